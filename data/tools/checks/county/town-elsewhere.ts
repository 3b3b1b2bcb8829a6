import type {Gazetteer} from '../../reference/counties.ts';
import type {PlaceTable} from '../../reference/place-table.ts';
import {townName} from './town-county.ts';

/**
 * Reports a town whose stated county exists, but has no known town of its name (`Tye` is in Taylor
 * County, and ICE says Galveston). Only a hint: what ICE says stands until the written list says
 * otherwise. Null when nothing speaks against it.
 */
export function doubtTownCounty(
  places: PlaceTable,
  gazetteer: Gazetteer,
  town: {readonly state: string; readonly agency: string; readonly counties: readonly string[]},
): string | null {
  const name = townName(town.agency);
  const known = name ? places.counties(town.state, name) : [];
  if (known.length === 0 || town.counties.length === 0) return null;
  if (town.counties.some(county => known.includes(county))) return null;
  const labels = (codes: readonly string[]): string =>
    codes.map(code => gazetteer.label(code)).join(' or ');
  return `ICE puts it in ${labels(town.counties)}, towns of its name are in ${labels(known)}`;
}
