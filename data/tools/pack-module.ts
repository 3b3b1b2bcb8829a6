import {packModule} from './pack.ts';

await packModule(new URL('../../', import.meta.url));
