/**
 * A part of a long list of cases: `npm test` tries those that matter most and a sample of the others,
 * always the same one for a seed, which it prints. With `--all`, or when a file is run by itself, all
 * are tried.
 */
import {sample, shuffledSubarray, subarray} from 'fast-check';
import {SEED_VARIABLE} from './sample-seed.ts';

/** Of the cases that may be left out, one in so many is tried. */
const ONE_IN = 20;

/** Takes the cases to be tried from all of them, in their order. */
export function sampled<Case>(
  cases: readonly Case[],
  isNeeded: (one: Case) => boolean = () => false,
): readonly Case[] {
  const seed = seedOf();
  if (seed === null) return cases;
  const others = cases.filter(one => !isNeeded(one));
  const length = Math.ceil(others.length / ONE_IN);
  const parts = subarray(others, {minLength: length, maxLength: length});
  const part = new Set(sample(parts, {seed, numRuns: 1})[0]);
  return cases.filter(one => isNeeded(one) || part.has(one));
}

/** One case in one way: a state in a language, say. */
export interface Pair<Case, Way> {
  readonly one: Case;
  readonly way: Way;
}

/**
 * Takes pairs of cases and ways to be tried from all of them: each needed case in one of the ways, in
 * turn, so that each way comes about as often, and a sample of the other cases, in one way each.
 */
export function sampledPairs<Case, Way>(
  cases: readonly Case[],
  ways: readonly Way[],
  isNeeded: (one: Case) => boolean = () => false,
): readonly Pair<Case, Way>[] {
  const seed = seedOf();
  if (seed === null) return ways.flatMap(way => cases.map(one => ({one, way})));
  const part = sampled(cases, isNeeded);
  const {length} = part;
  const [order] = sample(shuffledSubarray([...part], {minLength: length, maxLength: length}), {
    seed,
    numRuns: 1,
  });
  const wayOf = new Map(order!.map((one, at) => [one, ways[at % ways.length]!]));
  return ways.flatMap(way => part.filter(one => wayOf.get(one) === way).map(one => ({one, way})));
}

/** Takes the whole number with `--all`, and the small one for a sample. */
export function sampledCount({all, part}: {readonly all: number; readonly part: number}): number {
  return seedOf() === null ? all : part;
}

function seedOf(): number | null {
  const seed = process.env[SEED_VARIABLE];
  return seed === undefined ? null : Number(seed);
}
