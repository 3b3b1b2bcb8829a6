import type {Index} from '../index/create-index.ts';
import {unique, type SearchResult} from '../match/candidate.ts';
import {findNearInState} from './near-in-state.ts';
import {interpret, type Interpretation} from '../query/interpret.ts';
import {stateWords} from '../query/state-words.ts';
import {findExact} from './find-exact.ts';
import {matchOne} from '../match/match-one.ts';
import {correctWords, knownWords} from './correct-words.ts';
import {MAX_GUESSES, findNear} from './find-near.ts';

/**
 * Corrects typing errors: in states' names, then in the place's, then in other common words as
 * well.
 */
export function findCorrected(
  index: Index,
  text: string,
  query: string,
  hint?: string,
): SearchResult | undefined {
  const asTyped = nearInState(index, interpret(text, query), hint);
  if (asTyped && !asTyped.isGuess) return asTyped;
  const withStates = correctWords(index, text, stateWords());
  const near = findNearly(index, withStates, query, hint);
  if (near && !near.isGuess) return near;
  const withAll = correctWords(index, text, knownWords());
  return withAll === withStates ? near : (findNearly(index, withAll, query, hint) ?? near);
}

function findNearly(
  index: Index,
  text: string,
  query: string,
  hint?: string,
): SearchResult | undefined {
  const all = interpret(text, query);
  return findExact(index, all, hint) ?? nearInState(index, all, hint) ?? findNear(index, all, hint);
}

/** Finds a name that is misspelt, in the state that is named beside it or looked in first. */
function nearInState(
  index: Index,
  all: readonly Interpretation[],
  hint?: string,
): SearchResult | undefined {
  for (const interpretation of all) {
    const state = interpretation.state ?? hint;
    if (!state) continue;
    const keys = findNearInState(index, {...interpretation, state});
    const matches = keys.flatMap(key => {
      const near = {...interpretation, state, key, raw: key, name: key};
      return matchOne(index, near, hint) ?? [];
    });
    const candidates = unique(matches.flatMap(match => match.candidates));
    if (candidates.length === 0) continue;
    const isOpen = keys.length > 1;
    return {candidates: candidates.slice(0, MAX_GUESSES), others: [], isGuess: isOpen};
  }
  return undefined;
}
