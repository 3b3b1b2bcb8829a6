/**
 * A part of a long list of cases: `npm test` tries those that matter most and a sample of the others,
 * always the same one for a seed, which it prints. With `--all`, or when a file is run by itself, all
 * are tried.
 */
import {sample, subarray} from 'fast-check';
import {SEED_VARIABLE} from './sample-seed.ts';

/** Of the cases that may be left out, one in so many is tried. */
const ONE_IN = 5;

/** Takes the cases to be tried from all of them, in their order. */
export function sampled<Case>(
  cases: readonly Case[],
  isNeeded: (one: Case) => boolean = () => false,
): readonly Case[] {
  const seed = process.env[SEED_VARIABLE];
  if (seed === undefined) return cases;
  const others = cases.filter(one => !isNeeded(one));
  const length = Math.ceil(others.length / ONE_IN);
  const parts = subarray(others, {minLength: length, maxLength: length});
  const [part] = sample(parts, {seed: Number(seed), numRuns: 1});
  return cases.filter(one => isNeeded(one) || part!.includes(one));
}
