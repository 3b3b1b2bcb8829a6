import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DATA} from '../../data/tools/data-files/data-folder.ts';

const laws = DATA.read('state-laws.json');

test('no text of a law tells somebody to do a thing by a day, which it would no longer say the day after', () => {
  const texts = laws.flatMap(({summary, translations}) => [summary, translations['es'] ?? '']);
  const bound = /\bmust\b[^.]*\bby [A-Z][a-z]+ \d|\bdeben?\b[^.]*a más tardar/;
  assert.deepEqual(
    texts.filter(text => bound.test(text)),
    [],
  );
  const texas = laws.find(({state}) => state === 'TX')!;
  assert.match(texas.summary, /gives sheriffs .* until December 1, 2026 to ask/);
  assert.match(texas.translations['es']!, /hasta el 1 de diciembre de 2026 para solicitar/);
});

test('a law whose source is not linked by an address names it', () => {
  const unnamed = laws.filter(({sourceUrl, source}) => sourceUrl === null && !source);
  assert.deepEqual(unnamed, []);
});

test('eleven states bar agreements, two of them by published lists alone', () => {
  const bans = laws.filter(({kind}) => kind === 'ban');
  assert.deepEqual(bans.map(({state}) => state).sort(), [
    'CA',
    'CT',
    'DE',
    'IL',
    'MD',
    'ME',
    'NJ',
    'NM',
    'NY',
    'OR',
    'WA',
  ]);
  assert.deepEqual(
    bans.flatMap(({state, isByListsOnly}) => (isByListsOnly ? [state] : [])),
    ['CT', 'WA'],
  );
});
