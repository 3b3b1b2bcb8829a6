/** `npm run build:geo`: writes all generated files of `src/geo`, to the same bytes each time. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {countyFiles} from '../geo/counties.ts';
import {nationalCountiesFile} from '../geo/national-counties.ts';
import {statesFile} from '../geo/states.ts';

const GEO = new URL('../../../src/geo/', import.meta.url);

const files = new Map([
  ['shapes.generated.ts', statesFile()],
  ['locate.generated.ts', nationalCountiesFile()],
  ...countyFiles(),
]);

mkdirSync(new URL('counties/', GEO), {recursive: true});
for (const [name, text] of files) writeFileSync(new URL(name, GEO), text);
