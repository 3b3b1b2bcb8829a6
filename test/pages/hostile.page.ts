import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Dataset} from '../../src/data/model.ts';
import type {Page} from 'puppeteer-core';
import {chooseFile, watchDownloads} from '../helpers/downloads.ts';
import {changed, type LooseFeed} from '../helpers/feeds.ts';
import {HOSTILE} from '../helpers/hostile.ts';
import {drawn, newContext, openPage, painted, serve, TREE} from '../helpers/pages.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const TAGS = [MAP, CHECK];
const NARROW = {width: 320, height: 4000};

/** Collier County, which all hostile agencies are in. */
const COUNTY = '12021';

/** As names of agencies, beside those that all are tried on. */
const NAMES: readonly string[] = [
  ...HOSTILE,
  '<img src=x onerror=alert(1)> Police Department',
  '"><script>alert(1)</script> Police Department',
  'W'.repeat(200),
];

/** What plain text never has in it: markup, controls, what turns or hides text, half characters. */
const UNFIT = /[<>\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const LONGEST = 200;

/** Addresses of documents that lead elsewhere, or nowhere good. */
const ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//www.ice.gov/a.pdf',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://www.ice.gov/a',
  'http://www.ice.gov/a.pdf',
  '//evil.example/a.pdf',
  '\\\\evil.example\\a.pdf',
  'https://www.ice.gov@evil.example/a.pdf',
  'https://www.ice.gov.evil.example/a.pdf',
  'https://evil.example/www.ice.gov/a.pdf',
  '"><script>alert(1)</script>.pdf',
];

/** Nothing in us makes these, and the hostile texts would. */
const FOREIGN = 'img, script, iframe, object, embed, b, [onerror], [onload], [onclick]';

/** A list with this name for an agency, a county, a sheet, an application and changes, or some of these. */
function named(name: string, where: readonly Place[]): LooseFeed {
  return changed(feed => where.forEach(place => PLACES[place](feed, name)));
}

type Place = keyof typeof PLACES;
const PLACES = {
  agency: (feed: LooseFeed, name: string) => (feed.agencies.name[1] = name),
  county: (feed: LooseFeed, name: string) => (feed.countyNames[COUNTY] = name),
  sheet: (feed: LooseFeed, name: string) => (feed.sheet = name),
  pending: (feed: LooseFeed, name: string) => (feed.pending!.list[0]!.agency = name),
  joined: (feed: LooseFeed, name: string) => (feed.changes!.joined[0]!.agency = name),
  document: (feed: LooseFeed, name: string) => (feed.agreements.document[2] = name),
};

/** Every one of our fields with every text that is unfit for it. */
const REFUSED: readonly (readonly [Place, string])[] = [
  ...NAMES.filter(name => UNFIT.test(name) || name.length > LONGEST).flatMap(name =>
    (['agency', 'county', 'sheet', 'pending', 'joined'] as const).map(
      place => [place, name] as const,
    ),
  ),
  ...ADDRESSES.map(address => ['document', address] as const),
];
const ACCEPTED = NAMES.filter(name => !UNFIT.test(name) && name.length <= LONGEST);

const context = await newContext();
const saving = await watchDownloads(context);
const {origin} = await serve(TREE, {
  pages: {
    '/': `<!doctype html><html lang="en"><title>Hostile</title>
      <script type="module" src="/dist/eyes-on-ice.js"></script>
      <${CHECK}></${CHECK}><${MAP}></${MAP}>`,
    ...Object.fromEntries(
      REFUSED.map(([place, name], at) => [
        `/refused-${at}.json`,
        JSON.stringify(named(name, [place])),
      ]),
    ),
    ...Object.fromEntries(
      ACCEPTED.map((name, at) => [
        `/accepted-${at}.json`,
        JSON.stringify(named(name, ['agency', 'county', 'sheet', 'pending', 'joined'])),
      ]),
    ),
  },
});

/** A narrow page in which nobody may run a script of theirs. */
async function open() {
  const {page, complaints} = await openPage(context, NARROW);
  let ran = 0;
  await page.exposeFunction('alert', () => void ran++);
  await page.goto(origin);
  for (const tag of TAGS) await drawn(page, tag);
  return {page, complaints, ran: () => ran};
}

/** Gives both elements a list, and waits for what both tell of it. */
function give(page: Page, src: string): Promise<string[]> {
  return page.evaluate(
    (tags, address) =>
      Promise.all(
        tags.map(async tag => {
          const element = document.querySelector<HTMLElement & {src: string}>(tag)!;
          const told = new Promise<string>(done => {
            element.addEventListener(
              'data-error',
              event => done((event as Event & {reason: string}).reason),
              {once: true},
            );
            element.addEventListener('data-load', () => done(''), {once: true});
          });
          element.src = address;
          return told;
        }),
      ),
    TAGS,
    src,
  );
}

/** Elements that are not ours, links that do not lead to https, and what is wider than the page. */
async function faults(page: Page): Promise<unknown> {
  await painted(page);
  return page.$$eval(
    TAGS.join(),
    (elements, foreign) => {
      const roots = elements.map(element => element.shadowRoot!);
      const all = (selector: string) => roots.flatMap(root => [...root.querySelectorAll(selector)]);
      const links = all('a').map(link => (link as HTMLAnchorElement).href);
      const {scrollWidth, clientWidth} = document.documentElement;
      return {
        foreign: all(foreign).map(one => one.outerHTML),
        links: links.filter(link => !link.startsWith('https://')),
        tooWide: Math.max(0, scrollWidth - clientWidth),
      };
    },
    FOREIGN,
  );
}

const NONE = {foreign: [], links: [], tooWide: 0};

test('a list with such a text in any field is refused, with the reason', async () => {
  const {page, ran} = await open();
  for (const [at, [place, name]] of REFUSED.entries()) {
    const reasons = await give(page, `/refused-${at}.json`);
    const what = `${place}: ${JSON.stringify(name.slice(0, 60))}`;
    for (const reason of reasons) assert.match(reason, /\S.*\(.*\)/, what);
  }
  for (const tag of TAGS) {
    assert.match(
      await page.$eval(tag, one => one.shadowRoot!.querySelector('.problem')!.textContent),
      /The other list is not shown/,
    );
  }
  assert.deepEqual(await faults(page), NONE);
  assert.equal(ran(), 0);
  await page.close();
});

/** The text of a part of both elements, without what HTML takes for one space. */
function textIn(page: Page, tag: string, selector: string): Promise<string> {
  return page.$eval(
    tag,
    (one, inside) =>
      [...one.shadowRoot!.querySelectorAll(inside)].map(({textContent}) => textContent).join('\n'),
    selector,
  );
}

/** Opens Florida and waits for its shapes and signed papers. */
async function openFlorida(page: Page): Promise<void> {
  await page.$eval(MAP, map => (map.state = 'FL'));
  await page.waitForSelector(`${MAP} >>> [data-county="${COUNTY}"]`, {visible: true});
  await (await page.waitForSelector(`${MAP} >>> .changes summary`, {visible: true}))!.click();
  await page.waitForSelector(`${MAP} >>> .changes ul`, {visible: true});
}

/** Types as a reader does, and says what is suggested. */
async function suggestions(page: Page, text: string): Promise<string> {
  await page.$eval(
    CHECK,
    async (check, typed) => {
      const input = check.shadowRoot!.querySelector('input')!;
      input.focus();
      input.value = JSON.parse(typed) as string;
      input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await check.updateComplete;
    },
    JSON.stringify(text),
  );
  return textIn(page, CHECK, '[role="option"]');
}

/** Asks for a county, and waits for the answer with all its parts. */
async function ask(page: Page, query: string): Promise<string> {
  await page.$eval(CHECK, (check, value) => (check.value = value), query);
  await page.waitForFunction(
    (tag, value) => {
      const check = document.querySelector(tag as 'agency-check')!;
      return check.answer?.query === value && check.shadowRoot!.querySelector('.agency-name');
    },
    {},
    CHECK,
    query,
  );
  return textIn(page, CHECK, '.answer');
}

test('a list whose texts only look dangerous is shown, as text', async () => {
  const {page, complaints, ran} = await open();
  await openFlorida(page);
  for (const [at, name] of ACCEPTED.entries()) {
    assert.deepEqual(await give(page, `/accepted-${at}.json`), ['', '']);
    await page.waitForSelector(`${MAP} >>> .agencies a`, {visible: true});
    assert.ok((await textIn(page, MAP, '.agencies .agency-name')).includes(name), name);
    assert.ok((await textIn(page, MAP, '.changes')).includes(name), name);
    assert.ok((await textIn(page, MAP, 'footer')).includes(name), name);
    assert.ok((await ask(page, 'Collier County, FL')).includes(name), name);
    assert.deepEqual(await faults(page), NONE, name);
  }
  assert.equal(ran(), 0);
  assert.deepEqual(complaints.errors, []);
  await page.close();
});

/** Runs in the page: a list that nobody checked, as a host's own code may hand it in. */
function handIn(json: string, county: string): void {
  const names = JSON.parse(json) as string[];
  const map = document.querySelector('eyes-on-ice-map')!;
  const place = {state: 'FL', level: 'county', counties: [county]} as const;
  const changes = names.map(agency => ({state: 'FL', agency, model: 'task-force'}) as const);
  const agencies = names.map(
    name => ({...place, name, agreements: [{model: 'task-force', signed: null}]}) as const,
  );
  const count = names.length;
  const none = {'warrant-service': 0, 'jail-enforcement': 0};
  const byModel = {...none, 'task-force': count};
  const covered = {...none, all: 1, 'task-force': 1};
  const list: Dataset = {
    asOf: map.list.asOf,
    sheet: names.join(' '),
    states: new Map([['FL', {state: 'FL', byModel, agencies: count, counties: covered}]]),
    agencies: () => agencies,
    countyNames: () => new Map([[county, names[0]!]]),
    pending: {
      asOf: map.list.asOf,
      list: names.map(agency => ({...place, agency, model: 'task-force'})),
    },
    changeCounts: {since: '2026-01-01', joined: count, left: count},
    changeDetails: {
      since: '2026-01-01',
      joined: changes,
      left: changes,
      renamed: changes.map(one => ({...one, from: one.agency})),
      modelChanged: [],
      documentsPosted: 0,
    },
  };
  map.list = list;
  document.querySelector('agency-check')!.list = list;
}

test('what nobody has checked is text everywhere: map, list, look-up, and the files saved', async () => {
  const {page, complaints, ran} = await open();
  await page.evaluate(handIn, JSON.stringify(NAMES), COUNTY);
  await openFlorida(page);
  await (await page.waitForSelector(`${MAP} >>> .more`, {visible: true}))!.click();
  await page.waitForFunction(
    tag => !document.querySelector(tag)!.shadowRoot!.querySelector('.more'),
    {},
    MAP,
  );
  const listed = await textIn(page, MAP, '.agencies .agency-name');
  const changes = await textIn(page, MAP, '.changes');
  for (const name of NAMES) {
    assert.ok(listed.includes(name), name);
    assert.ok(changes.includes(name), name);
  }
  assert.deepEqual(await faults(page), NONE);

  await (await page.$(`${MAP} >>> [data-county="${COUNTY}"]`))!.hover();
  await page.waitForSelector(`${MAP} >>> .tooltip`, {visible: true});
  assert.match(await textIn(page, MAP, '.tooltip'), /<img src=x onerror=alert\(1\)>/);
  assert.deepEqual(await faults(page), NONE);

  for (const name of NAMES) {
    await suggestions(page, name);
    assert.deepEqual(await faults(page), NONE, name.slice(0, 60));
  }
  assert.match(
    await suggestions(page, 'img src x onerror alert'),
    /<img src=x onerror=alert\(1\)>/,
  );
  const answer = await ask(page, 'Collier County, FL');
  assert.match(answer, /<img src=x onerror=alert\(1\)>/);
  assert.deepEqual(await faults(page), NONE);

  const csv = await saving(() => chooseFile(page, '(CSV)'));
  const svg = await saving(() => chooseFile(page, '(SVG)'));
  assert.ok(csv.text.includes(HOSTILE[0]));
  assert.ok(!/^Florida,"?\s*[=+\-@＝]/m.test(csv.text), 'a name is a formula');
  assert.deepEqual(await readSvg(page, svg.text), {isSvg: true, faults: []});
  assert.equal(ran(), 0);
  assert.deepEqual(complaints.errors, []);
  await page.close();
});

/** Reads a picture as a browser does: what in it could run, lead away or load, and whether it is one. */
function readSvg(page: Page, text: string): Promise<{isSvg: boolean; faults: string[]}> {
  return page.evaluate(source => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    const all = [root, ...root.querySelectorAll('*')];
    const isFault = (one: Element) =>
      /^(script|foreignObject|image|a|iframe|parsererror|img)$/.test(one.localName) ||
      [...one.attributes].some(({name, value}) => /^on/.test(name) || /javascript:/.test(value));
    return {
      isSvg: root.localName === 'svg',
      faults: all.filter(isFault).map(one => one.outerHTML.slice(0, 200)),
    };
  }, text);
}
