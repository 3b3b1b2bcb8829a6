import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {contrast} from '../../demo/embed/contrast.ts';
import {setChromiumMedia} from '../helpers/chromium-media.ts';
import type {Media} from '../helpers/media.ts';
import {newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';
import {CHECK, MAP, settled} from '../helpers/shown-states.ts';

const LEAST_OF_GRAPHICS = 3;
const LEAST_OF_TEXT = 4.5;

const context = await newContext();

async function open(html: string, media: Media, width = 800): Promise<Page> {
  const text = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
    <style>:root { color-scheme: light dark; }</style>
    <script type="module" src="/dist/eyes-on-ice.js"></script>${html}</html>`;
  const {origin} = await serve(TREE, {pages: {'/': text}});
  const {page} = await openPage(context, {width, height: 1200});
  await setChromiumMedia(page, media);
  await page.goto(origin);
  await settled(page);
  return page;
}

/** What is painted where, as plain colours: `[selector, property]` in an element's shadow root. */
function colorsOf(page: Page, tag: string, wanted: readonly (readonly [string, string])[]) {
  return page.$eval(
    tag,
    (element, pairs) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
      return pairs.map(([selector, property]) => {
        const one = element.shadowRoot!.querySelector(selector)!;
        context.fillStyle = getComputedStyle(one).getPropertyValue(property);
        context.fillRect(0, 0, 1, 1);
        return `rgb(${[...context.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
      });
    },
    wanted,
  );
}

test('with less motion asked for nothing moves, and playing through the months is not offered', async () => {
  const page = await open(`<${MAP}></${MAP}><${CHECK} value="Seattle"></${CHECK}>`, {
    reducedMotion: true,
  });
  assert.equal(await page.$(`${MAP} >>> .play`), null);
  await (await page.$(`${MAP} >>> [data-state="TX"]`))!.click();
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
  await settled(page);
  const moving = await page.$$eval(
    `${MAP}, ${CHECK}`,
    elements =>
      elements.flatMap(element =>
        [...element.shadowRoot!.querySelectorAll('*')].filter(
          one =>
            one.getAnimations().length > 0 ||
            !/^(all|none)( 0s)*$|^$/.test(getComputedStyle(one).transition),
        ),
      ).length,
  );
  assert.equal(moving, 0);
  await page.close();
});

test('without that the months can be played, and stopped', async () => {
  const page = await open(`<${MAP}></${MAP}>`, {});
  const play = (await page.$(`${MAP} >>> .play`))!;
  const isPressed = () => play.evaluate(button => button.getAttribute('aria-pressed'));
  await play.click();
  await settled(page);
  assert.equal(await isPressed(), 'true');
  await play.click();
  await settled(page);
  assert.equal(await isPressed(), 'false');
  await page.close();
});

for (const colorScheme of sampled(['light', 'dark'] as const)) {
  const media = {forcedColors: true, colorScheme};

  test(`forced colours (${colorScheme}): the map’s classes, borders and words are told from the system’s ground`, async () => {
    const page = await open(`<${MAP}></${MAP}>`, media);
    const [ground, line, most, none, text, inset] = await colorsOf(page, MAP, [
      ['.root', 'background-color'],
      ['.border.line', 'stroke'],
      ['.s6', 'fill'],
      ['.s0', 'fill'],
      ['.callout text', 'fill'],
      ['.inset text', 'fill'],
    ]);
    assert.equal(none, ground);
    assert.ok(contrast(line!, ground!)! >= LEAST_OF_GRAPHICS);
    assert.ok(contrast(most!, none!)! >= LEAST_OF_GRAPHICS);
    for (const ink of [text, inset]) assert.ok(contrast(ink!, ground!)! >= LEAST_OF_TEXT);
    await page.close();
  });

  test(`forced colours (${colorScheme}): the three models differ by 3:1, or the ground’s line parts them`, async () => {
    const page = await open(`<${MAP}></${MAP}>`, media);
    const [ground, one, two, three] = await colorsOf(page, MAP, [
      ['.root', 'background-color'],
      ['path.m-area-1', 'fill'],
      ['path.m-area-2', 'fill'],
      ['path.m-area-3', 'fill'],
    ]);
    assert.ok(contrast(one!, two!)! >= LEAST_OF_GRAPHICS, `${one} ${two}`);
    for (const model of [two, three]) {
      assert.ok(contrast(model!, ground!)! >= LEAST_OF_GRAPHICS, `${model} ${ground}`);
    }
    await page.close();
  });

  test(`forced colours (${colorScheme}): what is chosen, focused or active is seen without its own colours`, async () => {
    const page = await open(`<${MAP}></${MAP}><${CHECK}></${CHECK}>`, media);
    const [chosen, ink, other] = await colorsOf(page, MAP, [
      ['.views [aria-pressed="true"]', 'background-color'],
      ['.views [aria-pressed="true"]', 'color'],
      ['.views [aria-pressed="false"]', 'background-color'],
    ]);
    assert.notEqual(chosen, other);
    assert.ok(contrast(chosen!, ink!)! >= LEAST_OF_TEXT);
    await page.$eval(CHECK, check => check.focus());
    await settled(page);
    await page.keyboard.type('washing');
    await page.waitForSelector(`${CHECK} >>> [role="option"]`, {visible: true});
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector(`${CHECK} >>> [aria-selected="true"]`, {visible: true});
    const [active, words, idle] = await colorsOf(page, CHECK, [
      ['[aria-selected="true"]', 'background-color'],
      ['[aria-selected="true"] .option-name', 'color'],
      ['[aria-selected="false"]', 'background-color'],
    ]);
    assert.notEqual(active, idle);
    assert.ok(contrast(active!, words!)! >= LEAST_OF_TEXT);
    const outline = await page.$eval(CHECK, check => {
      const input = check.shadowRoot!.querySelector('input')!;
      return getComputedStyle(input).outlineStyle;
    });
    assert.equal(outline, 'solid');
    await page.close();
  });
}

test('on a see-through ground what stands on it is opaque, and both elements begin at one line', async () => {
  const style = `<style>:is(${MAP}, ${CHECK}) { --eoi-surface: transparent; --eoi-padding: 1em; }</style>`;
  const page = await open(`${style}<${CHECK} value="Seattle"></${CHECK}><${MAP}></${MAP}>`, {});
  // By keyboard: what comes of the answer moves the map, but not the pointer.
  await page.$eval(`${MAP} >>> [data-state="KS"]`, state => (state as SVGElement).focus());
  await page.waitForSelector(`${MAP} >>> .tooltip`, {visible: true});
  const seen = await page.evaluate(
    (map, check) => {
      const read = (tag: string, selector: string, property: string) => {
        const one = document.querySelector(tag)!.shadowRoot!.querySelector(selector)!;
        return getComputedStyle(one).getPropertyValue(property);
      };
      // An alpha of 1 is not written.
      const isOpaque = (color: string) => !color.includes('/') && !color.startsWith('rgba');
      const left = (tag: string) =>
        document.querySelector(tag)!.shadowRoot!.querySelector('.heading')!.getBoundingClientRect()
          .x;
      return {
        grounds: [map, check].map(tag => read(tag, '.root', 'background-color')),
        opaque: [
          read(check, 'input', 'background-color'),
          read(check, '.primary', 'color'),
          read(check, '[role="listbox"]', 'background-color'),
          read(map, 'select', 'background-color'),
          read(map, '.tooltip', 'background-color'),
          read(map, '.model:has(:checked)', 'color'),
        ].map(isOpaque),
        begin: left(map) - left(check),
      };
    },
    MAP,
    CHECK,
  );
  assert.deepEqual(seen.grounds, ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  assert.deepEqual([...new Set(seen.opaque)], [true]);
  assert.equal(seen.begin, 0);
  await page.close();
});

for (const [what, scheme, colorScheme] of [
  ['is dark by itself', 'light dark', 'dark'],
  ['asks to be left alone', 'only light', 'dark'],
] as const) {
  test(`models keep their patterns where a browser darkens pages, but not one that ${what}`, async () => {
    const style = `<style>:root { color-scheme: ${scheme} !important; }</style>`;
    const page = await open(`${style}<${MAP} measure="strongest"></${MAP}>`, {colorScheme});
    const session = await page.createCDPSession();
    await session.send('Emulation.setAutoDarkModeOverride', {enabled: true});
    await page.reload();
    await settled(page);
    const [pattern] = await fillsOf(page, '.swatch .m1');
    assert.match(pattern!, /^url/);
    await page.close();
  });
}

test('swatches of models have their colours where no map stands that has the patterns', async () => {
  const page = await open(`<${MAP} measure="strongest" view="table"></${MAP}>`, {});
  assert.equal(await page.$(`${MAP} >>> #m1`), null);
  const fills = await fillsOf(page, '.swatch :is(.m1, .m2)');
  assert.equal(fills.length, 2);
  for (const fill of fills) assert.match(fill, /^url\(.*\) rgb/);
  await page.close();
});

function fillsOf(page: Page, selector: string): Promise<string[]> {
  return page.$eval(
    MAP,
    (map, wanted) =>
      [...map.shadowRoot!.querySelectorAll(wanted)].map(one => getComputedStyle(one).fill),
    selector,
  );
}

for (const [what, attributes, widths] of [
  ['steps', '', [340, 900]],
  ['models', 'measure="strongest"', [900]],
] as const) {
  for (const width of widths) {
    test(`where a browser darkens pages by itself, states and their class have one colour: ${what}, ${width} px`, async () => {
      const page = await open(`<${MAP} no-timeline ${attributes}></${MAP}>`, {}, width);
      const places = await page.$eval(MAP, map => {
        const middle = (element: Element) => {
          const {x, y, width: wide, height: high} = element.getBoundingClientRect();
          return {x: x + Math.min(wide, 24) / 2, y: y + high / 2};
        };
        const inState = (state: Element) => {
          const {x, y, width: wide, height: high} = state.getBoundingClientRect();
          return {x: x + wide / 2, y: y + high / 2};
        };
        const root = map.shadowRoot!;
        return [...root.querySelectorAll('.legend .class')].flatMap(one => {
          const swatch = one.querySelector('.swatch')!;
          const paint = swatch.querySelector('rect')!.getAttribute('class')!;
          // In their middle are the states themselves: no island, no lake.
          const state = ['CA', 'NM', 'MT', 'WY', 'KS', 'AR', 'TX', 'CO', 'UT'].find(code =>
            root.querySelector(`[data-state="${code}"]`)!.classList.contains(paint),
          );
          if (!state) return [];
          return [
            {at: middle(swatch), of: inState(root.querySelector(`[data-state="${state}"]`)!)},
          ];
        });
      });
      assert.ok(places.length >= 4, `${places.length} classes`);
      const session = await page.createCDPSession();
      await session.send('Emulation.setAutoDarkModeOverride', {enabled: true});
      await page.reload();
      await settled(page);
      await page.$$eval(`${MAP} >>> .map text`, codes => codes.forEach(code => code.remove()));
      const inks = await pixelsAt(
        page,
        places.flatMap(({at, of}) => [at, of]),
      );
      const pairs = places.map((_, index) => inks.slice(2 * index, 2 * index + 2));
      for (const [swatch, state] of pairs) assert.deepEqual(swatch, state);
      const classes = new Set(pairs.map(([swatch]) => String(swatch)));
      assert.equal(classes.size, places.length, 'each class has a colour of its own');
      await page.close();
    });
  }
}

test('where a browser darkens pages by itself, the hatching of a small rate is no brighter than its class', async () => {
  const page = await open(`<${MAP} no-timeline measure="per-million"></${MAP}>`, {});
  const session = await page.createCDPSession();
  await session.send('Emulation.setAutoDarkModeOverride', {enabled: true});
  await page.reload();
  await settled(page);
  await page.waitForSelector(`${MAP} >>> .few`, {visible: true});
  await page.$$eval(`${MAP} >>> .map text`, codes => codes.forEach(code => code.remove()));
  const {inState, swatch} = await page.$eval(MAP, map => {
    const root = map.shadowRoot!;
    const state = root.querySelector('[data-state="CO"]')!;
    const {x, y, width, height} = state.getBoundingClientRect();
    const row = Array.from({length: 20}, (_, step) => ({
      x: x + width / 2 + step,
      y: y + height / 2,
    }));
    const isOfState = (one: Element) => state.classList.contains(one.getAttribute('class')!);
    const rects = [...root.querySelectorAll('.legend .class .swatch rect')];
    const box = rects.find(isOfState)!.parentElement!.getBoundingClientRect();
    return {
      inState: row,
      swatch: {x: box.x + Math.min(box.width, 24) / 2, y: box.y + box.height / 2},
    };
  });
  const [ground, ...inks] = await pixelsAt(page, [swatch, ...inState]);
  assert.ok(new Set(inks.map(String)).size > 1, 'hatched');
  for (const ink of inks)
    for (const [channel, light] of ink.entries()) assert.ok(light <= ground![channel]!, `${ink}`);
  // Paper is darkened by nobody.
  await setChromiumMedia(page, {print: true});
  const filter = await page.$eval(`${MAP} >>> .few`, few => getComputedStyle(few).filter);
  assert.equal(filter, 'none');
  await page.close();
});

for (const isDarkened of [false, true]) {
  test(`the dots of the table have the colours of their classes${isDarkened ? ', also where a browser darkens pages' : ''}`, async () => {
    const page = await open(`<${MAP} no-timeline view="table"></${MAP}>`, {});
    if (isDarkened) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setAutoDarkModeOverride', {enabled: true});
      await page.reload();
    }
    await page.waitForSelector(`${MAP} >>> table.states`, {visible: true});
    await settled(page);
    const pairs = await page.$eval(MAP, map => {
      const root = map.shadowRoot!;
      const at = (element: Element, width: number) => {
        const {x, y, height} = element.getBoundingClientRect();
        return {x: x + width / 2, y: y + height / 2};
      };
      const em = parseFloat(getComputedStyle(root.querySelector('.dot')!).fontSize);
      return ['TX', 'MO', 'GA'].map(state => {
        const dot = root.querySelector(`[data-state="${state}"] .dot`)!;
        const paint = dot.querySelector('rect')!.getAttribute('class')!;
        const swatch = root.querySelector(`.legend .swatch .${paint}`)!.parentElement!;
        return [at(dot, 0.8 * em), at(swatch, 20)] as const;
      });
    });
    const inks = await pixelsAt(page, pairs.flat());
    for (let at = 0; at < inks.length; at += 2) assert.deepEqual(inks[at], inks[at + 1]);
    assert.equal(new Set(inks.map(String)).size, pairs.length);
    await page.close();
  });
}

/** Reads the colours of points on the screen as red, green and blue. */
async function pixelsAt(
  page: Page,
  points: readonly {readonly x: number; readonly y: number}[],
): Promise<readonly number[][]> {
  const image = await page.screenshot({encoding: 'base64'});
  return page.evaluate(
    async (base64, wanted) => {
      const response = await fetch(`data:image/png;base64,${base64}`);
      const bitmap = await createImageBitmap(await response.blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const scale = bitmap.width / innerWidth;
      return wanted.map(({x, y}) => [
        ...context
          .getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1)
          .data.slice(0, 3),
      ]);
    },
    image,
    points,
  );
}
