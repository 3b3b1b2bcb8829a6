/** What maps of all counties show: the strongest model of a county's own sheriff or police. */
import {strongest} from 'made:counties';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {Counted} from './totals.ts';

export type CountyAtlas = Topology<{
  counties: GeometryCollection<{name: string}>;
  states: GeometryCollection<{name: string}>;
}>;

/** A colour for no agreement, and one for each model, the weakest first. */
export const COUNTY_COLORS = ['#f4f1ea', '#c6d4e3', '#4f7fab', '#1d4e7e'];

/** Place of a county's strongest model in the order of power, counted from 1; 0 for none. */
export function strongestOf(fips: string, counted: Counted): number {
  const models = strongest[fips] ?? [];
  if (counted === 'all') return models.lastIndexOf(1) + 1;
  return models[counted] ? counted + 1 : 0;
}
