/**
 * `npm run docs:picture`: photographs both elements for the README, in light and in dark, as
 * `.github/images/elements-*.webp`. Needs a Chromium and the built module; not part of any build.
 */
import {launch, type Page} from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../browser/chromium-flags.ts';
import {findChromium} from '../browser/find-chromium.ts';
import {serve} from '../site/static-server.ts';

const FOLDER = '.github/images';
const THEMES = ['light', 'dark'] as const;
const SIZE = {width: 1180, height: 764};
const QUALITY = 82;

/** The look-up's answer beside the map, as a page could have them. */
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>
  :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
  body { display: grid; grid-template-columns: 400px 1fr; gap: 40px; margin: 32px; align-items: start; }
  eyes-on-ice-map { min-block-size: 0; }
</style>
<agency-check value="Collier County, FL" no-actions></agency-check>
<eyes-on-ice-map no-controls no-timeline no-downloads></eyes-on-ice-map>
<script type="module" src="/dist/eyes-on-ice.js"></script>`;

const executablePath = findChromium();
if (!executablePath) throw new Error('There is no Chromium: set CHROME_PATH');
const server = await serve({'/dist/': 'dist'}, {pages: {'/': PAGE}});
const browser = await launch({executablePath, args: [...CHROMIUM_FLAGS]});
const page = await browser.newPage();
await page.setViewport(SIZE);
for (const theme of THEMES) await photograph(page, theme);
await browser.close();
await server.close();

async function photograph(page: Page, theme: string): Promise<void> {
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
  await page.goto(server.origin, {waitUntil: 'networkidle0'});
  await page.waitForFunction('document.querySelector("agency-check")?.answer');
  await page.waitForNetworkIdle();
  await page.screenshot({path: `${FOLDER}/elements-${theme}.webp`, quality: QUALITY});
}
