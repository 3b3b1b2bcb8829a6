import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampledPairs} from '../helpers/sample.ts';
import {
  CHECK,
  CHECK_STATES,
  hostPages,
  isMain,
  MAP,
  MAP_STATES,
  pathOf,
  reach,
} from '../helpers/shown-states.ts';

/** The least side of a target (WCAG 2.2, 2.5.8), less what rounding takes. */
const LEAST_PX = 23.95;

/**
 * All that takes a pointer. Shapes of the map are left out: states that are small on screen answer
 * from 12 px around (tested below), have call-outs, and rows of the table do the same ("equivalent").
 */
const TARGETS = 'a[href], button, summary, select, input, textarea, label.model, [role="option"]';

const context = await newContext();

const WIDTHS = [1200, 320];

for (const [element, states] of [
  ['the map', MAP_STATES],
  ['the look-up', CHECK_STATES],
] as const) {
  const cases = sampledPairs(states, WIDTHS, isMain);
  for (const width of WIDTHS) {
    test(`every target of ${element} is 24 px wide and high, or as far from others, ${width} px wide`, async t => {
      const {origin} = await serve(TREE, {pages: hostPages(states, 'es')});
      const {page} = await openPage(context, {width, height: 900});
      for (const {one: state} of cases.filter(({way}) => way === width)) {
        await t.test(state.name, async () => {
          await reach(page, `${origin}${pathOf('es', states.indexOf(state))}`, state);
          assert.deepEqual(await small(page), []);
        });
      }
      await page.close();
    });
  }
}

/** Targets that are too small, are not in a sentence, and have another within their 24 px circle. */
function small(page: Page): Promise<string[]> {
  return page.$$eval(
    `${MAP}, ${CHECK}`,
    (elements, selector, least) =>
      elements.flatMap(element => {
        const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)]
          .filter(one => !(one instanceof SVGElement) && one.checkVisibility())
          // What only the keyboard reaches is no target before it has the focus.
          .filter(one => !one.matches('.visually-hidden:not(:focus)'))
          // A radio's label takes the pointer for it.
          .filter(one => !(one.closest('label.model') && one.localName === 'input'));
        return all
          .filter(one => isSmall(one) && !isInSentence(one))
          .filter(one => all.some(other => other !== one && isNear(one, other)))
          .map(one => `${one.localName}: ${one.textContent.trim().slice(0, 40)}, ${sizeOf(one)}`);

        function isSmall(one: HTMLElement): boolean {
          const {width, height} = one.getBoundingClientRect();
          return Math.min(width, height) < least;
        }
        function isInSentence(one: HTMLElement): boolean {
          const around = one.closest('p');
          return one.localName === 'a' && around !== null && !around.matches('.facts');
        }
        /** Whether a circle of 24 px around the middle of one meets another target, or its circle. */
        function isNear(one: HTMLElement, other: HTMLElement): boolean {
          const own = one.getBoundingClientRect();
          const box = other.getBoundingClientRect();
          const x = (own.left + own.right) / 2;
          const y = (own.top + own.bottom) / 2;
          const dx = Math.max(box.left - x, 0, x - box.right);
          const dy = Math.max(box.top - y, 0, y - box.bottom);
          if (Math.hypot(dx, dy) < least / 2) return true;
          if (!isSmall(other)) return false;
          const ox = (box.left + box.right) / 2;
          const oy = (box.top + box.bottom) / 2;
          return Math.hypot(ox - x, oy - y) < least;
        }
        function sizeOf(one: HTMLElement): string {
          const {width, height} = one.getBoundingClientRect();
          return `${width.toFixed(1)} × ${height.toFixed(1)}`;
        }
      }),
    TARGETS,
    LEAST_PX,
  );
}

test('on a phone a finger that comes near a small state means it, and its row in the table does the same', async () => {
  const {origin} = await serve(TREE, {pages: hostPages(MAP_STATES, 'en')});
  const {page} = await openPage(context, {width: 320, height: 640});
  await reach(page, `${origin}${pathOf('en', 0)}`, MAP_STATES[0]!);
  const shape = (await page.$(`${MAP} >>> [data-state="RI"]`))!;
  await shape.evaluate(one => one.scrollIntoView({block: 'center'}));
  const {x, y, width, height} = (await shape.boundingBox())!;
  assert.ok(Math.min(width, height) < LEAST_PX, 'it is small');
  await page.mouse.click(x + width / 2 + 8, y + height / 2 + 3);
  await page.waitForSelector(`${MAP}[state="RI"], ${MAP} >>> .back`, {visible: true});
  assert.equal(await page.$eval(MAP, map => map.state), 'RI');
  for (const [small, dx, dy] of [
    ['DC', 3, 0],
    ['DC', 0, -3],
    ['DE', -3, 0],
    ['NH', 3, 0],
  ] as const) {
    await page.$eval(MAP, map => Object.assign(map, {state: null}));
    const one = (await page.waitForSelector(`${MAP} >>> [data-state="${small}"]`, {
      visible: true,
    }))!;
    await one.evaluate(shape => shape.scrollIntoView({block: 'center'}));
    const box = (await one.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2 + dx, box.y + box.height / 2 + dy);
    assert.equal(await page.$eval(MAP, map => map.state), small);
  }
  await page.$eval(MAP, map => Object.assign(map, {state: null}));
  const names = await page.$$eval(`${MAP} >>> .inset .code`, all =>
    all
      .filter(one => one.checkVisibility())
      .map(one => [one.textContent, one.getBoundingClientRect().height > 8]),
  );
  assert.deepEqual(
    names,
    ['AK', 'HI', 'PR', 'VI', 'AS', 'GU', 'MP'].map(code => [code, true]),
  );
  await page.$eval(MAP, map => Object.assign(map, {state: null, view: 'table'}));
  const row = (await page.waitForSelector(`${MAP} >>> button[data-state="RI"]`, {visible: true}))!;
  assert.ok((await row.boundingBox())!.height >= LEAST_PX);
  await row.click();
  await page.waitForSelector(`${MAP} >>> .back`, {visible: true});
  assert.equal(await page.$eval(MAP, map => map.state), 'RI');
  await page.close();
});
