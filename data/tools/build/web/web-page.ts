import {checkHeight} from '../../../../src/check/reserved-height.ts';
import {frameAddress, frameCode} from '../../../../src/embed/frame-code.ts';
import {escapeMarkup} from '../../../../src/lib/escape.ts';
import type {WebFile} from './web-files.ts';

/** Writes the page of the zip: what to copy, the elements at work, and what each file is for. */
export function webPage(files: readonly WebFile[], version: string, mapHeight: string): string {
  const rows = files.map(
    ({name, isFor}) =>
      `        <tr><th scope="row"><code>${name}</code></th><td>${isFor}</td></tr>`,
  );
  const check = checkHeight({locate: false, state: false});
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Eyes on ICE ${version}: how to use these files</title>
    <link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
      body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
      pre { border: 1px solid; padding: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
      th { font-weight: normal; padding-inline-end: 1rem; text-align: start; vertical-align: top; white-space: nowrap; }
      eyes-on-ice-map { display: block; min-height: ${mapHeight}; }
      agency-check { display: block; min-height: ${check}; }
    </style>
    <script type="module" src="eyes-on-ice.js"></script>
  </head>
  <body>
    <h1>Eyes on ICE ${version}</h1>
    <ol>
      <li>Upload this whole folder, <code>eyes-on-ice</code>, to the top of your site. Browsers load no modules from a disk:
        below you see the map only once this page is on a server, at <code>/eyes-on-ice/</code>.</li>
      <li>Paste these lines where the look-up and the map should be:
        <pre tabindex="0"><code>&lt;script type="module" src="/eyes-on-ice/eyes-on-ice.js"&gt;&lt;/script&gt;
&lt;agency-check for="map" style="display:block;min-height:${check}"&gt;&lt;/agency-check&gt;
&lt;eyes-on-ice-map id="map" style="display:block;min-height:${mapHeight}"&gt;&lt;/eyes-on-ice-map&gt;</code></pre></li>
      <li><code>for</code> names the map that follows the look-up's answers; each works without the other, too. Both speak the
        language of your page, English or Spanish: <code>&lt;html lang="es"&gt;</code>, or <code>lang="es"</code> in their tags.</li>
      <li>Where no script is allowed, or an editor strips it, paste a frame, with the address of your site. In it,
        <code>lang=es</code> behind <code>#</code> gives Spanish, and <code>element=check</code> the look-up; two frames can't follow
        each other. Where one script is allowed, the last line sets the frame's height.
        <pre tabindex="0"><code>${frameLines(mapHeight)}</code></pre></li>
      <li>For a newer version unpack its zip over this folder. What is new lies in a folder with another name, so that nobody gets
        half of each; delete the old one after a day.</li>
    </ol>
    <h2>What each file is for</h2>
    <table>
      <tbody>
${rows.join('\n')}
      </tbody>
    </table>
    <h2>At work</h2>
    <agency-check for="map" heading-level="3"><p>This needs to be on a server, and JavaScript.</p></agency-check>
    <eyes-on-ice-map id="map" heading-level="3"></eyes-on-ice-map>
  </body>
</html>
`;
}

/** Writes the frame of the map on another site, and the script that sets its height, to be shown as text. */
function frameLines(height: string): string {
  const folder = 'https://YOUR-SITE/eyes-on-ice/';
  const address = frameAddress(`${folder}frame.html`, 'map', []);
  const frame = frameCode({element: 'map', address, lang: 'en', height, isThemed: false});
  return escapeMarkup(`${frame}\n<script src="${folder}resize.js" defer></script>`);
}
