import type {County, Gazetteer} from '../../reference/counties.ts';
import {foldWords} from '../../lib/fold.ts';

const COUNTY_WORD = /^(?:county|countys|parish|parishs|borough)$/;
const OFFICE_WORD = /^(?:sheriff|sheriffs)$/;
const MAX_WORDS_IN_NAME = 5;

/** Names that end right before the word at `end`, longest first: `jefferson davis`, `davis`. */
function namesBefore(words: readonly string[], end: number): string[] {
  const starts = Array.from({length: Math.min(end, MAX_WORDS_IN_NAME)}, (_, index) => index);
  const first = Math.max(0, end - MAX_WORDS_IN_NAME);
  return starts.map(start => words.slice(first + start, end).join(' ')).filter(Boolean);
}

function nameEnd(words: readonly string[]): number {
  const county = words.findIndex((word, index) => index > 0 && COUNTY_WORD.test(word));
  return county > 0 ? county : words.findIndex(word => OFFICE_WORD.test(word));
}

/**
 * Reads the county that an office names as its own (`Madison County Sheriff's Office`), as it is
 * written.
 */
export function ownCountyName(agency: string): string | null {
  const words = foldWords(agency).split(' ');
  const county = words.findIndex((word, index) => index > 0 && COUNTY_WORD.test(word));
  return county > 0 ? words.slice(0, county).join(' ') : null;
}

/** Finds that county, when the state has it. */
export function findOwnCounty(
  gazetteer: Gazetteer,
  state: string,
  agency: string,
): County | undefined {
  const words = foldWords(agency).split(' ');
  const names = namesBefore(words, nameEnd(words));
  for (const name of names) {
    const found = gazetteer.named(state, name);
    if (found.length > 0) return found.find(county => !county.independentCity) ?? found[0];
    const cities = gazetteer.named(state, name.replace(/^city of | city$/g, ''));
    const city = cities.find(county => county.independentCity);
    if (name !== '' && /\bcity\b/.test(name) && city) return city;
  }
  return findChangedCounty(gazetteer, state, names);
}

/** Finds the one county that holds what an office is named after, under another name by now. */
function findChangedCounty(
  gazetteer: Gazetteer,
  state: string,
  names: readonly string[],
): County | undefined {
  const changed = names.flatMap(name => gazetteer.changed(state, name) ?? [])[0];
  return changed?.counties.length === 1 ? gazetteer.county(changed.counties[0]!) : undefined;
}
