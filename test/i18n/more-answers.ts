import type {Answer, Applicant} from '../../src/check/answer.ts';
import type {Model} from '../../src/data/model.ts';
import {agencyAnswer, ANSWERS, answerOf, choiceOf, KNOWN} from '../check/answers.ts';

const POLICE = agencyAnswer('TX', 'Llano Police', 'municipal', 'task-force');
const SHERIFF = agencyAnswer('TX', 'Llano Sheriff', 'county', 'task-force', 'warrant-service');
const TROOPERS = agencyAnswer('TX', 'Texas Troopers', 'state', 'jail-enforcement', 'task-force');
const UNDATED = {
  ...SHERIFF,
  agreements: [
    {
      model: 'task-force' as const,
      signed: null,
      document: 'https://www.ice.gov/doclib/287gMOA/test.pdf',
      addendum: 'https://www.ice.gov/doclib/287gMOA/addendum.pdf',
    },
  ],
};
const MANY = Array.from({length: 20}, (_, at) =>
  agencyAnswer('TX', `Precinct ${at} Constable`, 'constable-district', 'task-force'),
);

const applicant = (name: string): Applicant => {
  const models: Model[] = ['task-force'];
  return {name, state: 'TX', level: 'county', countyFips: [], models};
};

/** Answers that word something which those of `ANSWERS` don't, by the query that gives them. */
export const MORE_ANSWERS: Readonly<Record<string, Answer>> = {
  78643: answerOf('signed', {
    place: {
      kind: 'zip',
      name: '78643',
      city: 'Llano',
      state: 'TX',
      approximate: true,
      fips: ['48299'],
    },
    agencies: [POLICE, SHERIFF],
    stateAgencies: [TROOPERS],
    choices: [choiceOf('city', 'Llano', 'CA')],
  }),
  dallas: answerOf('signed', {
    place: {kind: 'city', name: 'Dallas', state: 'TX', fips: ['48113', '48085']},
    agencies: [UNDATED],
    nearby: [...MANY],
    stateAgencies: [TROOPERS],
  }),
  llano: answerOf('signed', {
    place: {kind: 'county', name: 'Llano County', state: 'TX', fips: ['48299']},
    agencies: [POLICE, SHERIFF],
  }),
  texas: answerOf('signed', {
    place: {kind: 'state', name: 'Texas', state: 'TX'},
    agencies: [...MANY, SHERIFF, POLICE, TROOPERS],
  }),
  troopers: answerOf('signed', {
    place: {kind: 'agency', name: 'Texas Troopers', state: 'TX'},
    agencies: [TROOPERS, TROOPERS],
  }),
  marfa: answerOf('state-only', {
    place: {kind: 'agency', name: 'Marfa Police Department', state: 'TX'},
    without: [{role: 'city-police', name: 'Marfa Police Department', place: 'Marfa'}],
    stateAgencies: [TROOPERS, ...MANY],
    nearby: [],
  }),
  waco: answerOf('applied', {
    place: {kind: 'city', name: 'Waco', state: 'TX', fips: ['48309']},
    applied: {
      asOf: '2026-05-15',
      list: [applicant('Waco Police'), applicant('Bell Sheriff')],
    },
  }),
  county: answerOf('not-listed', {
    place: {kind: 'agency', name: 'Cook County Sheriff', state: 'IL'},
    without: [{role: 'county-sheriff', name: 'Cook County Sheriff', place: 'Cook County'}],
  }),
  district: answerOf('not-listed', {
    place: {kind: 'state', name: 'District of Columbia', state: 'DC'},
  }),
  60601: answerOf('not-listed', {
    place: {kind: 'zip', name: '60601', state: 'IL', approximate: true, fips: ['17031']},
    without: [{role: 'county-sheriff', name: 'Cook County sheriff', place: 'Cook County'}],
  }),
  springfield: answerOf('choice', {
    choices: [
      choiceOf('city', 'Springfield', 'IL', 'warrant-service'),
      choiceOf('zip', '62701', 'IL'),
      choiceOf('state', 'Illinois', 'IL'),
      choiceOf('agency', 'Springfield Police', 'OH', 'jail-enforcement'),
    ],
  }),
  nowhere: answerOf('unknown', {incomplete: true}),
};

/** Knows all of them. */
export const MORE: typeof KNOWN = {
  suggest: query =>
    [
      ...KNOWN.suggest(query),
      {...choiceOf('city', 'Colleyville', 'TX', 'task-force'), detail: 'Tarrant County'},
      {...choiceOf('state', 'Colorado', 'CO')},
    ].filter(({name}) => name.toLowerCase().startsWith(query.toLowerCase())),
  answer(query) {
    const found = {...ANSWERS, ...MORE_ANSWERS}[query];
    return {...(found ?? answerOf('unknown')), query};
  },
};
