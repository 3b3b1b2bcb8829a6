/**
 * `npm run data:feed [-- --out <folder>]`: writes `agreements-v1.json`, the list as a file that other
 * pages' elements and other people's tools read, and its schema beside it, into `dist/data`; and what
 * changed from list to list as feeds for people: `changes.xml` and `changes.json`, for each state in
 * `changes/`.
 */
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {readFeedText} from '../feed/check-feed.ts';
import {changesFiles} from '../feed/changes/changes-files.ts';
import {feedJson, makeFeed} from '../feed/make-feed.ts';
import {readParts} from '../feed/read-parts.ts';
import {sizeProblem} from '../feed/size-limit.ts';
import {DATA} from '../data-files/data-folder.ts';
import {UserError} from '../lib/user-error.ts';
import {writeFiles} from '../lib/write-files.ts';
import {parseOptions} from './shared/parse-options.ts';
import {ROOT} from './shared/project.ts';
import {runTool} from './shared/run-tool.ts';

const NAME = 'agreements-v1.json';
const USAGE = 'npm run data:feed [-- --out <folder>].';

await runTool(() => {
  const {values} = parseOptions(process.argv.slice(2), {out: {type: 'string'}}, USAGE);
  const out = values.out ?? fileURLToPath(new URL('dist/data/', ROOT));
  const parts = readParts(DATA.path);
  const text = feedJson(makeFeed(parts));
  // A feed that our own elements would not accept is not published.
  readFeedText(text, parts.list.asOf);
  const size = brotliCompressSync(text).length;
  const tooLarge = sizeProblem(size, parts.list.agreements.length);
  if (tooLarge) throw new UserError(tooLarge);
  mkdirSync(join(out, 'changes'), {recursive: true});
  writeFileSync(join(out, NAME), text);
  writeFiles(out, changesFiles(parts.log, parts.list));
  copyFileSync(join(DATA.path, 'schema', NAME), join(out, NAME.replace('.json', '.schema.json')));
  return `${NAME}: ${(size / 1000).toFixed(1)} kB brotli, ${text.length} characters`;
});
