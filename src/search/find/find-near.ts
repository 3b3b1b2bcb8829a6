import type {Index} from '../index/create-index.ts';
import {isClose} from '../text/distance.ts';
import {nearKeys} from '../text/keys.ts';
import {unique, type Candidate, type Match, type SearchResult} from '../match/candidate.ts';
import type {Interpretation} from '../query/interpret.ts';
import {matchOne} from '../match/match-one.ts';

/** Number of guesses that are offered at most. */
export const MAX_GUESSES = 8;

const MAX_AWAY = 2;

/** Lists what an interpretation would be with names of a similar spelling. */
export function nearInterpretations(index: Index, interpretation: Interpretation, max: number) {
  return nearKeys(index.keys, interpretation.key, max)
    .filter(({key, away}) => isClose(interpretation.key, key, away))
    .map(({key, away}) => ({away, near: {...interpretation, key, raw: key, name: key}}));
}

/**
 * Finds names a few letters away, of the state if one is given. A name that is known is left as it
 * is.
 */
export function findNear(
  index: Index,
  all: readonly Interpretation[],
  hint?: string,
): SearchResult | undefined {
  const hasState = all.some(({state, isSure}) => state && isSure);
  for (const interpretation of [...all].sort((a, b) => Number(!a.state) - Number(!b.state))) {
    const {key, state} = interpretation;
    if (!key || index.placesNamed(key).length > 0 || (hasState && !state)) continue;
    const near = nearInterpretations(index, interpretation, MAX_AWAY).flatMap(({near, away}) => {
      const match = matchOne(index, near, hint);
      return match ? [{match, away, as: near.key}] : [];
    });
    const nearest = near.filter(({away}) => away === near[0]!.away);
    if (nearest.length > 0) {
      const found = settle(
        nearest.map(({match}) => match),
        near[0]!.away,
      );
      return isPlain(key, nearest) ? found : {...found, isGuess: true};
    }
  }
  return undefined;
}

/**
 * Tells whether a near name is plainly meant. Short words and first letters are seldom wrong:
 * "Vegas" is not Vega, nor "Wynwood" Lynwood.
 */
function isPlain(key: string, nearest: readonly {readonly as: string}[]): boolean {
  return key.length > 5 && nearest.every(({as}) => as[0] === key[0]);
}

/**
 * Takes the only near name as meant; of several, those of counties and listed agencies first. A
 * town two letters away is only offered: the one that was meant may be too small for our table.
 */
function settle(matches: readonly Match[], away: number): SearchResult {
  const known = matches.filter(({candidates}) => candidates.some(isKnown));
  const likely = known.length > 0 || away > 1 ? known : matches;
  const [match] = likely.length === 1 ? likely : [];
  if (match) return {candidates: match.candidates, others: match.others, isGuess: false};
  const candidates = unique([...known, ...matches].flatMap(one => one.candidates));
  return {candidates: candidates.slice(0, MAX_GUESSES), others: [], isGuess: true};
}

function isKnown(candidate: Candidate): boolean {
  return (
    candidate.kind === 'agencies' ||
    (candidate.kind === 'place' && candidate.place.kind === 'county')
  );
}
