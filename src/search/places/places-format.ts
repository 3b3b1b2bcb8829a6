/** Format of `place-names.generated.ts` and `places.generated.ts`, which `data/tools/places/pack-places.ts` writes and `unpack-places.ts` reads. */

/** Names of all places, in a file of their own: text and numbers are packed better apart. */
export interface PackedNames {
  /**
   * Each name once, sorted, without capitals where they only begin its words; a frequent ending is a character of `ENDINGS`. A character of
   * `PREFIX_LENGTHS` before each name tells how many letters it shares with the one before it.
   */
  readonly names: string;
}

/** Strings of the tables: whole numbers as `packed-numbers.ts` writes them. */
export interface PackedPlaces {
  /** Steps from code to code of all county equivalents. */
  readonly counties: string;
  /** Steps up or down to the name of each county. */
  readonly countyNames: string;
  /** For each state, in the order of its counties: how many cities, and steps from name to name. */
  readonly cities: string;
  /** County of each city, by its number within the state. */
  readonly homes: string;
  /** Size of each city, see `peopleOf`. */
  readonly sizes: string;
  /** Steps to the cities in several counties, how many others there are, and these. */
  readonly parts: string;
  /** Steps from ZIP code to ZIP code. */
  readonly zips: string;
  /** City of each ZIP code, see `ZipWalk`. */
  readonly zipCities: string;
  /** Cities and states that `zipCities` can't tell by a place in a list. */
  readonly zipJumps: string;
  /** 0 where a ZIP code lies in the same county as the last of its city, else the county's number plus 1. */
  readonly zipCounties: string;
  /** Bits, six to a number: 1 for a ZIP code whose middle lies outside its city. */
  readonly outside: string;
}

/** Characters that no name of a place has, each for a number of letters. */
export const PREFIX_LENGTHS = '0123456789:;<=>?@[]^_{|}~';

/** Characters that no name of a place has, each for an ending that many have. */
export const ENDINGS: Readonly<Record<string, string>> = {
  '!': 'ville',
  '#': 'burg',
  $: ' City',
  '%': ' Heights',
  '&': ' Park',
  '+': ' Springs',
  '*': ' Village',
  ',': ' Valley',
  '/': ' Center',
  '`': ' Creek',
};

/** Writes the first letters of words large. */
export function capitalize(name: string): string {
  return name.replace(/(?<![^ -])[a-z]/g, letter => letter.toUpperCase());
}

/** Number of bits to a number of `outside`. */
export const BITS = 6;

/** Least number of people of a city whose size is told. */
const LEAST_PEOPLE = 10_000;

/** Writes a number of people in half octaves from 10,000 on, plus one; 0 for fewer or unknown. */
export function sizeOf(people: number): number {
  return people < LEAST_PEOPLE ? 0 : 1 + Math.round(2 * Math.log2(people / LEAST_PEOPLE));
}

/** Tells about how many people a city of this size has; 0 for fewer than 10,000 or unknown. */
export function peopleOf(size: number): number {
  return size === 0 ? 0 : Math.round(LEAST_PEOPLE * 2 ** ((size - 1) / 2));
}
