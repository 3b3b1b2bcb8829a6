/**
 * Every state in which a reader may meet the two elements, and how to get there, for audits of all
 * of them.
 */
import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {newerFeed} from './feeds.ts';
import {atRest} from './pages.ts';

export const MAP = 'eyes-on-ice-map';
export const CHECK = 'agency-check';

/** Where the host page finds a list, and where there is none. */
const FEED = '/feed.json';
const NO_FEED = '/nowhere.json';

/**
 * The module in three places: with all that loads beside it, with what comes right after the first picture
 * and no more, and with nothing.
 */
const MODULES = {
  all: '/dist/eyes-on-ice.js',
  first: '/first/eyes-on-ice.js',
  none: '/lone/eyes-on-ice.js',
};
/** What comes right after the first picture. */
const FIRST_FILES = ['names.js', 'controls.js', 'agencies.js', 'look-up.js'];

/** One state of an element. */
export interface ShownState {
  readonly name: string;
  /** The element as the host writes it. */
  readonly html: string;
  /** A selector (`>>>` goes into shadow roots) of what is only there in this state. */
  readonly awaited: string;
  /** What a reader does to get there. */
  readonly reach?: (page: Page) => Promise<void>;
  /** How much loads beside the module; all of it where this isn't given. */
  readonly beside?: keyof typeof MODULES;
}

/** Whether a state asks for what is not there: then the browser itself complains. */
export function isLacking({html, beside}: ShownState): boolean {
  return beside !== undefined || html.includes(NO_FEED);
}

const map = (attributes = ''): string => `<${MAP} ${attributes}></${MAP}>`;
const check = (attributes = '', content = ''): string =>
  `<${CHECK} ${attributes}>${content}</${CHECK}>`;

const inMap = (selector: string): string => `${MAP} >>> ${selector}`;
const inCheck = (selector: string): string => `${CHECK} >>> ${selector}`;

const HOST_PARTS = `<p slot="help">Call <a href="https://example.org/help">our hotline</a>.</p>
  <a slot="actions" href="https://example.org/act">Act</a><p slot="footer">A host’s note.</p>`;

const measured = (measure: string): ShownState => ({
  name: `coloured by ${measure}`,
  html: map(`measure="${measure}"`),
  awaited: inMap('.legend'),
});

const modelled = (model: string): ShownState => ({
  name: `counting ${model}`,
  html: map(`model="${model}"`),
  awaited: inMap('.legend'),
});

/** The map's states. */
export const MAP_STATES: readonly ShownState[] = [
  ...['agreements', 'agencies', 'per-million', 'county-share', 'strongest'].map(measured),
  ...['task-force', 'jail-enforcement', 'warrant-service'].map(modelled),
  {
    name: 'a state in focus, with its figures',
    html: map(),
    awaited: inMap('.tooltip'),
    reach: async page => {
      await focus(page, inMap('.models input:checked'));
      await pressBack(page, '.state');
    },
  },
  {
    name: 'a class pointed out',
    html: map(),
    awaited: inMap('.map.dimmed'),
    reach: pickClass,
  },
  {name: 'an opened state', html: map('state="NH"'), awaited: inMap('.agreement a')},
  {
    name: 'an opened state narrowed to a county',
    html: map('state="NH"'),
    awaited: inMap('.widen'),
    reach: async page => {
      await focus(page, inMap('[data-county="33015"]'));
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'an opened state as a table, with those that act everywhere',
    html: map('state="MS" view="table"'),
    awaited: inMap('details.statewide[open]'),
    reach: page => click(page, inMap('details.statewide summary')),
  },
  {
    name: 'an opened state without an agreement',
    html: map('state="VT"'),
    awaited: inMap('[data-county]'),
  },
  {
    name: 'an opened state, a county in focus, with its agencies',
    html: map('state="NH"'),
    awaited: inMap('.county-stage .tooltip'),
    reach: async page => {
      await focus(page, inMap('[data-county="33015"]'));
      await page.keyboard.press('ArrowLeft');
    },
  },
  {
    name: 'an opened state in a month behind us',
    html: map('state="NH" month="2025-03"'),
    awaited: inMap('.agreement a'),
  },
  {name: 'the table', html: map('view="table"'), awaited: inMap('table.states')},
  {
    name: 'the table with a class pointed out',
    html: map('view="table"'),
    awaited: inMap('tr.dimmed'),
    reach: async page => {
      await page.waitForSelector(inMap('table.states'), {visible: true});
      await pickClass(page);
    },
  },
  {
    name: 'the menu of files',
    html: map(),
    awaited: inMap('[role="menuitem"]:focus'),
    reach: page => click(page, inMap('.download-button')),
  },
  {
    name: 'the embed code where copying is not allowed',
    html: map(),
    awaited: inMap('.download textarea'),
    reach: async page => {
      await letCopy(page, false);
      await chooseFile(page, 'End');
    },
  },
  {
    name: 'the embed code copied',
    html: map(),
    awaited: inMap('.download-note:not(:empty)'),
    reach: async page => {
      await letCopy(page, true);
      await chooseFile(page, 'End');
    },
  },
  {
    name: 'a saved file',
    html: map(),
    awaited: inMap('.download-note:not(:empty)'),
    reach: async page => {
      // Of the file only its note is wanted.
      await page.evaluate(() => (HTMLAnchorElement.prototype.click = () => undefined));
      await chooseFile(page, 'Home');
    },
  },
  {
    name: 'months that play',
    html: map(),
    awaited: inMap('.play path[d^="M3"]'),
    reach: page => click(page, inMap('.play')),
  },
  {
    name: 'a list that has grown old',
    html: map(),
    awaited: inMap('.stale'),
    reach: page => growOld(page, MAP),
  },
  {
    name: 'parts that could not be loaded',
    html: map('state="NH"'),
    awaited: inMap('.download [role="status"]:not(:empty)'),
    beside: 'first',
    reach: async page => {
      await page.waitForSelector(inMap('.main > [role="status"]'), {visible: true});
      for (const at of [2, 1])
        await click(page, inMap(`footer details:nth-of-type(${at}) summary`));
      await click(page, inMap('.download-button'));
    },
  },
  {
    name: 'nothing beside the first picture',
    html: map('state="NH"'),
    awaited: inMap('.missing button'),
    beside: 'none',
  },
  {name: 'a month behind us', html: map('month="2025-03"'), awaited: inMap('.legend')},
  {
    name: 'a list that can’t be had',
    html: map(`src="${NO_FEED}"`),
    awaited: inMap('.problem:not(:empty)'),
  },
  {
    name: 'a fresh list',
    html: map(`src="${FEED}"`),
    awaited: inMap('.facts > :not(.unseen):has(~ .unseen)'),
  },
  {
    name: 'its notes and changes open',
    html: map(),
    awaited: inMap('footer details[open] + details[open]'),
    reach: async page => {
      // The changes come late and push what is below them down, so they are opened last.
      for (const at of [2, 1])
        await click(page, inMap(`footer details:nth-of-type(${at}) summary`));
      await page.waitForSelector(inMap('.changes li'), {visible: true});
    },
  },
];

const answered = (kind: string, value: string, attributes = '', content = ''): ShownState => ({
  name: `an answer: ${kind}`,
  html: check(`${attributes} value="${value}"`, content),
  awaited: inCheck('.verdict'),
});

/** The look-up's states. */
export const CHECK_STATES: readonly ShownState[] = [
  {name: 'nothing asked', html: check('locate'), awaited: inCheck('input')},
  {
    name: 'suggestions',
    html: check(),
    awaited: inCheck('[role="option"]'),
    reach: page => type(page, 'washing'),
  },
  {
    name: 'a suggestion chosen by arrows',
    html: check(),
    awaited: inCheck('[aria-selected="true"]'),
    reach: async page => {
      await type(page, 'washing');
      await page.waitForSelector(inCheck('[role="option"]'), {visible: true});
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'no suggestion',
    html: check(),
    awaited: inCheck('.root > [aria-live]:not(:empty)'),
    reach: page => type(page, 'qqqxz'),
  },
  answered('signed', 'Okeechobee County, FL', 'petition-url="https://example.org/"', HOST_PARTS),
  answered('only state agencies signed', 'Oak Grove, MO'),
  answered('applied', 'Franklin County, AR', `src="${FEED}"`),
  answered('not on the list', 'Seattle'),
  answered('several places', 'Washington County'),
  answered('no such place', 'qqqxz'),
  answered('a ZIP code', '33101'),
  {
    ...answered('a long one, unfolded', 'Georgia'),
    awaited: inCheck('details[open]'),
    reach: async page => {
      await page.waitForSelector(inCheck('.answer summary'), {visible: true});
      await page.$eval(CHECK, element => {
        for (const part of element.shadowRoot!.querySelectorAll('details')) part.open = true;
      });
    },
  },
  {
    ...answered('to be copied by hand', 'Seattle'),
    awaited: inCheck('.copy textarea'),
    reach: async page => {
      await letCopy(page, false);
      await click(page, inCheck('.copy button'));
    },
  },
  {
    ...answered('copied', 'Seattle'),
    awaited: inCheck('.copy [aria-live]:not(:empty)'),
    reach: async page => {
      await letCopy(page, true);
      await click(page, inCheck('.copy button'));
    },
  },
  {
    ...answered('of a list that has grown old', 'Seattle'),
    awaited: inCheck('.stale'),
    reach: async page => {
      await page.waitForSelector(inCheck('.verdict'), {visible: true});
      await growOld(page, CHECK);
    },
  },
  {
    name: 'a position that is looked for',
    html: check('locate'),
    awaited: inCheck('.locate [aria-live]:not(:empty)'),
    reach: page => locate(page, null),
  },
  {
    name: 'a position that is refused',
    html: check('locate'),
    awaited: inCheck('.locate [aria-live]:not(:empty)'),
    reach: page => locate(page, {code: 1}),
  },
  {
    name: 'a position near a county line',
    html: check('locate'),
    awaited: inCheck('.answer > p .quiet'),
    reach: page => locate(page, {coords: {longitude: -81.4, latitude: 26.1, accuracy: 50_000}}),
  },
  {
    name: 'parts that could not be loaded',
    html: check('locate value="Seattle"'),
    awaited: inCheck('.locate [aria-live]:not(:empty)'),
    beside: 'first',
    reach: async page => {
      await page.waitForSelector(inCheck('.answer'), {visible: true});
      await click(page, inCheck('.locate button'));
    },
  },
  {
    name: 'nothing beside the field',
    html: check('value="Seattle"'),
    awaited: inCheck('.missing button'),
    beside: 'none',
  },
  {
    name: 'looking first in a state',
    html: check('state="TX"'),
    awaited: inCheck('.first'),
  },
  {
    name: 'a list that can’t be had',
    html: check(`src="${NO_FEED}"`),
    awaited: inCheck('.problem:not(:empty)'),
  },
];

/** Each view of the elements, and what readers meet most in it. */
const MAIN: readonly string[] = [
  'coloured by agreements',
  'a state in focus, with its figures',
  'an opened state narrowed to a county',
  'the table',
  'the menu of files',
  'its notes and changes open',
  'suggestions',
  'an answer: signed',
  'an answer: several places',
];

/** Whether a state is among those that are tried each time, wherever others are sampled. */
export function isMain({name}: ShownState): boolean {
  return MAIN.includes(name);
}

/** How a host page loads the module where a policy is strict. */
export interface HostOptions {
  /** Whether there is nothing in it but markup: no style, no icon. */
  readonly isBare?: boolean;
  readonly nonce?: string;
}

const DRESS = `<link rel="icon" href="data:,">
    <style>:root { color-scheme: light dark; } body { margin: 8px; font-family: sans-serif; }
      a { color: inherit; }</style>`;

/** A host's page with one element on it, light or dark as the system is. */
function hostPage(
  {html, beside = 'all'}: ShownState,
  lang: string,
  {isBare = false, nonce = ''}: HostOptions,
): string {
  return `<!doctype html><html lang="${lang}"><title>Host</title>
    <meta name="viewport" content="width=device-width">${isBare ? '' : DRESS}
    <script type="module" src="${MODULES[beside]}" nonce="${nonce}"></script>
    <main><h1>Host</h1>${html}<p><a href="#end" id="end">After</a></p></main></html>`;
}

const textOf = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

/** Host pages of states by path, for a server; and the list and the module that some ask for. */
export function hostPages(
  states: readonly ShownState[],
  lang: string,
  options: HostOptions = {},
): Readonly<Record<string, string>> {
  const pages = states.map(
    (state, at) => [pathOf(lang, at), hostPage(state, lang, options)] as const,
  );
  return {
    ...Object.fromEntries(pages),
    [FEED]: JSON.stringify(newerFeed()),
    [MODULES.none]: textOf('eyes-on-ice.js'),
    [MODULES.first]: textOf('eyes-on-ice.js'),
    ...Object.fromEntries(FIRST_FILES.map(name => [`/first/${name}`, textOf(name)])),
  };
}

/** Where a state's host page is served. */
export function pathOf(lang: string, at: number): string {
  return `/${lang}/${at}`;
}

/** Opens a state's page and gets there; what loads beside the module has then come. */
export async function reach(page: Page, address: string, state: ShownState): Promise<void> {
  await page.goto(address);
  await settled(page);
  await state.reach?.(page);
  await page.waitForSelector(state.awaited, {visible: true});
  await settled(page);
}

/** Waits until nothing is asked for any more, and both elements have drawn what came. */
export async function settled(page: Page): Promise<void> {
  await page.$$eval(`${MAP}, ${CHECK}`, elements =>
    Promise.all(elements.map(({localName}) => customElements.whenDefined(localName))),
  );
  await atRest(page);
}

async function focus(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector, {visible: true}))!.evaluate(element =>
    (element as HTMLElement).focus(),
  );
}

/** Picks a class of the legend out, by keyboard. */
async function pickClass(page: Page): Promise<void> {
  await focus(page, inMap('.legend li:nth-child(3) button'));
  await page.keyboard.press('Space');
}

/** Clicks what is there once nothing that comes late can move it from under the pointer. */
async function click(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, {visible: true});
  await settled(page);
  await page.locator(selector).click();
}

/** Opens the menu of files and chooses what a key leads to. */
async function chooseFile(page: Page, key: 'Home' | 'End'): Promise<void> {
  await click(page, inMap('.download-button'));
  await page.waitForSelector(inMap('[role="menuitem"]:focus'), {visible: true});
  await page.keyboard.press(key);
  await page.keyboard.press('Enter');
}

/** Opens the clipboard, or closes it. */
async function letCopy(page: Page, isAllowed: boolean): Promise<void> {
  await page.evaluate(allowed => {
    navigator.clipboard.writeText = () =>
      allowed ? Promise.resolve() : Promise.reject(new Error('Not allowed'));
  }, isAllowed);
}

/** What a device answers when it is asked where it is: an error's code, a place, or nothing yet. */
type Whereabouts =
  {readonly code: number} | {readonly coords: Partial<GeolocationCoordinates>} | null;

/** Asks for the position, of a device that answers in one way. */
async function locate(page: Page, answer: Whereabouts): Promise<void> {
  await page.evaluate(given => {
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (done, fail) => {
      if (given && 'code' in given) fail?.(given as GeolocationPositionError);
      else if (given) done(given as GeolocationPosition);
    };
    Object.defineProperty(navigator, 'geolocation', {value: {getCurrentPosition}});
  }, answer);
  await click(page, inCheck('.locate button'));
}

/** Moves the clock on by so much that any list is old. */
async function growOld(page: Page, tag: string): Promise<void> {
  await page.$eval(
    tag,
    (element, days) => {
      const then = Date.now() + days * 86_400_000;
      Date.now = () => then;
      (element as AgencyCheck).requestUpdate();
    },
    YEAR_DAYS,
  );
}

const YEAR_DAYS = 365;

async function type(page: Page, text: string): Promise<void> {
  await focus(page, inCheck('input'));
  await settled(page);
  await page.keyboard.type(text);
}

/** Presses Shift+Tab until what has the focus is of a kind. */
async function pressBack(page: Page, selector: string): Promise<void> {
  await page.keyboard.down('Shift');
  for (let presses = 0; presses < MOST_PRESSES && !(await hasFocus(page, selector)); presses++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.up('Shift');
}

const MOST_PRESSES = 40;

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.$eval(
    MAP,
    (element, wanted) => element.shadowRoot!.activeElement?.matches(wanted) ?? false,
    selector,
  );
}
