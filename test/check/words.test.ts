import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answerText} from '../../src/check/answer/answer-text.ts';
import type {Answer} from '../../src/check/answer.ts';
import {partialDate} from '../../src/check/answer/law-view.ts';
import {officialSource} from '../../src/check/answer/state-law.ts';
import {stepsFor} from '../../src/check/answer/steps.ts';
import {verdictSentence} from '../../src/check/answer/verdict-sentence.ts';
import {safeHref} from '../../src/element/safe-href.ts';
import {en, es} from '../../src/i18n/all-messages.ts';
import {agencyAnswer, ANSWERS, answerOf, FLORIDA} from './answers.ts';

const SHERIFF = agencyAnswer('AK', 'North Slope Police', 'county', 'task-force');
const POLICE = agencyAnswer('AK', 'Utqiagvik Police', 'municipal', 'task-force');
const TROOPERS = agencyAnswer('AK', 'Troopers', 'state', 'jail-enforcement', 'warrant-service');

const sentences: readonly (readonly [why: string, answer: Answer, sentence: string])[] = [
  [
    'one agreement is counted as one',
    answerOf('signed', {
      place: {kind: 'agency', name: 'North Slope Police', state: 'AK'},
      agencies: [SHERIFF],
    }),
    'Yes. North Slope Police has signed an agreement with ICE.',
  ],
  [
    'agencies of a county',
    answerOf('signed', {
      place: {kind: 'county', name: 'North Slope Borough', state: 'AK'},
      agencies: [SHERIFF, POLICE],
    }),
    'Yes. 2 agencies in North Slope Borough have signed 2 agreements with ICE.',
  ],
  [
    'a town’s police and its county',
    answerOf('signed', {
      place: {kind: 'city', name: 'Utqiagvik', state: 'AK'},
      agencies: [SHERIFF, POLICE],
    }),
    'Yes. 2 agencies here have signed 2 agreements with ICE.',
  ],
  [
    'bodies of one name',
    answerOf('signed', {
      place: {kind: 'agency', name: 'Troopers', state: 'AK'},
      agencies: [TROOPERS, TROOPERS],
    }),
    'Yes. 2 agencies of this name have signed 4 agreements with ICE.',
  ],
  [
    'a state',
    answerOf('signed', {
      place: {kind: 'state', name: 'Alaska', state: 'AK'},
      agencies: [SHERIFF, POLICE, TROOPERS],
    }),
    'Yes. In Alaska, 3 agencies have signed 4 agreements with ICE.',
  ],
  [
    'a body that state agencies stand beside',
    answerOf('state-only', {
      place: {kind: 'agency', name: 'Saipan Police', state: 'MP'},
      stateAgencies: [TROOPERS, TROOPERS],
    }),
    'Saipan Police is not on ICE’s list, but 2 state agencies that act everywhere in the Northern Mariana Islands are.',
  ],
  [
    'a body without an agreement',
    answerOf('not-listed', {place: {kind: 'agency', name: 'Dallas Police', state: 'TX'}}),
    'Dallas Police is not on ICE’s list.',
  ],
  [
    'a ZIP code without one',
    answerOf('not-listed', {place: {kind: 'zip', name: '10001', city: 'New York', state: 'NY'}}),
    'We found no agency of ZIP code 10001 (New York) on ICE’s list.',
  ],
];

for (const [why, answer, sentence] of sentences) {
  test(`the verdict is one sentence: ${why}`, () => {
    assert.equal(verdictSentence(answer, en), sentence);
  });
}

test('a copied no carries its caution, a copied yes its agreements', () => {
  assert.match(answerText(ANSWERS['cook']!, en), /\nThis is not proof/);
  assert.match(answerText(ANSWERS['collier']!, en), /\n– Collier County Sheriff's Office: Task/);
  assert.match(answerText(ANSWERS['boston']!, en), /\n– Massachusetts Prisons: Jail/);
});

test('a copied answer says which bodies of the place are not on the list, and that it is wide', () => {
  const answer = answerOf('signed', {
    place: {kind: 'city', name: 'Houston', state: 'TX', fips: ['48201', '48157']},
    agencies: [SHERIFF],
    without: [{role: 'city-police', name: 'Houston police', place: 'Houston'}],
  });
  const lines = answerText(answer, en).split('\n');
  assert.ok(lines.includes(en.severalCounties));
  assert.ok(lines.includes(`${en.withoutHeading}: Houston police`));
});

test('a copied answer to a ZIP code says in both languages that its county is a probable one', () => {
  const answer = answerOf('not-listed', {
    place: {kind: 'zip', name: '34112', state: 'FL', fips: ['12021'], approximate: true},
  });
  for (const words of [en, es]) {
    assert.ok(answerText(answer, words).split('\n').includes(words.zipCaution));
  }
  assert.ok(!answerText(ANSWERS['cook']!, en).includes(en.zipCaution));
});

test('a copied answer about a state does not list hundreds', () => {
  const agencies = Array.from({length: 300}, () => SHERIFF);
  const place = {kind: 'state', name: 'Alaska', state: 'AK'} as const;
  const lines = answerText(answerOf('signed', {place, agencies}), en).split('\n');
  assert.equal(lines.length, 4);
});

const urls: readonly (readonly [given: string, safe: string | null])[] = [
  ['https://example.org/petition', 'https://example.org/petition'],
  ['http://example.org', 'http://example.org'],
  ['/petition', '/petition'],
  ['petition?a=1#b', 'petition?a=1#b'],
  ['//example.org/x', '//example.org/x'],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['  ', null],
  ['https://', null],
  ['', null],
];

for (const [given, safe] of urls) {
  test(`a host's address ${JSON.stringify(given)} leads ${safe ? 'there' : 'nowhere'}`, () => {
    assert.equal(safeHref(given), safe);
  });
}

const sources: readonly (readonly [address: string, isOfficial: boolean])[] = [
  ['https://www.flsenate.gov/Laws/Statutes/2024/0908.11', true],
  ['https://www.ag.state.mn.us/Office/Communications/2025/12/12_Opinion.asp', true],
  ['https://www.mass.gov/executive-orders/no-650', true],
  ['https://www.wmar2news.com/local/x', false],
  ['https://flsenate.gov.example.com/x', false],
  ['not an address', false],
];

for (const [sourceUrl, isOfficial] of sources) {
  test(`${sourceUrl} is ${isOfficial ? '' : 'not '}linked as a law`, () => {
    assert.equal(officialSource({...FLORIDA, sourceUrl}), isOfficial ? sourceUrl : null);
  });
}

test('a date is as exact as it is known', () => {
  assert.equal(partialDate('2025-02-13', en), 'February 13, 2025');
  assert.equal(partialDate('2025-02', en), 'February 2025');
  assert.equal(partialDate('2025', en), '2025');
});

test('steps name the models in force, weakest first, and Florida’s board for a county', () => {
  assert.deepEqual(stepsFor(ANSWERS['collier']!), {
    kind: 'signed',
    models: ['jail-enforcement', 'task-force'],
    needsBoard: true,
  });
  assert.deepEqual(stepsFor(ANSWERS['boston']!), {
    kind: 'state-only',
    models: ['jail-enforcement'],
    needsBoard: false,
  });
});

test('a state body’s own agreement is the state’s to end', () => {
  const place = {kind: 'agency', name: 'Troopers', state: 'AK'} as const;
  assert.equal(stepsFor(answerOf('signed', {place, agencies: [TROOPERS]}))?.kind, 'state-only');
});

test('there is nothing to be done about a question', () => {
  assert.equal(stepsFor(ANSWERS['washington']!), null);
  assert.equal(stepsFor(ANSWERS['xyzzy']!), null);
});
