import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {audit, auditColors} from '../helpers/audit.ts';
import {setChromiumMedia} from '../helpers/chromium-media.ts';
import {launch, openPage, serve, TREE} from '../helpers/pages.ts';
import {
  CHECK_STATES,
  hostPages,
  MAP_STATES,
  pathOf,
  reach,
  settled,
  type ShownState,
} from '../helpers/shown-states.ts';

const LANGUAGES = ['en', 'es'];

const browser = await launch();

for (const [element, states] of [
  ['the map', MAP_STATES],
  ['the look-up', CHECK_STATES],
] as const) {
  for (const lang of LANGUAGES) {
    test(`axe finds nothing in ${element}, in each of its states, light and dark (${lang})`, async t => {
      const {origin} = await serve(TREE, {pages: hostPages(states, lang)});
      for (const [at, state] of states.entries()) {
        await t.test(state.name, () => isClean(`${origin}${pathOf(lang, at)}`, state));
      }
    });
  }
}

async function isClean(address: string, state: ShownState): Promise<void> {
  const {page} = await openPage(browser);
  await reach(page, address, state);
  await setChromiumMedia(page, {colorScheme: 'light'});
  assert.deepEqual(await audit(page), [], 'light');
  await setChromiumMedia(page, {colorScheme: 'dark'});
  assert.deepEqual(await auditColors(page), [], 'dark');
  assert.ok(await page.$(state.awaited), `${state.awaited} is still there`);
  await page.close();
}

for (const file of readdirSync('demo').filter(name => name.endsWith('.html'))) {
  test(`axe finds nothing in demo/${file}, light and dark`, async () => {
    // Of the page that does its worst to what stands in it, only that.
    const within = file === 'hostile.html' ? 'main' : 'html';
    const {origin} = await serve();
    const {page} = await openPage(browser);
    await page.goto(`${origin}/demo/${file}`);
    await settled(page);
    await setChromiumMedia(page, {colorScheme: 'light'});
    assert.deepEqual(await audit(page, within), [], 'light');
    await setChromiumMedia(page, {colorScheme: 'dark'});
    assert.deepEqual(await auditColors(page, within), [], 'dark');
    await page.close();
  });
}
