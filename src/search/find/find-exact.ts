import type {Index} from '../index/create-index.ts';
import {candidateId, unique, type SearchResult} from '../match/candidate.ts';
import type {Interpretation} from '../query/interpret.ts';
import {EXACT_NAME} from '../match/scores.ts';
import {matchOne} from '../match/match-one.ts';

/** Finds the best match of all interpretations; those that match equally well leave it open. */
export function findExact(
  index: Index,
  all: readonly Interpretation[],
  hint?: string,
): SearchResult | undefined {
  const matches = all
    .map(interpretation => matchOne(index, interpretation, hint))
    .filter(match => match !== undefined);
  const best = Math.max(...matches.map(({score}) => score));
  const isOpen = all.some(({state, isSure}) => state && !isSure);
  const fitting = matches.filter(({score}) => score === best || (isOpen && score >= EXACT_NAME));
  if (fitting.length === 0) return undefined;
  const candidates = unique(fitting.flatMap(match => match.candidates));
  // A state's name may be a place's too: those are offered beside it.
  const isState = candidates.every(({kind}) => kind === 'state');
  const rest = matches.filter(({score}) => score === best || (isState && score >= EXACT_NAME));
  const others = unique(rest.flatMap(match => [...match.others, ...match.candidates]));
  const ids = new Set(candidates.map(candidateId));
  return {candidates, others: others.filter(other => !ids.has(candidateId(other))), isGuess: false};
}
