/** Names of Alaska, Hawaii and the territories: clear of their islands and of the lines around them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {atRest, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';

const MAP = 'eyes-on-ice-map';
/** Maps that name insets by their codes, and maps that have room for names. */
const WIDTHS = [320, 390, 640, 720, 768, 1280] as const;
const INSETS = 7;

const context = await newContext();

/** Runs in the page: lists the insets, and what lies under the letters that name them. */
const lettersOnShapes = (tag: string) => {
  const root = document.querySelector(tag)!.shadowRoot!;
  const names = [...root.querySelectorAll<SVGTextElement>('.inset text')].filter(text =>
    text.checkVisibility(),
  );
  const covered = names.flatMap(name => {
    const inset = name.closest<SVGElement>('.inset')!;
    const state = inset.dataset['for']!;
    const shape = root.querySelector<SVGGeometryElement>(`[data-state="${state}"]`)!;
    const {x, y, width, height} = name.getBBox();
    // From the middle of the letters down to where the tail of a g ends.
    const rows = [0.25, 0.5, 0.8, 0.95].map(part => y + height * part);
    const columns = Array.from({length: 25}, (_, at) => x + (width * at) / 24);
    const isOn = rows.some(row =>
      columns.some(column => shape.isPointInFill(new DOMPoint(column, row))),
    );
    const hit = inset.querySelector<SVGGraphicsElement>('.hit')!.getBBox();
    const isOnLine = rows[0]! < hit.y && rows.at(-1)! > hit.y;
    return isOn || isOnLine
      ? [`${name.textContent} ${isOn ? 'on its islands' : 'on its line'}`]
      : [];
  });
  return {count: names.length, covered};
};

for (const lang of ['en', 'es']) {
  for (const width of WIDTHS) {
    test(`names of insets are clear of shapes and lines at ${width} px (${lang})`, async () => {
      const {origin} = await serve(TREE, {
        pages: {
          '/': `<!doctype html><html lang="${lang}"><title>Insets</title><link rel="icon" href="data:,">
            <script type="module" src="/dist/eyes-on-ice.js"></script><${MAP}></${MAP}>`,
        },
      });
      const {page} = await openPage(context, {width, height: 900});
      await goTo(page, origin);
      await page.waitForSelector(`${MAP} >>> .inset`, {visible: true});
      await atRest(page);
      assert.deepEqual(await page.evaluate(lettersOnShapes, MAP), {count: INSETS, covered: []});
      await page.close();
    });
  }
}
