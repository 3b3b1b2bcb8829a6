import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/i18n/all-messages.ts';
import {GROWTH, pseudo, wrap} from './pseudo.ts';

test('every English text is accented, wrapped and longer', () => {
  for (const text of [en.allModels, en.viewMap, en.disclaimer, ...en.methodNotes]) {
    const said = wrap(text);
    assert.match(said, /^⟦.*⟧$/);
    assert.ok(said.length - 2 >= text.length * GROWTH, said);
    assert.doesNotMatch(said, /[a-z]/i);
  }
});

test('names that a message is given stay as they are', () => {
  const said = pseudo.documentOf('Collier County Sheriff', 'X');
  assert.ok(said.startsWith('⟦'), said);
  assert.match(said, /Collier County Sheriff/);
  assert.match(pseudo.list(['Avon Police', 'Zion Police']), /^⟦Avon Police .*Zion Police.*⟧$/);
});

test('figures are wrapped and no longer; an empty message stays empty', () => {
  assert.equal(pseudo.number(1843), '⟦1,843⟧');
  assert.equal(pseudo.sinceMonthBefore(0), '');
});
