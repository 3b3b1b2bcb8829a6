import type {Agency} from '../../../data/model.ts';
import {isTerritory} from '../../../data/states.ts';
import {worksInPrisons} from '../../../data/works-in-prisons.ts';
import {countyLabel} from '../../../geo/county-label.ts';
import type {Messages} from '../../../i18n/messages.ts';

/** Names an agency's level: a territory has none that is a state's. */
export function levelName({level, state}: Agency, messages: Messages): string {
  const isOfTerritory = level === 'state' && isTerritory(state);
  return isOfTerritory ? messages.territoryLevel : messages.levelNames[level];
}

/** Says where an agency acts: in which counties, or that it is in none. */
export function placesOf(
  agency: Agency,
  countyNames: ReadonlyMap<string, string>,
  messages: Messages,
): readonly string[] {
  const {counties} = agency;
  if (!counties.length) return [outsideCounties(agency, messages)];
  return counties.map(fips => messages.placeName(countyLabel(fips, countyNames.get(fips) ?? fips)));
}

function outsideCounties(agency: Agency, messages: Messages): string {
  const {level, state} = agency;
  if (level !== 'state') return messages.countyNotGiven;
  if (worksInPrisons(agency)) return messages.worksInPrisons(isTerritory(state));
  return isTerritory(state) ? messages.actsInTerritory : messages.actsStatewide;
}
