import type {CountyKind} from '../../data/vocabulary.ts';
import type {CountyMapMessages} from '../messages.ts';
import {count, number} from './counts.ts';
import {enMapParts} from './map.ts';

/** Written without the browser's own format, which takes 50 ms to make while counties are waited for. */
const percent = (share: number): string => `${number(Math.round(100 * share))}%`;

const counties = (value: number, kind: CountyKind): string => enMapParts.countiesCount(value, kind);

/** Words of the map of all counties in English. */
export const enCounties: CountyMapMessages = {
  nationCountiesLabel: 'Map of the counties of the United States by state. Most powerful model.',
  nationCountiesHelp:
    'Arrow keys move between states, Enter goes into the counties of a state, arrow keys move between them, Enter opens the state at a county, Escape goes back.',
  nationCountiesHint:
    'Select a county for its agencies. Cities, campuses and ports don’t color a county.',
  nationCountyFigures: ({signed, counties: total, share, year}) =>
    `The sheriff or county police signed in ${number(signed)} of ${count(total, 'county', 'counties')} of the 50 states and DC` +
    (share === null
      ? '.'
      : `; ${percent(share)} of residents live there (Census estimate, July ${year}).`),
  stateCountyFigures: ({signed, counties: total, share, kind}) =>
    `signed in ${number(signed)} of ${counties(total, kind)}` +
    (share === null ? '' : `, home to ${percent(share)} of residents`),
  unplacedAgencies: value =>
    value ? `${count(value, 'local agency', 'local agencies')} can’t be placed in a county.` : '',
  residents: (value, year) => `${count(value, 'resident', 'residents')} (${year})`,
  stateAgenciesKey: 'State agencies',
  stateFilter: 'Show',
  everyCounty: 'All counties',
  stateTotals: 'Totals by state',
  columnOwnModel: 'Sheriff or county police',
  columnLocalModel: 'Towns and others',
  columnSignedCounties: 'Counties signed',
  columnCountyTotal: 'Counties',
  columnCountyShare: 'Share of counties',
  columnResidentShare: 'Share of residents',
  columnResidents: year => `Residents ${year}`,
  noneInCell: 'None',
};
