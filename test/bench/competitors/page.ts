/** The pages: the same heading and the same text below, so that what moves is seen to move. */
import {readFileSync} from 'node:fs';
import type {Competitor, CountyMap} from './list.ts';
import {inlineSvg} from './inline-svg.ts';

const STYLE = `body{max-width:960px;margin:0 auto;padding:0 16px;font:16px/1.5 sans-serif}
svg,canvas{max-width:100%;height:auto}
.legend{list-style:none;padding:0;display:flex;gap:16px}
b{font-weight:inherit}
.legend span{display:inline-block;width:16px;height:16px;margin-right:4px}`;

const BELOW = `<p>${'Text below the map, as on any page that has more to say. '.repeat(8)}</p>`;

const OUR_HEIGHT = snippetStyle('eyes-on-ice-map');
const CHECK_HEIGHT = snippetStyle('agency-check');

/** A page with some maps. */
export function pageOf(competitor: Competitor, maps: number): string {
  const places = Array.from({length: maps}, (_, at) => placeOf(competitor, at)).join('\n');
  return page(headOf(competitor), places);
}

/** A page with a map of all counties. */
export function countyPageOf({id, source, isOurs}: CountyMap): string {
  const map = `<eyes-on-ice-map detail="counties" style="${OUR_HEIGHT}"></eyes-on-ice-map>`;
  const script = source ? `/${id}/main.js` : '/dist/eyes-on-ice.js';
  const head = `<script type="module" src="${script}"></script>\n`;
  return page(head, `<div class="place">${isOurs ? map : ''}</div>`);
}

function page(head: string, places: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Agreements</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>${STYLE}</style>
${head}</head>
<body><h1>Agreements by state</h1><p>Who has signed, as of this list.</p>
${places}
${BELOW}${BELOW}</body></html>`;
}

function headOf({id, source, hasStyles}: Competitor): string {
  if (id === 'svg') return '';
  const script = source ? `/${id}/main.js` : '/dist/eyes-on-ice.js';
  const styles = hasStyles ? `<link rel="stylesheet" href="/${id}/main.css">` : '';
  return `${styles}<script type="module" src="${script}"></script>\n`;
}

function placeOf({id}: Competitor, at: number): string {
  const map = `<eyes-on-ice-map id="map-${at}" style="${OUR_HEIGHT}"></eyes-on-ice-map>`;
  if (id === 'ours') return `<div class="place">${map}</div>`;
  const check = `<agency-check for="map-${at}" style="${CHECK_HEIGHT}"></agency-check>`;
  if (id === 'both') return `<div class="place">${check}${map}</div>`;
  return `<div class="place">${id === 'svg' ? inlineSvg() : ''}</div>`;
}

/** What the README tells people to paste, to the letter. */
function snippetStyle(tag: string): string {
  const [, style] = new RegExp(`<${tag}[^>]*style="([^"]*)"`).exec(
    readFileSync('README.md', 'utf8'),
  )!;
  return style!;
}
