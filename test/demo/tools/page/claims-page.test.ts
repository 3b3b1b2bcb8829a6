import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DATA} from '../../../../data/tools/data-files/data-folder.ts';
import {LANGUAGES} from '../../../../demo/tools/page/make-page.ts';
import {readPageData} from '../../../../demo/tools/page/read-page-data.ts';
import {renderPage, type Language} from '../../../../demo/tools/page/render-page.ts';
import {blocksOf, mainOf, textOf} from './claims-blocks.ts';

/** The day that ages are counted from, so that the test says the same on every day. */
const TODAY = '2026-11-28';
const A_YEAR_AGO = '2025-11-24';

const claims = DATA.read('claims.json');
const data = readPageData();
const byKey = new Map(claims.map(claim => [claim.key, claim]));

interface Page {
  readonly language: Language;
  /** Words that say that a claim is somebody's report. */
  readonly reported: RegExp;
  readonly undated: RegExp;
  readonly before: string;
}

const PAGES: readonly Page[] = [
  {
    language: LANGUAGES.find(({lang}) => lang === 'en')!,
    reported: /reported by/,
    undated: /undated/,
    before: 'before ',
  },
  {
    language: LANGUAGES.find(({lang}) => lang === 'es')!,
    reported: /reportado por/,
    undated: /sin fecha/,
    before: 'antes de ',
  },
];

for (const {language, reported, undated, before} of PAGES) {
  const html = renderPage(data, claims, language, LANGUAGES);
  const main = mainOf(html);
  const blocks = blocksOf(main);
  const told = blocks.flatMap(block =>
    block.claims.flatMap(key => {
      const claim = byKey.get(key);
      return claim ? [{claim, text: block.text}] : [];
    }),
  );
  const {lang} = language;

  test(`${lang}: every footnote leads to a source, and every source is leaned on`, () => {
    const marks = new Set(blocks.flatMap(block => block.claims));
    const sources = [...html.matchAll(/<li id="source-([a-z0-9-]+)"/g)].map(([, key]) => key);
    assert.deepEqual([...marks].sort(), [...sources].sort());
    assert.equal(new Set(sources).size, sources.length);
  });

  test(`${lang}: every claim on file is on the page`, () => {
    const marks = new Set(blocks.flatMap(block => block.claims));
    assert.deepEqual(
      claims.filter(({key}) => !marks.has(key)).map(({key}) => key),
      [],
    );
  });

  test(`${lang}: no number stands without a footnote`, () => {
    const bare = blocks.filter(
      ({text, claims: keys}) => keys.length === 0 && /\d/.test(text.replaceAll('287(g)', '')),
    );
    assert.deepEqual(bare.map(({text}) => text).filter(isNoFootnoteNeeded), []);
  });

  test(`${lang}: what is older than a year says so`, () => {
    for (const {claim, text} of told) {
      if (claim.date === null) assert.match(text, undated, claim.key);
      else if (claim.date.startsWith('../')) {
        assert.ok(text.includes(`${before}${Number(claim.date.slice(3)) + 1}`), claim.key);
      } else if (claim.date < A_YEAR_AGO.slice(0, claim.date.length)) {
        assert.ok(text.includes(claim.date.slice(0, 4)), `${claim.key}: ${text}`);
      }
    }
  });

  test(`${lang}: what others only report is called a report`, () => {
    const reports = told.filter(({claim}) => claim.confidence !== 'primary');
    assert.ok(reports.length > 5);
    for (const {claim, text} of reports.filter(({claim: {key}}) => key !== 'alamance')) {
      assert.match(text, reported, claim.key);
    }
  });

  test(`${lang}: Alamance is never told as proven`, () => {
    const [text] = blocks.filter(block => block.text.includes('Alamance'));
    assert.match(text?.text ?? '', /2012.*2015.*2016/);
  });

  test(`${lang}: nothing unconfirmed is stated`, () => {
    const text = textOf(html);
    for (const unconfirmed of [
      /12,500/,
      /A10005|SB 2057|H\.4764|HB 659|S1441|HB 276|HB 5477/,
      /14159/,
      /119-98/,
      /\b[48](-hour| hours| horas)\b/,
      /Tribal/,
      /largest budget|mayor presupuesto/,
      /nonviolent|no violent/,
      /deportation pipeline|funnel/,
      /Warrant Service Model/,
    ]) {
      assert.ok(!unconfirmed.test(text), String(unconfirmed));
    }
  });

  test(`${lang}: the seven parts stand in the campaign’s order`, () => {
    const {texts} = language;
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words);
    assert.deepEqual(headings, [
      texts.what.heading,
      texts.models.heading,
      texts.pays.heading,
      texts.affected.heading,
      texts.where.heading,
      texts.yours.heading,
      texts.unite.heading,
    ]);
  });

  test(`${lang}: totals follow the data`, () => {
    const other = {
      ...data,
      asOf: '2027-01-05',
      months: [...data.months.slice(0, -1), {asOf: '2027-01-05', agreements: 98_765}],
      agreements: 98_765,
      agencies: 87_654,
      states: 49,
      territories: 1,
      byModel: {'warrant-service': 11_111, 'jail-enforcement': 22_222, 'task-force': 33_333},
    };
    const text = textOf(mainOf(renderPage(other, claims, language, LANGUAGES)));
    for (const number of ['98,765', '87,654', '11,111', '22,222', '33,333', '2027']) {
      assert.ok(text.includes(number), number);
    }
    const {number} = language.messages;
    const {byModel, agreements, agencies} = data;
    for (const gone of [agreements, agencies, ...Object.values(byModel)]) {
      assert.ok(!new RegExp(`(?<![\\d,])${number(gone)}(?![\\d,])`).test(text), String(gone));
    }
  });

  test(`${lang}: the law of every checked state is told, and the rest are called unchecked`, () => {
    const list = html.slice(html.indexOf('<details class="laws"'), html.indexOf('</details>'));
    const codes = [...list.matchAll(/data-state="([A-Z]{2})"/g)].map(([, code]) => code);
    assert.deepEqual([...codes].sort(), [...data.places].sort());
    for (const {summary, translations} of data.laws) {
      const words = lang === 'en' ? summary : translations[lang];
      assert.ok(textOf(list).includes(words ?? '?'), summary);
    }
  });

  test(`${lang}: every link within the page leads somewhere, and each source back to the text`, () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    assert.deepEqual(
      targets.filter(id => !ids.has(id)),
      [],
    );
    const sources = html.slice(html.indexOf('<div class="sources">')).match(/<li id="source-/g);
    assert.equal(targets.filter(id => id.startsWith('use-')).length, sources?.length);
  });

  test(`${lang}: the page loads nothing from elsewhere, and nothing is written into it`, () => {
    assert.doesNotMatch(html, /(src|srcset)="(https?:)?\/\//);
    assert.doesNotMatch(html, /<link[^>]+href="https?:/);
    assert.doesNotMatch(html, /\sstyle="|<style|\son[a-z]+="|<script(?![^>]*\ssrc=)/);
  });
}

test('both languages lean on the same sources, in the same order', () => {
  const [english, spanish] = PAGES.map(({language}) =>
    blocksOf(mainOf(renderPage(data, claims, language, LANGUAGES))).flatMap(block => block.claims),
  );
  assert.deepEqual(english, spanish);
});

test('no English sentence is left in the Spanish page', () => {
  const [english, spanish] = PAGES.map(({language}) =>
    blocksOf(renderPage(data, claims, language, LANGUAGES)).map(({text}) => text),
  );
  const same = spanish!.filter(text => english!.includes(text) && text.split(' ').length > 3);
  // Sources are proper names in part.
  assert.deepEqual(
    same.filter(text => !/Stat\.|News|Institute|^Center|^Immigrant|CLINIC/.test(text)),
    [],
  );
});

test('the test’s day is not before the claims’ own checks', () => {
  for (const {checkedOn} of claims) assert.ok(checkedOn <= TODAY, checkedOn);
});

/** The list's totals, whose footnote stands below them, and its numbered sources. */
function isNoFootnoteNeeded(text: string): boolean {
  const isTotal = /^[\d,]+$/.test(text);
  const isPlaces = /^(states|estados)/.test(text);
  return !isTotal && !isPlaces;
}
