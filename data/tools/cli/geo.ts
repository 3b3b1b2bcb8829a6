/** `npm run build:geo`: writes all generated files of `src/geo`, to the same bytes each time. */
import {fileURLToPath} from 'node:url';
import {countyFiles, leanFile} from '../geo/counties.ts';
import {nationCountiesFile} from '../geo/nation-counties.ts';
import {nationalCountiesFile} from '../geo/national-counties.ts';
import {statesFile} from '../geo/states.ts';
import {writeFiles} from '../lib/write-files.ts';
import {ROOT} from './shared/project.ts';
import {runTool} from './shared/run-tool.ts';

await runTool(() => {
  writeFiles(fileURLToPath(new URL('src/geo/', ROOT)), {
    'shapes.generated.ts': statesFile(),
    'locate.generated.ts': nationalCountiesFile(),
    'nation-counties.generated.ts': nationCountiesFile(),
    'lean.generated.ts': leanFile(),
    ...Object.fromEntries(countyFiles()),
  });
});
