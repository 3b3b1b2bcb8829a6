import type {CoreMessages} from '../messages.ts';
import {count, date, formats, month, places} from './counts.ts';

/** English, and what every other language falls back to. */
export const en: CoreMessages = {
  locale: 'en-US',
  ...formats,
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
  shown: (measure, model, isByCounty) =>
    `${measure}, by ${isByCounty ? 'county' : 'state'}` +
    (model === 'all' ? '' : ` · ${en.modelNames[model]}`),
  totals: (agreements, agencies, where) => {
    const by = agencies ? ` by ${count(agencies, 'agency', 'agencies')}` : '';
    return `${count(agreements, 'agreement', 'agreements')}${by} in ${places(where)}`;
  },
  modelLines: {
    all: 'Trained local officers do some of the work of an immigration officer.',
    'warrant-service': 'In the jail, officers arrest people on ICE’s administrative warrants.',
    'jail-enforcement': 'In the jail, officers may question people about immigration status.',
    'task-force': 'In ordinary police work, officers may make some immigration arrests.',
  },
  asOf: iso => `as of ${date(iso)}`,
  age: days => (days ? `${count(days, 'day', 'days')} ago` : 'today'),
  stale: days =>
    `This list is ${count(days, 'day', 'days')} old. Agencies may have joined or left since.`,
  allModels: 'All models',
  controlsMissing: 'The controls and the details could not be loaded.',
  tryAgain: 'Try again',
  mapLabel: (measure, model) => `Map of the United States. ${measure}, ${model}.`,
  noAgreement: 'No agreement',
  none: 'None',
  asOfMonth: (yearMonth, iso) => `${month(yearMonth)}, list of ${date(iso)}`,
  legendPlaces: places,
  source: 'Source:',
  sourceName: 'ICE, list of participating agencies',
  report: 'Report an error',
  disclaimer: 'Not legal advice. Not affiliated with ICE.',
  feedReaderMissing: 'The other list is not shown: a part of this page could not be loaded.',
  checkHeading: 'Do your sheriff or police work with ICE?',
  queryLabel: 'Agency, county, city or ZIP',
  queryHint: 'For example, Collier County or 33101',
  queryPrivacy: 'What you type stays on your device.',
  lookUp: 'Look up',
  clearQuery: 'Clear',
  looking: 'Looking…',
  lookUpMissing: 'The list of agencies could not be loaded, so there is no answer yet.',
  locate: 'Use my location',
  locatePrivacy: 'Your position is matched on this device. It is not sent anywhere.',
};
