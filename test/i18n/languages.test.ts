import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/i18n/whole.ts';
import {es} from '../../src/i18n/whole.ts';
import {messagesFor, onLanguageRegistered, registerLanguage} from '../../src/i18n/languages.ts';

const tags: readonly (readonly [tag: string, expected: unknown])[] = [
  ['', en],
  ['en-GB', en],
  ['es', es],
  ['ES-mx', es],
  ['es-419', es],
  ['eo', en],
  ['estonian', en],
];

for (const [tag, expected] of tags) {
  test(`lang="${tag}" is understood`, () => {
    assert.equal(messagesFor(tag), expected);
  });
}

test('what a language leaves out stands in English', () => {
  registerLanguage('fr', {viewMap: 'Carte', stateNames: {LA: 'Louisiane'}});
  const fr = messagesFor('fr-CA');
  assert.equal(fr.viewMap, 'Carte');
  assert.equal(fr.viewTable, en.viewTable);
  assert.deepEqual([fr.stateNames['LA'], fr.stateNames['TX']], ['Louisiane', 'Texas']);
  assert.deepEqual(fr.methodNotes, en.methodNotes);
});

test('a language has its own numbers and dates unless it brings others', () => {
  registerLanguage('de', {});
  assert.equal(messagesFor('de').number(1843), '1.843');
  assert.equal(messagesFor('de').date('2026-05-18'), '18. Mai 2026');
  registerLanguage('de', {number: value => `#${value}`, locale: 'de-CH'});
  assert.equal(messagesFor('de').number(1843), '#1843');
  assert.equal(messagesFor('de').locale, 'de-CH');
});

test('a region’s own words come before those of its language', () => {
  registerLanguage('pt', {viewMap: 'Mapa'});
  registerLanguage('pt-BR', {viewMap: 'Mapa do Brasil'});
  assert.equal(messagesFor('pt-br').viewMap, 'Mapa do Brasil');
  assert.equal(messagesFor('pt-PT').viewMap, 'Mapa');
});

test('a tag that is none is refused, and nothing is changed', () => {
  assert.throws(() => registerLanguage('not a tag', {}), RangeError);
  assert.equal(messagesFor('not a tag'), en);
});

test('elements hear of a new language until they stop listening', () => {
  let heard = 0;
  const stop = onLanguageRegistered(() => heard++);
  registerLanguage('it', {});
  stop();
  registerLanguage('it', {});
  assert.equal(heard, 1);
});
