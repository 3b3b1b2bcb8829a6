/** The frame's page with all in one file. */
import {showFrame} from './show-frame.ts';

showFrame();
