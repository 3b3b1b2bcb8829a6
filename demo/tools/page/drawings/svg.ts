import {escape} from '../escape.ts';
import type {Lines} from '../texts.ts';

/** Distance of two lines of a label, in the drawing's units. */
const LINE_HEIGHT = 14;

/** Wraps a drawing that is read out as its title and its description. */
export function drawing(
  id: string,
  [width, height]: readonly [number, number],
  {title, told}: {readonly title: string; readonly told: string},
  content: string,
): string {
  return `<svg class="drawing" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-name ${id}-told">
<title id="${id}-name">${escape(title)}</title>
<desc id="${id}-told">${escape(told)}</desc>
${content}
</svg>`;
}

/** Lines of text, centred around a point. */
export function label(x: number, y: number, lines: Lines, style = ''): string {
  const top = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const spans = lines.map(
    (line, index) => `<tspan x="${x}" y="${top + index * LINE_HEIGHT}">${escape(line)}</tspan>`,
  );
  return `<text class="label ${style}">${spans.join('')}</text>`;
}

/** Draws a box with lines of text in its middle. */
export function box(
  [x, y, width, height]: readonly [number, number, number, number],
  lines: Lines,
  style: string,
): string {
  return `<g class="${style}"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3"/>${label(x + width / 2, y + height / 2, lines)}</g>`;
}
