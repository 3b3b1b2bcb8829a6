/** `npm run data:pack`: writes the module's copy of `data/`, and the README's sentence on it. */
import {packData} from '../pack/pack-data.ts';

await packData(new URL('../../../', import.meta.url));
