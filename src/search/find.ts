import {lazy} from '../lib/lazy.ts';
import type {AgencyRecord, Index} from './create-index.ts';
import {isCountry} from './countries.ts';
import {distance, isClose} from './distance.ts';
import {fold} from './fold.ts';
import {nearKeys} from './keys.ts';
import {
  candidateId,
  toAgencyCandidate,
  unique,
  type Candidate,
  type Match,
  type SearchResult,
} from './candidate.ts';
import {stateNames} from '../data/state-names.generated.ts';
import {placeKey} from './place-key.ts';
import {matchAgencies, matchStateAgencies} from './match-agencies.ts';
import {isIndependent} from './likeliest.ts';
import {matchPlaces} from './match-places.ts';
import {findNearInState} from './near-in-state.ts';
import type {Place} from './places.ts';
import {readingsOf, stateAskedFor} from './question.ts';
import {isZipAlone, readZip, zipWithoutZero} from './read-zip.ts';
import {stateAtEnd, typedState} from './typed-state.ts';
import {interpret, type Interpretation} from './interpret.ts';
import {stateWords} from './state-words.ts';
import {countyWords, officeWords, roleWords} from './words.ts';
import {
  EXACT_NAME,
  STATE_ALONE,
  STATE_BESIDE_PLACE,
  STATE_OR_PLACE_WITH_KIND,
  STATE_WITH_KIND,
  WHOLE_NAME,
  WHOLE_NAME_WITH_STATE,
} from './scores.ts';

const NOTHING: SearchResult = {candidates: [], others: [], isGuess: true};
const MAX_GUESSES = 8;
const MAX_AWAY = 2;
const MAX_CHARS = 200;

/** Words that typing errors are corrected to. */
const known = lazy(() =>
  [
    ...roleWords.keys(),
    ...countyWords,
    ...officeWords,
    ...['precinct', 'district'],
    ...stateWords(),
  ]
    .filter(word => word.length > 4)
    .sort((a, b) => b.length - a.length),
);

/** Finds what a query asks about; looks in the state `hint` first. */
export function find(index: Index, query: string, hint?: string): SearchResult {
  const text = wordsOf(index, query);
  if (!text) return NOTHING;
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
 * Folds a query and puts it into English; before the tables are loaded, as far as most queries need
 * it.
 */
export function wordsOf({places}: Index, query: string): string {
  const text = fold(query.replace(LOS_ANGELES, 'Los Angeles'));
  return (
    places?.inEnglish(text) ??
    text.replace(/nuev[oa] /, 'new ').replace(/(condado|policia|alguacil) del? /g, '$1 ')
  );
}

/** Los Angeles with points; without them the letters may be Louisiana. */
const LOS_ANGELES = /^\W*L\.\s?A\.(?=\W|$)/i;

/** Finds the place of the ZIP code in a query; its state must be the one that is typed, if one is. */
export function findZip(index: Index, query: string, text = ''): SearchResult | undefined {
  const code = readZip(query);
  const {places} = index;
  if (!places) return undefined;
  if (!code) {
    const whole = zipWithoutZero(query);
    const place = whole && placeOfZip(index, whole);
    return place ? {...one(place), isGuess: true} : undefined;
  }
  const found = placeOfZip(index, code);
  if (!found) return isZipAlone(query) ? NOTHING : undefined;
  const state = typedState(query) ?? stateAtEnd(text.replace(/[\d ]+$/, ''));
  if (!state || state === found.state || isZipAlone(query)) return one(found);
  return {candidates: [found, {kind: 'state', state}], others: [], isGuess: false};
}

/** Makes the candidate of a ZIP code: its town where it lies in it, else its county. */
function placeOfZip(index: Index, code: string): Candidate | undefined {
  const zip = index.places?.zip(code);
  const county = zip && index.counties.get(zip.fips);
  if (!zip || !county) return undefined;
  const isOwnCity = county.kind === 'city';
  const city =
    !isOwnCity && zip.isInCity && zip.city?.state === county.state ? zip.city : undefined;
  const place = city ? placeInCounty(city, zip.fips) : county;
  return {kind: 'zip', state: county.state, zip: code, place};
}

/** Returns a city with one of its counties first: that of a ZIP code in it. */
function placeInCounty(city: Place, fips: string): Place {
  return {...city, fips: [fips, ...city.fips.filter(other => other !== fips)]};
}

const one = (candidate: Candidate): SearchResult => ({
  candidates: [candidate],
  others: [],
  isGuess: false,
});

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

function matchOne(index: Index, interpretation: Interpretation, hint?: string): Match | undefined {
  const matches = [
    matchWholeName(index, interpretation),
    matchState(index, interpretation, hint),
    matchStateAgencies(index, interpretation),
    matchAgencies(index, interpretation, hint),
    matchPlaces(index, interpretation, hint),
  ];
  return matches.reduce(
    (best, match) => (match && match.score > (best?.score ?? 0) ? match : best),
    undefined,
  );
}

/** Matches an agency's whole name: with its state, it is what a suggestion puts into the input. */
function matchWholeName(index: Index, {state, text}: Interpretation): Match | undefined {
  // A state's name alone is no agency's, whatever one of them lacks in its name.
  if (!text) return undefined;
  const all = state ? (index.recordsByState.get(state) ?? []) : index.records;
  const isNamed = ({full, agency}: AgencyRecord) =>
    full === text && (!state || agency.state === state);
  const own = all.filter(isNamed);
  const records = own.length > 0 ? own : index.aliases.filter(isNamed);
  if (records.length === 0) return undefined;
  if (state)
    return {score: WHOLE_NAME_WITH_STATE, candidates: [toAgencyCandidate(records)], others: []};
  return {
    score: WHOLE_NAME,
    candidates: records.map(record => toAgencyCandidate([record])),
    others: [],
  };
}

function matchState(
  index: Index,
  {state, text, key, kind, roles, isSure}: Interpretation,
  hint: string | undefined,
): Match | undefined {
  if (!state) return undefined;
  const candidates = [{kind: 'state', state}] as const;
  const named = index.placesNamed(placeKey(stateNames[state]!));
  if (/^(?:the )?(?:state(?: of)?)?$/.test(text)) {
    // "Washington" is a county to those who look in Oregon first.
    const isHere = text === '' && state !== hint && named.some(one => one.state === hint);
    return {score: isHere ? STATE_BESIDE_PLACE : STATE_ALONE, candidates, others: []};
  }
  if (key) return undefined;
  // "Florida police" is not the police of Florida, Puerto Rico; "New York police" is the city's.
  const isOwn = named.some(one => one.state === state);
  if (!roles) return undefined;
  const score = isSure && !kind && !isOwn ? STATE_WITH_KIND : STATE_OR_PLACE_WITH_KIND;
  return {score, candidates, others: []};
}

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
  const withStates = correct(index, text, stateWords());
  const near = findNearly(index, withStates, query, hint);
  if (near && !near.isGuess) return near;
  const withAll = correct(index, text, known());
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

function correct(index: Index, text: string, known: readonly string[]): string {
  const isFine = (word: string) =>
    word.length < 4 || known.includes(word) || index.placesNamed(word).length > 0;
  return text
    .split(' ')
    .map(word => (isFine(word) ? word : correctWord(word, known)))
    .join(' ');
}

/** Corrects a word by the known ones: "sher", "sherif", "countysheriffs". */
function correctWord(word: string, known: readonly string[]): string {
  const most = (one: string) => (word.length > 6 && one[0] === word[0] ? 2 : 1);
  const near = known.find(one => one.startsWith(word) || distance(one, word, 2) <= most(one));
  if (near) return near;
  const part = known.find(one => word.endsWith(one) || word.startsWith(one));
  if (!part) return word;
  return word.endsWith(part)
    ? `${word.slice(0, -part.length)} ${part}`
    : `${part} ${word.slice(part.length)}`;
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

/** Lists what an interpretation would be with names of a similar spelling. */
function nearInterpretations(index: Index, interpretation: Interpretation, max: number) {
  return nearKeys(index.keys, interpretation.key, max)
    .filter(({key, away}) => isClose(interpretation.key, key, away))
    .map(({key, away}) => ({away, near: {...interpretation, key, raw: key, name: key}}));
}

/**
 * Finds names a few letters away, of the state if one is given. A name that is known is left as it
 * is.
 */
function findNear(
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
  return there && one(there);
}

/** Finds all places that a part of a query may name. */
function placesFor(index: Index, text: string, query: string) {
  const found = findExact(index, interpret(wordsOf(index, text), query));
  return [...(found?.candidates ?? []), ...(found?.others ?? [])].filter(
    one => one.kind === 'place',
  );
}

/** Offers the same name elsewhere, and names one letter away. */
function guess(index: Index, all: readonly Interpretation[]): SearchResult {
  const candidates = all.flatMap(interpretation => {
    const anywhere = {...interpretation, state: undefined, kind: undefined};
    const near = nearInterpretations(index, interpretation, 1).map(({near}) => near);
    return [...near, anywhere].flatMap(one => matchOne(index, one)?.candidates ?? []);
  });
  return {candidates: unique(candidates).slice(0, MAX_GUESSES), others: [], isGuess: true};
}
