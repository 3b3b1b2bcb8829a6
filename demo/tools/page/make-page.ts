import {en as enMessages} from '../../../src/i18n/all-messages.ts';
import {es as esMessages} from '../../../src/i18n/all-messages.ts';
import {readClaims} from './claims.ts';
import {HEIGHTS} from './heights.ts';
import {readPageData} from './read-page-data.ts';
import {FILES, renderPage, type Language} from './render-page.ts';
import {en} from './texts/en.ts';
import {es} from './texts/es.ts';

const LANGUAGES: readonly Language[] = [
  {lang: 'en', texts: en, messages: enMessages},
  {lang: 'es', texts: es, messages: esMessages},
];

/** The campaign's page, file by file as they lie in `demo`: the same data, the same bytes. */
export function makePage(): ReadonlyMap<string, string> {
  const data = readPageData();
  const claims = readClaims();
  const pages = LANGUAGES.map((language): [string, string] => [
    FILES[language.lang]!,
    renderPage(data, claims, language),
  ]);
  return new Map([...pages, ['page/heights.css', HEIGHTS]]);
}
