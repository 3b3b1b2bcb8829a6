/** `npm run build:page`: writes the campaign's page into `demo`, one file a language. */
import {writeFileSync} from 'node:fs';
import {makePage} from './make-page.ts';

const FOLDER = new URL('../../', import.meta.url);

for (const [file, text] of makePage()) writeFileSync(new URL(file, FOLDER), text);
