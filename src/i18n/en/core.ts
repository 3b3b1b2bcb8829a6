import {stateNames} from '../../data/states.ts';
import {withArticle} from './places.ts';
import {formatsOf} from '../format.ts';
import type {CoreMessages, Places} from '../messages.ts';

const {number, decimal, percent, date, month, plural} = formatsOf('en-US');

const count = (value: number, one: string, other: string): string =>
  `${number(value)} ${plural(value, one, other)}`;

function places({states, territories}: Places): string {
  const parts = [];
  if (states || !territories) parts.push(count(states, 'state', 'states'));
  if (territories) parts.push(count(territories, 'territory', 'territories'));
  return parts.join(' and ');
}

function stateAgencies(agencies: number, state: string): string {
  return agencies === 1
    ? `one state agency that acts everywhere in ${withArticle(state)} is`
    : `${number(agencies)} state agencies that act everywhere in ${withArticle(state)} are`;
}

/** English, and what every other language falls back to. */
export const en: CoreMessages = {
  locale: 'en-US',
  number,
  decimal,
  percent,
  date,
  month,

  stateNames,
  insetNames: {VI: 'US Virgin Is.', MP: 'N. Mariana Is.', AS: 'Amer. Samoa'},
  placeName: name => name,
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
  partMissing: 'This part could not be loaded.',

  mapLabel: (measure, model) => `Map of the United States. ${measure}, ${model}.`,
  mapHelp:
    'Arrow keys move between states, letters jump to a name, Enter selects, Escape clears the selection.',
  placeSentence: ({name, agreements, agencies, byModel}) => {
    if (!byModel.length) return `${name}: no agreement`;
    const by = agencies === null ? '' : ` of ${count(agencies, 'agency', 'agencies')}`;
    const models = byModel.map(({model, count: n}) => `${en.modelNames[model]}: ${number(n)}`);
    return `${name}: ${count(agreements, 'agreement', 'agreements')}${by}. ${models.join(', ')}`;
  },
  noAgreement: 'No agreement',
  noAgreementHere: 'No agreement on this list',
  measureLines: {
    'per-million': value => `${decimal(value)} per million residents`,
    'county-share': (share, counties) =>
      `${percent(share)} of ${count(counties, 'county', 'counties')} signed through the sheriff or county police`,
  },
  selected: 'selected',
  select: 'Select',

  timeline: 'Month',
  play: 'Play through the months',
  pause: 'Pause',
  asOfMonth: (yearMonth, iso) => `${month(yearMonth)}, list of ${date(iso)}`,
  newestOnly: 'Agencies and counties are known for the newest list only.',
  sinceMonthBefore: change =>
    change ? `${change > 0 ? '+' : '−'}${number(Math.abs(change))} since the month before` : '',
  lastListed: yearMonth => `Last had an agreement in ${month(yearMonth)}`,

  legend: measure => `Legend: ${measure}`,
  range: (from, to) => (from === to ? from : `${from}–${to}`),
  rangeFrom: from => `${from} or more`,
  rangeBelow: below => `under ${below}`,
  legendPlaces: places,

  source: 'Source:',
  sourceName: 'ICE, list of participating agencies',
  sourceSheet: sheet => `file ${sheet}`,
  method: 'How this is counted',
  report: 'Report a wrong entry',
  disclaimer: 'Not legal advice. Not affiliated with ICE.',

  download: 'Download',
  filesMissing:
    'Files can’t be made here: a part of this page could not be loaded. Please try again.',
  feedReaderMissing: 'a part of this page could not be loaded',
  feedProblem: reason => `The other list is not shown: ${reason}.`,

  changesSince: (since, joined, left) =>
    `Since the last list (${date(since)}): +${number(joined)}, −${number(left)}`,
  checkHeading: 'Do your sheriff or police work with ICE?',
  queryLabel: 'Agency, county, city or ZIP',
  queryHint: 'Such as Collier County or 33101',
  queryPrivacy: 'What you type stays on your device.',
  lookUp: 'Look up',
  clearQuery: 'Clear',
  suggestions: 'Suggestions',
  suggestionCount: value =>
    value
      ? `${count(value, 'suggestion', 'suggestions')}. Use the up and down arrows.`
      : 'No suggestions. Press Enter to look it up.',
  placeKinds: {
    agency: 'Agency',
    county: 'County',
    city: 'City or town',
    zip: 'ZIP code',
    state: 'State',
  },
  lookingFirstIn: state => `Looking first in ${withArticle(state)}`,
  lookEverywhere: 'Look in all states',
  looking: 'Looking…',
  placesMissing: 'City and ZIP search is not available here.',
  locate: 'Use my location',
  locatePrivacy: 'Your position is matched on this device. It is not sent anywhere.',
  locating: 'Finding your county…',
  locateMissing: 'The county map could not be loaded. You can type your county instead.',

  signedOne: (agency, agreements) =>
    `Yes. ${agency} has signed ${agreements === 1 ? 'an agreement' : count(agreements, 'agreement', 'agreements')} with ICE.`,
  signedNamesakes: (agencies, agreements) =>
    `Yes. ${number(agencies)} agencies of this name have signed ${count(agreements, 'agreement', 'agreements')} with ICE.`,
  signedHere: (agencies, agreements) =>
    `Yes. ${number(agencies)} agencies here have signed ${count(agreements, 'agreement', 'agreements')} with ICE.`,
  signedCounty: (county, agencies, agreements) =>
    `Yes. ${number(agencies)} agencies in ${county} have signed ${count(agreements, 'agreement', 'agreements')} with ICE.`,
  signedState: (state, agencies, agreements) =>
    `Yes. In ${withArticle(state)}, ${agencies === 1 ? 'one agency has' : `${number(agencies)} agencies have`} signed ${agreements === 1 ? 'an agreement' : count(agreements, 'agreement', 'agreements')} with ICE.`,
  bodyName: (_role, name) => name,
  bodyNotListed: body => `${body} is not on ICE’s list.`,
  placeNotListed: place => `We found no agency of ${withArticle(place)} on ICE’s list.`,
  bodyStateOnly: (body, agencies, state) =>
    `${body} is not on ICE’s list, but ${stateAgencies(agencies, state)}.`,
  placeStateOnly: (place, agencies, state) =>
    `No local agency of ${place} is on ICE’s list, but ${stateAgencies(agencies, state)}.`,
  appliedVerdict: (agency, agencies) =>
    agency
      ? `${agency} has applied to ICE. No agreement is on ICE’s list yet.`
      : `${number(agencies)} agencies here have applied to ICE. No agreement is on ICE’s list yet.`,
  choiceVerdict: 'Which one do you mean?',
  unknownVerdict: 'We don’t know a place or agency of this name.',
  unknownHint: 'Try the county, the city with its state, or a ZIP code.',
  listOf: iso => `ICE’s list of ${date(iso)}`,
  zipPlace: (zip, city) => (city ? `ZIP code ${zip} (${city})` : `ZIP code ${zip}`),
  zipCaution:
    'This is probably your county: we go by the middle of the ZIP code, and a ZIP code can cross county lines.',
  placeIn: (place, state) => `${place}, ${state}`,

  notOnList: 'not on ICE’s list',
  caution:
    'This is not proof that officers here do not work with ICE. They need no agreement to contact ICE.',

  adviceNotLoaded: 'Dates, documents, state law and what you can do could not be loaded.',

  helpHeading: 'Get help',
};
