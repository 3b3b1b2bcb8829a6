import type {Index} from '../index/create-index.ts';
import type {Candidate, SearchResult} from '../match/candidate.ts';
import type {Place} from '../places/places.ts';
import {isZipAlone, readZip, zipWithoutZero} from '../query/read-zip.ts';
import {stateAtEnd, typedState} from '../query/typed-state.ts';
import {NOTHING_FOUND, onlyResult} from './results.ts';

/** Finds the place of the ZIP code in a query; its state must be the one that is typed, if one is. */
export function findZip(index: Index, query: string, text = ''): SearchResult | undefined {
  const code = readZip(query);
  const {places} = index;
  if (!places) return undefined;
  if (!code) {
    const whole = zipWithoutZero(query);
    const place = whole && placeOfZip(index, whole);
    return place ? {...onlyResult(place), isGuess: true} : undefined;
  }
  const found = placeOfZip(index, code);
  if (!found) return isZipAlone(query) ? NOTHING_FOUND : undefined;
  const state = typedState(query) ?? stateAtEnd(text.replace(/[\d ]+$/, ''));
  if (!state || state === found.state || isZipAlone(query)) return onlyResult(found);
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
