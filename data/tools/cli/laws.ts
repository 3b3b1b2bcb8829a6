/** `npm run data:laws`: writes the module's copy of `data/state-laws.json`. */
import {packStateLaws} from '../pack/pack-data.ts';
import {runTool} from './shared/run-tool.ts';
import {ROOT} from './shared/project.ts';

await runTool(() => packStateLaws(ROOT));
