/**
 * Promises that hold for whatever comes, tried on many cases that chance made. The cases of a seed are
 * always the same: `npm test` has a fixed one, `npm run test:fuzz` a new one each time, and both print
 * it.
 */
import {test} from 'node:test';
import {assert, asyncProperty, type Arbitrary} from 'fast-check';
import {SEED_VARIABLE} from './sample-seed.ts';

/** In `npm test`, which samples all long lists of cases, and with `--all`. */
const [SAMPLE_RUNS, ALL_RUNS] = [50, 200];
const isSampled = process.env[SEED_VARIABLE] !== undefined;

/** How many cases each promise is tried on. */
export const FUZZ_RUNS = Number(process.env['FUZZ_RUNS'] ?? (isSampled ? SAMPLE_RUNS : ALL_RUNS));

/** What the cases are made from. */
export const FUZZ_SEED = Number(process.env['FUZZ_SEED'] ?? 287);

/** A test that tries a promise on many cases. When one breaks it, the smallest such case is shown. */
export function always<Case>(
  promise: string,
  cases: Arbitrary<Case>,
  check: (value: Case) => void | Promise<void>,
): void {
  test(promise, async context => {
    context.diagnostic(`${FUZZ_RUNS} cases from the seed ${FUZZ_SEED}`);
    const property = asyncProperty(cases, async value => check(value));
    await assert(property, {numRuns: FUZZ_RUNS, seed: FUZZ_SEED});
  });
}
