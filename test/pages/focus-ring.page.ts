import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ElementHandle, Page} from 'puppeteer-core';
import {focused, press} from '../helpers/keyboard.ts';
import {newContext, openPage, painted, serve, TREE} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';
import {CHECK, hostPages, MAP, pathOf, reach, type ShownState} from '../helpers/shown-states.ts';

/** States with stops of every kind. */
const WALKED: readonly ShownState[] = [
  {name: 'the map', html: `<${MAP}></${MAP}>`, awaited: `${MAP} >>> footer`},
  {
    name: 'an opened state',
    html: `<${MAP} state="NH"></${MAP}>`,
    awaited: `${MAP} >>> [data-county]`,
  },
  {name: 'the table', html: `<${MAP} view="table"></${MAP}>`, awaited: `${MAP} >>> table.states`},
  {
    name: 'an answer',
    html: `<${CHECK} locate state="WA" value="Seattle" petition-url="https://example.org/"></${CHECK}>`,
    awaited: `${CHECK} >>> .copy button`,
  },
];

/** More stops than any of them has. */
const MOST_STOPS = 120;

const context = await newContext();
const {origin} = await serve(TREE, {pages: hostPages(WALKED, 'en')});

const isWalkedEachTime = ({name}: ShownState) => ['the map', 'an answer'].includes(name);

for (const state of sampled(WALKED, isWalkedEachTime)) {
  test(`each stop shows that it has the focus: ${state.name}`, async () => {
    const {page} = await openPage(context);
    await reach(page, `${origin}${pathOf('en', WALKED.indexOf(state))}`, state);
    const same: string[] = [];
    let stops = 0;
    for (await press(page, 'Tab'); !(await focused(page)).startsWith('a end'); stops++) {
      assert.ok(stops < MOST_STOPS, 'trapped');
      const name = await focused(page);
      const stop = await focusedElement(page);
      await painted(page);
      const lit = await ringOf(stop);
      await press(page, 'Tab');
      await painted(page);
      if (lit === (await ringOf(stop))) same.push(name);
    }
    assert.ok(stops > 5, `${stops} stops`);
    assert.deepEqual(same, []);
    await page.close();
  });
}

async function focusedElement(page: Page): Promise<ElementHandle<Element>> {
  return (await page.evaluateHandle(() => {
    let element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  })) as ElementHandle<Element>;
}

/** What is drawn around a stop: its outline, its label's, and of a shape the strokes over it. */
function ringOf(stop: ElementHandle<Element>): Promise<string> {
  return stop.evaluate(element => {
    const boxes = [element, element.closest('label')].filter(box => box !== null);
    const outlines = boxes.map(box => {
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(box);
      const isDrawn = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      return isDrawn ? `${outlineWidth} ${outlineColor}` : 'none';
    });
    const over =
      element instanceof SVGElement
        ? (element.closest('svg')?.querySelectorAll('.outline') ?? [])
        : [];
    const strokes = [...over].map(line => {
      const {stroke, strokeWidth} = getComputedStyle(line);
      return `${strokeWidth} ${stroke} ${line.getAttribute('d')?.length}`;
    });
    return [...outlines, ...strokes].join('; ');
  });
}

test('the pointer can move onto a tooltip, which then stays however long', async () => {
  const {page} = await openPage(context);
  await reach(page, `${origin}${pathOf('en', 0)}`, WALKED[0]!);
  const shape = (await page.$(`${MAP} >>> [data-state="ME"]`))!;
  await shape.hover();
  const tooltip = (await page.waitForSelector(`${MAP} >>> .tooltip`, {visible: true}))!;
  await holdTimers(page);
  const {y} = (await tooltip.boundingBox())!;
  const {x, width} = (await shape.boundingBox())!;
  // Straight down, by way of the gap between the two, where there is nothing.
  await page.mouse.move(x + width / 2, y - 2);
  await page.mouse.move(x + width / 2, y + 5);
  assert.ok(await tooltip.evaluate(one => one.matches(':hover')), 'the pointer is on it');
  await passTime(page);
  assert.match(await tooltip.evaluate(one => (one.isConnected ? one.textContent : '')), /Maine/);
  // Off both, it goes.
  await page.mouse.move(1, 1);
  await passTime(page);
  assert.equal(await page.$(`${MAP} >>> .tooltip`), null);
  await page.close();
});

/** Keeps what waits for its time from running, till time is told to pass. */
async function holdTimers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = new Map<number, () => void>();
    let last = 0;
    const hold = (run: () => void) => (held.set(++last, run), last);
    Object.assign(globalThis, {
      held,
      setTimeout: hold,
      clearTimeout: (at: number) => held.delete(at),
    });
  });
}

/** All the time that anything waits for passes at once. */
async function passTime(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = Reflect.get(globalThis, 'held') as Map<number, () => void>;
    for (const run of held.values()) run();
    held.clear();
  });
  await painted(page);
}
