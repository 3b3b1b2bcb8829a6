import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {chooseFile, watchDownloads, type Saved} from '../helpers/downloads.ts';
import {BAD_FEEDS} from '../helpers/feeds.ts';
import {drawn, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';

type Module = typeof import('../../src/index.ts');

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const ONE = '/dist/eyes-on-ice.js';
const OTHER = `${ONE}?v=2`;
const BROKEN = '/broken.json';
const STATE = 'NV';
const QUERY = 'Collier County, FL';
const FRENCH_HEADING = 'Accords avec ICE';

/** Everything that a reader and a page's own code get of the module. */
interface Met {
  readonly openedState: string;
  readonly answer: string;
  readonly file: Saved;
  readonly problem: string;
  readonly french: string;
  /** The same questions asked of each copy's exports. */
  readonly copies: readonly CopyAnswers[];
}

/** Answers of one copy's exports. */
interface CopyAnswers {
  readonly answer: string;
  readonly refusal: string;
  readonly isRegistered: boolean;
  readonly kinds: string;
}

const context = await newContext();
const saving = await watchDownloads(context);
const alone = await meet([ONE]);

test('one copy gives what it promises', () => {
  assert.match(alone.openedState, /Nevada/);
  assert.match(alone.answer, /Collier County sheriff: signed/);
  assert.match(alone.file.name, /\.csv$/);
  assert.match(alone.problem, /^The other list is not shown: \S.*\.$/);
  assert.equal(alone.french, FRENCH_HEADING);
  assert.deepEqual(
    alone.copies.map(({isRegistered}) => isRegistered),
    [true],
  );
  assert.match(alone.copies[0]!.refusal, /^FeedProblem: version/);
});

for (const addresses of [
  [ONE, OTHER],
  [OTHER, ONE],
]) {
  test(`two copies give what one gives: ${addresses.join(', then ')}`, async () => {
    const {copies, ...met} = await meet(addresses);
    const {copies: single, ...expected} = alone;
    assert.deepEqual(met, expected);
    assert.deepEqual(copies, [single[0], single[0]]);
  });
}

/** Loads the module from some addresses, one after the other, and uses all that it has. */
async function meet(addresses: readonly string[]): Promise<Met> {
  const tags = addresses.map(address => `<script type="module" src="${address}"></script>`);
  const html = `<!doctype html><html lang="en"><title>Copies</title><link rel="icon" href="data:,">
    ${tags.join('')}<${MAP}></${MAP}><${CHECK}></${CHECK}>`;
  const broken = BAD_FEEDS.find(({kind}) => kind === 'version')!.text;
  const {origin} = await serve(TREE, {pages: {'/': html, [BROKEN]: broken}});
  const {page, complaints} = await openPage(context);
  await goTo(page, origin);
  await drawn(page, MAP);
  await drawn(page, CHECK);
  const met = {
    openedState: await openState(page),
    answer: await ask(page),
    file: await saving(() => chooseFile(page, '(CSV)')),
    problem: await readBroken(page),
    copies: await page.evaluate(askCopies, addresses, QUERY, BROKEN),
    french: await addFrench(page, addresses.at(-1)!),
  };
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
  return met;
}

async function openState(page: Page): Promise<string> {
  await page.$eval(MAP, (map, state) => ((map as EyesOnIceMap).state = state), STATE);
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
  await page.waitForSelector(`${MAP} >>> .agencies a`, {visible: true});
  return textOf(page, MAP);
}

async function ask(page: Page): Promise<string> {
  await page.$eval(CHECK, (check, text) => ((check as AgencyCheck).value = text), QUERY);
  await page.waitForSelector(`${CHECK} >>> .agency a`, {visible: true});
  return textOf(page, CHECK);
}

async function readBroken(page: Page): Promise<string> {
  await page.$eval(MAP, (map, src) => ((map as EyesOnIceMap).src = src), BROKEN);
  const line = await page.waitForFunction(
    tag => document.querySelector(tag)!.shadowRoot!.querySelector('.problem')?.textContent?.trim(),
    {},
    MAP,
  );
  return (await line.jsonValue()) ?? '';
}

/** Runs in the page. Imports give the copies that are there, since they have the same addresses. */
async function askCopies(
  addresses: readonly string[],
  query: string,
  broken: string,
): Promise<CopyAnswers[]> {
  const copies = await Promise.all(addresses.map(one => import(one) as Promise<Module>));
  return Promise.all(
    copies.map(async copy => ({
      answer: JSON.stringify(await copy.lookUp(query)),
      refusal: await copy.lookUp(query, {src: broken}).then(
        () => 'none',
        (error: unknown) => String(error),
      ),
      isRegistered:
        customElements.get('eyes-on-ice-map') === copy.EyesOnIceMap &&
        customElements.get('agency-check') === copy.AgencyCheck,
      kinds: [...copy.MODELS, ...copy.LEVELS, copy.VERSION].join(),
    })),
  );
}

/** Adds a language by the exports of one copy, and gives what the map then says. */
async function addFrench(page: Page, address: string): Promise<string> {
  await page.evaluate(
    async (one, heading) => {
      const {registerLanguage} = (await import(one)) as Module;
      registerLanguage('fr', {mapHeadingIn: () => heading, mapHeading: heading});
    },
    address,
    FRENCH_HEADING,
  );
  return page.$eval(MAP, async map => {
    map.setAttribute('lang', 'fr');
    await (map as EyesOnIceMap).updateComplete;
    return map.shadowRoot!.querySelector('.heading')!.textContent!.trim();
  });
}

function textOf(page: Page, tag: string): Promise<string> {
  return page.$eval(
    tag,
    element => element.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText,
  );
}
