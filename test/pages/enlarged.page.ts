import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampled, sampledPairs} from '../helpers/sample.ts';
import {
  CHECK,
  CHECK_STATES,
  hostPages,
  isMain,
  MAP,
  MAP_STATES,
  pathOf,
  reach,
  settled,
  type ShownState,
} from '../helpers/shown-states.ts';

/** 1,280 px at 400 % are 320 CSS pixels (WCAG 2.2, 1.4.10). */
const ZOOMED = {width: 320, height: 256};
const DESK = {width: 1280, height: 1024};

/** What a reader's own style sheet may set (1.4.12), and text at twice its size (1.4.4). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;
const ROOT_OF_200 = 'html { font-size: 200%; }';

/** Boxes that scroll by themselves: tables and lists need two directions (1.4.10). */
const SCROLLS = '.table-box, .agreement-box, .list, textarea';

/** Those in which something new stands on the page; the others differ in colour or words only. */
const STATES = sampled(
  [...MAP_STATES, ...CHECK_STATES].filter(
    state => isMain(state) || !/^(coloured|counting) |fresh/.test(state.name),
  ),
  isMain,
);

/** What a reader does to make text larger or looser. */
const VARIANTS = [
  {what: 'at 400 % zoom', viewport: ZOOMED},
  {what: 'with text spaced out by the reader', viewport: DESK, styles: SPACING},
  {what: 'the same on a phone', viewport: {width: 320, height: 640}, styles: SPACING},
  {what: 'with a root of twice the size', viewport: DESK, styles: ROOT_OF_200},
  {what: 'with text alone at twice the size', viewport: {width: 640, height: 512}, size: '200%'},
];

/** Each state at 400 % zoom, and in the other ways; in a sample in one of these. */
const [ZOOM, ...OTHERS] = VARIANTS;
const pairs = sampledPairs(STATES, OTHERS, () => true);
const variantsOf = (state: ShownState) => [
  ZOOM!,
  ...pairs.filter(({one}) => one === state).map(({way}) => way),
];

/** The language of longer words. */
const LANG = 'es';

const context = await newContext();
const {origin} = await serve(TREE, {pages: hostPages(STATES, LANG)});

for (const [at, state] of STATES.entries()) {
  test(`enlarged or spaced out, nothing is cut off or wider than the page: ${state.name}`, async t => {
    const {page} = await openPage(context, DESK);
    await reach(page, `${origin}${pathOf(LANG, at)}`, state);
    for (const {what, viewport, styles = '', size = ''} of variantsOf(state)) {
      await t.test(what, async () => {
        await page.setViewport(viewport);
        await restyle(page, styles, size);
        assert.deepEqual(await cutOff(page), []);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= viewport.width, `${width} px wide`);
      });
    }
    await page.close();
  });
}

/** Lays a reader's own styles over the page and into shadow roots, as their extensions do. */
async function restyle(page: Page, styles: string, size: string): Promise<void> {
  await page.$$eval(
    `html, ${MAP}, ${CHECK}`,
    (elements, css, fontSize) => {
      for (const element of elements) {
        const root = element.shadowRoot ?? element;
        root.querySelector('style.readers')?.remove();
        const sheet = document.createElement('style');
        sheet.className = 'readers';
        sheet.textContent = css;
        root.append(sheet);
        if (element.shadowRoot) (element as HTMLElement).style.fontSize = fontSize;
      }
    },
    styles,
    size,
  );
  await settled(page);
}

/** Words that can't be read: cut off by their box, or reaching beyond the page. */
function cutOff(page: Page): Promise<string[]> {
  return page.$$eval(
    `${MAP}, ${CHECK}`,
    (elements, scrolls) => {
      return elements.flatMap(element =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('.root *')]
          .filter(one => !(one instanceof SVGElement) && !one.closest('.visually-hidden, .unseen'))
          .filter(one => !one.closest(scrolls) && one.checkVisibility())
          .filter(one => isCut(one) || isOutside(one))
          .map(one => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 60)}`),
      );

      function isCut(element: HTMLElement): boolean {
        // A select shortens the name of its choice, which its open list shows whole.
        if (['select', 'input'].includes(element.localName)) return false;
        const {overflowX, overflowY} = getComputedStyle(element);
        const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
        return (
          (overflowX !== 'visible' && scrollWidth > clientWidth + 1) ||
          (overflowY !== 'visible' && scrollHeight > clientHeight + 1)
        );
      }
      function isOutside(element: HTMLElement): boolean {
        const {left, right, width} = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
      }
    },
    SCROLLS,
  );
}
