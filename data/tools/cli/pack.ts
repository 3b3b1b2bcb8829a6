/** `npm run data:pack`: writes the module's copy of `data/`, and the README's sentence on it. */
import {packData} from '../pack/pack-data.ts';
import {ROOT} from './shared/project.ts';
import {runTool} from './shared/run-tool.ts';

await runTool(() => packData(ROOT));
