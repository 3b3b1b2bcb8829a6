import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answerText} from '../../../src/check/answer/answer-text.ts';
import {laterLine, leftLines} from '../../../src/check/answer/later-lines.ts';
import {verdictLines} from '../../../src/check/answer/verdict-lines.ts';
import type {Answer, LaterTotals, LeftAgreement} from '../../../src/check/look-up/answer.ts';
import {en, es} from '../../../src/i18n/all-messages.ts';
import {agencyAnswer, answerOf, bodyIn, bodyNamed} from '../answers.ts';

type Counts = readonly [warrants: number, jails: number, taskForces: number];

function later(state: string, before: Counts, now: Counts): LaterTotals {
  const byModel = ([warrants, jails, taskForces]: Counts) => ({
    'warrant-service': warrants,
    'jail-enforcement': jails,
    'task-force': taskForces,
  });
  return {
    state,
    date: '2026-10-09',
    before: byModel(before),
    now: byModel(now),
    source: 'An archive',
    url: 'https://example.org/',
  };
}

function no(totals: LaterTotals, kind: 'city' | 'state' = 'city'): Answer {
  const {state} = totals;
  return answerOf('not-listed', {place: {kind, name: 'A place', state}, later: totals});
}

const GEORGIA = later('GA', [24, 16, 25], [28, 21, 88]);

for (const [what, answer, english, spanish] of [
  [
    'grew',
    no(GEORGIA),
    'Since then ICE’s list for Georgia grew from 65 to 137 agreements (October 9, 2026): the newest list may name an agency here.',
    'Desde entonces, la lista de ICE creció en Georgia de 65 a 137 acuerdos (9 de octubre de 2026): la lista más reciente puede nombrar a una agencia de aquí.',
  ],
  [
    'grew, of the state itself',
    no(GEORGIA, 'state'),
    'Since then ICE’s list for Georgia grew from 65 to 137 agreements (October 9, 2026): the newest list may name more agencies.',
    'Desde entonces, la lista de ICE creció en Georgia de 65 a 137 acuerdos (9 de octubre de 2026): la lista más reciente puede nombrar a más agencias.',
  ],
  [
    'grew from none',
    no(later('VT', [0, 0, 0], [0, 0, 1])),
    'Since then ICE’s list for Vermont grew from none to 1 agreement (October 9, 2026): the newest list may name an agency here.',
    'Desde entonces, la lista de ICE creció en Vermont de ninguno a 1 acuerdo (9 de octubre de 2026): la lista más reciente puede nombrar a una agencia de aquí.',
  ],
  [
    'became shorter',
    no(later('VA', [5, 1, 23], [2, 0, 20])),
    'Since then ICE’s list for Virginia has become shorter: 22 agreements, not 29 (October 9, 2026).',
    'Desde entonces, la lista de ICE es más corta en Virginia: 22 acuerdos, no 29 (9 de octubre de 2026).',
  ],
  [
    'stayed the same under every model',
    no(later('AK', [2, 0, 0], [2, 0, 0])),
    'Since then ICE’s list for Alaska has stayed at 2 agreements, as many under every model (October 9, 2026).',
    'Desde entonces, la lista de ICE sigue en Alaska con 2 acuerdos, la misma cantidad bajo cada modelo (9 de octubre de 2026).',
  ],
  [
    'stayed at its total under other models',
    no(later('MI', [3, 0, 5], [4, 0, 4])),
    'Since then ICE’s list for Michigan has stayed at 8 agreements, but under other models (October 9, 2026): Task Force Model 4, not 5; Warrant Service Officer 4, not 3.',
    'Desde entonces, la lista de ICE sigue en Michigan con 8 acuerdos, pero bajo otros modelos (9 de octubre de 2026). Modelo de grupo de trabajo: 4, no 5; Agente de órdenes de inmigración: 4, no 3.',
  ],
  [
    'still has none',
    no(later('IL', [0, 0, 0], [0, 0, 0])),
    'ICE’s list of October 9, 2026 still has no agreement in Illinois.',
    'La lista de ICE del 9 de octubre de 2026 sigue sin ningún acuerdo en Illinois.',
  ],
] as const) {
  test(`an answer says of a state whose list ${what}`, () => {
    assert.equal(laterLine(answer, en), english);
    assert.equal(laterLine(answer, es), spanish);
  });
}

const SHERIFF = agencyAnswer('GA', "Floyd County Sheriff's Office", 'county', 'jail-enforcement');
const listed = bodyIn('Floyd County', 'county-sheriff', SHERIFF);
const rome = {kind: 'city', name: 'Rome', state: 'GA'} as const;

test('a plain yes for all who were asked about says nothing of newer lists; one no beside it does', () => {
  const yes = {place: rome, agencies: [SHERIFF], later: GEORGIA};
  assert.equal(laterLine(answerOf('signed', {...yes, asked: [listed]}), en), '');
  const both = [bodyIn('Rome', 'city-police'), listed];
  assert.match(laterLine(answerOf('signed', {...yes, asked: both}), en), /from 65 to 137/);
  const maybe = [{...listed, why: 'may-be-head'} as const];
  assert.match(laterLine(answerOf('signed', {...yes, asked: maybe}), en), /from 65 to 137/);
});

test('an answer of a list than which none is newer, and one that is still open, say nothing of it', () => {
  assert.equal(laterLine(answerOf('not-listed', {place: rome}), en), '');
  assert.equal(laterLine(answerOf('unknown', {}), en), '');
});

test('a copied answer has it behind the list’s date, with who counted', () => {
  const lines = answerText(no(GEORGIA), en).split('\n');
  const at = lines.findIndex(line => line.startsWith('Source: ICE'));
  assert.match(lines[at + 1]!, /^Since then .* Counted by the public archive An archive\.$/);
  assert.match(
    answerText(no(GEORGIA), es),
    /\nDesde entonces.* Según el archivo público An archive\.\n/,
  );
});

const LEFT: LeftAgreement = {
  agency: 'Nassau County Police Department',
  state: 'NY',
  model: 'task-force',
  date: '2026-09-08',
  source: 'An archive',
  url: 'https://example.org/',
};

test('a body that has left is told so with the date, and never that it was not on the list', () => {
  const body = {...bodyIn('Nassau County', 'county-police'), left: [LEFT]};
  const place = {kind: 'county', name: 'Nassau County', state: 'NY'} as const;
  const answer = answerOf('not-listed', {place, asked: [body], left: [LEFT]});
  assert.deepEqual(verdictLines(answer, en), [
    {
      state: 'not-listed',
      text: 'Nassau County police: no longer on ICE’s list of September 8, 2026.',
    },
  ]);
  assert.deepEqual(
    verdictLines(answer, es).map(({text}) => text),
    ['Policía del condado de Nassau: ya no está en la lista de ICE del 8 de septiembre de 2026.'],
  );
  const named = {...bodyNamed(LEFT.agency, 'county-police', 'Nassau County'), left: [LEFT]};
  const asked = answerOf('not-listed', {
    place: {...place, kind: 'agency'},
    asked: [named],
    left: [LEFT],
  });
  assert.match(verdictLines(asked, en)[0]!.text, /^Nassau County Police Department: no longer/);
});

test('what has left is told by agency and model, with date and source, in the copy too', () => {
  const other = {...LEFT, agency: 'Camden Police Department'};
  const older = {...LEFT, agency: 'A Jail', model: 'warrant-service', date: '2026-09-14'} as const;
  const answer = answerOf('not-listed', {place: rome, left: [LEFT, older, other]});
  const lines = [
    'No longer on ICE’s list of September 8, 2026: Nassau County Police Department (Task Force Model); Camden Police Department (Task Force Model). Counted by the public archive An archive.',
    'No longer on ICE’s list of September 14, 2026: A Jail (Warrant Service Officer). Counted by the public archive An archive.',
  ];
  assert.deepEqual(leftLines(answer, en), lines);
  assert.ok(answerText(answer, en).includes(`\n${lines.join('\n')}\n`));
  assert.match(leftLines(answer, es)[1]!, /^Ya no están en la lista de ICE del 14 de septiembre/);
});
