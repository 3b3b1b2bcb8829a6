import {DATA} from '../../../data/tools/data-files/data-folder.ts';
import {en as enMessages, es as esMessages} from '../../../src/i18n/all-messages.ts';
import {HEIGHTS} from './heights.ts';
import {readPageData} from './read-page-data.ts';
import {renderPage, type Language} from './render-page.ts';
import {en} from './texts/en.ts';
import {es} from './texts/es.ts';

/** Languages of the page, the first under the site's own address. */
export const LANGUAGES: readonly Language[] = [
  {lang: 'en', name: 'English', file: 'index.html', texts: en, messages: enMessages},
  {lang: 'es', name: 'Español', file: 'es.html', texts: es, messages: esMessages},
];

/** Makes the campaign's page, file by file as they are in `demo`. The same data gives the same bytes. */
export function makePage(languages = LANGUAGES): ReadonlyMap<string, string> {
  const data = readPageData();
  const claims = DATA.read('claims.json');
  const pages = languages.map((language): [string, string] => [
    language.file,
    renderPage(data, claims, language, languages),
  ]);
  return new Map([...pages, ['page/heights.css', HEIGHTS]]);
}
