import {stateNames} from '../../data/states.ts';
import {withArticle} from './places.ts';
import type {CoreMessages} from '../messages.ts';
import {count, date, decimal, month, number, percent, places} from './counts.ts';

/** English, and what every other language falls back to. */
export const en: CoreMessages = {
  locale: 'en-US',
  number,
  decimal,
  percent,
  date,
  month,
  stateNames,
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
  measureNames: {
    agreements: 'Agreements',
    agencies: 'Agencies',
    'per-million': 'Agreements per million residents',
    'county-share': 'Share of counties that signed',
    strongest: 'Most powerful model',
  },
  agreements: value => count(value, 'agreement', 'agreements'),
  agencies: value => count(value, 'agency', 'agencies'),
  places,
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
  allModels: 'All three models',
  partMissing: 'This part could not be loaded.',
  controlsMissing: 'The controls, the timeline and the details of each state could not be loaded.',
  tryAgain: 'Try again',
  mapLabel: (measure, model) => `Map of the United States. ${measure}, ${model}.`,
  noAgreement: 'No agreement',
  asOfMonth: (yearMonth, iso) => `${month(yearMonth)}, list of ${date(iso)}`,
  newestOnly: 'Agencies and counties are known for the newest list only.',
  legend: measure => `Legend: ${measure}`,
  range: (from, to) => (from === to ? from : `${from}–${to}`),
  rangeFrom: from => `${from} or more`,
  rangeBelow: below => `under ${below}`,
  legendPlaces: places,
  source: 'Source:',
  sourceName: 'ICE, list of participating agencies',
  report: 'Report a wrong entry',
  disclaimer: 'Not legal advice. Not affiliated with ICE.',
  feedReaderMissing: 'a part of this page could not be loaded',
  feedProblem: reason => `The other list is not shown: ${reason}.`,
  checkHeading: 'Do your sheriff or police work with ICE?',
  queryLabel: 'Agency, county, city or ZIP',
  queryHint: 'Such as Collier County or 33101',
  queryPrivacy: 'What you type stays on your device.',
  lookUp: 'Look up',
  clearQuery: 'Clear',
  lookingFirstIn: state => `Looking first in ${withArticle(state)}`,
  lookEverywhere: 'Look in all states',
  looking: 'Looking…',
  lookUpMissing: 'The list of agencies could not be loaded, so there is no answer yet.',
  locate: 'Use my location',
  locatePrivacy: 'Your position is matched on this device. It is not sent anywhere.',
};
