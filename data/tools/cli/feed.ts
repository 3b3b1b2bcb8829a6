/**
 * `npm run data:feed [-- --out <folder>]`: writes `agreements-v1.json`, the list as a file that other
 * pages' elements and other people's tools read, and its schema beside it, into `dist/data`.
 */
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {readFeedText} from '../feed/check-feed.ts';
import {feedJson, makeFeed} from '../feed/make-feed.ts';
import {readParts} from '../feed/read-parts.ts';
import {sizeProblem} from '../feed/size-limit.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NAME = 'agreements-v1.json';

const {values} = parseArgs({options: {out: {type: 'string'}}});
const out = values.out ?? join(ROOT, 'dist/data');
const parts = readParts(join(ROOT, 'data'));
const text = feedJson(makeFeed(parts));
// A feed that our own elements would not take is not published.
readFeedText(text, parts.list.asOf);
const size = brotliCompressSync(text).length;
const tooLarge = sizeProblem(size, parts.list.agreements.length);
if (tooLarge) throw new Error(tooLarge);
mkdirSync(out, {recursive: true});
writeFileSync(join(out, NAME), text);
copyFileSync(join(ROOT, 'data/schema', NAME), join(out, NAME.replace('.json', '.schema.json')));
console.log(`${NAME}: ${(size / 1000).toFixed(1)} kB brotli, ${text.length} characters`);
