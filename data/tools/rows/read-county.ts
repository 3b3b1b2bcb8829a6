import type {Level, Repair} from '../../../src/data/model.ts';
import {entryFor} from '../reference/aliases.ts';
import {findCounty} from '../checks/county/county-name.ts';
import {splitCountySuffix, type CountyWords} from '../checks/county/county-suffix.ts';
import {findMisspeltCounty} from '../checks/county/county-typo.ts';
import {isCountyNotStated} from '../checks/name/not-stated.ts';
import {findOwnCounty} from '../checks/county/own-county.ts';
import {splitCounties} from '../checks/county/several-counties.ts';
import {inferTownCounty} from '../checks/county/town-county.ts';
import {cleanText} from '../lib/clean-text.ts';
import type {County} from '../reference/counties.ts';
import {foldPlace} from '../lib/fold.ts';
import type {ReferenceData} from '../reference/reference-data.ts';

/** Facts of a row that tell the counties of an agency. */
export interface Whereabouts {
  /** USPS code. */
  readonly state: string;
  readonly agency: string;
  readonly level: Level;
  /** The COUNTY cell, as typed. */
  readonly cell: string;
}

/** Counties of an agency, and the repair by which they were found. */
export interface CountyReading {
  readonly counties: readonly string[];
  readonly repair: Repair | null;
  /** True when the cell names something. */
  readonly stated: boolean;
  /** True when the cell names a known county. */
  readonly matched: boolean;
}

/** Counties that the cell alone gives, before the agency's name is considered. */
interface CellReading {
  readonly fips: readonly string[];
  /** Null when the cell is spelt as it should be. */
  readonly kind: string | null;
}

function aliasOf(reference: ReferenceData, state: string, words: CountyWords): readonly string[] {
  const names = Object.entries(reference.aliases.counties[state] ?? {});
  return names.find(([name]) => foldPlace(name) === foldPlace(words.name))?.[1] ?? [];
}

/**
 * Classifies the spelling of a county: spaces, letter case and full stops are typing, other letters
 * are a repair.
 */
function spellingKind(county: County, words: CountyWords): string | null {
  const loose = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  if (words.misspelt) return 'suffix';
  return loose(county.name) === loose(words.name) ? null : 'spelling';
}

function readExact(
  {gazetteer}: ReferenceData,
  state: string,
  cell: string,
  words: CountyWords,
): CellReading | null {
  const county = findCounty(gazetteer, state, cell, words);
  if (!county) return null;
  const whole = foldPlace(cell) === foldPlace(county.name) && words.suffix === 'city';
  return {fips: [county.fips], kind: whole ? null : spellingKind(county, words)};
}

function readSeveral(reference: ReferenceData, state: string, cell: string): CellReading | null {
  const found = splitCounties(cell)
    .map(cleanText)
    .map(name => readExact(reference, state, name, splitCountySuffix(name)));
  if (found.length === 0 || found.includes(null)) return null;
  // Typed twice is meant once.
  return {fips: [...new Set(found.flatMap(reading => reading!.fips))], kind: 'several'};
}

function readCell(
  reference: ReferenceData,
  {state, level, cell}: Whereabouts,
  own: County | undefined,
): CellReading | null {
  const text = cleanText(cell);
  const words = splitCountySuffix(text);
  // The list is about local bodies: a state's own act everywhere, whatever their cell says.
  const alias = level === 'state' ? [] : aliasOf(reference, state, words);
  if (alias.length > 0) return {fips: alias, kind: 'alias'};
  const exact = readExact(reference, state, text, words) ?? readSeveral(reference, state, cell);
  if (exact) return exact;
  const misspelt = findMisspeltCounty(reference.gazetteer, state, words.name, own);
  return misspelt ? {fips: [misspelt.fips], kind: 'edit-distance'} : null;
}

function label(reference: ReferenceData, fips: readonly string[]): string {
  return [...fips]
    .sort()
    .map(code => reference.gazetteer.label(code))
    .join(', ');
}

/** Reader of one row, which reads its cell once. */
class Reader {
  readonly #reference: ReferenceData;
  readonly #where: Whereabouts;
  readonly #said: CellReading | null;
  readonly #stated: boolean;

  constructor(reference: ReferenceData, where: Whereabouts) {
    this.#reference = reference;
    this.#where = where;
    this.#stated = !isCountyNotStated(where.cell);
    this.#said = this.#stated ? readCell(reference, where, this.#own()) : null;
  }

  read(): CountyReading {
    if (this.#where.level === 'state') return this.#readStateWide();
    const {aliases} = this.#reference;
    const listed = entryFor(aliases.agencyCounties, this.#where.state, this.#where.agency);
    if (listed) return this.#result(listed.counties, 'list');
    const own = this.#own();
    if (own && !this.#said?.fips.includes(own.fips)) return this.#result([own.fips], 'own-name');
    if (this.#said) return this.#result(this.#said.fips, this.#said.kind);
    return this.#stated ? this.#result([], null) : this.#readTown();
  }

  #own(): County | undefined {
    const {state, agency} = this.#where;
    return findOwnCounty(this.#reference.gazetteer, state, agency);
  }

  /** Reads a state agency, which acts everywhere: the county of its seat or branch is not its own. */
  #readStateWide(): CountyReading {
    return this.#result([], this.#stated ? 'state-wide' : null);
  }

  #readTown(): CountyReading {
    const {level, state, agency} = this.#where;
    const {places, gazetteer} = this.#reference;
    const town =
      level === 'municipal' ? inferTownCounty(places, gazetteer, state, agency) : undefined;
    return town ? this.#result([town], 'inferred') : this.#result([], null);
  }

  #result(counties: readonly string[], kind: string | null): CountyReading {
    const from = cleanText(this.#where.cell);
    const to = kind === 'state-wide' ? 'the whole state' : label(this.#reference, counties);
    const repair = kind ? {field: 'county', from, to, kind} : null;
    return {
      counties: [...counties].sort(),
      repair,
      stated: this.#stated,
      matched: this.#said !== null,
    };
  }
}

/**
 * Reads the counties of an agency. In this order: the written list for this agency, the county in
 * the office's own name, the cell (alias, name, several names, typing error), and for a town whose
 * cell is empty the place table. What none of them knows stays unplaced.
 */
export function readCounty(reference: ReferenceData, where: Whereabouts): CountyReading {
  return new Reader(reference, where).read();
}
