import type {Agency, Model} from '../../data/model.ts';
import {countyLabel} from '../../geo/county-label.ts';
import {nationCounties} from '../../geo/nation-counties.ts';
import {comparerOf} from '../../i18n/compare.ts';
import type {Messages} from '../../i18n/messages.ts';
import {classIndexOf, type StateCover} from '../opened/county/county-cover.ts';

/** A county as a row of the table. */
export interface CountyRow {
  readonly fips: string;
  /** USPS code. */
  readonly state: string;
  /** Whole name: "St. Charles Parish". */
  readonly name: string;
  /** The strongest model of its sheriff or county police, and of its other local agencies. */
  readonly own: Model | null;
  readonly local: Model | null;
  readonly agencies: readonly Agency[];
  /** Null where there is no estimate. */
  readonly residents: number | null;
}

/** A column that the table of counties can be sorted by. */
export type CountyColumn = 'county' | 'state' | 'own' | 'local' | 'agencies' | 'residents';

/** Order of the table of counties. */
export interface CountyOrder {
  readonly column: CountyColumn;
  readonly ascending: boolean;
}

/** Lists all counties, in the order of FIPS codes: by state. */
export function countyRows(cover: StateCover): readonly CountyRow[] {
  return [...nationCounties().values()].map(({fips, state, name, residents}) => {
    const {own = null, local = null, agencies = []} = cover.counties.get(fips) ?? {};
    return {fips, state, name: countyLabel(fips, name), own, local, agencies, residents};
  });
}

const FIGURES: Readonly<
  Record<Exclude<CountyColumn, 'county' | 'state'>, (row: CountyRow) => number>
> = {
  own: ({own}) => classIndexOf(own),
  local: ({local}) => classIndexOf(local),
  agencies: ({agencies}) => agencies.length,
  residents: ({residents}) => residents ?? -1,
};

/** Sorts rows; those that are equal stand by state and FIPS code. */
export function sortCounties(
  rows: readonly CountyRow[],
  {column, ascending}: CountyOrder,
  {locale, stateNames}: Messages,
): readonly CountyRow[] {
  const sign = ascending ? 1 : -1;
  if (column === 'county' || column === 'state') {
    const compare = comparerOf(locale);
    const text = ({name, state}: CountyRow) =>
      column === 'county' ? name : (stateNames[state] ?? state);
    return rows.toSorted((a, b) => sign * compare(text(a), text(b)));
  }
  const figure = FIGURES[column];
  return rows.toSorted((a, b) => sign * (figure(a) - figure(b)));
}

/** The order after a click on a column: names upwards first, figures downwards first. */
export function nextCountyOrder(order: CountyOrder, column: CountyColumn): CountyOrder {
  if (order.column === column) return {column, ascending: !order.ascending};
  return {column, ascending: column === 'county' || column === 'state'};
}
