import type {County, Gazetteer} from '../../reference/counties.ts';
import type {CountyWords} from './county-suffix.ts';

/**
 * Chooses between a county and an independent city of one name (Richmond, Franklin, Fairfax and
 * Roanoke in Virginia, St. Louis, Baltimore), "County" means the county, and so does a bare name.
 * The city is meant when the cell says so, or when there is no such county (`Hopewell County`).
 */
function choose(found: readonly County[], suffix: CountyWords['suffix']): County | undefined {
  const wanted = found.find(county => county.independentCity === (suffix === 'city'));
  return wanted ?? found[0];
}

/**
 * Finds the county of exactly this name in a state, spelling variants folded (St, Saint; LaSalle,
 * La Salle).
 */
export function findCounty(
  gazetteer: Gazetteer,
  state: string,
  cell: string,
  words: CountyWords,
): County | undefined {
  // First as a whole: Carson City, James City County, Kalawao are not cut short.
  const whole = gazetteer.named(state, cell);
  return choose(whole.length > 0 ? whole : gazetteer.named(state, words.name), words.suffix);
}
