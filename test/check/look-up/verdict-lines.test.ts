import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  cautionOf,
  placeLine,
  secondLines,
  verdictLines,
} from '../../../src/check/answer/verdict-lines.ts';
import type {Answer, Applicant} from '../../../src/check/look-up/answer.ts';
import type {Level} from '../../../src/data/model.ts';
import {en, es} from '../../../src/i18n/all-messages.ts';
import {agencyAnswer, ANSWERS, answerOf, bodyIn, bodyNamed} from '../answers.ts';

const POLICE = agencyAnswer('FL', 'Naples Police Department', 'municipal', 'task-force');
const SHERIFF = agencyAnswer(
  'FL',
  "Collier County Sheriff's Office",
  'county',
  'task-force',
  'jail-enforcement',
);
const JAIL = agencyAnswer('GA', 'Cobb Regional Jail Authority', 'regional', 'jail-enforcement');
const METRO = agencyAnswer(
  'NV',
  'Las Vegas Metropolitan Police Department',
  'county',
  'warrant-service',
);
const SAFETY = agencyAnswer('IA', 'Iowa Department of Public Safety', 'state', 'task-force');
const PATROL = agencyAnswer('TX', 'Texas National Guard', 'state', 'task-force');
const PRISONS = agencyAnswer(
  'MA',
  'Massachusetts Department of Corrections',
  'state',
  'jail-enforcement',
);
const TOWNS = Array.from({length: 14}, (_, at) =>
  agencyAnswer('FL', `Town ${at} Police Department`, 'municipal', 'task-force'),
);
const AIRPORT = agencyAnswer('FL', 'County Airport Police', 'port', 'task-force');

const applicant = (name: string, level: Level): Applicant => ({
  name,
  state: 'OH',
  level,
  countyFips: [],
  models: ['task-force'],
});

interface Case {
  readonly of: string;
  readonly answer: Answer;
  readonly en: readonly string[];
  readonly es: readonly string[];
}

/** Each line of a verdict, a mark before it where it speaks of a body. */
const MARKS = {listed: '● ', 'not-listed': '○ ', 'may-be': '◌ ', applied: '◐ '};

const cases: readonly Case[] = [
  {
    of: 'a town of which neither the police nor the sheriff has signed',
    answer: answerOf('state-only', {
      place: {kind: 'city', name: 'Houston', state: 'TX'},
      asked: [bodyIn('Houston', 'city-police'), bodyIn('Harris County', 'county-sheriff')],
      stateAgencies: [PATROL],
    }),
    en: ['○ Houston police: not on ICE’s list.', '○ Harris County sheriff: not on ICE’s list.'],
    es: [
      '○ Policía de Houston: no está en la lista de ICE.',
      '○ Alguacil del condado de Harris: no está en la lista de ICE.',
    ],
  },
  {
    of: 'a town of which both have',
    answer: answerOf('signed', {
      place: {kind: 'city', name: 'Naples', state: 'FL'},
      asked: [
        bodyIn('Naples', 'city-police', POLICE),
        bodyIn('Collier County', 'county-sheriff', SHERIFF),
      ],
      agencies: [POLICE, SHERIFF],
    }),
    en: [
      '● Naples police: signed an agreement with ICE.',
      '● Collier County sheriff: signed 2 agreements with ICE.',
    ],
    es: [
      '● Policía de Naples: firmó un acuerdo con ICE.',
      '● Alguacil del condado de Collier: firmó 2 acuerdos con ICE.',
    ],
  },
  {
    of: 'a ZIP code with one of each, in the order in which they are asked for, a jail by its own name',
    answer: answerOf('signed', {
      place: {kind: 'zip', name: '30060', city: 'Marietta', state: 'GA', approximate: true},
      asked: [
        bodyIn('Marietta', 'city-police', POLICE),
        bodyIn('Cobb County', 'county-sheriff'),
        bodyIn('Cobb County', 'county-police'),
        bodyIn('Cobb County', 'county-jail', JAIL),
      ],
      agencies: [POLICE, JAIL],
    }),
    en: [
      '● Marietta police: signed an agreement with ICE.',
      '○ Cobb County sheriff: not on ICE’s list.',
      '○ Cobb County police: not on ICE’s list.',
      '● Cobb Regional Jail Authority: signed an agreement with ICE.',
    ],
    es: [
      '● Policía de Marietta: firmó un acuerdo con ICE.',
      '○ Alguacil del condado de Cobb: no está en la lista de ICE.',
      '○ Policía del condado de Cobb: no está en la lista de ICE.',
      '● Cobb Regional Jail Authority: firmó un acuerdo con ICE.',
    ],
  },
  {
    of: 'a town one of whose bodies has applied',
    answer: answerOf('applied', {
      place: {kind: 'city', name: 'Lima', state: 'OH'},
      asked: [bodyIn('Lima', 'city-police'), bodyIn('Allen County', 'county-sheriff')],
      applied: {asOf: '2026-05-15', list: [applicant("Allen County Sheriff's Office", 'county')]},
    }),
    en: [
      '○ Lima police: not on ICE’s list.',
      '◐ Allen County sheriff: has applied to ICE. No agreement is on ICE’s list yet.',
    ],
    es: [
      '○ Policía de Lima: no está en la lista de ICE.',
      '◐ Alguacil del condado de Allen: ha presentado una solicitud a ICE. Todavía no hay un acuerdo en la lista de ICE.',
    ],
  },
  {
    of: 'bodies that stand on the list under the name of their head',
    answer: answerOf('signed', {
      place: {kind: 'county', name: 'Clark County', state: 'NV'},
      asked: [{...bodyIn('Clark County', 'county-sheriff', METRO), why: 'head'}],
      agencies: [METRO],
    }),
    en: [
      '● Clark County sheriff: on ICE’s list as Las Vegas Metropolitan Police Department, with an agreement.',
    ],
    es: [
      '● Alguacil del condado de Clark: está en la lista de ICE como Las Vegas Metropolitan Police Department, con un acuerdo.',
    ],
  },
  {
    of: 'a body that may belong to one on the list: neither a yes nor a no',
    answer: answerOf('state-only', {
      place: {kind: 'agency', name: 'Iowa State Patrol', state: 'IA'},
      asked: [bodyNamed('Iowa State Patrol', 'other', 'Iowa', [SAFETY], 'may-be-head')],
      stateAgencies: [SAFETY],
    }),
    en: [
      '◌ Iowa State Patrol: may be part of Iowa Department of Public Safety, which is on ICE’s list.',
    ],
    es: [
      '◌ Iowa State Patrol: puede ser parte de Iowa Department of Public Safety, que está en la lista de ICE.',
    ],
  },
  {
    of: 'a county with a few agencies, its sheriff first',
    answer: answerOf('signed', {
      place: {kind: 'county', name: 'Harris County', state: 'TX'},
      asked: [
        bodyIn('Harris County', 'county-sheriff'),
        bodyNamed(POLICE.name, 'city-police', 'Naples', [POLICE], 'county'),
      ],
      agencies: [POLICE],
    }),
    en: [
      '○ Harris County sheriff: not on ICE’s list.',
      '● Naples Police Department: signed an agreement with ICE.',
    ],
    es: [
      '○ Alguacil del condado de Harris: no está en la lista de ICE.',
      '● Naples Police Department: firmó un acuerdo con ICE.',
    ],
  },
  {
    of: 'a county with many: how many they are, its own, and the others counted',
    answer: answerOf('signed', {
      place: {kind: 'county', name: 'Collier County', state: 'FL'},
      asked: [
        bodyIn('Collier County', 'county-sheriff', SHERIFF),
        ...TOWNS.map(one => bodyNamed(one.name, 'city-police', 'Town', [one], 'county')),
        bodyNamed(AIRPORT.name, 'other', 'Collier County', [AIRPORT], 'county'),
      ],
      agencies: [SHERIFF, ...TOWNS, AIRPORT],
    }),
    en: [
      'In Collier County, 16 agencies have signed 17 agreements with ICE.',
      '● Collier County sheriff: signed 2 agreements with ICE.',
      '● 14 city and town police departments and 1 other agency: signed agreements with ICE.',
    ],
    es: [
      'En el condado de Collier, 16 agencias han firmado 17 acuerdos con ICE.',
      '● Alguacil del condado de Collier: firmó 2 acuerdos con ICE.',
      '● 14 policías de ciudades y pueblos y 1 agencia más: firmaron acuerdos con ICE.',
    ],
  },
  {
    of: 'a county whose sheriff is not among the many that signed',
    answer: answerOf('signed', {
      place: {kind: 'county', name: 'Collier County', state: 'FL'},
      asked: [
        bodyIn('Collier County', 'county-sheriff'),
        ...TOWNS.map(one => bodyNamed(one.name, 'city-police', 'Town', [one], 'county')),
      ],
      agencies: TOWNS,
    }),
    en: [
      'In Collier County, 14 agencies have signed 14 agreements with ICE.',
      '○ Collier County sheriff: not on ICE’s list.',
      '● 14 city and town police departments: signed agreements with ICE.',
    ],
    es: [
      'En el condado de Collier, 14 agencias han firmado 14 acuerdos con ICE.',
      '○ Alguacil del condado de Collier: no está en la lista de ICE.',
      '● 14 policías de ciudades y pueblos: firmaron acuerdos con ICE.',
    ],
  },
  {
    of: 'a county of which we name no sheriff',
    answer: answerOf('not-listed', {
      place: {kind: 'county', name: 'Hartford County', state: 'CT'},
    }),
    en: ['We found no agency in Hartford County on ICE’s list.'],
    es: ['No encontramos ninguna agencia del condado de Hartford en la lista de ICE.'],
  },
  {
    of: 'a ZIP code outside towns where we name no sheriff',
    answer: answerOf('not-listed', {
      place: {kind: 'zip', name: '06101', state: 'CT', approximate: true},
    }),
    en: ['We found no agency on ICE’s list for ZIP code 06101.'],
    es: ['No encontramos ninguna agencia en la lista de ICE para el código postal 06101.'],
  },
  {
    of: 'an agency that was named, on the list',
    answer: answerOf('signed', {
      place: {kind: 'agency', name: SHERIFF.name, state: 'FL'},
      asked: [bodyNamed(SHERIFF.name, 'county-sheriff', 'Collier County', [SHERIFF])],
      agencies: [SHERIFF],
    }),
    en: ["● Yes. Collier County Sheriff's Office has signed 2 agreements with ICE."],
    es: ["● Sí. Collier County Sheriff's Office ha firmado 2 acuerdos con ICE."],
  },
  {
    of: 'a body that was named, not on the list',
    answer: answerOf('not-listed', {
      place: {kind: 'agency', name: 'Dallas Police Department', state: 'TX'},
      asked: [bodyNamed('Dallas Police Department', 'city-police', 'Dallas')],
    }),
    en: ['○ Dallas Police Department is not on ICE’s list.'],
    es: ['○ La policía de Dallas no está en la lista de ICE.'],
  },
  {
    of: 'namesakes, each by its name',
    answer: answerOf('signed', {
      place: {kind: 'agency', name: SHERIFF.name, state: 'FL'},
      asked: [SHERIFF, POLICE].map(one => bodyNamed(one.name, 'other', 'Florida', [one])),
      agencies: [SHERIFF, POLICE],
    }),
    en: [
      "● Collier County Sheriff's Office: signed 2 agreements with ICE.",
      '● Naples Police Department: signed an agreement with ICE.',
    ],
    es: [
      "● Collier County Sheriff's Office: firmó 2 acuerdos con ICE.",
      '● Naples Police Department: firmó un acuerdo con ICE.',
    ],
  },
  {
    of: 'more namesakes than can be named',
    answer: answerOf('signed', {
      place: {kind: 'agency', name: 'Police', state: 'FL'},
      asked: TOWNS.map(one => bodyNamed('Police', 'other', 'Florida', [one])),
      agencies: TOWNS,
    }),
    en: ['● Yes. 14 agencies with that name have signed 14 agreements with ICE.'],
    es: ['● Sí. 14 agencias con ese nombre han firmado 14 acuerdos con ICE.'],
  },
  {
    of: 'a state with agreements',
    answer: answerOf('signed', {
      place: {kind: 'state', name: 'Missouri', state: 'MO'},
      agencies: [SHERIFF, POLICE],
    }),
    en: ['In Missouri, 2 agencies have signed 3 agreements with ICE.'],
    es: ['En Misuri, 2 agencias han firmado 3 acuerdos con ICE.'],
  },
  {
    of: 'a district without one',
    answer: answerOf('not-listed', {
      place: {kind: 'state', name: 'District of Columbia', state: 'DC'},
    }),
    en: ['We found no agency in the District of Columbia on ICE’s list.'],
    es: ['No encontramos ninguna agencia del Distrito de Columbia en la lista de ICE.'],
  },
  {
    of: 'a name of several places',
    answer: ANSWERS['washington']!,
    en: ['Which one do you mean?'],
    es: ['¿A cuál se refiere?'],
  },
  {
    of: 'a name that nobody knows',
    answer: ANSWERS['xyzzy']!,
    en: ['We couldn’t find that place or agency.'],
    es: ['No encontramos ese lugar ni esa agencia.'],
  },
];

for (const {of, answer, ...said} of cases) {
  for (const messages of [en, es]) {
    const lang = messages === en ? 'en' : 'es';
    test(`the verdict (${lang}) on ${of}`, () => {
      const lines = verdictLines(answer, messages).map(
        ({state, text}) => (state ? MARKS[state] : '') + text,
      );
      assert.deepEqual(lines, said[lang]);
    });
  }
}

interface Second {
  readonly of: string;
  readonly parts: Partial<Answer>;
  readonly en: readonly string[];
  readonly es: readonly string[];
}

const HOUSTON = {kind: 'city', name: 'Houston', state: 'TX'} as const;

const seconds: readonly Second[] = [
  {
    of: 'bodies of counties that parts of a town lie in',
    parts: {place: HOUSTON, around: [{relation: 'part', agencies: [SHERIFF, METRO]}]},
    en: [
      "In parts of Houston, Collier County Sheriff's Office and Las Vegas Metropolitan Police Department have signed.",
    ],
    es: [
      "En partes de Houston, Collier County Sheriff's Office y Las Vegas Metropolitan Police Department han firmado.",
    ],
  },
  {
    of: 'a campus and a constable, together',
    parts: {
      place: HOUSTON,
      around: [
        {relation: 'county', agencies: [AIRPORT]},
        {relation: 'campus', agencies: [POLICE]},
      ],
    },
    en: ['Nearby, County Airport Police and Naples Police Department have signed.'],
    es: ['Cerca de aquí, County Airport Police y Naples Police Department han firmado.'],
  },
  {
    of: 'one nearby',
    parts: {place: HOUSTON, around: [{relation: 'campus', agencies: [AIRPORT]}]},
    en: ['Nearby, County Airport Police has signed.'],
    es: ['Cerca de aquí, County Airport Police ha firmado.'],
  },
  {
    of: 'more than can be named',
    parts: {place: HOUSTON, around: [{relation: 'town', agencies: TOWNS}]},
    en: ['Nearby, 14 other agencies have signed.'],
    es: ['Cerca de aquí, otras 14 agencias han firmado.'],
  },
  {
    of: 'a state’s agencies',
    parts: {place: HOUSTON, stateAgencies: [PATROL, PATROL]},
    en: ['2 Texas state agencies have signed; they act in the whole state.'],
    es: ['2 agencias estatales de Texas han firmado; actúan en todo el estado.'],
  },
  {
    of: 'a state’s prisons alone',
    parts: {place: {...HOUSTON, state: 'MA'}, stateAgencies: [PRISONS]},
    en: ['One Massachusetts state agency has signed; its agreement works in the state’s prisons.'],
    es: [
      'Una agencia estatal de Massachusetts ha firmado; su acuerdo se aplica en las prisiones del estado.',
    ],
  },
  {
    of: 'both kinds, told apart',
    parts: {place: HOUSTON, stateAgencies: [PATROL, PRISONS]},
    en: [
      'One Texas state agency has signed; it acts in the whole state. One more works in the state’s prisons.',
    ],
    es: [
      'Una agencia estatal de Texas ha firmado; actúa en todo el estado. Una más trabaja en las prisiones del estado.',
    ],
  },
  {
    of: 'a territory’s',
    parts: {place: {...HOUSTON, state: 'MP'}, stateAgencies: [PATROL, PRISONS, PRISONS]},
    en: [
      'One agency of the Northern Mariana Islands has signed; it acts in the whole territory. 2 more work in the territory’s prisons.',
    ],
    es: [
      'Una agencia territorial de las Islas Marianas del Norte ha firmado; actúa en todo el territorio. 2 más trabajan en las prisiones del territorio.',
    ],
  },
  {
    of: 'a state itself, whose agencies are in its verdict',
    parts: {place: {kind: 'state', name: 'Texas', state: 'TX'}, stateAgencies: [PATROL]},
    en: [],
    es: [],
  },
];

for (const {of, parts, ...said} of seconds) {
  test(`what comes second: ${of}`, () => {
    assert.deepEqual(secondLines(answerOf('signed', parts), en), said.en);
    assert.deepEqual(secondLines(answerOf('signed', parts), es), said.es);
  });
}

test('every no says that it is no proof, and a body that is not listed beside a yes does so briefly', () => {
  for (const query of ['cook', 'boston']) {
    assert.match(cautionOf(ANSWERS[query]!, en), /^This is not proof .* don’t need an agreement/);
    assert.match(cautionOf(ANSWERS[query]!, es), /^Esto no prueba/);
  }
  const mixed = answerOf('signed', {
    asked: [bodyIn('Naples', 'city-police', POLICE), bodyIn('Collier County', 'county-sheriff')],
  });
  assert.equal(cautionOf(mixed, en), en.cautionBeside);
  const all = answerOf('signed', {asked: [bodyIn('Naples', 'city-police', POLICE)]});
  assert.equal(cautionOf(all, en), '');
  assert.equal(cautionOf(ANSWERS['washington']!, en), '');
});

test('a ZIP code stands with its town, or outside towns with its county', () => {
  const zip = {kind: 'zip', name: '30068', state: 'GA', approximate: true} as const;
  const asked = [bodyIn('Cobb County', 'county-sheriff')];
  const said = (parts: Partial<Answer>) =>
    [en, es].map(words => placeLine(answerOf('signed', parts), words));
  assert.deepEqual(said({place: {...zip, city: 'Marietta'}, asked}), [
    'ZIP code 30068 (Marietta), Georgia',
    'Código postal 30068 (Marietta), Georgia',
  ]);
  assert.deepEqual(said({place: zip, asked}), [
    'ZIP code 30068, Cobb County, Georgia',
    'Código postal 30068, Condado de Cobb, Georgia',
  ]);
  assert.deepEqual(
    said({place: {...zip, county: 'Bibb County'}})[0],
    ['ZIP code 30068, Bibb County, Georgia'][0],
  );
  assert.equal(said({place: zip})[0], 'ZIP code 30068, Georgia');
});

test('no verdict speaks of an agency of a ZIP code, of all of two, or of this name', () => {
  for (const {en: lines} of [...cases, ...seconds]) {
    assert.doesNotMatch(lines.join(' '), /of ZIP code|all \d|of this name/);
  }
});
