/** The frame's page whose parts are files beside it, which are loaded on demand. */
import {offerLoader} from './load-part.ts';
import {showFrame} from './show-frame.ts';

offerLoader();
showFrame();
