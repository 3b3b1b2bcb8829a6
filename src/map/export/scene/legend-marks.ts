import {MODELS, type PerModel} from '../../../data/model.ts';
import type {Captions} from './captions.ts';
import type {LegendRow} from './legend-rows.ts';
import type {Mark, Paint} from './scene.ts';
import type {MeasureText} from '../../choropleth/measure-text.ts';
import {paragraph, type Block} from './text-block.ts';
import type {Theme} from '../theme.ts';

/** Parts of a legend. */
export interface LegendParts {
  readonly words: Captions;
  readonly rows: readonly LegendRow[];
  readonly theme: Theme;
  readonly measure: MeasureText;
}

const SIZE = 13;
const NOTE_SIZE = 12;
const SWATCH = {height: 14, width: 26, gap: 2, dot: 4.5, band: 3.5};
const GAP = 5;
const HEAD_GAP = 7;
/** Between columns, so that their words stay apart. */
const GUTTER = 10;
const ROW_GAP = 8;
/** Between the labels' column and the notes', and down to the labels' baseline. */
const NOTE_GAP = 12;
const NOTE_DROP = 1;
/** The mark of a model's power: a bar per model, as many of them filled as it has power. */
const BAR_HEIGHTS = {
  'warrant-service': 4.5,
  'jail-enforcement': 7,
  'task-force': 10,
} satisfies PerModel<number>;
const BARS = {width: 3.2, gap: 1.8, after: 6};

/** Classes side by side: a band of swatches, and under each its words. Without classes, the heading. */
export function legendAcross(parts: LegendParts, x: number, y: number, width: number): Block {
  const {rows, theme} = parts;
  const head = heading(parts, x, y, width);
  if (!rows.length) return head;
  const bandTop = y + head.height + GAP;
  const column = width / rows.length;
  const marks: Mark[] = [...head.marks];
  let height = 0;
  rows.forEach((row, i) => {
    const left = x + i * column;
    const top = bandTop + SWATCH.height + GAP;
    const words = rowWords(parts, row, left, top, column - GUTTER);
    marks.push(...swatch(row, theme, left, bandTop, column - SWATCH.gap), ...words.marks);
    height = Math.max(height, words.height);
  });
  return {marks, height: bandTop - y + SWATCH.height + GAP + height};
}

/** Classes one below the other, their notes in a column of their own where there is room. */
export function legendDown(parts: LegendParts, x: number, y: number, width: number): Block {
  const {rows, theme} = parts;
  const head = heading(parts, x, y, width);
  if (!rows.length) return head;
  const marks: Mark[] = [...head.marks];
  const left = x + SWATCH.width + GUTTER;
  const notes = noteColumn(parts, x + width - left);
  let top = y + head.height + HEAD_GAP;
  for (const row of rows) {
    const words = rowWords(parts, row, left, top, x + width - left, notes);
    marks.push(...swatch(row, theme, x, top + 1, SWATCH.width), ...words.marks);
    top += Math.max(words.height, SWATCH.height) + ROW_GAP;
  }
  return {marks, height: top - ROW_GAP - y};
}

/** Distance from the labels to the notes at their right; null when they stand below. */
function noteColumn({rows, measure}: LegendParts, width: number): number | null {
  const labels = rows.map(({label, power}) => indentOf(power) + measure(label, SIZE, true));
  const notes = rows.map(({note}) => measure(note, NOTE_SIZE, false));
  const column = Math.max(...labels) + NOTE_GAP;
  return column + Math.max(...notes) <= width ? column : null;
}

function heading({words, theme, measure}: LegendParts, x: number, y: number, width: number): Block {
  return paragraph(words.legend, {x, y, width, size: SIZE, bold: true, fill: theme.text, measure});
}

/** A class's label, and its note below it, or beside it in a column. */
function rowWords(
  {theme, measure}: LegendParts,
  {label, note, power}: LegendRow,
  x: number,
  y: number,
  width: number,
  notes: number | null = null,
): Block {
  const indent = indentOf(power);
  const name = paragraph(label, {
    x: x + indent,
    y,
    width: (notes === null ? width : notes) - indent,
    size: SIZE,
    bold: true,
    fill: theme.text,
    measure,
  });
  const line = paragraph(note, {
    x: x + (notes ?? 0),
    y: notes === null ? y + name.height : y + NOTE_DROP,
    width: width - (notes ?? 0),
    size: NOTE_SIZE,
    bold: false,
    fill: theme.muted,
    measure,
  });
  const bars = power ? powerBars(power, theme, x, y + SIZE) : [];
  const height = notes === null ? name.height + line.height : name.height;
  return {marks: [...bars, ...name.marks, ...line.marks], height};
}

function indentOf(power: number): number {
  return power ? MODELS.length * (BARS.width + BARS.gap) - BARS.gap + BARS.after : 0;
}

function swatch(row: LegendRow, theme: Theme, x: number, y: number, width: number): Mark[] {
  const stroke = {color: theme.line, width: 0.75};
  const {height} = SWATCH;
  const boxOf = (fill: Paint, inset = 0): Mark => ({
    kind: 'box',
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    fill,
    stroke,
  });
  switch (row.mark) {
    case 'area':
      return [boxOf(row.paint)];
    case 'band':
      return [boxOf(row.paint), boxOf(theme.surface, SWATCH.band)];
    case 'dot':
      return [
        boxOf(theme.steps[0]),
        {
          kind: 'dot',
          x: x + width / 2,
          y: y + height / 2,
          radius: SWATCH.dot,
          fill: row.paint,
          stroke: {color: theme.text, width: 1},
        },
      ];
  }
}

function powerBars(power: number, theme: Theme, x: number, baseline: number): Mark[] {
  return MODELS.map((model, i) => ({
    kind: 'box',
    x: x + i * (BARS.width + BARS.gap),
    y: baseline - BAR_HEIGHTS[model],
    width: BARS.width,
    height: BAR_HEIGHTS[model],
    fill: i < power ? theme.text : theme.surface,
    stroke: {color: theme.text, width: 0.75},
  }));
}
