/**
 * Both elements one above the other, in a page that says nothing of margins: there is room between
 * them, they begin at one line, and what the look-up reserves is enough, so that nothing moves while they are drawn.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkHeight} from '../../src/check/reserved-height.ts';
import {RESERVED_HEIGHT} from '../../src/map/reserved-height.ts';
import {assertStill, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampledPairs} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const FONT_SIZE_PX = 16;
/** Room between the elements, in CSS pixels. */
const ROOM_PX = 2 * FONT_SIZE_PX;
/** Widths of windows, in CSS pixels. */
const WIDTHS = [280, 320, 358, 390, 440, 520, 700, 1280, 1600];
/** Widths that are tried each time. */
const EACH_TIME: readonly number[] = [280, 390, 1600];
const TALL_PX = 2000;
const LOW_PX = 800;
/** What a look-up has more lines for. */
const KINDS = [
  {locate: false, state: false},
  {locate: false, state: true},
  {locate: true, state: false},
  {locate: true, state: true},
] as const;
const WAYS = ['en', 'es'].flatMap(lang =>
  [CHECK, MAP].flatMap(first => KINDS.map(kind => ({lang, first, ...kind}))),
);

const context = await newContext();

/** A page with nothing but the two elements and a line below. */
function pageWith({lang, first, locate, state}: (typeof WAYS)[number]): string {
  const attributes = `${locate ? 'locate ' : ''}${state ? 'state="TX" ' : ''}`;
  const height = checkHeight({locate, state});
  const check = `<${CHECK} ${attributes}style="display:block;min-height:${height}"></${CHECK}>`;
  const map = `<${MAP} style="display:block;min-height:${RESERVED_HEIGHT}"></${MAP}>`;
  return `<!doctype html><html lang="${lang}"><title>Stacked</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width">
    <style>body { margin: 0; font: ${FONT_SIZE_PX}px/1.5 'Liberation Sans' }</style>
    <script type="module" src="/dist/eyes-on-ice.js"></script>
    ${first === CHECK ? check + map : map + check}<p>After</p>`;
}

/** The end of what the first element shows, and where what the second one shows begins. */
const measured = () => {
  const [first, second] = document.querySelectorAll('eyes-on-ice-map, agency-check');
  const boxes = (element: Element, selector: string) =>
    [...element.shadowRoot!.querySelectorAll(selector)].map(part => part.getBoundingClientRect());
  const [heading] = boxes(second!, '.heading');
  return {
    room: heading!.top - Math.max(...boxes(first!, 'footer, footer *').map(({bottom}) => bottom)),
    aside: heading!.left - boxes(first!, '.heading')[0]!.left,
    sideways: document.documentElement.scrollWidth - innerWidth,
  };
};

for (const {one: width, way} of sampledPairs(WIDTHS, WAYS, one => EACH_TIME.includes(one))) {
  const {lang, first, locate, state} = way;
  const more = `${locate ? ', locate' : ''}${state ? ', state' : ''}`;
  test(`room below ${first}, and nothing moves, in ${width} px (${lang}${more})`, async () => {
    const {origin} = await serve(TREE, {pages: {'/': pageWith(way)}});
    // In a low window the map gives back what it reserved too much: its room must not go with it.
    const {page} = await openPage(context, {width, height: first === MAP ? LOW_PX : TALL_PX});
    await goTo(page, origin);
    await page.waitForSelector(`${MAP} >>> .timeline`, {visible: true});
    await page.waitForSelector(`${CHECK} >>> input`, {visible: true});
    await assertStill(page);
    const {room, aside, sideways} = await page.evaluate(measured);
    assert.ok(room >= ROOM_PX, `${room} px`);
    assert.deepEqual({aside, sideways}, {aside: 0, sideways: 0});
    await page.close();
  });
}
