import type {Answer, Applicant} from '../../src/check/look-up/answer.ts';
import type {Model} from '../../src/data/model.ts';
import {
  agencyAnswer,
  ANSWERS,
  answerOf,
  bodyIn,
  bodyNamed,
  choiceOf,
  KNOWN,
} from '../check/answers.ts';

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
const CAMPUS = agencyAnswer('TX', 'Dallas College Police', 'campus', 'task-force');
const PRISONS = agencyAnswer('TX', 'Texas Prisons', 'state', 'jail-enforcement');
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
    asked: [
      bodyIn('Llano', 'city-police', POLICE),
      bodyIn('Llano County', 'county-sheriff', SHERIFF),
    ],
    agencies: [POLICE, SHERIFF],
    stateAgencies: [TROOPERS],
    choices: [choiceOf('city', 'Llano', 'CA')],
  }),
  dallas: answerOf('signed', {
    place: {kind: 'city', name: 'Dallas', state: 'TX', fips: ['48113', '48085']},
    asked: [
      bodyIn('Dallas', 'city-police'),
      bodyIn('Dallas County', 'county-sheriff', UNDATED),
      bodyIn('Dallas County', 'county-jail', UNDATED),
    ],
    agencies: [UNDATED],
    nearby: [...MANY, SHERIFF, CAMPUS],
    around: [
      {relation: 'part', agencies: [SHERIFF]},
      {relation: 'county', agencies: [...MANY]},
      {relation: 'campus', agencies: [CAMPUS]},
    ],
    stateAgencies: [TROOPERS],
  }),
  llano: answerOf('signed', {
    place: {kind: 'county', name: 'Llano County', state: 'TX', fips: ['48299']},
    asked: [
      bodyIn('Llano County', 'county-sheriff', SHERIFF),
      bodyNamed('Llano Police', 'city-police', 'Llano', [POLICE], 'county'),
    ],
    agencies: [SHERIFF, POLICE],
  }),
  bexar: answerOf('signed', {
    place: {kind: 'county', name: 'Bexar County', state: 'TX', fips: ['48029']},
    asked: [
      bodyIn('Bexar County', 'county-sheriff'),
      bodyIn('Bexar County', 'county-police', POLICE),
      ...MANY.map(one => bodyNamed(one.name, 'other', 'Bexar County', [one], 'county')),
      bodyNamed('Alamo Heights Police', 'city-police', 'Alamo Heights', [POLICE], 'county'),
    ],
    agencies: [POLICE, ...MANY, POLICE],
  }),
  vegas: answerOf('signed', {
    place: {kind: 'city', name: 'Las Vegas', state: 'NV', fips: ['32003']},
    asked: [
      {...bodyIn('Las Vegas', 'city-police', SHERIFF), why: 'head'},
      {...bodyIn('Clark County', 'county-sheriff', SHERIFF), why: 'head'},
    ],
    agencies: [SHERIFF],
  }),
  patrol: answerOf('state-only', {
    place: {kind: 'agency', name: 'Texas Patrol', state: 'TX'},
    asked: [bodyNamed('Texas Patrol', 'other', 'Texas', [TROOPERS], 'may-be-head')],
    stateAgencies: [TROOPERS, PRISONS],
  }),
  texas: answerOf('signed', {
    place: {kind: 'state', name: 'Texas', state: 'TX'},
    agencies: [...MANY, SHERIFF, POLICE, TROOPERS],
  }),
  troopers: answerOf('signed', {
    place: {kind: 'agency', name: 'Texas Troopers', state: 'TX'},
    asked: [TROOPERS, TROOPERS].map(one => bodyNamed(one.name, 'other', 'Texas', [one])),
    agencies: [TROOPERS, TROOPERS],
  }),
  marfa: answerOf('state-only', {
    place: {kind: 'agency', name: 'Marfa Police Department', state: 'TX'},
    asked: [bodyNamed('Marfa Police Department', 'city-police', 'Marfa')],
    without: [{role: 'city-police', name: 'Marfa Police Department', place: 'Marfa'}],
    stateAgencies: [TROOPERS, ...MANY],
    nearby: [],
  }),
  waco: answerOf('applied', {
    place: {kind: 'city', name: 'Waco', state: 'TX', fips: ['48309']},
    asked: [bodyIn('Waco', 'city-police'), bodyIn('McLennan County', 'county-sheriff')],
    applied: {
      asOf: '2026-05-15',
      list: [{...applicant('Waco Police'), level: 'municipal'}, applicant('McLennan Sheriff')],
    },
  }),
  county: answerOf('not-listed', {
    place: {kind: 'agency', name: 'Cook County Sheriff', state: 'IL'},
    asked: [bodyNamed('Cook County Sheriff', 'county-sheriff', 'Cook County')],
    without: [{role: 'county-sheriff', name: 'Cook County Sheriff', place: 'Cook County'}],
  }),
  district: answerOf('not-listed', {
    place: {kind: 'state', name: 'District of Columbia', state: 'DC'},
  }),
  60601: answerOf('not-listed', {
    place: {kind: 'zip', name: '60601', state: 'IL', approximate: true, fips: ['17031']},
    asked: [bodyIn('Cook County', 'county-sheriff')],
    without: [{role: 'county-sheriff', name: 'Cook County sheriff', place: 'Cook County'}],
  }),
  '06101': answerOf('state-only', {
    place: {kind: 'zip', name: '06101', state: 'CT', approximate: true},
    stateAgencies: [PRISONS],
  }),
  saipan: answerOf('state-only', {
    place: {kind: 'county', name: 'Saipan Municipality', state: 'MP', fips: ['69110']},
    stateAgencies: [TROOPERS, PRISONS],
  }),
  santafe: answerOf('not-listed', {
    place: {kind: 'city', name: 'Santa Fe', state: 'NM', fips: ['35049']},
    asked: [bodyIn('Santa Fe', 'city-police'), bodyIn('Santa Fe County', 'county-sheriff')],
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
