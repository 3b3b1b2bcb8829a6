import type {AgencyRecord} from '../index/create-index.ts';

/** Levels whose agencies are a county's own. */
const COUNTY_LEVELS = new Set(['county', 'constable-district', 'judicial-district']);

/** Tells whether an agency is a county's own. */
export const isCountyAgency = ({agency, is}: AgencyRecord): boolean =>
  agency.level === 'county' || (is.kind === 'county' && COUNTY_LEVELS.has(agency.level));
