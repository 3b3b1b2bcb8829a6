/**
 * What is newer than the oldest browsers is found, in sources by their types, in built files by names.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {ESLint} from 'eslint';
import {BUILT_FILES} from '../../../data/tools/browsers/browser-rules.js';
import {isNewer} from '../../../data/tools/browsers/newer-names.js';
import {oldestBrowsers} from '../../../data/tools/browsers/oldest-browsers.js';

/** Code that some of the oldest browsers can't run, and the word by which it is reported. */
const NEWER: readonly (readonly [code: string, word: RegExp])[] = [
  ['URL.canParse("")', /canParse/],
  ['Promise.withResolvers()', /withResolvers/],
  ['Array.fromAsync([])', /fromAsync/],
  ['Object.groupBy([], String)', /groupBy/],
  ['AbortSignal.any([])', /any/],
  ['Promise.try(() => 1)', /try/],
  ['new Set([1]).union(new Set([2]))', /union/],
  ['new Intl.Segmenter("en")', /Segmenter/],
  ['new Intl.DurationFormat("en")', /DurationFormat/],
  ['/[a--b]/v', /'v' flag/],
  ['document.body.checkVisibility()', /checkVisibility/],
  ['document.startViewTransition(() => {})', /startViewTransition/],
  ['document.body.setHTMLUnsafe("")', /setHTMLUnsafe/],
  ['requestIdleCallback(() => {})', /requestIdleCallback/],
  ['new URLPattern({})', /URLPattern/],
  ['new CloseWatcher()', /CloseWatcher/],
];

/** Found in built files by how it is written; in sources TypeScript's `lib` doesn't know it. */
const OF_ITERATORS = ['new Map([[1, 2]]).values().map(String)', '"a".matchAll(/a/g).toArray()'];

/** Found by types alone: a name like those of old. */
const BY_TYPES = ['new URLSearchParams("").size'];

/** As new as can be, and in all of the oldest. */
const OLD_ENOUGH = [
  '[2, 1].toSorted().toReversed().findLast(Boolean)',
  '[1].with(0, 2).at(-1)',
  'Object.hasOwn({}, "a")',
  'structuredClone(new Set([1]).size)',
  '"a".replaceAll("a", "b")',
  'AbortSignal.timeout(1)',
  'new CSSStyleSheet().replaceSync("")',
  'document.body.replaceChildren()',
  'Object.entries({}).map(String)',
  'typeof URLPattern',
  'new Intl.NumberFormat("en").formatRange(1, 2)',
];

const sources = new ESLint();
const built = new ESLint({overrideConfigFile: true, overrideConfig: [BUILT_FILES]});

/** Lints lines of code as if they were in the entry, with types, and lists what is found in each. */
const inSource = (lines: readonly string[]) => findings(sources, lines, 'src/index.ts');
const inBuilt = (lines: readonly string[]) => findings(built, lines);

async function findings(
  eslint: ESLint,
  lines: readonly string[],
  filePath?: string,
): Promise<string[]> {
  const [result] = await eslint.lintText(`export const probes = [\n${lines.join(',\n')}]`, {
    filePath,
  });
  return lines.map((_, at) => {
    const own = result!.messages.filter(({line}) => line === at + 2);
    return own.map(({message}) => message).join(' ');
  });
}

test('in sources and in built files what is newer is found', async () => {
  const codes = NEWER.map(([code]) => code);
  const [typed, untyped] = await Promise.all([inSource(codes), inBuilt(codes)]);
  NEWER.forEach(([code, word], at) => {
    assert.match(typed[at]!, word, code);
    assert.match(untyped[at]!, word, code);
  });
  for (const found of await inSource(BY_TYPES)) assert.match(found, /newer/);
  for (const found of await inBuilt(OF_ITERATORS)) assert.match(found, /iterators/);
});

test('what all of the oldest browsers have is let be', async () => {
  const nothing = OLD_ENOUGH.map(() => '');
  assert.deepEqual(await inSource(OLD_ENOUGH), nothing);
  assert.deepEqual(await inBuilt(OLD_ENOUGH), nothing);
});

test('names are told apart by what has them', () => {
  assert.ok(isNewer('any', 'AbortSignal'));
  assert.ok(!isNewer('any', 'Promise'));
  assert.ok(!isNewer('any'));
  assert.ok(isNewer('canParse'));
});

test('README names the versions of package.json', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  const {chrome, edge, firefox, safari, safari_ios} = Object.fromEntries(oldestBrowsers());
  assert.equal(chrome, edge);
  assert.equal(safari, safari_ios);
  assert.ok(readme.includes(`Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari},`));
});
