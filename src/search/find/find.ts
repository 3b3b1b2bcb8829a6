import type {Index} from '../index/create-index.ts';
import {isCountry} from '../query/countries.ts';
import {fold} from '../text/fold.ts';
import type {Candidate, SearchResult} from '../match/candidate.ts';
import {isIndependent} from '../places/likeliest.ts';
import {readingsOf, stateAskedFor} from '../query/question.ts';
import {typedState} from '../query/typed-state.ts';
import {interpret} from '../query/interpret.ts';
import {NOTHING_FOUND, onlyResult} from './results.ts';
import {wordsOf} from './words-of.ts';
import {findZip} from './find-zip.ts';
import {findExact} from './find-exact.ts';
import {findCorrected} from './find-corrected.ts';
import {guess} from './guess.ts';

const MAX_CHARS = 200;

/** Finds what a query asks about; looks in the state `hint` first. */
export function find(index: Index, query: string, hint?: string): SearchResult {
  const text = wordsOf(index, query);
  if (!text) return NOTHING_FOUND;
  return findZip(index, query, text) ?? findText(index, text, query, hint);
}

/** Finds the place or agency that a text names, in the state that it names beyond doubt. */
function findText(index: Index, text: string, query: string, hint?: string): SearchResult {
  const state = typedState(query);
  const keep = (found: SearchResult | undefined) => keepInState(found, state);
  const all = stateAskedFor(text);
  const ofState = all && findExact(index, interpret(all, query), hint);
  if (ofState && ofState.candidates[0]?.kind === 'state') return ofState;
  const readings = [text, ...readingsOf(text)];
  for (const reading of readings) {
    const found = keep(findExact(index, interpret(reading, query), hint));
    // "Canada" is hardly asked for as a hamlet of Kentucky, but it may be.
    if (found) return isCountry(reading) && !isLarge(found) ? {...found, isGuess: true} : found;
  }
  for (const reading of new Set([text, readings.at(-1)!])) {
    const found = keep(findCorrected(index, reading, query, hint));
    if (found) return found;
  }
  return keep(findShorter(index, query, hint)) ?? guess(index, interpret(text, query));
}

/** Tells whether what was found is a state, a county or a town of known size. */
function isLarge({candidates}: SearchResult): boolean {
  return candidates.some(one => one.kind === 'state' || ('place' in one && one.place?.weight));
}

/** Keeps the candidates in a state; undefined when none is left. Guesses may lie elsewhere. */
function keepInState(found: SearchResult | undefined, state: string | undefined) {
  if (!found || !state || found.isGuess) return found;
  const isThere = (one: Candidate) => one.state === state;
  const candidates = found.candidates.filter(isThere);
  return candidates.length > 0
    ? {...found, candidates, others: found.others.filter(isThere)}
    : undefined;
}

/**
 * Searches by the end or the middle of an address: "12 Elm Street, Naples, FL", "Fairview, Dutchess
 * County, NY".
 */
function findShorter(index: Index, query: string, hint?: string): SearchResult | undefined {
  const parts = query.slice(0, MAX_CHARS).split(',');
  const named = parts.filter(part => !/\d/.test(part));
  if (named.length < parts.length)
    return named.length > 0 ? find(index, named.join(','), hint) : undefined;
  const [first, second, ...rest] = parts;
  if (!first || !second || rest.length === 0) return undefined;
  const around = placesFor(index, `${second}, ${rest.join(',')}`, query);
  // "Riverside, Baltimore, MD": the city that is no county's, not the county around it.
  const city = around.find(({place}) => isIndependent(place) && fold(place.name) === fold(second));
  const home = city?.place ?? around[0]?.place;
  if (!home || (home.kind !== 'county' && !isIndependent(home))) return undefined;
  const all = placesFor(index, `${first}, ${rest.join(',')}`, query);
  const there = all.find(({place}) => place.fips.includes(home.fips[0]!));
  return there && onlyResult(there);
}

/** Finds all places that a part of a query may name. */
function placesFor(index: Index, text: string, query: string) {
  const found = findExact(index, interpret(wordsOf(index, text), query));
  return [...(found?.candidates ?? []), ...(found?.others ?? [])].filter(
    one => one.kind === 'place',
  );
}
