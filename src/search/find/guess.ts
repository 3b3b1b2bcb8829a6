import type {Index} from '../index/create-index.ts';
import {unique, type SearchResult} from '../match/candidate.ts';
import type {Interpretation} from '../query/interpret.ts';
import {matchOne} from '../match/match-one.ts';
import {MAX_GUESSES, nearInterpretations} from './find-near.ts';

/** Offers the same name elsewhere, and names one letter away. */
export function guess(index: Index, all: readonly Interpretation[]): SearchResult {
  const candidates = all.flatMap(interpretation => {
    const anywhere = {...interpretation, state: undefined, kind: undefined};
    const near = nearInterpretations(index, interpretation, 1).map(({near}) => near);
    return [...near, anywhere].flatMap(one => matchOne(index, one)?.candidates ?? []);
  });
  return {candidates: unique(candidates).slice(0, MAX_GUESSES), others: [], isGuess: true};
}
