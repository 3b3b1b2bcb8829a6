import type {Messages} from '../../../src/i18n/messages.ts';
import type {Claim} from '../../../data/tools/data-files/claim.ts';
import {escape} from './escape.ts';
import {Footnotes} from './footnotes.ts';
import {affected} from './sections/affected.ts';
import {closing} from './sections/closing.ts';
import {hero} from './sections/hero.ts';
import {models} from './sections/models.ts';
import {pays} from './sections/pays.ts';
import {unite} from './sections/unite.ts';
import {what} from './sections/what.ts';
import {where} from './sections/where.ts';
import {yours} from './sections/yours.ts';
import type {Texts, Totals} from './texts.ts';
import type {PageData, View} from './view.ts';

/** Content policy of the page: its own files, and no inline code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A language of the page: its words, and those it shares with the elements. */
export interface Language {
  readonly lang: string;
  /** Its own name, as the others link to it: `Español`. */
  readonly name: string;
  /** The page's file in it. */
  readonly file: string;
  readonly texts: Texts;
  readonly messages: Messages;
}

/** Renders the whole page in one language, with links to the others. */
export function renderPage(
  data: PageData,
  claims: readonly Claim[],
  language: Language,
  languages: readonly Language[],
): string {
  const {texts, messages, lang} = language;
  const notes = new Footnotes([...claims, ...ownClaims(data, language)], texts.footnote);
  const view: View = {texts, messages, notes, data, totals: totalsOf(data, messages), lang};
  const parts = [hero, what, models, pays, affected, where, yours, unite];
  const main = parts.map(part => part(view)).join('\n\n');
  return `<!doctype html>
<!-- Made by npm run build:page from demo/tools/page and data/claims.json. -->
<html lang="${lang}">
<head>
${head(view, languages)}
</head>
<body>
<a class="skip" href="#look-up">${escape(texts.skip)}</a>
${bar(language, languages)}
<main>
${main}
</main>
${closing(view)}
</body>
</html>
`;
}

function head({texts, lang}: View, languages: readonly Language[]): string {
  const alternates = languages.map(
    ({lang: code, file}) => `<link rel="alternate" hreflang="${code}" href="./${file}">`,
  );
  return `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(texts.title)} · Eyes on ICE</title>
<meta name="description" content="${escape(texts.description)}">
<meta property="og:title" content="${escape(texts.title)}">
<meta property="og:description" content="${escape(texts.description)}">
<meta property="og:locale" content="${lang}_US">
<link rel="icon" href="./page/icon.svg" type="image/svg+xml">
${alternates.join('\n')}
${feedLinks(texts)}
<link rel="stylesheet" href="./page/heights.css">
<link rel="stylesheet" href="./page/page.css">
<link rel="modulepreload" href="./page/fragment.js">
<script src="./page/asked.js"></script>
<script type="module" src="../dist/eyes-on-ice.js"></script>
<script type="module" src="./page/story.js"></script>`;
}

/** Links the feeds of what changes on ICE's list. */
function feedLinks({feedTitle}: Texts): string {
  const types = {xml: 'application/atom+xml', json: 'application/feed+json'};
  return Object.entries(types)
    .map(
      ([ending, type]) =>
        `<link rel="alternate" type="${type}" title="${escape(feedTitle)}" hreflang="en" href="../dist/data/changes.${ending}">`,
    )
    .join('\n');
}

function bar({lang: own, file}: Language, languages: readonly Language[]): string {
  const others = languages
    .filter(({lang}) => lang !== own)
    .map(
      ({lang, name, file}) =>
        `<a data-language href="./${file}" lang="${lang}" hreflang="${lang}">${name}</a>`,
    );
  return `<header class="bar">
<a class="brand" href="./${file}"><span class="power" aria-hidden="true"><i class="on"></i><i class="on"></i><i class="on"></i></span>Eyes on ICE</a>
${others.join('\n')}
</header>`;
}

function totalsOf(data: PageData, messages: Messages): Totals {
  const {'warrant-service': warrant, 'jail-enforcement': jail, 'task-force': force} = data.byModel;
  return {
    asOf: messages.date(data.asOf),
    agreements: messages.agreements(data.agreements),
    agencies: messages.agencies(data.agencies),
    places: messages.places(data),
    byModel: {
      'warrant-service': messages.number(warrant),
      'jail-enforcement': messages.number(jail),
      'task-force': messages.number(force),
    },
  };
}

/** Makes the claims whose source is the data itself, which changes with each list. */
function ownClaims(data: PageData, {texts}: Language): readonly Claim[] {
  const own = {translations: {}, confidence: 'primary'} as const;
  const {asOf, sheet, laws} = data;
  const checkedOn = laws.map(law => law.checkedOn).sort()[0]!;
  return [
    {
      ...own,
      key: 'this-list',
      claim: 'The totals of this list.',
      source: texts.sources.list(sheet),
      url: 'https://www.ice.gov/identify-and-arrest/287g',
      date: asOf,
      checkedOn: asOf > checkedOn ? asOf : checkedOn,
    },
    {
      ...own,
      key: 'state-laws',
      claim: 'What state laws say.',
      source: texts.sources.stateLaws,
      url: null,
      date: checkedOn,
      checkedOn,
    },
  ];
}
