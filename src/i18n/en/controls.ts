import type {MapControlMessages} from '../messages.ts';
import {en} from './core.ts';
import {count, date, formats, month, number} from './counts.ts';

/** Words of the map's controls, timeline and foot in English. */
export const enControls: MapControlMessages = {
  partMissing: 'This part could not be loaded.',
  insetNames: {VI: 'US Virgin Is.', MP: 'N. Mariana Is.', AS: 'Amer. Samoa'},
  models: 'Agreement type',
  measure: 'Color by',
  measureOptions: {
    agreements: 'Agreements',
    agencies: 'Agencies',
    'per-million': 'Per million residents',
    'county-share': 'Share of counties',
    strongest: 'Most powerful model',
  },
  view: 'View',
  viewMap: 'Map',
  viewTable: 'Table',
  byCounty: 'By county',
  mapHelp:
    'Arrow keys move between states, letters jump to a name, Enter selects, Escape clears the selection.',
  mapHint: 'Select a state for its counties and agencies.',
  fewHint: 'Hatched: fewer than 5 agreements, too few for a rate to say much.',
  newestOnly: iso => `Agencies and counties are known as of ${date(iso)} only.`,
  laterList: (iso, agreements, change) =>
    `By ${date(iso)}: ${count(agreements, 'agreement', 'agreements')} (${change < 0 ? '−' : '+'}${number(Math.abs(change))})`,
  seeState: 'See counties and agencies',
  placeSentence: ({name, lead, agreements, agencies, byModel}) => {
    const by = agencies === null ? '' : ` by ${count(agencies, 'agency', 'agencies')}`;
    const signed = agreements
      ? `${count(agreements, 'agreement', 'agreements')}${by}`
      : 'no agreement';
    const models = byModel.map(({model, count: n}) => `${en.modelNames[model]}: ${number(n)}`);
    return `${name}: ${[lead, signed, models.join(', ')].filter(Boolean).join('. ')}`;
  },
  measureLines: {
    'per-million': value => `${formats.decimal(value)} per million residents`,
    'county-share': (share, counties) =>
      `${formats.percent(share)} of ${count(counties, 'county', 'counties')} signed through the sheriff or county police`,
  },
  timeline: 'Month',
  play: 'Play through the months',
  year: String,
  sinceMonthBefore: change =>
    change ? `${change > 0 ? '+' : '−'}${number(Math.abs(change))} since the month before` : '',
  compareWith: 'Compare with',
  compareNone: 'no month',
  changeName: (measure, since) => `${measure}: change since ${since}`,
  changeRange: (from, to) => `${from} to ${to}`,
  changeLine: ({change, from, to, since, isRate}) =>
    `${change}${isRate ? ' per million residents' : ''} since ${since} (from ${from} to ${to})`,
  columnChange: since => `Since ${since}`,
  lastListed: yearMonth => `Last had an agreement in ${month(yearMonth)}`,
  sourceSheet: sheet => `file ${sheet}`,
  method: 'How this is counted',
  download: 'Download',
  filesMissing:
    'Files can’t be made here: a part of this page could not be loaded. Please try again.',
  changesSince: (since, joined, left) =>
    `Since the last list (${date(since)}): +${number(joined)}, −${number(left)}`,
};
