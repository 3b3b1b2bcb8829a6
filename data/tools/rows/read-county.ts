import type {Level, Repair} from '../../../src/data/model.ts';
import {entryFor} from '../reference/aliases.ts';
import {findCounty} from '../checks/county/county-name.ts';
import {splitCountySuffix, type CountyWords} from '../checks/county/county-suffix.ts';
import {findMisspeltCounty} from '../checks/county/county-typo.ts';
import {isCountyNotStated} from '../checks/name/not-stated.ts';
import {findOwnCounty} from '../checks/county/own-county.ts';
import {splitCounties} from '../checks/county/several-counties.ts';
import {inferTownCounty, townName} from '../checks/county/town-county.ts';
import type {ChangedCounty} from '../data-files/county-changes.ts';
import {cleanText} from '../lib/clean-text.ts';
import type {County} from '../reference/counties.ts';
import {foldPlace} from '../lib/fold.ts';
import {countyOfTown} from '../reference/county-changes.ts';
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
  /** An area that the cell names, and of whose counties none can be told; else null. */
  readonly area: ChangedCounty | null;
}

/** Counties that the cell alone gives, before the agency's name is considered. */
interface CellReading {
  readonly fips: readonly string[];
  /** Null when the cell is spelt as it should be. */
  readonly kind: string | null;
  /** The newer or former area that the cell names. */
  readonly area?: ChangedCounty;
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

/**
 * Reads a county equivalent that the atlas has not. A planning region that has parts of several
 * counties tells none of them: its town does, if it is one of the region's.
 */
function readChanged(
  {gazetteer}: ReferenceData,
  {state, agency, level}: Whereabouts,
  {name}: CountyWords,
): CellReading | null {
  const area = gazetteer.changed(state, name);
  if (!area) return null;
  if (!area.towns || area.counties.length === 1)
    return {fips: area.counties, kind: 'changed', area};
  const town = level === 'municipal' ? townName(agency) : null;
  const county = town ? countyOfTown(area, town) : undefined;
  return county ? {fips: [county], kind: 'region-town', area} : {fips: [], kind: null, area};
}

/** Reads a name that is spelt as it should be, of this year or another. */
function readName(reference: ReferenceData, where: Whereabouts, name: string): CellReading | null {
  const words = splitCountySuffix(name);
  return readExact(reference, where.state, name, words) ?? readChanged(reference, where, words);
}

function readSeveral(reference: ReferenceData, where: Whereabouts): CellReading | null {
  const found = splitCounties(where.cell)
    .map(cleanText)
    .map(name => readName(reference, where, name));
  if (found.length === 0 || found.some(reading => !reading?.fips.length)) return null;
  // Typed twice is meant once.
  return {fips: [...new Set(found.flatMap(reading => reading!.fips))], kind: 'several'};
}

function readCell(
  reference: ReferenceData,
  where: Whereabouts,
  own: County | undefined,
): CellReading | null {
  const {state, level} = where;
  const text = cleanText(where.cell);
  const words = splitCountySuffix(text);
  // The list is about local bodies: a state's own act everywhere, whatever their cell says.
  const alias = level === 'state' ? [] : aliasOf(reference, state, words);
  if (alias.length > 0) return {fips: alias, kind: 'alias'};
  const exact = readName(reference, where, text) ?? readSeveral(reference, where);
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
    const said = this.#said;
    return {
      counties: [...counties].sort(),
      repair,
      stated: this.#stated,
      matched: said !== null && said.fips.length > 0,
      area: (counties.length === 0 && said?.area) || null,
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
