import type {Index} from './create-index.ts';
import {distance, tolerance} from './distance.ts';
import {fold} from './fold.ts';
import {targetId, type Found, type Match, type Target} from './found.ts';
import {matchBodies, matchStateBodies} from './match-bodies.ts';
import {matchPlaces} from './match-places.ts';
import {readings, type Reading} from './readings.ts';
import {stateWords} from './state-words.ts';
import {countyWords, linkWords, officeWords, roleWords, townWords} from './words.ts';

const NOTHING: Found = {targets: [], others: [], isGuess: true};
const MAX_GUESSES = 8;
/** A state's name may be a place's too: those are offered beside it. */
const PLACE_SCORE = 90;

/** Words that a typing error is undone to. */
const KNOWN = [
  ...roleWords.keys(),
  ...countyWords,
  ...officeWords,
  ...townWords,
  ...stateWords,
].filter(word => word.length > 4);

/** Finds what a query asks about; looks in the state `hint` first. */
export function find(index: Index, query: string, hint?: string): Found {
  const text = fold(query);
  if (!text) return NOTHING;
  return (
    findZip(index, query) ??
    findExact(index, readings(text, query), hint) ??
    findCorrected(index, text, query, hint) ??
    findShorter(index, query, hint) ??
    guess(index, readings(text, query))
  );
}

export function findZip(index: Index, query: string): Found | undefined {
  const code = /(?<!\d)(\d{5})(?:-\d{4})?(?!\d)/.exec(query.slice(-60))?.[1];
  const zip = code ? index.places?.zip(code) : undefined;
  const county = zip && index.counties.get(zip.fips);
  if (!code || !zip || !county) return undefined;
  const place = {...(zip.city ?? county), fips: [zip.fips]};
  return one({kind: 'zip', state: county.state, zip: code, place});
}

const one = (target: Target): Found => ({targets: [target], others: [], isGuess: false});

/** The best fit over all readings; readings that fit equally well leave it open. */
export function findExact(index: Index, all: readonly Reading[], hint?: string): Found | undefined {
  const matches = all
    .map(reading => matchOne(index, reading, hint))
    .filter(match => match !== undefined);
  const best = Math.max(...matches.map(({score}) => score));
  const fitting = matches.filter(({score}) => score === best);
  if (fitting.length === 0) return undefined;
  const targets = unique(fitting.flatMap(match => match.targets));
  const isState = targets.every(({kind}) => kind === 'state');
  const rest = matches.filter(({score}) => score === best || (isState && score >= PLACE_SCORE));
  const others = unique(rest.flatMap(match => [...match.others, ...match.targets]));
  const ids = new Set(targets.map(targetId));
  return {targets, others: others.filter(other => !ids.has(targetId(other))), isGuess: false};
}

function unique(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map(target => [targetId(target), target])).values()];
}

function matchOne(index: Index, reading: Reading, hint?: string): Match | undefined {
  const matches = [
    matchWholeName(index, reading),
    matchState(reading),
    matchStateBodies(index, reading),
    matchBodies(index, reading, hint),
    matchPlaces(index, reading, hint),
  ];
  return matches.reduce(
    (best, match) => (match && match.score > (best?.score ?? 0) ? match : best),
    undefined,
  );
}

/** An agency's name in full with its state: what an option of the list puts into the input. */
function matchWholeName(index: Index, {state, text}: Reading): Match | undefined {
  const bodies = state ? index.bodiesByState.get(state)?.filter(({full}) => full === text) : [];
  if (!bodies?.length) return undefined;
  return {
    score: 120,
    targets: [{kind: 'bodies', state: state!, bodies, place: undefined}],
    others: [],
  };
}

function matchState({state, words, key, roles}: Reading): Match | undefined {
  if (!state || key) return undefined;
  const score = words.length === 0 ? 110 : roles ? 50 : 0;
  return {score, targets: [{kind: 'state', state}], others: []};
}

/** Undoes typing errors: first in common words and states, then in names. */
export function findCorrected(
  index: Index,
  text: string,
  query: string,
  hint?: string,
): Found | undefined {
  const corrected = text
    .split(' ')
    .map(word => correct(index, word))
    .join(' ');
  const all = readings(corrected, query);
  const exact = corrected === text ? undefined : findExact(index, all, hint);
  return exact ?? findNear(index, all, hint);
}

function correct(index: Index, word: string): string {
  if (word.length < 4 || KNOWN.includes(word) || linkWords.has(word) || index.isNameWord(word))
    return word;
  const start = KNOWN.find(known => known.startsWith(word));
  const max = word.length > 7 ? 2 : 1;
  return start ?? KNOWN.find(known => word.length > 4 && distance(known, word, max) <= max) ?? word;
}

/** Names a few letters away, of the state if one is given. A name that is right is not touched. */
function findNear(index: Index, all: readonly Reading[], hint?: string): Found | undefined {
  for (const reading of [...all].sort((a, b) => Number(!a.state) - Number(!b.state))) {
    const {key} = reading;
    if (!key || index.placesByKey.has(key)) continue;
    const near = index.near(key, tolerance(key.length)).flatMap(({key: other, away}) => {
      const match = matchOne(index, {...reading, key: other, raw: other, name: other}, hint);
      return match ? [{match, away}] : [];
    });
    const nearest = near.filter(({away}) => away === near[0]!.away);
    if (nearest.length > 0) return settle(nearest.map(({match}) => match));
  }
  return undefined;
}

/** One name is near: that is meant. Several are: those of counties or of listed bodies first. */
function settle(matches: readonly Match[]): Found {
  const known = matches.filter(({targets}) => targets.some(isKnown));
  const [match] = matches.length === 1 ? matches : known.length === 1 ? known : [];
  if (match) return {targets: match.targets, others: match.others, isGuess: false};
  const targets = unique([...known, ...matches].flatMap(one => one.targets));
  return {targets: targets.slice(0, MAX_GUESSES), others: [], isGuess: true};
}

function isKnown(target: Target): boolean {
  return target.kind === 'bodies' || (target.kind === 'place' && target.place.kind === 'county');
}

/** "Fairview, Dutchess County, NY", "12 Elm Street, Naples, FL": the middle or the end tells. */
function findShorter(index: Index, query: string, hint?: string): Found | undefined {
  const [first, second, ...rest] = query.split(',');
  if (!second || !first) return undefined;
  if (/\d/.test(first)) return find(index, [second, ...rest].join(','), hint);
  if (rest.length === 0) return undefined;
  const county = findExact(index, readings(fold(`${second}, ${rest.join(',')}`), query));
  const target = county?.targets[0];
  if (target?.kind !== 'place' || target.place.kind !== 'county') return undefined;
  const found = findExact(index, readings(fold(`${first}, ${rest.join(',')}`), query));
  const all = [...(found?.targets ?? []), ...(found?.others ?? [])];
  const there = all.find(
    one => one.kind === 'place' && one.place.fips.includes(target.place.fips[0]!),
  );
  return there && one(there);
}

/** The same name elsewhere, and names that begin so. */
function guess(index: Index, all: readonly Reading[]): Found {
  const targets = all.flatMap(reading => {
    const anywhere = {...reading, state: undefined, kind: undefined};
    return matchOne(index, anywhere)?.targets ?? [];
  });
  return {targets: unique(targets).slice(0, MAX_GUESSES), others: [], isGuess: true};
}
