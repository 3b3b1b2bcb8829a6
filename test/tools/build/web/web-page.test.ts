import assert from 'node:assert/strict';
import {test} from 'node:test';
import {webPage} from '../../../../data/tools/build/web/web-page.ts';
import {webFiles} from '../../../../data/tools/build/web/web-files.ts';

const page = webPage(webFiles('1a2b3c4d'), '0.1.0', '79em');
/** Lines to copy, as a reader sees them. */
const lines = [...page.matchAll(/<pre tabindex="0"><code>(.*?)<\/code>/gs)].map(([, code]) =>
  code!
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&'),
);

test('the zip’s page has lines for both elements, and a frame as high as the map', () => {
  assert.equal(lines.length, 2);
  const [elements, frame] = lines as [string, string];
  assert.match(elements, /<script type="module" src="\/eyes-on-ice\/eyes-on-ice\.js"><\/script>/);
  assert.match(elements, /<eyes-on-ice-map id="map" style="display:block;min-height:79em">/);
  assert.match(frame, /frame\.html#element=map&amp;popups&amp;downloads"/);
  // 77 × 16, and the frame's own padding.
  assert.match(frame, /height: calc\(1264px \+ 10px\)/);
  assert.match(frame, /<script src="https:\/\/YOUR-SITE\/eyes-on-ice\/resize\.js" defer>/);
});

test('the zip’s page says how to have Spanish, in the page and in a frame', () => {
  assert.match(page, /&lt;html lang="es"&gt;/);
  assert.match(page, /<code>lang=es<\/code> behind/);
});

test('the zip’s page names each file, and the folder of this build', () => {
  for (const {name} of webFiles('1a2b3c4d')) assert.ok(page.includes(`<code>${name}</code>`), name);
  assert.ok(page.includes('1a2b3c4d/'));
});
