import {escapeMarkup} from '../../../lib/escape.ts';
import {
  HALO_WIDTH,
  type Mark,
  type Paint,
  type Pattern,
  type Scene,
  type Stroke,
  type TextMark,
} from './scene.ts';

/** The pattern's tile in units of the picture. */
const TILE = 7;

const TURNS: Readonly<Record<Pattern['kind'], string>> = {
  dots: '',
  stripes: ' rotate(45)',
  hatching: ' rotate(-45)',
};

/** Draws a picture as an SVG that needs nothing else: no font, no script, no style sheet. */
export function paintSvg(scene: Scene): string {
  const patterns = new Map<string, string>();
  const body = scene.marks.map(mark => markText(mark, 1, patterns)).join('\n');
  const {width, height} = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" role="img" xml:lang="${escape(scene.lang)}" ` +
      `font-family="${escape(scene.font)}">`,
    `<title>${escape(scene.title)}</title>`,
    `<desc>${escape(scene.description)}</desc>`,
    ...(patterns.size ? [`<defs>${[...patterns.values()].join('')}</defs>`] : []),
    `<rect width="${width}" height="${height}" fill="${escape(scene.surface)}"/>`,
    body,
    '</svg>\n',
  ].join('\n');
}

function markText(mark: Mark, k: number, patterns: Map<string, string>): string {
  switch (mark.kind) {
    case 'group': {
      const {x, y, k: scale} = mark.place;
      const marks = mark.marks.map(one => markText(one, scale, patterns)).join('\n');
      return `<g transform="translate(${short(x)} ${short(y)}) scale(${scale})">\n${marks}\n</g>`;
    }
    case 'path': {
      const look = `${fillText(mark.fill, k, patterns)}${strokeText(mark.stroke, k)}`;
      const path = `<path d="${mark.d}"${look}`;
      return mark.name ? `${path}><title>${escape(mark.name)}</title></path>` : `${path}/>`;
    }
    case 'box':
      return (
        `<rect x="${short(mark.x)}" y="${short(mark.y)}" ` +
        `width="${short(mark.width)}" height="${short(mark.height)}"` +
        `${fillText(mark.fill, k, patterns)}${strokeText(mark.stroke, k)}/>`
      );
    case 'dot':
      return (
        `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="${short(mark.radius)}"` +
        `${fillText(mark.fill, k, patterns)}${strokeText(mark.stroke, k)}/>`
      );
    case 'text':
      return textText(mark);
  }
}

/** A halo is a text of its own: programs that know no `paint-order` would lay it over the letters. */
function textText({x, y, text, size, bold, fill, anchor, halo}: TextMark): string {
  const weight = bold ? ' font-weight="700"' : '';
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const place = `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${weight}${side}`;
  const letters = `${place} fill="${escape(fill)}">${escape(text)}</text>`;
  if (!halo) return letters;
  const rim = `fill="none" stroke="${escape(halo)}" stroke-width="${HALO_WIDTH}"`;
  return `${place} ${rim} stroke-linejoin="round" aria-hidden="true">${escape(text)}</text>${letters}`;
}

function fillText(fill: Paint | undefined, k: number, patterns: Map<string, string>): string {
  if (!fill) return ' fill="none"';
  if (typeof fill === 'string') return ` fill="${escape(fill)}"`;
  const key = `${fill.kind} ${k} ${fill.ground}`;
  const id = `eoi-${[...patterns.keys(), key].indexOf(key) + 1}`;
  patterns.set(key, patternText(fill, id, k));
  return ` fill="url(#${id})"`;
}

function patternText({kind, ground, ink}: Pattern, id: string, k: number): string {
  const turn = TURNS[kind];
  const mark =
    kind === 'dots'
      ? `<circle cx="3.5" cy="3.5" r="1.1" fill="${escape(ink)}"/>`
      : `<rect width="1.8" height="${TILE}" fill="${escape(ink)}"/>`;
  return (
    `<pattern id="${id}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="scale(${short(1 / k)})${turn}">` +
    `<rect width="${TILE}" height="${TILE}" fill="${escape(ground)}"/>${mark}</pattern>`
  );
}

function strokeText(stroke: Stroke | undefined, k: number): string {
  if (!stroke) return '';
  return (
    ` stroke="${escape(stroke.color)}" stroke-width="${short(stroke.width / k)}" ` +
    'stroke-linejoin="round"'
  );
}

function short(value: number): string {
  return String(Number(value.toFixed(3)));
}

function escape(text: string): string {
  return escapeMarkup(text.replace(UNPRINTABLE, ''));
}

/** Characters that XML 1.0 forbids even when they are escaped. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
