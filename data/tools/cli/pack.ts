/** `npm run data:pack`: writes the module's copy of `data/`, and the README's sentence on it. */
import {packData} from '../pack/pack-data.ts';
import {ROOT} from './project.ts';
import {runTool} from './run-tool.ts';

await runTool(() => packData(ROOT));
