import type {ChangedCounty, CountyChangesFile} from '../data-files/county-changes.ts';
import {foldPlace} from '../lib/fold.ts';

/** Words that follow the name of an area, or of the council that runs a planning region. */
const KIND =
  /\s+(?:planning region|region|(?:region(?:al)? )?(?:council of governments|cog)|census area|county|city)$/i;

/** Index of the county equivalents that the atlas does not have, by name and by code. */
export class CountyChanges {
  readonly #byName = new Map<string, ChangedCounty>();
  readonly #byFips = new Map<string, ChangedCounty>();

  constructor({newer, former}: Pick<CountyChangesFile, 'newer' | 'former'>) {
    for (const area of [...newer, ...former]) {
      this.#byFips.set(area.fips, area);
      this.#byName.set(`${area.state}|${foldPlace(area.name)}`, area);
    }
  }

  /** Finds the one of that name in a state, with or without the word for its kind. */
  named(state: string, name: string): ChangedCounty | undefined {
    const find = (text: string) => this.#byName.get(`${state}|${foldPlace(text)}`);
    return find(name) ?? find(name.replace(KIND, ''));
  }

  /**
   * Lists the counties of the atlas that a town may be in by a code of any year: one for a town that is
   * known, and all that hold the area for another.
   */
  countiesOf(fips: string, town: string): readonly string[] {
    const area = this.#byFips.get(fips);
    if (!area) return [fips];
    const county = countyOfTown(area, town);
    return county ? [county] : area.counties;
  }
}

/** Finds the county of the atlas that a town of an area lies in. */
export function countyOfTown({towns = {}}: ChangedCounty, town: string): string | undefined {
  const name = foldPlace(town);
  return Object.entries(towns).find(([, own]) => own.some(one => foldPlace(one) === name))?.[0];
}
