import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {feedJson, makeFeed} from '../../data/tools/feed/make-feed.ts';
import {readParts} from '../../data/tools/feed/read-parts.ts';
import {
  agreements,
  asOf as BUILT_IN_DATE,
  dayFromList,
  figure,
} from '../helpers/built-in-figures.ts';
import {BAD_FEEDS, datedFeed, largeFeed, newerFeed} from '../helpers/feeds.ts';
import {
  endless,
  feedServer,
  hangUp,
  JSON_TYPE,
  OPEN,
  silence,
  status,
  text,
  type Answer,
} from '../helpers/feed-server.ts';
import {
  drawn,
  assertStill,
  layoutShift,
  newContext,
  openPage,
  painted,
  serve,
  TREE,
} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const TAGS = [MAP, 'agency-check'] as const;
const FEED = '/agreements-v1.json';
const BUILT_IN = `${figure(agreements)} agreements`;

/** In words, as the elements write a date. */
const inWords = (day: string) =>
  new Date(day).toLocaleDateString('en-US', {dateStyle: 'long', timeZone: 'UTC'});

/** Dates of lists that are newer, whichever is built in. */
const [NEWER, NEWEST] = [dayFromList(1), dayFromList(2)];
/** The day on which these pages are opened: no list here is of a later one. */
const TODAY = [dayFromList(3), '2026-11-24'].sort().at(-1)!;

/** A file that nobody should get, and what is taken of it at most: our limit, and what is on the way. */
const HUGE_BYTES = 400_000_000;
const MOST_TAKEN_BYTES = 200_000_000;

/** These wait for our patience to end: the page's clock is hurried. */
const STALLS = ['no answer', 'an answer that does not end'];

/** What can go wrong, and what a person is told. */
const FAULTS: readonly (readonly [what: string, answer: Answer, reason: RegExp])[] = [
  ['404', status(404), /there is no file at its address/],
  ['410', status(410), /there is no file at its address/],
  ['403', status(403), /its server does not give it out \(403\)/],
  ['500', status(500), /its server has an error \(500\)/],
  ['503', status(503), /its server has an error \(503\)/],
  [
    'a server that no other page may read',
    text(JSON.stringify(newerFeed()), {'content-type': 'application/json'}),
    /could not be reached, or does not let this page read it/,
  ],
  ['a hung up connection', response => response.destroy(), /could not be reached/],
  ['a picture', text('GIF89a', {...OPEN, 'content-type': 'image/gif'}), /another kind.*image\/gif/],
  ['a web page', text('<!doctype html>', {...OPEN, 'content-type': 'text/html'}), /a web page/],
  ['a web page under the name of JSON', text('<!doctype html><p>Sorry'), /there is a web page/],
  ['a connection lost on the way', hangUp(JSON.stringify(newerFeed())), /the connection was lost/],
  ['half a file', text(JSON.stringify(newerFeed()).slice(0, 900)), /is incomplete or damaged/],
  ['no JSON', text('agreements: 4'), /is incomplete or damaged/],
  ['no bytes at all', text(''), /is incomplete or damaged/],
  ['far more than 50 MB', endless(HUGE_BYTES), /the file is too large/],
  [
    '50 MB, as announced',
    response => response.writeHead(200, {...JSON_TYPE, 'content-length': '50000000'}).write(' '),
    /the file is too large/,
  ],
  ['no answer', silence, /its server took too long to answer/],
  [
    'an answer that does not end',
    response => response.writeHead(200, JSON_TYPE).write('{"format":'),
    /its server took too long to answer/,
  ],
  ['an older list', text(JSON.stringify(datedFeed(dayFromList(-7)))), /it is older than this one/],
  ...BAD_FEEDS.map(
    ({what, text: body, kind, detail}) =>
      [what, text(body), kind === 'content' ? detail : /version|not a list/] as const,
  ),
];

/** As Chromium counts, on the narrowest screen. What is called good is below 0.1. */
const WORDS_MOVED_IN_LINE = 0.02;

const context = await newContext();
const site = await serve(TREE, {
  pages: {'/': '<!doctype html><html lang="en"><title>Feed</title>'},
});

/** A page, ready for elements; with a clock, if need be, by which 20 seconds last 300 milliseconds. */
async function readyPage({isQuick = false} = {}) {
  const opened = await openPage(context);
  await opened.page.evaluateOnNewDocument(today => (Date.now = () => today), Date.parse(TODAY));
  if (isQuick) await hurry(opened.page);
  await opened.page.goto(site.origin);
  return opened;
}

async function hurry(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const real = window.setTimeout.bind(window);
    const quick = (act: TimerHandler, time = 0, ...rest: unknown[]) =>
      real(act, time >= 20_000 ? 300 : time, ...rest);
    Object.assign(window, {setTimeout: quick});
  });
}

/** What both elements told so far. */
interface Told {
  readonly errors: {tag: string; reason: string; src: string}[];
  readonly loads: {tag: string; asOf: string; src: string | null}[];
}

/** Puts both elements on a page, with a `src`, and listens. */
async function place(page: Page, src: string | null, language = 'en'): Promise<void> {
  await page.evaluate(
    (tags, address, lang) => {
      const told: Told = {errors: [], loads: []};
      Object.assign(window, {told});
      document.documentElement.lang = lang;
      document.addEventListener('data-error', event => {
        const {reason, src: from} = event;
        told.errors.push({tag: (event.target as Element).localName, reason, src: from});
      });
      document.addEventListener('data-load', event => {
        const {asOf, src: from} = event;
        told.loads.push({tag: (event.target as Element).localName, asOf, src: from});
      });
      for (const tag of tags) {
        const element = document.createElement(tag);
        if (address) element.setAttribute('src', address);
        document.body.append(element);
      }
      const script = document.createElement('script');
      Object.assign(script, {type: 'module', src: '/dist/eyes-on-ice.js'});
      document.head.append(script);
    },
    [...TAGS],
    src,
    language,
  );
  await drawn(page, MAP);
}

/** Waits until so many errors, or loads of a list from elsewhere, were told. */
async function heard(page: Page, what: 'errors' | 'loads', count: number): Promise<Told> {
  await page.waitForFunction(
    (kind, wanted) => {
      const {told} = window as unknown as {told: Told};
      const heardOf = kind === 'loads' ? told.loads.filter(({src}) => src) : told.errors;
      return heardOf.length >= wanted;
    },
    {},
    what,
    count,
  );
  await painted(page);
  return page.evaluate(() => (window as unknown as {told: Told}).told);
}

/** The text of a part of an element, as a person reads it. */
function part(page: Page, tag: string, selector: string): Promise<string | null> {
  return page.$eval(
    tag,
    (element, inner) =>
      element.shadowRoot?.querySelector(inner)?.textContent?.replace(/\s+/g, ' ').trim() ?? null,
    selector,
  );
}

/** What is wrong in a list is tried in full where it is read; here each way not to get one. */
const isOfTheContent = new Set(BAD_FEEDS.map(({what}) => what));

/** One of each kind: what the server says, what it sends, what never comes. */
const TRIED_EACH_TIME = ['404', 'a web page under the name of JSON', 'an answer that does not end'];
const isTriedEachTime = ([what]: (typeof FAULTS)[number]) => TRIED_EACH_TIME.includes(what);

for (const [what, answer, reason] of [
  ...sampled(
    FAULTS.filter(([what]) => !isOfTheContent.has(what)),
    isTriedEachTime,
  ),
  ...sampled(FAULTS.filter(([what]) => isOfTheContent.has(what))),
]) {
  test(`${what}: the built-in list stays, and both elements say why`, async () => {
    const server = await feedServer({[FEED]: answer});
    const src = server.origin + FEED;
    const {page, complaints} = await readyPage({isQuick: STALLS.includes(what)});
    await place(page, src);
    const {errors, loads} = await heard(page, 'errors', 2);
    assert.deepEqual(errors.map(({tag}) => tag).sort(), [...TAGS].sort());
    for (const error of errors) {
      assert.match(error.reason, reason);
      assert.equal(error.src, src);
    }
    for (const tag of TAGS) {
      assert.match((await part(page, tag, '.problem'))!, /^The other list is not shown: \S.*\.$/);
    }
    assert.match((await part(page, MAP, '.about strong'))!, new RegExp(BUILT_IN));
    assert.deepEqual(
      loads.filter(load => load.src),
      [],
    );
    assert.equal(server.requests.length, 1);
    assert.ok(server.sent() < MOST_TAKEN_BYTES, `${server.sent()} bytes`);
    await assertStill(page);
    const ours = complaints.errors.filter(text => !/^Failed to load|CORS policy/.test(text));
    assert.deepEqual([ours, complaints.warnings, complaints.violations], [[], [], []]);
    await page.close();
  });
}

for (const src of [
  'javascript:alert(1)',
  'data:application/json,{}',
  'file:///etc/hosts',
  'http://',
]) {
  test(`${src} as an address is refused without a request`, async () => {
    const {page} = await readyPage();
    const requests: string[] = [];
    page.on('request', request => requests.push(request.url()));
    await place(page, src);
    const {errors} = await heard(page, 'errors', 2);
    assert.match(errors[0]!.reason, /its address is not one of a web page/);
    assert.deepEqual(
      requests.filter(url => !url.startsWith(site.origin)),
      [],
    );
    await page.close();
  });
}

test('offline: said as that', async () => {
  const server = await feedServer({[FEED]: text(JSON.stringify(newerFeed()))});
  const {page} = await readyPage();
  await place(page, null);
  // What follows `src` and reads a list is beside the module: it is here before the connection goes.
  await page.evaluate(() => import(`/dist/${'feed-reader'}.js`));
  await page.setOfflineMode(true);
  await setSource(page, server.origin + FEED);
  const {errors} = await heard(page, 'errors', 2);
  assert.match(errors[0]!.reason, /this device is offline/);
  assert.match((await part(page, MAP, '.about strong'))!, new RegExp(BUILT_IN));
  await page.close();
});

test('in Spanish the line and the reason are Spanish', async () => {
  const server = await feedServer({});
  const {page} = await readyPage();
  await place(page, server.origin + FEED, 'es');
  const {errors} = await heard(page, 'errors', 2);
  assert.match(errors[0]!.reason, /no hay ningún archivo/);
  assert.match((await part(page, MAP, '.problem'))!, /^La otra lista no se muestra: .*archivo/);
  await page.close();
});

test('a newer list takes the place of the built-in one: one request, no trace', async () => {
  const server = await feedServer({[FEED]: text(JSON.stringify(newerFeed()))});
  const src = server.origin + FEED;
  const {page, complaints} = await readyPage();
  await page.setCookie({name: 'known', value: 'yes', url: server.origin});
  await place(page, src);
  const {loads, errors} = await heard(page, 'loads', 2);
  assert.deepEqual(errors, []);
  const first = loads.find(({tag}) => tag === MAP)!;
  assert.deepEqual([first.asOf, first.src], [BUILT_IN_DATE, null]);
  for (const tag of TAGS) {
    const last = loads.findLast(load => load.tag === tag)!;
    assert.deepEqual([last.asOf, last.src], [NEWER, src]);
    assert.equal(await part(page, tag, '.problem'), '');
  }
  assert.match(
    (await part(page, MAP, '.about strong'))!,
    /^4 agreements by 3 agencies in 2 states/,
  );
  assert.match(
    (await part(page, MAP, '.changes summary'))!,
    new RegExp(`${inWords(dayFromList(-7))}\\): \\+1, −0`),
  );
  assert.match((await part(page, 'agency-check', 'footer'))!, new RegExp(inWords(NEWER)));
  const [request] = server.requests;
  assert.equal(server.requests.length, 1);
  assert.equal(request!.headers.cookie, undefined);
  assert.equal(request!.headers.referer, undefined);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('when a fresh list takes the place of an old one, nothing moves', async () => {
  const list = feedJson({...makeFeed(readParts('data')), asOf: NEWER});
  for (const width of [320, 480, 1200]) {
    const held: (() => void)[] = [];
    const server = await feedServer({
      [FEED]: (response, request) => held.push(() => text(list)(response, request)),
    });
    const {page} = await readyPage();
    await page.setViewport({width, height: 900});
    await place(page, server.origin + FEED);
    const before = await tops(page);
    while (held.length === 0) await painted(page);
    held[0]!();
    await heard(page, 'loads', 2);
    assert.deepEqual(await tops(page), before, `${width} px`);
    // Words that are shorter than those before them draw the end of their own line along.
    assert.ok((await layoutShift(page)) < WORDS_MOVED_IN_LINE, `${await layoutShift(page)}`);
    await page.close();
  }
});

test('a redirect is followed; a list served as plain text, as code hosts do, is taken', async () => {
  const server = await feedServer({
    '/old.json': response => response.writeHead(302, {...OPEN, location: '/raw.json'}).end(),
    '/raw.json': text(JSON.stringify(newerFeed()), {
      ...OPEN,
      'content-type': 'text/plain; charset=utf-8',
    }),
  });
  const {page} = await readyPage();
  await place(page, `${server.origin}/old.json`);
  assert.deepEqual((await heard(page, 'loads', 2)).errors, []);
  await page.close();
});

test('a list that was cached is asked for as HTTP says: with its ETag, or not at all', async () => {
  const body = JSON.stringify(newerFeed());
  const seen: (string | undefined)[] = [];
  const server = await feedServer({
    '/tagged.json': (response, request) => {
      seen.push(request.headers['if-none-match']);
      const headers = {...JSON_TYPE, etag: '"one"', 'cache-control': 'no-cache'};
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end(body);
    },
    '/kept.json': text(body, {...JSON_TYPE, 'cache-control': 'max-age=3600'}),
  });
  for (const path of ['/tagged.json', '/tagged.json', '/kept.json', '/kept.json']) {
    const {page} = await readyPage();
    await place(page, server.origin + path);
    assert.deepEqual((await heard(page, 'loads', 2)).errors, []);
    await page.close();
  }
  assert.deepEqual(seen, [undefined, '"one"']);
  assert.equal(server.requests.filter(({url}) => url === '/kept.json').length, 1);
});

test('20,000 agreements are painted, and so is the state that is opened', async () => {
  const server = await feedServer({[FEED]: text(JSON.stringify(largeFeed(20_000)))});
  const {page} = await readyPage();
  await place(page, server.origin + FEED);
  await heard(page, 'loads', 2);
  assert.match((await part(page, MAP, '.about strong'))!, /^20,000 agreements by 20,000 agencies/);
  await page.$eval(MAP, map => map.setAttribute('state', 'TX'));
  await page.waitForFunction(
    tag => document.querySelector(tag)?.shadowRoot?.querySelector('.crumbs'),
    {},
    MAP,
  );
  assert.match((await part(page, MAP, '.crumbs'))!, /Texas: 400 agreements by 400 agencies/);
  await page.close();
});

test('taking src away brings the built-in list back; another src is followed', async () => {
  const server = await feedServer({
    [FEED]: text(JSON.stringify(newerFeed())),
    '/next.json': text(JSON.stringify(datedFeed(NEWEST))),
  });
  const {page} = await readyPage();
  await place(page, server.origin + FEED);
  await heard(page, 'loads', 2);
  await setSource(page, `${server.origin}/next.json`);
  const {loads} = await heard(page, 'loads', 4);
  assert.equal(loads.at(-1)!.asOf, NEWEST);
  await setSource(page, null);
  await page.waitForFunction(
    (tag, caption) =>
      document
        .querySelector(tag)
        ?.shadowRoot?.querySelector('.about strong')
        ?.textContent?.includes(caption),
    {},
    MAP,
    BUILT_IN,
  );
  assert.equal(await part(page, MAP, '.problem'), null);
  await page.close();
});

test('elements that leave the page give their request up; one that comes back asks again', async () => {
  const answers: Answer[] = [silence, text(JSON.stringify(newerFeed()))];
  const asked: (() => void)[] = [];
  const firstAsked = new Promise<void>(done => asked.push(done));
  const server = await feedServer({
    [FEED]: (response, request) => {
      answers.shift()!(response, request);
      asked.pop()?.();
    },
  });
  const {page} = await readyPage();
  await place(page, server.origin + FEED);
  await firstAsked;
  const elements = await page.evaluateHandle(
    tags => tags.map(tag => document.querySelector(tag)!),
    [...TAGS],
  );
  await elements.evaluate(list => list.forEach(element => element.remove()));
  while (server.givenUp.length === 0) await painted(page);
  await elements.evaluate(list => document.body.append(...list));
  const {errors} = await heard(page, 'loads', 2);
  assert.deepEqual(errors, []);
  assert.deepEqual(server.givenUp, [FEED]);
  assert.equal(server.requests.length, 2);
  await page.close();
});

/** Where the pieces of both elements begin. */
function tops(page: Page): Promise<unknown> {
  return page.$$eval(TAGS.join(), elements =>
    elements.flatMap(element =>
      ['header', '.body', '.legend', '.question', 'footer'].map(selector => {
        const piece = element.shadowRoot?.querySelector(selector);
        return piece ? [selector, piece.getBoundingClientRect().top] : null;
      }),
    ),
  );
}

async function setSource(page: Page, src: string | null): Promise<void> {
  await page.evaluate(
    (tags, address) => {
      for (const tag of tags) {
        const element = document.querySelector(tag)!;
        if (address) element.setAttribute('src', address);
        else element.removeAttribute('src');
      }
    },
    [...TAGS],
    src,
  );
}
