import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answerText} from '../../src/check/answer/answer-text.ts';
import {partialDate} from '../../src/check/answer/law-view.ts';
import {officialSource} from '../../src/check/answer/state-law.ts';
import {stepsFor} from '../../src/check/answer/steps.ts';
import {safeHref} from '../../src/element/safe-href.ts';
import {en, es} from '../../src/i18n/all-messages.ts';
import {agencyAnswer, ANSWERS, answerOf, bodyIn, FLORIDA} from './answers.ts';

const SHERIFF = agencyAnswer('AK', 'North Slope Police', 'county', 'task-force');
const TROOPERS = agencyAnswer('AK', 'Troopers', 'state', 'jail-enforcement', 'warrant-service');

test('a copied no carries its caution, a copied yes its agreements', () => {
  assert.match(answerText(ANSWERS['cook']!, en), /\nThis is not proof/);
  assert.match(answerText(ANSWERS['collier']!, en), /\n– Collier County Sheriff's Office: Task/);
  assert.match(answerText(ANSWERS['boston']!, en), /\n– Massachusetts Prisons: Jail/);
});

test('a copied answer says what the screen says: each body, what comes second, that it is wide', () => {
  const answer = answerOf('signed', {
    place: {kind: 'city', name: 'Houston', state: 'TX', fips: ['48201', '48157']},
    asked: [bodyIn('Houston', 'city-police'), bodyIn('Harris County', 'county-sheriff', SHERIFF)],
    agencies: [SHERIFF],
    around: [{relation: 'part', agencies: [TROOPERS]}],
    stateAgencies: [TROOPERS],
  });
  assert.deepEqual(answerText(answer, en).split('\n').slice(0, 8), [
    'Houston, Texas',
    'Houston police: not on ICE’s list.',
    'Harris County sheriff: signed an agreement with ICE.',
    'In parts of Houston, Troopers has signed.',
    'One Texas state agency has signed; it acts in the whole state.',
    en.severalCounties('Houston'),
    '– North Slope Police: Task Force Model (most powers; Signed March 1, 2025)',
    en.cautionBeside,
  ]);
});

test('a copied no has a state’s own example only where it is that state’s', () => {
  const no = (state: string) =>
    answerText(answerOf('not-listed', {place: {kind: 'state', name: state, state}}), en);
  assert.match(no('MD'), /WMAR, February 12, 2026/);
  assert.match(no('NM'), /two agreements there were still in the counts/);
  assert.match(no('NY'), /one agreement there was still in the counts/);
  assert.doesNotMatch(no('TX'), /Maryland|WMAR|Mexico|New York/);
  const signed = answerOf('signed', {
    place: {kind: 'state', name: 'Maryland', state: 'MD'},
    agencies: [SHERIFF],
  });
  assert.doesNotMatch(answerText(signed, en), /WMAR/);
});

test('a copied answer to a ZIP code names in both languages the county that it probably is', () => {
  const zip = {
    kind: 'zip',
    name: '34112',
    state: 'FL',
    fips: ['12021'],
    approximate: true,
  } as const;
  const asked = [bodyIn('Collier County', 'county-sheriff')];
  const answer = answerOf('not-listed', {
    place: {...zip, fips: [...zip.fips], city: 'Naples'},
    asked,
  });
  assert.match(answerText(answer, en), /\nProbably Collier County: we go by the middle/);
  assert.match(
    answerText(answer, es),
    /\nProbablemente está en el condado de Collier: nos guiamos/,
  );
  for (const words of [en, es]) {
    assert.ok(!answerText(answer, words).includes(words.zipOutsideTowns));
    const outside = answerOf('not-listed', {place: {...zip, fips: [...zip.fips]}, asked});
    assert.ok(answerText(outside, words).split('\n').includes(words.zipOutsideTowns));
  }
  assert.ok(!answerText(ANSWERS['cook']!, en).includes('middle of the ZIP code'));
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
