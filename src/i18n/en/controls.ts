import type {MapControlMessages} from '../messages.ts';
import {en} from './core.ts';
import {count, date, decimal, month, number, percent, places} from './counts.ts';

/** Words of the map's controls, timeline and foot in English. */
export const enControls: MapControlMessages = {
  insetNames: {VI: 'US Virgin Is.', MP: 'N. Mariana Is.', AS: 'Amer. Samoa'},
  agreementsIn: (value, where) =>
    value
      ? `${count(value, 'agreement', 'agreements')} in ${places(where)}`
      : 'no agreement on this list',
  models: 'Which agreements',
  measure: 'Color shows',
  view: 'Show as',
  viewMap: 'Map',
  viewTable: 'Table',
  mapHelp:
    'Arrow keys move between states, letters jump to a name, Enter selects, Escape clears the selection.',
  placeSentence: ({name, agreements, agencies, byModel}) => {
    if (!byModel.length) return `${name}: no agreement`;
    const by = agencies === null ? '' : ` of ${count(agencies, 'agency', 'agencies')}`;
    const models = byModel.map(({model, count: n}) => `${en.modelNames[model]}: ${number(n)}`);
    return `${name}: ${count(agreements, 'agreement', 'agreements')}${by}. ${models.join(', ')}`;
  },
  measureLines: {
    'per-million': value => `${decimal(value)} per million residents`,
    'county-share': (share, counties) =>
      `${percent(share)} of ${count(counties, 'county', 'counties')} signed through the sheriff or county police`,
  },
  timeline: 'Month',
  play: 'Play through the months',
  pause: 'Pause',
  sinceMonthBefore: change =>
    change ? `${change > 0 ? '+' : '−'}${number(Math.abs(change))} since the month before` : '',
  lastListed: yearMonth => `Last had an agreement in ${month(yearMonth)}`,
  sourceSheet: sheet => `file ${sheet}`,
  method: 'How this is counted',
  download: 'Download',
  filesMissing:
    'Files can’t be made here: a part of this page could not be loaded. Please try again.',
  changesSince: (since, joined, left) =>
    `Since the last list (${date(since)}): +${number(joined)}, −${number(left)}`,
};
