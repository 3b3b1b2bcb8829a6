import assert from 'node:assert/strict';
import {test} from 'node:test';
import {summaryIn} from '../../src/check/answer/state-law.ts';
import {stateLaws} from '../../src/check/answer/state-laws.generated.ts';
import {en} from '../../src/i18n/all-messages.ts';
import {inPlace, ofPlace, placeName} from '../../src/i18n/es/places.ts';
import {es} from '../../src/i18n/all-messages.ts';
import {FLORIDA} from '../check/answers.ts';

/** Texts that both languages write alike. */
const ALIKE = new Set(['Regional', 'Total']);

/** Words that are English alone. */
const ENGLISH =
  /\b(the|of|and|with|agreements?|agency|agencies|county|sheriff|police|jail|state)\b/i;

/** All texts of a table of words, each with its key. */
function texts(value: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => texts(one, `${key}.${name}`));
}

const spanish = texts(es).filter(
  ([key]) => !key.startsWith('.stateNames') && !key.startsWith('.originalModelNames'),
);

test('no text is missing or left in English', () => {
  const english = new Map(texts(en));
  for (const [key, text] of spanish) {
    if (key === '.locale') continue;
    assert.notEqual(text, '', key);
    if (!ALIKE.has(text)) assert.notEqual(text, english.get(key), key);
    // Publishers keep their own names.
    assert.doesNotMatch(text.replace('Policing Equity', ''), ENGLISH, key);
  }
});

test('every date and figure of the English facts is in the Spanish ones', () => {
  const figures = (text: string) => (text.match(/\d[\d,.]*\d|\d/g) ?? []).toSorted();
  const english = new Map(texts(en));
  for (const [key, text] of spanish) {
    assert.deepEqual(figures(text), figures(english.get(key)!), key);
  }
});

const places: readonly (readonly [name: string, line: string, of: string, inside: string])[] = [
  ['Texas', 'Texas', 'de Texas', 'en Texas'],
  ['Tampa', 'Tampa', 'de Tampa', 'en Tampa'],
  ['Collier County', 'Condado de Collier', 'del condado de Collier', 'en el condado de Collier'],
  [
    'James City County',
    'Condado de James City',
    'del condado de James City',
    'en el condado de James City',
  ],
  [
    'Orleans Parish',
    'Parroquia de Orleans',
    'de la parroquia de Orleans',
    'en la parroquia de Orleans',
  ],
  ['Richmond city', 'Ciudad de Richmond', 'de la ciudad de Richmond', 'en la ciudad de Richmond'],
  ['Carson City', 'Carson City', 'de Carson City', 'en Carson City'],
  [
    'Bethel Census Area',
    'Área censal de Bethel',
    'del área censal de Bethel',
    'en el área censal de Bethel',
  ],
  [
    'Sitka City and Borough',
    'Ciudad y borough de Sitka',
    'de la ciudad y borough de Sitka',
    'en la ciudad y borough de Sitka',
  ],
  [
    'Adjuntas Municipio',
    'Municipio de Adjuntas',
    'del municipio de Adjuntas',
    'en el municipio de Adjuntas',
  ],
  [
    'District of Columbia',
    'Distrito de Columbia',
    'del Distrito de Columbia',
    'en el Distrito de Columbia',
  ],
  [
    'Islas Marianas del Norte',
    'Islas Marianas del Norte',
    'de las Islas Marianas del Norte',
    'en las Islas Marianas del Norte',
  ],
  [
    'Código postal 33101',
    'Código postal 33101',
    'del código postal 33101',
    'en el código postal 33101',
  ],
];

for (const [name, line, of, inside] of places) {
  test(`"${name}" fits into Spanish sentences`, () => {
    assert.deepEqual([placeName(name), ofPlace(name), inPlace(name)], [line, of, inside]);
    assert.equal(placeName(placeName(name)), line);
  });
}

const sentences: readonly (readonly [said: string, sentence: string])[] = [
  [es.totals(1, 1, {states: 1, territories: 0}), '1 acuerdo de 1 agencia en 1 estado'],
  [
    es.totals(1843, 1549, {states: 38, territories: 2}),
    '1,843 acuerdos de 1,549 agencias en 38 estados y 2 territorios',
  ],
  [es.asOf('2026-05-18'), 'al 18 de mayo de 2026'],
  [`${es.age(0)}, ${es.age(1)}, ${es.age(10)}`, 'hoy, hace 1 día, hace 10 días'],
  [es.month('2025-09'), 'septiembre de 2025'],
  [es.percent(0.45), '45%'],
  [
    es.statewide('Islas Marianas del Norte', 1, true),
    '1 agencia territorial actúa en todas las Islas Marianas del Norte',
  ],
  [
    es.lawNotChecked('Islas Vírgenes de EE. UU.'),
    'No hemos revisado la ley de las Islas Vírgenes de EE. UU.',
  ],
  [es.lawNotChecked('Guam'), 'No hemos revisado la ley de Guam.'],
  [es.statewide('Florida', 11), '11 agencias estatales actúan en toda Florida'],
  [
    es.statewide('Florida', 11, false, 1),
    '11 agencias estatales actúan en toda Florida; 1 trabaja en sus prisiones',
  ],
  [
    es.statewide('Massachusetts', 0, false, 1),
    '1 agencia estatal trabaja en las prisiones de Massachusetts',
  ],
  [
    es.signedOne('Naples Police Department', 1),
    'Sí. Naples Police Department ha firmado un acuerdo con ICE.',
  ],
  [
    es.signedIn('Orleans Parish', 2, 3),
    'En la parroquia de Orleans, 2 agencias han firmado 3 acuerdos con ICE.',
  ],
  [
    es.signedIn('Distrito de Columbia', 1, 1),
    'En el Distrito de Columbia, una agencia ha firmado un acuerdo con ICE.',
  ],
  [es.worksInPrisons(false), 'trabaja en las prisiones del estado'],
  [es.severalCounties('Houston').split('.')[0]!, 'Partes de Houston están en otros condados'],
  [es.lawInForce('20 de mayo de 2026'), 'en vigor desde el 20 de mayo de 2026'],
  [es.lawInForce('julio de 2026'), 'en vigor desde julio de 2026'],
  [es.agenciesIn(1, 'Collier County'), '1 agencia en el condado de Collier'],
  [es.agenciesIn(0, 'Lafayette Parish'), 'ninguna agencia en la parroquia de Lafayette'],
  [es.allAgenciesIn('Texas'), 'Todas las agencias de Texas'],
  [es.openedHeading('Georgia', 65, 52), 'Georgia: 65 acuerdos de 52 agencias'],
  [es.openedHeading('Delaware', 0, 0), 'Delaware: ningún acuerdo en esta lista'],
  [es.countiesCount(64, 'parish'), '64 parroquias'],
  [es.countiesCount(1, 'county-or-city'), '1 condado o ciudad'],
  [es.countyMapLabel('Luisiana', 'parish'), 'Mapa de las parroquias de Luisiana'],
  [es.countyMapLabel('Puerto Rico', 'municipio'), 'Mapa de los municipios de Puerto Rico'],
  [es.countyLegend('borough'), 'Modelo con más facultades, por borough o área censal'],
  [es.statewideKey(false, true), 'Prisiones del estado'],
  [es.list(['Avon', 'Ibiza']), 'Avon e Ibiza'],
  [es.showAgencies(1), 'Mostrar la agencia'],
  [es.sinceMonthBefore(-3), '−3 desde el mes anterior'],
];

for (const [said, sentence] of sentences) {
  test(`Spanish says: ${sentence}`, () => {
    assert.equal(said, sentence);
  });
}

test('ICE’s own names stand beside the Spanish ones', () => {
  assert.deepEqual(es.originalModelNames, en.modelNames);
});

test('each law is told in Spanish with the same figures; other languages get the English', () => {
  const figures = (text: string) => (text.match(/\d+/g) ?? []).toSorted();
  for (const law of stateLaws) {
    const {lang, text} = summaryIn(law, es.locale);
    assert.equal(lang, 'es');
    assert.deepEqual(figures(text), figures(law.summary), law.state);
    assert.doesNotMatch(text, ENGLISH, law.state);
  }
  assert.deepEqual(summaryIn(FLORIDA, 'fr'), {lang: 'en', text: FLORIDA.summary});
});
