import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LANGUAGES, makePage} from '../../demo/tools/page/make-page.ts';
import {loadLanguage, messagesFor} from '../../src/i18n/languages.ts';
import {pseudo} from './pseudo.ts';

const [english] = LANGUAGES;
const third = {
  lang: 'qya',
  name: 'Quenya',
  file: 'qya.html',
  texts: {...english!.texts, title: 'Titulya'},
  messages: pseudo,
};

test('a third language of the page is one entry: a file of its own, and links both ways', () => {
  const pages = makePage([...LANGUAGES, third]);
  const own = pages.get('qya.html')!;
  assert.match(own, /<html lang="qya">/);
  assert.match(own, /<title>Titulya/);
  assert.match(own, /<a data-language href="\.\/index\.html" lang="en" hreflang="en">English<\/a>/);
  assert.match(own, /<a data-language href="\.\/es\.html" lang="es" hreflang="es">Español<\/a>/);
  for (const file of ['index.html', 'es.html']) {
    assert.match(pages.get(file)!, /href="\.\/qya\.html" lang="qya" hreflang="qya">Quenya</);
    assert.match(pages.get(file)!, /<link rel="alternate" hreflang="qya" href="\.\/qya\.html">/);
  }
});

test('the words of a third language are loaded once, for its regions too', async () => {
  let loads = 0;
  const late = {
    qab: () => {
      loads++;
      return Promise.resolve({messages: {checkHeading: 'Ma i sherif?'}});
    },
  };
  await loadLanguage('qab-MX', late);
  await loadLanguage('qab', late);
  assert.equal(loads, 1);
  assert.equal(messagesFor('qab-mx').checkHeading, 'Ma i sherif?');
});

test('a language that cannot be loaded leaves English, and is asked for again', async () => {
  const answers = [
    Promise.reject(new Error('offline')),
    Promise.resolve({messages: {lookUp: 'Cesta'}}),
  ];
  const late = {qac: () => answers.shift()!};
  await loadLanguage('qac', late);
  assert.equal(messagesFor('qac').lookUp, messagesFor('en').lookUp);
  await loadLanguage('qac', late);
  assert.equal(messagesFor('qac').lookUp, 'Cesta');
});

test('a built-in language, and one that nobody has, load nothing', async () => {
  await loadLanguage('es', {es: () => assert.fail('it is there')});
  await loadLanguage('zz', {});
  assert.equal(messagesFor('zz').locale, messagesFor('en').locale);
});
