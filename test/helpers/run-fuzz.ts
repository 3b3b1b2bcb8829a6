/**
 * `npm run test:fuzz`: the promises of `test/fuzz`, each on 10,000 cases that no run had before.
 *
 *     npm run test:fuzz                       all of them
 *     npm run test:fuzz -- feed verdict       files whose name has one of these words in it
 *     npm run test:fuzz -- --seed=1874        the cases of a run that found something, once more
 *     npm run test:fuzz -- --runs=500         that many cases
 */
import {randomInt} from 'node:crypto';
import {parseArgs} from 'node:util';
import {sum} from './counts.ts';
import {runNodeTests} from './node-tests.ts';
import {findTestFiles} from './test-files.ts';

const RUNS = 10_000;
const MAX_SEED = 2 ** 31;
/** As many as the smallest machine we care for has cores. */
const CONCURRENCY = 2;

const {values, positionals: words} = parseArgs({
  allowPositionals: true,
  options: {seed: {type: 'string'}, runs: {type: 'string'}},
});

const seed = values.seed ?? String(randomInt(MAX_SEED));
const runs = values.runs ?? String(RUNS);
Object.assign(process.env, {FUZZ_SEED: seed, FUZZ_RUNS: runs});
const files = findTestFiles(['test/fuzz/']).node;
const wanted = files.filter(file => words.length === 0 || words.some(word => file.includes(word)));
const groups = wanted.map(file => [file]);
const {passed, failed} = sum(await runNodeTests(groups, CONCURRENCY));
console.log(`\nSeed ${seed}, ${runs} cases each (again: npm run test:fuzz -- --seed=${seed})`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
