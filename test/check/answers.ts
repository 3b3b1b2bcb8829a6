import type {
  AgencyAnswer,
  Answer,
  AnswerKind,
  AskedBody,
  AskedWhy,
  Choice,
  Suggestion,
} from '../../src/check/look-up/answer.ts';
import type {LookUpService} from '../../src/check/look-up/look-up-service.ts';
import type {Level, Model} from '../../src/data/model.ts';
import type {PlaceKind, Role} from '../../src/data/vocabulary.ts';
import type {StateLaw} from '../../src/check/answer/state-law.ts';

/** Date of the list that all answers here are of. */
export const AS_OF = '2026-05-18';

const DOCUMENT = 'https://www.ice.gov/doclib/287gMOA/test.pdf';

/** An agency in a line, strongest model first. Every second document is not posted. */
export function agencyAnswer(
  state: string,
  name: string,
  level: Level,
  ...models: Model[]
): AgencyAnswer {
  const agreements = models.map((model, at) => ({
    model,
    signed: '2025-03-01',
    document: at % 2 === 0 ? DOCUMENT : null,
  }));
  return {name, state, level, countyFips: [], agreements};
}

/** An answer of which only some parts matter to a test. */
export function answerOf(kind: AnswerKind, parts: Partial<Answer> = {}): Answer {
  return {
    query: 'a query',
    kind,
    asOf: AS_OF,
    agencies: [],
    asked: [],
    nearby: [],
    around: [],
    without: [],
    left: [],
    stateAgencies: [],
    ...parts,
  };
}

/** A town's police, or a county's sheriff, police or jail, by its place, with its agencies if it is listed. */
export function bodyIn(place: string, role: Role, ...agencies: AgencyAnswer[]): AskedBody {
  const [, word] = role.split('-');
  const why = role === 'city-police' ? 'town' : 'county';
  return {role, name: `${place} ${word}`, place, listed: agencies.length > 0, agencies, why};
}

/** A body by a name of its own. */
export function bodyNamed(
  name: string,
  role: Role,
  place: string,
  agencies: AgencyAnswer[] = [],
  why: AskedWhy = 'named',
): AskedBody {
  return {role, name, place, listed: agencies.length > 0, agencies, why};
}

/** Something to choose, in a line. */
export function choiceOf(
  kind: PlaceKind,
  name: string,
  state: string,
  ...models: Model[]
): Choice & Suggestion {
  const value = `${name}, ${state}`;
  return {kind, name, state, detail: '', models, value, id: `${kind}/${value}`};
}

const COLLIER = agencyAnswer(
  'FL',
  "Collier County Sheriff's Office",
  'county',
  'task-force',
  'jail-enforcement',
);
const PATROL = agencyAnswer('FL', 'Florida Highway Patrol', 'state', 'task-force');
const PRISONS = agencyAnswer('MA', 'Massachusetts Prisons', 'state', 'jail-enforcement');
const NAPLES = agencyAnswer('FL', 'Naples Police Department', 'municipal', 'task-force');

/** One answer of each kind, by the query that gives it. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  collier: answerOf('signed', {
    place: {kind: 'county', name: 'Collier County', state: 'FL', fips: ['12021']},
    asked: [bodyIn('Collier County', 'county-sheriff', COLLIER)],
    agencies: [COLLIER],
    nearby: [NAPLES],
    around: [{relation: 'town', agencies: [NAPLES]}],
    stateAgencies: [PATROL],
  }),
  boston: answerOf('state-only', {
    place: {kind: 'city', name: 'Boston', state: 'MA', fips: ['25025']},
    asked: [bodyIn('Boston', 'city-police'), bodyIn('Suffolk County', 'county-sheriff')],
    without: [
      {role: 'city-police', name: 'Boston police', place: 'Boston'},
      {role: 'county-sheriff', name: 'Suffolk County sheriff', place: 'Suffolk County'},
    ],
    stateAgencies: [PRISONS],
  }),
  adams: answerOf('applied', {
    place: {kind: 'agency', name: 'Adams County Sheriff', state: 'OH'},
    asked: [bodyNamed('Adams County Sheriff', 'county-sheriff', 'Adams County')],
    applied: {
      asOf: '2026-05-15',
      list: [
        {
          name: 'Adams County Sheriff',
          state: 'OH',
          level: 'county',
          countyFips: [],
          models: ['task-force'],
        },
      ],
    },
  }),
  cook: answerOf('not-listed', {
    place: {kind: 'county', name: 'Cook County', state: 'IL', fips: ['17031']},
    asked: [bodyIn('Cook County', 'county-sheriff')],
    without: [{role: 'county-sheriff', name: 'Cook County sheriff', place: 'Cook County'}],
  }),
  washington: answerOf('choice', {
    choices: [
      choiceOf('county', 'Washington County', 'FL', 'task-force'),
      choiceOf('county', 'Washington County', 'OR'),
    ],
  }),
  xyzzy: answerOf('unknown', {choices: [choiceOf('county', 'Collier County', 'FL')]}),
};

/** Suggestions, by the beginning of their names. */
export const SUGGESTIONS: readonly (Choice & Suggestion)[] = [
  choiceOf('county', 'Collier County', 'FL', 'task-force'),
  choiceOf('agency', "Collier County Sheriff's Office", 'FL', 'task-force', 'jail-enforcement'),
  choiceOf('city', 'Collierville', 'TN'),
  choiceOf('zip', '33101', 'FL'),
];

/** The answers of a service that knows these; each keeps the query it was asked with. */
export const KNOWN: Pick<LookUpService, 'answer' | 'suggest'> = {
  suggest: query =>
    SUGGESTIONS.filter(({name}) => name.toLowerCase().startsWith(query.toLowerCase())),
  answer(query) {
    const first = query.toLowerCase().split(/[ ,]/)[0]!;
    return {...(ANSWERS[first] ?? answerOf('unknown')), query};
  },
};

/** A law of Florida, linked to an official site. */
export const FLORIDA: StateLaw = {
  state: 'FL',
  kind: 'mandate',
  instrument: 'Florida Statutes 908.11',
  enacted: '2025-02-13',
  effective: '2025-02',
  binds: 'every sheriff who runs a county jail',
  summary: 'Florida county jails must have a 287(g) agreement of some model.',
  translations: {es: 'Las cárceles de Florida deben tener un acuerdo 287(g) de algún modelo.'},
  sourceUrl: 'https://www.flsenate.gov/Laws/Statutes/2024/0908.11',
  sourceDate: '2025',
  confidence: 'primary',
  checkedOn: '2026-11-24',
};
