/** `npm run build:geo`: writes all generated files of `src/geo`, to the same bytes each time. */
import {fileURLToPath} from 'node:url';
import {countyFiles} from '../geo/counties.ts';
import {nationalCountiesFile} from '../geo/national-counties.ts';
import {statesFile} from '../geo/states.ts';
import {writeFiles} from '../lib/write-files.ts';
import {ROOT} from './project.ts';
import {runTool} from './run-tool.ts';

await runTool(() => {
  writeFiles(fileURLToPath(new URL('src/geo/', ROOT)), {
    'shapes.generated.ts': statesFile(),
    'locate.generated.ts': nationalCountiesFile(),
    ...Object.fromEntries(countyFiles()),
  });
});
