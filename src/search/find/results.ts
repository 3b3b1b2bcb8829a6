import type {Candidate, SearchResult} from '../match/candidate.ts';

/** Result of a search that finds nothing. */
export const NOTHING_FOUND: SearchResult = {candidates: [], others: [], isGuess: true};

/** Makes the result of a search that one candidate answers. */
export const onlyResult = (candidate: Candidate): SearchResult => ({
  candidates: [candidate],
  others: [],
  isGuess: false,
});
