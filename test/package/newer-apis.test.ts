/**
 * The built files, with all that is bundled, use nothing that the oldest browsers of package.json lack.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {ESLint} from 'eslint';
import {globSync} from 'tinyglobby';
import {BUILT_FILES} from '../../data/tools/browsers/browser-rules.js';
import {declaredNames} from '../helpers/declared-names.ts';

const RULE = 'eyes-on-ice/no-newer-names';

/** What browsers load. Whatever is in the frame is in the standalone file, but for what is linted as source. */
const FILES = globSync('dist/{*,counties/*,demo/*}.js', {ignore: '**/*.node.js'}).sort();

/** Lit's: Trusted Types, which it uses where there are any, and an option of listeners. */
const HARMLESS = ['createPolicy', 'createHTML', 'emptyScript', 'capture', 'requestIdleCallback'];

const own = new Set(FILES.flatMap(file => declaredNames(readFileSync(file, 'utf8'))));

const eslint = new ESLint({
  overrideConfigFile: true,
  ignore: false,
  allowInlineConfig: false,
  overrideConfig: [
    {
      ...BUILT_FILES,
      rules: {...BUILT_FILES.rules, [RULE]: ['error', {allow: [...own, ...HARMLESS]}]},
    },
  ],
});

async function findings(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code);
  return result!.messages.map(({message, line, column}) => `${line}:${column} ${message}`);
}

test('no built file uses what the oldest browsers lack', async () => {
  assert.ok(FILES.length > 60);
  for (const file of FILES) assert.deepEqual(await findings(readFileSync(file, 'utf8')), [], file);
});
