/** Writes `src/data/changes.generated.ts` and `changed.generated.ts`: a part of `npm run data:pack`. */
import {fileURLToPath} from 'node:url';
import {writeChangesModule} from './changes-module.ts';

writeChangesModule(fileURLToPath(new URL('../../../', import.meta.url)));
