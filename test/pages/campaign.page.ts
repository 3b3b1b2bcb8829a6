import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {makePage} from '../../demo/tools/page/make-page.ts';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {LOAD_PATIENCE_MS} from '../../src/check/question-controller.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {audit} from '../helpers/audit.ts';
import {setChromiumMedia} from '../helpers/chromium-media.ts';
import {drawn, goTo, assertStill, newContext, openPage, serve} from '../helpers/pages.ts';
import {sampled, sampledPairs} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const QUIET = {errors: [], warnings: [], violations: []};

const LANGUAGES = [
  {file: '', lang: 'en', other: 'es'},
  {file: 'es.html', lang: 'es', other: 'en'},
] as const;

const context = await newContext();
const server = await serve();

/** Opens the page with both elements drawn. */
async function open(path: string, viewport?: {width: number; height: number}) {
  const opened = await openPage(context, viewport);
  await opened.page.goto(`${server.origin}/demo/${path}`);
  await drawn(opened.page, MAP);
  await drawn(opened.page, CHECK);
  return opened;
}

/** What each place for a state's law says. */
function lawLines(page: Page): Promise<string[]> {
  return page.$$eval('[data-law-text]', places =>
    places.map(place => place.textContent.replace(/\s+/g, ' ').trim()),
  );
}

async function lawSays(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    wanted =>
      [...document.querySelectorAll('[data-law-text]')].every(place =>
        place.textContent.includes(wanted),
      ),
    {},
    words,
  );
}

test('the page in the demo is the one that texts, claims and data make', () => {
  for (const [file, made] of makePage()) {
    const there = readFileSync(`demo/${file}`, 'utf8');
    assert.ok(there === made, `demo/${file} is out of date: npm run build:page`);
  }
});

for (const {file, lang, other} of LANGUAGES) {
  test(`${lang}: seven parts, in the page’s language, with the way to the other one`, async () => {
    const {page, complaints} = await open(file);
    const seen = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      parts: [...document.querySelectorAll('h2')].map(part => part.parentElement?.id),
      elements: [...document.querySelectorAll(`eyes-on-ice-map, agency-check`)].map(
        element => element.closest('section')?.id ?? element.parentElement?.id,
      ),
      link: document.querySelector<HTMLAnchorElement>('[data-language]')?.hreflang,
    }));
    assert.deepEqual(seen, {
      lang,
      parts: ['what', 'models', 'pays', 'affected', 'where', 'yours', 'unite'],
      elements: ['look-up', 'where'],
      link: other,
    });
    assert.deepEqual(complaints, QUIET);
    await page.close();
  });

  test(`${lang}: the totals in the text are those of the map`, async () => {
    const {page} = await open(file);
    const {caption, text} = await page.evaluate(tag => {
      const map = document.querySelector(tag);
      return {
        caption: map?.shadowRoot?.querySelector('.about strong')?.textContent ?? '',
        text: document.querySelector('#where .prose')?.textContent ?? '',
      };
    }, MAP);
    const numbers = caption.match(/\d[\d,]*/g)?.slice(0, 4) ?? [];
    assert.equal(numbers.length, 4, caption);
    for (const number of numbers) assert.ok(text.includes(number), `${number} in ${text}`);
    await page.close();
  });

  test(`${lang}: 320 px wide, nothing is wider`, async () => {
    const {page} = await open(file, {width: 320, height: 640});
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });

  test(`${lang}: without a script all of the text is there`, async () => {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.origin}/demo/${file}`);
    const text = await page.$eval('body', body => body.innerText);
    for (const words of ['JavaScript', '#EyesOnICE', '8,501', 'Hamilton', 'Maricopa']) {
      assert.ok(text.includes(words), words);
    }
    assert.equal(
      await page.$$eval('.law-line', lines => lines.filter(line => line.checkVisibility()).length),
      0,
    );
    await page.close();
  });
}

const SCHEMES = ['light', 'dark'] as const;
const SCREENS = [
  {colorScheme: 'light', width: 1280},
  {colorScheme: 'light', width: 390},
  {colorScheme: 'dark', width: 1280},
  {colorScheme: 'dark', width: 390},
] as const;

/**
 * Score of a caption or two that stand at the end of their row: a browser may show the page before all
 * of a row is parsed. (Below 0.1 is called good.)
 */
const MOST_WHILE_PARSED = 0.0005;

for (const {one, way} of sampledPairs(SCREENS, LANGUAGES)) {
  const {colorScheme, width} = one;
  const {file, lang} = way;
  test(`${lang}, ${colorScheme}, ${width} px: nothing jumps, nothing is amiss`, async () => {
    // Tall enough to see what stands below the elements: out of view nothing counts as jumping.
    const {page, complaints} = await openPage(context, {width, height: 5000});
    await setChromiumMedia(page, {colorScheme});
    await page.goto(`${server.origin}/demo/${file}`);
    await drawn(page, MAP);
    await drawn(page, CHECK);
    await assertStill(page, '', MOST_WHILE_PARSED);
    // On a desk audit.page.ts audits it.
    if (width < 1000) assert.deepEqual(await audit(page), []);
    assert.deepEqual(complaints, QUIET);
    await page.close();
  });
}

for (const {one: width, way} of sampledPairs([320, 390, 768, 1280], LANGUAGES)) {
  const {file, lang} = way;
  test(`${lang}, ${width} px: however late the module comes, nothing jumps`, async () => {
    const {page} = await openPage(context, {width, height: 5000});
    let release: () => void = () => undefined;
    await page.setRequestInterception(true);
    page.on('request', request => {
      if (!request.url().endsWith('/eyes-on-ice.js')) void request.continue();
      else release = () => void request.continue();
    });
    const loaded = page.goto(`${server.origin}/demo/${file}`);
    await page.waitForSelector('footer', {visible: true});
    await assertStill(page, 'without the module', MOST_WHILE_PARSED);
    release();
    await loaded;
    await drawn(page, MAP);
    await drawn(page, CHECK);
    await assertStill(page, 'with it', MOST_WHILE_PARSED);
    await page.close();
  });
}

for (const {one: format, way} of sampledPairs(['letter', 'a4'] as const, LANGUAGES)) {
  const {file, lang} = way;
  test(`${lang}: prints on two sheets of ${format}, whatever the screen’s colours`, async () => {
    const {page} = await open(file);
    await setChromiumMedia(page, {colorScheme: 'dark'});
    const pdf = Buffer.from(await page.pdf({format})).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 2);
    await page.close();
  });
}

for (const {one: colorScheme, way} of sampledPairs(SCHEMES, LANGUAGES)) {
  const {file, lang} = way;
  test(`${lang}, ${colorScheme}: without a script a picture stands for the map`, async () => {
    const {page} = await openPage(context);
    await page.setJavaScriptEnabled(false);
    await setChromiumMedia(page, {colorScheme});
    // Frames, by which a page is known to be at rest, need a script.
    await page.goto(`${server.origin}/demo/${file}`, {waitUntil: 'networkidle0'});
    const seen = await page.$eval(`${MAP} img`, img => ({
      name: img.currentSrc.split('/').at(-1),
      isLoaded: img.naturalWidth > 0,
      alt: img.alt,
    }));
    assert.equal(seen.name, `map-all-${lang}-${colorScheme}.svg`);
    assert.ok(seen.isLoaded);
    const picture = readFileSync(`dist/images/${seen.name}`, 'utf8');
    const asOf = /\d{1,2},? (de \w+ de )?\d{4}/.exec(seen.alt)?.[0];
    assert.ok(asOf && picture.includes(asOf), `${asOf} in the picture`);
    assert.match(picture, /(Source|Fuente): ICE/);
    await page.close();
  });
}

test('the page asks for its own files only, and keeps nothing', async () => {
  const own = await serve();
  const {page} = await openPage(context);
  const foreign: string[] = [];
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(own.origin) && !url.startsWith('data:')) foreign.push(url);
  });
  await goTo(page, `${own.origin}/demo/`);
  assert.deepEqual(foreign, []);
  // The picture is for those without a script.
  assert.deepEqual(
    own.requests.filter(path => path.includes('/images/')),
    [],
  );
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  assert.equal(kept, 0);
  assert.deepEqual(await page.cookies(), []);
  await page.close();
});

test('a state chosen on the map is looked in first, and both places say its law', async () => {
  const {page, complaints} = await open('');
  const [untold] = await lawLines(page);
  assert.match(untold ?? '', /Choose a state/);
  await page.$eval(MAP, map => map.scrollIntoView());
  const shape = await page.waitForSelector(`${MAP} >>> [data-state="TX"]`, {visible: true});
  await shape!.click();
  await lawSays(page, 'Texas law gives sheriffs');
  const state = await page.$eval(CHECK, check => (check as AgencyCheck).state);
  assert.equal(state, 'TX');
  assert.equal(new URL(page.url()).hash, '');
  assert.deepEqual(complaints, QUIET);
  await page.close();
});

test('a state whose law we have not checked is said to be unchecked', async () => {
  const {page} = await open('#state=OH');
  await lawSays(page, 'We have not checked the law of Ohio.');
  await page.close();
});

test('an answer outlines its state, says its law and offers a link; the address stays', async () => {
  const own = await serve();
  const {page} = await openPage(context);
  await page.goto(`${own.origin}/demo/`);
  await drawn(page, CHECK);
  await page.$eval(CHECK, check => (check as AgencyCheck).focus());
  await page.keyboard.type('Collier County');
  await page.keyboard.press('Enter');
  await lawSays(page, 'Florida county jails must have');
  await page.$eval(MAP, map => map.scrollIntoView());
  await page.waitForSelector(`${MAP} >>> .outline.selected`, {visible: true});
  assert.equal(await page.$eval(MAP, map => (map as EyesOnIceMap).state), null);
  const link = await page.$eval('#answer-link a', a => (a as HTMLAnchorElement).hash);
  assert.match(link, /^#check=Collier%20County/);
  assert.equal(new URL(page.url()).hash, '');
  const asked = own.requests.filter(path => /counties|collier|FL/i.test(path));
  assert.deepEqual(asked, []);
  await page.close();
});

const FRAGMENTS = [
  ['#state=TX', 'TX'],
  ['#state=tx', 'TX'],
  ['#state=ZZ', null],
  ['#state=', null],
  ['#models', null],
] as const;

for (const [hash, state] of sampled(FRAGMENTS, ([own]) => own === '#state=ZZ')) {
  test(`${hash} opens the page ${state ? `in ${state}` : 'as it is'}`, async () => {
    const {page, complaints} = await open(hash);
    if (state) await lawSays(page, 'Texas law gives sheriffs');
    const seen = await page.evaluate(
      (map, check) => [
        document.querySelector<EyesOnIceMap>(map)?.state,
        document.querySelector<AgencyCheck>(check)?.state,
      ],
      MAP,
      CHECK,
    );
    assert.deepEqual(seen, [state, state]);
    assert.deepEqual(complaints, QUIET);
    await page.close();
  });
}

/** Makes the look-up wait for its parts however slow the machine is: an answer without them grows later. */
function waitForParts(patience: number) {
  const NEVER = 2 ** 31 - 1;
  const wait = globalThis.setTimeout;
  const waitLonger = (call: () => void, delay?: number) =>
    wait(call, delay === patience ? NEVER : delay);
  Object.assign(globalThis, {setTimeout: waitLonger});
}

test('#check=… gives its answer, in view, and nothing of it is sent', async () => {
  const own = await serve();
  const {page, complaints} = await openPage(context);
  await page.evaluateOnNewDocument(waitForParts, LOAD_PATIENCE_MS);
  await page.goto(`${own.origin}/demo/#check=collier%20county`);
  await lawSays(page, 'Florida county jails must have');
  const seen = await page.$eval(CHECK, check => ({
    place: (check as AgencyCheck).answer?.place?.name,
    top: check.getBoundingClientRect().top,
    focus: document.activeElement?.id,
  }));
  assert.equal(seen.place, 'Collier County');
  assert.ok(seen.top >= 0 && seen.top < 900, String(seen.top));
  assert.equal(seen.focus, 'look-up');
  assert.deepEqual(
    own.requests.filter(path => /collier|counties\//i.test(path)),
    [],
  );
  await assertStill(page);
  assert.deepEqual(complaints, QUIET);
  await page.close();
});

test('a link with another fragment opens there without a new load', async () => {
  const {page} = await open('#state=TX');
  await lawSays(page, 'Texas law gives sheriffs');
  await page.evaluate(() => {
    location.hash = '#state=FL';
  });
  await lawSays(page, 'Florida county jails');
  await page.close();
});

test('the other language opens at the same place', async () => {
  const {page} = await open('#state=TX');
  await Promise.all([page.waitForNavigation(), page.click('[data-language]')]);
  assert.equal(page.url(), `${server.origin}/demo/es.html#state=TX`);
  await lawSays(page, 'La ley de Texas da a los alguaciles');
  await page.close();
});

test('by keyboard: the first Tab leads to the look-up, the last comes to the sources', async () => {
  const {page} = await open('');
  await page.keyboard.press('Tab');
  const skip = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  assert.equal(skip, '#look-up');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => document.activeElement?.localName);
  assert.equal(next, CHECK);
  const stops = await tabStops(page);
  for (const stop of ['agency-check', 'summary', 'source']) {
    assert.ok(stops.includes(stop), `${stop} in ${stops.join(' ')}`);
  }
  await page.close();
});

/** Where Tab leads from here to the end of the page. */
async function tabStops(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest('.sources') ? 'source' : (at?.localName ?? 'body');
    });
    if (stop === 'body') break;
    stops.push(stop);
  }
  return stops;
}
