import {LEVELS, MODELS, type Agency} from '../../../data/model.ts';
import type {AgencyOrder} from '../../../data/vocabulary.ts';
import {strongestModel} from '../county/county-cover.ts';
import {sortByKeys, sortKey} from './sort-key.ts';

/** Orders in which the list can stand, as its select offers them: the first one unless told otherwise. */
export const AGENCY_ORDERS = [
  'sheriffs',
  'name',
  'county',
  'power',
  'signed',
] as const satisfies readonly AgencyOrder[];

const SHERIFF = /sheriff/i;
/** Above every letter: who has no county comes last. */
const LAST_NAME = '\uffff';

/** The agencies in an order; equal ones by name. */
export function sortAgencies(
  agencies: readonly Agency[],
  order: AgencyOrder,
  countyNames: ReadonlyMap<string, string>,
): Agency[] {
  const keys: Record<AgencyOrder, (agency: Agency) => string | number> = {
    sheriffs: rankOf,
    name: () => 0,
    county: ({counties}) => sortKey(countyNames.get(counties[0] ?? '') ?? LAST_NAME),
    power: agency => -MODELS.indexOf(strongestModel(agency)),
    signed: agency => -newest(agency),
  };
  return sortByKeys(agencies, agency => [keys[order](agency), sortKey(agency.name)]);
}

/** The agencies of a county, or all. */
export function narrowed(agencies: readonly Agency[], chosen: string | null): readonly Agency[] {
  return chosen ? agencies.filter(({counties}) => counties.includes(chosen)) : agencies;
}

/** Ranks an agency among those that a resident asks about: its sheriff, its county, its police, the state's. */
function rankOf({name, level}: Agency): number {
  if (level === 'state') return LEVELS.length;
  return SHERIFF.test(name) ? 0 : LEVELS.indexOf(level);
}

/** The newest date as a number; 0 where none is known. */
function newest({agreements}: Agency): number {
  return Math.max(...agreements.map(({signed}) => (signed ? Date.parse(signed) : 0)));
}
