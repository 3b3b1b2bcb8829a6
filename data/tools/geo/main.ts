/** `npm run build:geo`: writes all generated files of `src/geo` to the same bytes each time. */
import {writeFileSync} from 'node:fs';
import {statesFile} from './states.ts';

const GEO = new URL('../../../src/geo/', import.meta.url);

writeFileSync(new URL('shapes.generated.ts', GEO), statesFile());
