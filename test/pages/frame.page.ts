import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {
  LEAST_HEIGHT_PX,
  MOST_HEIGHT_PX,
  type HeightMessage,
} from '../../src/frame/height-message.ts';
import {FRAME_CHECK_HEIGHT_EM, FRAME_PADDING_PX} from '../../src/embed/frame-constants.ts';
import type {ServeOptions} from '../../demo/tools/site/static-server.ts';
import {setChromiumMedia} from '../helpers/chromium-media.ts';
import {feedServer, text} from '../helpers/feed-server.ts';
import {atRest, goTo, newContext, openPage, painted, serve, TREE} from '../helpers/pages.ts';
import {sampled, sampledPairs} from '../helpers/sample.ts';

const PX_PER_EM = 16;
const RESIZE_LIMIT_BYTES = 1000;
const SANDBOX = 'sandbox="allow-scripts"';
const RESIZE = '<script src="/dist/resize.js" defer></script>';

const context = await newContext();

/** Options of a host page and its server. */
interface HostOptions extends ServeOptions {
  readonly style?: string;
  readonly folders?: Readonly<Record<string, string>>;
}

/** A page with this body, on a server that allows other origins nothing (CORS). */
async function open(
  body: string,
  {style = '', folders = TREE, headers = {}, pages = {}}: HostOptions = {},
) {
  const html = `<!doctype html><html lang="en" style="${style}"><title>Host</title>
    <link rel="icon" href="data:,"><style>iframe { width: 100%; border: 0 }</style>${body}`;
  const server = await serve(folders, {pages: {'/': html, ...pages}, headers});
  const {page, complaints} = await openPage(context);
  await goTo(page, server.origin);
  return {page, complaints, server};
}

function iframe(choices: string, attributes = SANDBOX, file = 'frame.html') {
  return `<iframe ${attributes} src="/dist/${file}${choices}"></iframe>`;
}

/** The frames of a page, once each shows its element. */
async function framesOf(page: Page): Promise<Frame[]> {
  const frames = page.frames().slice(1);
  for (const frame of frames) {
    await frame.waitForFunction(() => {
      const element = document.querySelector('main')?.firstElementChild;
      return element?.shadowRoot?.querySelector('.root');
    });
  }
  return frames;
}

/** What an element in a frame says. */
function said(frame: Frame): Promise<string> {
  return frame.evaluate(
    () => document.querySelector('main')!.firstElementChild!.shadowRoot!.textContent,
  );
}

/** Addresses of the links that a frame shows. */
function links(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const root = document.querySelector('main')!.firstElementChild!.shadowRoot!;
    return [...root.querySelectorAll('a')].filter(link => link.href).map(link => link.href);
  });
}

test('resize.js stays below 1 kB', () => {
  const {length} = readFileSync('dist/resize.js');
  assert.ok(length < RESIZE_LIMIT_BYTES, `${length} bytes`);
});

test('a frame with no permission but scripts shows what its address says', async () => {
  const choices = '#element=map&model=task-force&state=TX&lang=es&theme=dark';
  const {page, complaints} = await open(iframe(choices));
  const [frame] = await framesOf(page);
  await frame!.waitForSelector('eyes-on-ice-map >>> [data-county]', {visible: true});
  const shown = await frame!.$eval('eyes-on-ice-map', map => [map.model, map.state, map.view]);
  assert.deepEqual(shown, ['task-force', 'TX', 'map']);
  assert.match(await said(frame!), /acuerdos/);
  assert.equal(await frame!.evaluate(() => document.documentElement.lang), 'es');
  assert.equal(await frame!.evaluate(() => origin), 'null');
  await atRest(frame!);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('older addresses, with all behind ?, show the same', async () => {
  const {page, complaints} = await open(iframe('?element=map&model=task-force&lang=es'));
  const [frame] = await framesOf(page);
  assert.equal(await frame!.$eval('eyes-on-ice-map', map => map.model), 'task-force');
  assert.match(await said(frame!), /acuerdos/);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('when what stands behind # changes, the frame follows, and nothing of before is left', async () => {
  const {page} = await open(iframe('#element=map&surface=ffeedd&theme=dark'));
  const [frame] = await framesOf(page);
  const address = await frame!.evaluate(() => location.href);
  await page.$eval('iframe', (one, to) => (one.src = to), `${address.split('#')[0]}#element=check`);
  await frame!.waitForSelector('agency-check >>> input', {visible: true});
  const left = await frame!.evaluate(() => [
    document.querySelectorAll('main > *').length,
    document.querySelector('main')!.firstElementChild!.getAttribute('style'),
    {...document.documentElement.dataset},
  ]);
  assert.deepEqual(left, [1, null, {}]);
  await page.close();
});

/** Choices for a map, none of which opens a state. */
const MAPS = [
  '#element=map',
  '#element=map&model=task-force&measure=strongest&lang=es&theme=dark&heading=Ours&month=2024-02',
];

test('a map asks for files beside its page, the same whatever is chosen', async () => {
  const asked = [];
  for (const choices of MAPS) {
    const {page, server} = await open(iframe(choices));
    const [frame] = await framesOf(page);
    await atRest(frame!);
    asked.push(server.requests.toSorted());
    await page.close();
  }
  assert.deepEqual(asked[0], asked[1]);
  for (const address of asked[0]!) assert.match(address, OWN_FILE);
});

/** Nothing of what is chosen or typed is in an address. */
const OWN_FILE = /^\/(dist\/frame(\.html|\/[a-z-]+\.js))?$/;

test('a look-up asks for the same files whatever is typed, and finds it', async () => {
  const asked = [];
  for (const [typed, place] of [
    ['Collier County', 'Collier'],
    ['77002', 'Harris'],
  ]) {
    const {page, complaints, server} = await open(iframe('#element=check'));
    const [frame] = await framesOf(page);
    await frame!.$eval('agency-check', check => check.focus());
    await page.keyboard.type(typed!);
    await page.keyboard.press('Enter');
    await frame!.waitForFunction(() => document.querySelector('agency-check')?.answer);
    await atRest(frame!);
    assert.match(await said(frame!), new RegExp(place!));
    asked.push(server.requests.toSorted());
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await page.close();
  }
  assert.deepEqual(asked[0], asked[1]);
  for (const address of asked[0]!) assert.match(address, OWN_FILE);
});

test('the page in one file asks for nothing, and finds a place', async () => {
  const choices = '#element=check&value=Tampa%2C+FL';
  const {page, complaints, server} = await open(iframe(choices, SANDBOX, 'frame.standalone.html'));
  const [frame] = await framesOf(page);
  await frame!.waitForFunction(
    () => document.querySelector('agency-check')?.answer?.place?.name === 'Tampa',
  );
  assert.deepEqual(server.requests, ['/', '/dist/frame.standalone.html']);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

/** A server whose files may be kept for an hour, as many do. */
const KEPT = {headers: {'cache-control': 'max-age=3600'}};

test('two frames of a page are one download of their page; with an origin, of all else too', async () => {
  const frames = (attributes: string) =>
    iframe('#element=map', attributes) + iframe('#element=check&lang=es', attributes);
  for (const [attributes, isOnce] of [
    [SANDBOX, (address: string) => address.endsWith('.html')],
    ['', () => true],
  ] as const) {
    const {page, server} = await open(frames(attributes), KEPT);
    for (const frame of await framesOf(page)) await atRest(frame);
    const asked = server.requests.filter(isOnce);
    assert.deepEqual(asked, [...new Set(asked)], attributes);
    assert.ok(asked.includes('/dist/frame.html'));
    await page.close();
  }
});

/** A folder that there isn't. */
const NOT_THERE = 'no-such-folder';

for (const [what, file, choices, words] of [
  [
    'without controls.js',
    {'/dist/frame/controls.js': NOT_THERE},
    '#element=map',
    /controls and the details could not be loaded/,
  ],
  [
    'without look-up.js',
    {'/dist/frame/look-up.js': NOT_THERE},
    '#element=check',
    /could not be loaded, so there is no answer yet/,
  ],
  [
    'without what look-up.js imports',
    {'/dist/frame/names.js': NOT_THERE},
    '#element=check',
    /could not be loaded, so there is no answer yet/,
  ],
] as const) {
  test(`${what} the frame says so and goes on; a later try succeeds`, async () => {
    const [missing = ''] = Object.keys(file);
    const folders: Record<string, string> = {...TREE, ...file};
    const {page, complaints, server} = await open(iframe(choices), {folders});
    const [frame] = await framesOf(page);
    await sayAnything(page, frame!);
    await waitForWords(frame!, words);
    // What was typed last may still be asking for the part: a later try would join that one.
    await atRest(frame!);
    assert.match(complaints.errors.join(), /404/);
    assert.deepEqual(complaints.violations, []);
    Reflect.deleteProperty(folders, missing);
    const before = server.requests.length;
    await frame!.evaluate(() => (location.hash += '&lang=es'));
    await atRest(frame!);
    assert.ok(server.requests.slice(before).includes(missing));
    assert.doesNotMatch(await said(frame!), /could not be loaded|No se pud/);
    await page.close();
  });
}

test('a server that answers with something else is told from one that has the file', async () => {
  const pages: Record<string, string> = {'/dist/frame/look-up.js': 'globalThis.other = 1;'};
  const {page, complaints} = await open(iframe('#element=check'), {pages});
  const [frame] = await framesOf(page);
  await sayAnything(page, frame!);
  await waitForWords(frame!, /could not be loaded, so there is no answer yet/);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

/** Types into the element in a frame: the look-up asks for its parts by then. */
async function sayAnything(page: Page, frame: Frame): Promise<void> {
  await frame.$eval('main > *', element => (element as HTMLElement).focus());
  await page.keyboard.type('34112');
  await page.keyboard.press('Enter');
}

/** Waits until the element in a frame says something. */
async function waitForWords(frame: Frame, words: RegExp): Promise<void> {
  await frame.waitForFunction(
    text =>
      new RegExp(text).test(
        document.querySelector('main')!.firstElementChild!.shadowRoot!.textContent,
      ),
    {},
    words.source,
  );
}

test('no script but those beside the page can be added to it', async () => {
  const {page, complaints} = await open(iframe('#element=map'));
  const [frame] = await framesOf(page);
  await frame!.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.src = 'https://example.org/x.js';
    } catch (error) {
      document.title = String(error);
    }
  });
  assert.match(await frame!.title(), /TrustedScriptURL/);
  const refused = await frame!.evaluate(async () => {
    const {loadPart} = globalThis as unknown as {loadPart(file: string): Promise<unknown>};
    const files = ['https://example.org/x.js', '//example.org/x.js', '../x.js', 'frame/../../x.js'];
    const tries = files.map(file => loadPart(file).then(String, String));
    return Promise.all(tries);
  });
  for (const words of refused) assert.match(words, /is not a file of the frame/);
  assert.match(
    complaints.violations.join() + complaints.errors.join(),
    /trusted|TrustedScriptURL/i,
  );
  await page.close();
});

test('what is not accepted is left out, with a warning each', async () => {
  const query = '#element=map&model=all-of-them&src=/dist/data/agreements-v1.json';
  const {page, complaints, server} = await open(iframe(query));
  const [frame] = await framesOf(page);
  const shown = await frame!.$eval('eyes-on-ice-map', map => [map.model, map.getAttribute('src')]);
  assert.deepEqual(shown, ['all', null]);
  assert.equal(complaints.warnings.length, 2);
  assert.match(complaints.warnings[0]!, /model="all-of-them".*accepted: all, warrant-service/);
  assert.match(complaints.warnings[1]!, /"src" is not known here/);
  await atRest(frame!);
  for (const address of server.requests) assert.match(address, OWN_FILE);
  await page.close();
});

test('a heading of somebody else’s shows in their frame, and not on a page of ours', async () => {
  const {page, server} = await open(iframe('#heading=Call+555-0100'));
  const [frame] = await framesOf(page);
  assert.match(await said(frame!), /Call 555-0100/);
  await page.goto(`${server.origin}/dist/frame.html#heading=Call+555-0100`);
  await page.waitForSelector('eyes-on-ice-map >>> .heading', {visible: true});
  assert.doesNotMatch(await said(page.mainFrame()), /Call 555-0100/);
  await page.close();
});

test('resize.js gives each of several frames its own height', async () => {
  const {page} = await open(
    iframe('#element=map') + iframe('#element=check') + iframe('#element=map&no-timeline') + RESIZE,
  );
  const frames = await framesOf(page);
  await heightsSettle(page);
  const given = await page.$$eval('iframe', all => all.map(one => one.clientHeight));
  const needed = await Promise.all(
    frames.map(frame => frame.evaluate(() => document.documentElement.offsetHeight)),
  );
  assert.deepEqual(given, needed);
  assert.equal(given[1], FRAME_CHECK_HEIGHT_EM * PX_PER_EM + 2 * FRAME_PADDING_PX);
  await page.close();
});

test('a frame follows when its content grows', async () => {
  const {page} = await open(iframe('#element=check') + RESIZE);
  const [frame] = await framesOf(page);
  await heightsSettle(page);
  const before = await page.$eval('iframe', one => one.clientHeight);
  await frame!.$eval('agency-check', check => (check.value = 'Collier County, FL'));
  await frame!.waitForFunction(() => document.querySelector('agency-check')?.answer);
  await page.waitForFunction(
    height => document.querySelector('iframe')!.clientHeight > height,
    {},
    before,
  );
  await page.close();
});

test('resize.js finds frames that told their height before it came', async () => {
  const {page} = await open(iframe('#element=check'));
  await framesOf(page);
  await page.addScriptTag({url: '/dist/resize.js'});
  await heightsSettle(page);
  await page.close();
});

const TRUE: HeightMessage = {type: 'eyes-on-ice:height', version: 1, height: 640};

const MESSAGES = [
  ['a true one', TRUE, '640px'],
  ['a fraction', {...TRUE, height: 640.2}, '641px'],
  ['the least', {...TRUE, height: LEAST_HEIGHT_PX}, `${LEAST_HEIGHT_PX}px`],
  ['too little', {...TRUE, height: LEAST_HEIGHT_PX - 1}, `${LEAST_HEIGHT_PX}px`],
  ['the most', {...TRUE, height: MOST_HEIGHT_PX}, `${MOST_HEIGHT_PX}px`],
  ['too much', {...TRUE, height: MOST_HEIGHT_PX + 1}, `${MOST_HEIGHT_PX}px`],
  ['without an end', {...TRUE, height: Infinity}, ''],
  ['a text', {...TRUE, height: '640'}, ''],
  ['no number', {...TRUE, height: NaN}, ''],
  ['no height', {type: TRUE.type, version: 1}, ''],
  ['another version', {...TRUE, version: 2}, ''],
  ['another type', {...TRUE, type: 'height'}, ''],
  ['nothing', null, ''],
] as const;

const BELIEVED_OR_NOT: readonly string[] = ['a fraction', 'too little', 'too much'];

for (const [what, message, height] of sampled(MESSAGES, ([own]) => BELIEVED_OR_NOT.includes(own))) {
  test(`of a frame’s message resize.js believes what can be: ${what}`, async () => {
    const {page, complaints} = await open(
      `<iframe ${SANDBOX} srcdoc="<p>Any"></iframe><iframe ${SANDBOX} srcdoc="<p>Other"></iframe>${RESIZE}`,
    );
    const [frame] = page.frames().slice(1);
    await frame!.evaluate(data => parent.postMessage(data, '*'), message);
    await painted(page);
    const heights = await page.$$eval('iframe', all => all.map(one => one.style.height));
    assert.deepEqual(heights, [height, '']);
    assert.deepEqual(complaints.errors, []);
    await page.close();
  });
}

test('a message that is of no frame of the page changes nothing', async () => {
  const {page} = await open(`<iframe ${SANDBOX} srcdoc="<p>Any"></iframe>${RESIZE}`);
  await page.evaluate(data => window.postMessage(data, '*'), TRUE);
  await painted(page);
  assert.equal(await page.$eval('iframe', one => one.style.height), '');
  await page.close();
});

test('without popups no link is left, and none that said nothing else; without downloads no menu', async () => {
  const query = '#element=map&state=FL';
  const {page} = await open(
    iframe(query) +
      iframe(`${query}&popups&downloads`, `${SANDBOX.slice(0, -1)} allow-popups allow-downloads"`),
  );
  const [without, withThem] = await framesOf(page);
  for (const frame of [without, withThem])
    await frame!.waitForSelector('eyes-on-ice-map >>> [data-county]', {visible: true});
  await withThem!.waitForSelector('eyes-on-ice-map >>> a[href$=".pdf"]', {visible: true});
  await painted(page);
  assert.deepEqual(await links(without!), []);
  assert.match(await said(without!), /ICE, list of participating agencies/);
  const hidden = await without!.$$eval('eyes-on-ice-map >>> a', all =>
    all.filter(link => link.offsetParent !== null).map(link => link.textContent!.trim()),
  );
  assert.deepEqual(hidden, ['ICE, list of participating agencies']);
  assert.ok((await links(withThem!)).length > 2);
  assert.equal(await withThem!.evaluate(() => document.querySelector('base')?.target), '_blank');
  assert.equal(await without!.$('eyes-on-ice-map >>> .download-button'), null);
  assert.notEqual(await withThem!.$('eyes-on-ice-map >>> .download-button'), null);
  await page.close();
});

test('a frame that can read its sandbox goes by it, whatever its address says', async () => {
  const attributes = 'sandbox="allow-scripts allow-same-origin"';
  const {page} = await open(iframe('#element=map&popups&downloads', attributes));
  const [frame] = await framesOf(page);
  await painted(page);
  assert.deepEqual(await links(frame!), []);
  assert.equal(await frame!.$('eyes-on-ice-map >>> .download-button'), null);
  await page.close();
});

const LOOKS = [
  ['says that it is dark', 'color-scheme: dark; background: #204060', '&theme=auto', SANDBOX],
  ['says nothing of it', 'background: #204060', '&theme=dark', SANDBOX],
  [
    'is light, as the snippet puts it',
    'color-scheme: light; background: #f0e0c0',
    '&theme=light',
    `${SANDBOX} style="color-scheme: light dark"`,
  ],
] as const;

for (const {one, way: element} of sampledPairs(LOOKS, ['map', 'check'], () => true)) {
  const [what, style, query, attributes] = one;
  test(`the page shows through a frame with the ${element}: one that ${what}`, async () => {
    const {page} = await open(iframe(`#element=${element}${query}`, attributes), {style});
    await framesOf(page);
    await painted(page);
    const [own, framed] = await colorsAt(page, [2, 2], [20, 14]);
    assert.deepEqual(framed, own);
    await page.close();
  });
}

for (const theme of ['auto', 'dark']) {
  test(`a frame with theme=${theme} is no white box in a dark page while its script is on its way`, async () => {
    const built = readFileSync('dist/frame.html', 'utf8');
    const untilScript = built.slice(0, built.indexOf('<script type="module">'));
    const html = {'content-type': 'text/html'};
    const server = await feedServer({
      '/': text(
        `<!doctype html><html style="color-scheme: dark; background: #204060"><title>Host</title>
        <link rel="icon" href="data:,">`,
        html,
      ),
      '/frame.html': response => response.writeHead(200, html).write(untilScript),
    });
    const {page} = await openPage(context);
    await setChromiumMedia(page, {colorScheme: 'dark'});
    await goTo(page, server.origin);
    // Added now: the page would wait for it.
    await page.evaluate(choices => {
      const iframe = document.createElement('iframe');
      iframe.src = `/frame.html#element=map&${choices}`;
      iframe.style.cssText = 'width: 300px; height: 300px; border: 0; color-scheme: light dark';
      document.body.append(iframe);
    }, `theme=${theme}`);
    const frame = await page.waitForFrame(one => one.url().includes('frame.html'));
    await frame.waitForFunction(() => document.querySelector('main'));
    await painted(page);
    const [own, framed] = await colorsAt(page, [2, 2], [100, 100]);
    assert.deepEqual(framed, own);
    await page.close();
  });
}

test('in a page that says nothing a frame is light, on a dark device too; with theme=auto it is as the device', async () => {
  const {page} = await open(iframe('#element=check') + iframe('#element=check&theme=auto'));
  await setChromiumMedia(page, {colorScheme: 'dark'});
  const [plain, auto] = await framesOf(page);
  const colors = (frame: Frame) =>
    frame.$eval('agency-check', element => {
      const {colorScheme, backgroundColor} = getComputedStyle(element);
      const {color} = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
      return {
        colorScheme,
        backgroundColor,
        isDarkOnLight: /^rgb\(\d\d?, \d\d?, \d\d?\)$/.test(color),
      };
    });
  assert.deepEqual(await colors(plain!), {
    colorScheme: 'light',
    backgroundColor: 'rgb(255, 255, 255)',
    isDarkOnLight: true,
  });
  const {isDarkOnLight, colorScheme} = await colors(auto!);
  assert.deepEqual([colorScheme, isDarkOnLight], ['light dark', false]);
  await page.close();
});

/** Waits until every frame has the height that its page needs. */
async function heightsSettle(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')].every(frame => frame.style.height !== ''),
  );
  await painted(page);
}

/** Colours of a page at some points, as it is on screen. */
async function colorsAt(page: Page, ...points: (readonly [number, number])[]) {
  const picture = await page.screenshot({encoding: 'base64'});
  return page.evaluate(
    async (source, places) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return places.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data]);
    },
    picture,
    points,
  );
}
