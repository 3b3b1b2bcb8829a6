import {stateNames} from '../data/states.ts';
import {formatsOf} from './format.ts';
import type {Messages, Places} from './messages.ts';

const {number, decimal, percent, date, shortDate, month, plural} = formatsOf('en-US');

const count = (value: number, one: string, other: string): string =>
  `${number(value)} ${plural(value, one, other)}`;

function places({states, territories}: Places): string {
  const parts = [];
  if (states || !territories) parts.push(count(states, 'state', 'states'));
  if (territories) parts.push(count(territories, 'territory', 'territories'));
  return parts.join(' and ');
}

/** English, and what every other language falls back to. */
export const en: Messages = {
  locale: 'en-US',
  number,
  decimal,
  percent,
  date,
  shortDate,
  month,

  stateNames,
  insetNames: {VI: 'US Virgin Is.', MP: 'N. Mariana Is.', AS: 'Amer. Samoa'},
  modelNames: {
    'warrant-service': 'Warrant Service Officer',
    'jail-enforcement': 'Jail Enforcement Model',
    'task-force': 'Task Force Model',
  },
  shortModelNames: {
    'warrant-service': 'Warrant Service',
    'jail-enforcement': 'Jail Enforcement',
    'task-force': 'Task Force',
  },
  originalModelNames: {'warrant-service': '', 'jail-enforcement': '', 'task-force': ''},
  power: {
    'warrant-service': 'limited powers',
    'jail-enforcement': 'more powers',
    'task-force': 'most powers',
  },
  modelExplanations: {
    all: 'A 287(g) agreement lets trained local officers do some of the work of an immigration officer. There are three models, from limited to most powers.',
    'warrant-service':
      'In the jail, officers serve immigration warrants on people whom ICE has already picked out. They may not question anyone about immigration status.',
    'jail-enforcement':
      'In the jail, officers may question people held there about immigration status, start their removal case for ICE and serve immigration warrants.',
    'task-force':
      'During ordinary police work, trained officers may question people about immigration status and make some immigration arrests, under ICE supervision.',
  },
  measureNames: {
    agreements: 'Agreements',
    agencies: 'Agencies',
    'per-million': 'Agreements per million residents',
    'county-share': 'Share of counties that signed',
    strongest: 'Most powerful model',
  },
  levelNames: {
    state: 'State',
    county: 'County',
    municipal: 'City or town',
    campus: 'Campus',
    port: 'Airport or port',
    regional: 'Regional',
    'constable-district': 'Constable district',
    'judicial-district': 'Judicial district',
    other: 'Other',
  },

  agreements: value => count(value, 'agreement', 'agreements'),
  agencies: value => count(value, 'agency', 'agencies'),
  places,
  agreementsIn: (value, where) =>
    value
      ? `${count(value, 'agreement', 'agreements')} in ${places(where)}`
      : 'no agreement on this list',

  mapHeading: 'Where police and sheriffs have signed agreements with ICE',
  caption: (agreements, agencies, where) =>
    [
      count(agreements, 'agreement', 'agreements'),
      count(agencies, 'agency', 'agencies'),
      places(where),
    ].join(' · '),
  monthCaption: (agreements, where) =>
    `${count(agreements, 'agreement', 'agreements')} · ${places(where)}`,
  asOf: iso => `as of ${date(iso)}`,
  age: days => (days ? `${count(days, 'day', 'days')} ago` : 'today'),
  stale: days =>
    `This list is ${count(days, 'day', 'days')} old. Agencies may have joined or left since.`,
  models: 'Which agreements',
  allModels: 'All three models',
  measure: 'Color shows',
  view: 'Show as',
  viewMap: 'Map',
  viewTable: 'Table',

  mapLabel: (measure, model) => `Map of the United States. ${measure}, ${model}.`,
  mapHelp:
    'Arrow keys move between states, letters jump to a name, Enter selects, Escape clears the selection.',
  placeSentence: ({name, agreements, agencies, byModel}) =>
    agreements
      ? `${name}: ${count(agreements, 'agreement', 'agreements')} of ${count(agencies, 'agency', 'agencies')}. ` +
        byModel.map(({model, count: n}) => `${en.modelNames[model]}: ${number(n)}`).join(', ')
      : `${name}: no agreement`,
  noAgreement: 'No agreement',
  noAgreementHere: 'No agreement on this list',
  perMillion: value => `${decimal(value)} per million residents`,
  countyShare: (share, counties) =>
    `${percent(share)} of ${count(counties, 'county', 'counties')} signed through the sheriff or county police`,
  selected: 'selected',
  select: 'Select',
  clearSelection: 'Clear the selection',

  legend: measure => `Legend: ${measure}`,
  range: (from, to) => (from === to ? from : `${from}–${to}`),
  rangeFrom: from => `${from} or more`,
  rangeBelow: below => `under ${below}`,
  legendPlaces: places,

  tableLabel: measure => `287(g) agreements by state: ${measure}`,
  columnState: 'State',
  columnAgreements: 'Agreements',
  columnAgencies: 'Agencies',
  columnPerMillion: 'Per million',
  columnCountyShare: 'Counties signed',
  columnStrongest: 'Most powerful',
  sortBy: column => `Sort by ${column}`,
  total: 'Total',

  source: 'Source:',
  sourceName: 'ICE, list of participating agencies',
  sourceSheet: sheet => `file ${sheet}`,
  method: 'How this is counted',
  methodNotes: [
    'An agreement is one memorandum of one agency under one model; an agency may hold several.',
    'Spellings of one agency are counted as one agency. Territories are counted apart from states.',
    'Not on ICE’s list is not proof of no cooperation.',
    'Residents: 2020 census. Share of counties: those whose sheriff or county police signed.',
  ],
  report: 'Report a wrong entry',
  disclaimer: 'Not legal advice. Not affiliated with ICE.',
};
