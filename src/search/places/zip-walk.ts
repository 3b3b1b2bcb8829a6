/** Cities as a walk needs them, in the order of states and names. */
export interface WalkedCities {
  /** Number of the county of each city. */
  readonly homes: readonly number[];
  /** Number of the first city of each state, and at the end the number of all cities. */
  readonly starts: readonly number[];
}

/** Codes of a ZIP code's city. */
export const NO_CITY = 0;
export const NEXT_STATE = 1;
export const JUMP = 2;
const FIRST_RECENT = 3;
const RECENT_CITIES = 4;
const FIRST_RANK = FIRST_RECENT + RECENT_CITIES;

/** Length of the part of a ZIP code that names its region. */
const REGION_LETTERS = 3;

/**
 * Walk through all ZIP codes in order, which foresees the city of each: within a region post offices
 * are numbered by name, so that the next one is seldom far down the list of the region's counties.
 * What it expects is all that packing and unpacking have in common.
 */
export class ZipWalk {
  #cities: WalkedCities;
  #region = '';
  #counties = new Set<number>();
  #recent: number[] = [];
  #met: Uint8Array;
  #start = 0;
  #end = 0;
  #cursor = 0;

  constructor(cities: WalkedCities) {
    this.#cities = cities;
    this.#met = new Uint8Array(cities.homes.length);
  }

  /** Comes to the next ZIP code. */
  goTo(zip: string): void {
    const region = zip.slice(0, REGION_LETTERS);
    if (region === this.#region) return;
    this.#region = region;
    this.#counties = new Set();
    this.#recent = [];
    this.#cursor = this.#start;
  }

  /** Goes over to a state, by its number. */
  enterState(state: number): void {
    this.#start = this.#cities.starts[state]!;
    this.#end = this.#cities.starts[state + 1]!;
    this.#cursor = this.#start;
  }

  /** Returns the code of a city of the state, `JUMP` where its number must be told. */
  codeOf(city: number): number {
    const again = this.#recent.indexOf(city);
    if (again >= 0 && again < RECENT_CITIES) return FIRST_RECENT + again;
    let rank = 0;
    for (const one of this.#expected()) {
      if (one === city) return FIRST_RANK + rank;
      rank++;
    }
    return JUMP;
  }

  /** Finds the city of a code that is neither of those with a name. */
  cityOf(code: number): number {
    if (code < FIRST_RANK) return this.#recent[code - FIRST_RECENT]!;
    let rank = code - FIRST_RANK;
    for (const one of this.#expected()) if (rank-- === 0) return one;
    throw new RangeError(`No city has the code ${code}.`);
  }

  /** Takes note of the city that was met. */
  meet(city: number): void {
    if (!this.#met[city]) this.#cursor = city;
    this.#met[city] = 1;
    this.#counties.add(this.#cities.homes[city]!);
    this.#recent = [city, ...this.#recent.filter(one => one !== city)];
  }

  /** Lists the cities of the region's counties that were not met, from the last one met on. */
  *#expected(): Iterable<number> {
    const {homes} = this.#cities;
    const count = this.#end - this.#start;
    for (let step = 0; step < count; step++) {
      const city = this.#start + ((this.#cursor - this.#start + step) % count);
      if (!this.#met[city] && this.#counties.has(homes[city]!)) yield city;
    }
  }
}
