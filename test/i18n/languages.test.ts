import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/i18n/all-messages.ts';
import {es} from '../../src/i18n/all-messages.ts';
import {enAdvice} from '../../src/i18n/en/advice.ts';
import {enCounties} from '../../src/i18n/en/counties.ts';
import {enFeed} from '../../src/i18n/en/feed.ts';
import {enPosition} from '../../src/i18n/en/position.ts';
import {enControls} from '../../src/i18n/en/controls.ts';
import {enLater} from '../../src/i18n/en/later.ts';
import {enLookUp} from '../../src/i18n/en/look-up.ts';
import {enNames} from '../../src/i18n/en/names.ts';
import {esControls} from '../../src/i18n/es/controls.ts';
import {esLater} from '../../src/i18n/es/later.ts';
import {esLookUp} from '../../src/i18n/es/look-up.ts';
import {esNames} from '../../src/i18n/es/names.ts';
import {enMapParts} from '../../src/i18n/en/map.ts';
import {esAdvice} from '../../src/i18n/es/advice.ts';
import {esCounties} from '../../src/i18n/es/counties.ts';
import {esFeed} from '../../src/i18n/es/feed.ts';
import {esPosition} from '../../src/i18n/es/position.ts';
import {esMapParts} from '../../src/i18n/es/map.ts';
import {
  addWords,
  messagesFor,
  onLanguageRegistered,
  registerLanguage,
} from '../../src/i18n/languages.ts';

const tags: readonly (readonly [tag: string, heading: string])[] = [
  ['', en.mapHeading],
  ['en-GB', en.mapHeading],
  ['es', es.mapHeading],
  ['ES-mx', es.mapHeading],
  ['es-419', es.mapHeading],
  ['eo', en.mapHeading],
  ['estonian', en.mapHeading],
];

for (const [tag, heading] of tags) {
  test(`lang="${tag}" is understood`, () => {
    assert.equal(messagesFor(tag).mapHeading, heading);
  });
}

test('what a language leaves out stands in English', () => {
  registerLanguage('fr', {source: 'Source :', measureNames: {agreements: 'Accords'}});
  const fr = messagesFor('fr-CA');
  assert.equal(fr.source, 'Source :');
  assert.equal(fr.sourceName, en.sourceName);
  assert.deepEqual(
    [fr.measureNames.agreements, fr.measureNames.agencies],
    ['Accords', en.measureNames.agencies],
  );
  assert.equal(fr.disclaimer, en.disclaimer);
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
  assert.equal(messagesFor('not a tag').mapHeading, en.mapHeading);
});

test('words that are loaded later join every language, and a host’s own come first', () => {
  registerLanguage('nl', {total: 'Totaal', files: {csv: 'Tabel'}});
  addWords({en: {...enMapParts, ...enAdvice}, es: {...esMapParts, ...esAdvice}});
  addWords({en: {...enNames, ...enControls}, es: {...esNames, ...esControls}});
  addWords({en: {...enLookUp, ...enLater}, es: {...esLookUp, ...esLater}});
  addWords({en: {...enFeed, ...enPosition}, es: {...esFeed, ...esPosition}});
  addWords({en: enCounties, es: esCounties});
  assert.deepEqual({...messagesFor('en')}, {...en});
  assert.deepEqual({...messagesFor('es')}, {...es});
  const nl = messagesFor('nl');
  assert.deepEqual([nl.total, nl.stepsHeading], ['Totaal', en.stepsHeading]);
  assert.deepEqual([nl.files.csv, nl.files.png], ['Tabel', en.files.png]);
  assert.deepEqual(nl.methodNotes, enMapParts.methodNotes);
});

test('elements hear of a new language until they stop listening', () => {
  let heard = 0;
  const stop = onLanguageRegistered(() => heard++);
  registerLanguage('it', {});
  stop();
  registerLanguage('it', {});
  assert.equal(heard, 1);
});

test('a tag written as Unix writes locales is its language', () => {
  assert.equal(messagesFor('es_ES').lookUp, messagesFor('es').lookUp);
  assert.notEqual(messagesFor('es_ES').lookUp, messagesFor('en').lookUp);
});
