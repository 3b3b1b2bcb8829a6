import {stateNames} from '../data/state-names.generated.ts';
import {lazy} from '../lib/lazy.ts';
import type {Index} from './index/create-index.ts';
import {contentWords} from './text/describe.ts';
import {findCorrected} from './find/find-corrected.ts';
import {findExact} from './find/find-exact.ts';
import {findZip} from './find/find-zip.ts';
import {wordsOf} from './find/words-of.ts';
import {fold, removeSpaces} from './text/fold.ts';
import {keysWithin} from './text/keys.ts';
import {toAgencyCandidate, toPlaceCandidate, unique, type Candidate} from './match/candidate.ts';
import {placeOfCandidate} from './match/place-of-candidate.ts';
import type {Place} from './places/places.ts';
import {interpret} from './query/interpret.ts';
import {countyWords, officeWords, roleWords, townWords} from './text/words.ts';
import {
  AGENCY_ROW,
  COUNTY_ROW,
  IN_FIRST_STATE,
  LISTED_PLACE_BONUS,
  LETTERS_PER_POINT,
  PEOPLE_PER_POINT,
  STARTS_WITH_ALL,
  STARTS_WITH_FIRST_WORD,
  STATE_ROW,
} from './match/scores.ts';

/** Number of suggestions below which typing errors are looked for too. */
const ENOUGH = 3;
/**
 * Most names that are weighed: thousands begin with a letter or two. Counties are weighed first.
 */
const MAX_WEIGHED = 400;

/** Words that may follow any place's name. */
const COMMON = ['', ...roleWords.keys(), ...countyWords, ...officeWords, ...townWords].join(' ');

interface Row {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Ranks candidates for what has been typed so far, the likeliest first. */
export function suggest(index: Index, query: string, limit: number, hint?: string): Candidate[] {
  const text = wordsOf(index, query);
  if (!text) return [];
  const exact = findZip(index, query) ?? findExact(index, interpret(text, query), hint);
  const words = contentWords(text);
  const rows = begin(index, words.length > 0 ? words : [text], hint).sort(
    (a, b) => b.score - a.score,
  );
  const begun = rows.slice(0, limit).map(({candidate}) => candidate);
  const found = listed([
    ...rank(index, exact?.candidates),
    ...rank(index, exact?.others),
    ...begun,
  ]);
  if (found.length >= ENOUGH) return found.slice(0, limit);
  const near = findCorrected(index, text, query, hint);
  return listed([...found, ...(near?.candidates ?? []), ...(near?.others ?? [])]).slice(0, limit);
}

/** Sorts candidates: large places first, and those whose agencies are on the list. */
function rank(index: Index, candidates: readonly Candidate[] = []): readonly Candidate[] {
  const score = (candidate: Candidate) => {
    const place = placeOfCandidate(index, candidate);
    if (candidate.kind === 'agencies') return place ? weigh(place) + LISTED_PLACE_BONUS : Infinity;
    if (candidate.kind !== 'place' && candidate.kind !== 'missing') return 0;
    if (!place) return 0;
    const {key, state} = place;
    const isListed = index.recordsByKey.get(key)?.some(({agency}) => agency.state === state);
    return weigh(place) + (isListed ? LISTED_PLACE_BONUS : 0);
  };
  return candidates.toSorted((a, b) => score(b) - score(a) || 0);
}

/** Puts the place of an agency that is not on the list in place of it. */
function listed(candidates: readonly Candidate[]): Candidate[] {
  return unique(
    candidates.map(candidate =>
      candidate.kind === 'missing' && candidate.place
        ? toPlaceCandidate(candidate.place)
        : candidate,
    ),
  );
}

/** Lists states, places and agencies with a word that begins like each word typed. */
function begin(index: Index, words: readonly string[], hint: string | undefined): Row[] {
  const rows: Row[] = [];
  const add = (candidate: Candidate, name: string, needed: readonly string[], weight: number) => {
    const text = ` ${name} ${stateTexts().get(candidate.state)}`;
    if (!needed.every(word => text.includes(` ${word}`))) return;
    const local = candidate.state === hint ? IN_FIRST_STATE : 0;
    const loss = name.length / LETTERS_PER_POINT;
    rows.push({candidate, score: weight + scoreStart(name, words) + local - loss});
  };
  for (const state of stateTexts().keys()) add({kind: 'state', state}, '', words, STATE_ROW);
  const main = mainWord(words);
  const ownWords = words.filter(isOwnWord);
  const start = removeSpaces(words.join(' '));
  const weighed = new Set<string>();
  const weighKey = (key: string) => {
    if (weighed.has(key)) return;
    weighed.add(key);
    for (const place of index.placesNamed(key)) {
      add(toPlaceCandidate(place), fold(place.name), ownWords, weigh(place));
    }
    for (const record of index.recordsByKey.get(key) ?? [])
      add(toAgencyCandidate([record]), record.full, words, AGENCY_ROW);
  };
  for (const record of index.ownNames)
    add(toAgencyCandidate([record]), record.full, words, AGENCY_ROW);
  const weighKeys = (keys: readonly string[] = [], fits: (key: string) => boolean) => {
    for (const key of keys) if (rows.length < MAX_WEIGHED && fits(key)) weighKey(key);
  };
  for (const {byStart} of index.keys)
    weighKeys(byStart.get(start[0]!), key => key.startsWith(start));
  for (const {byStart} of index.keys)
    weighKeys(byStart.get(main[0]!), key => key.startsWith(main) && !key.startsWith(start));
  if (rows.length >= ENOUGH || !main) return rows;
  for (const keys of index.keys) weighKeys(keysWithin(keys, main), () => true);
  return rows;
}

function scoreStart(name: string, words: readonly string[]): number {
  if (name.startsWith(words.join(' '))) return STARTS_WITH_ALL;
  return name.startsWith(words[0]!) ? STARTS_WITH_FIRST_WORD : 0;
}

const stateTexts = lazy(
  () =>
    new Map(
      Object.entries(stateNames).map(([code, name]) => [
        code,
        `${fold(name)} ${code.toLowerCase()} `,
      ]),
    ),
);

/** Tells whether a word is not among those that may follow any place's name. */
function isOwnWord(word: string): boolean {
  return !COMMON.includes(` ${word}`);
}

/** Returns the longest word that is not common to many names. */
function mainWord(words: readonly string[]): string {
  const own = words.filter(isOwnWord);
  return (own.length > 0 ? own : words).reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** Weighs a place: counties before towns, large ones before small ones. */
function weigh({kind, weight}: Place): number {
  return Math.log1p(weight / PEOPLE_PER_POINT) + (kind === 'county' ? COUNTY_ROW : 0);
}
