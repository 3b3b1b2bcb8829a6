import type {Mark, TextMark} from './scene.ts';
import type {MeasureText} from '../../choropleth/measure-text.ts';
import {wrap, wrapEvenly} from './text.ts';

/** Marks, and the height they take. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export interface ParagraphOptions {
  readonly x: number;
  /** The top, not the first baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly measure: MeasureText;
}

/** Line height and the height of a line above its baseline, as shares of the size. */
const LINE = {bold: 1.18, plain: 1.35, ascent: 0.95};

/** A text in lines no wider than its box; headings in even ones. */
export function paragraph(text: string, options: ParagraphOptions): Block {
  const {x, y, width, size, bold, fill, measure} = options;
  const lineHeight = size * (bold ? LINE.bold : LINE.plain);
  const lines = (bold ? wrapEvenly : wrap)(text, size, bold, width, measure);
  const marks = lines.map((line, i): TextMark => ({
    kind: 'text',
    x,
    y: y + i * lineHeight + size * LINE.ascent,
    text: line,
    size,
    bold,
    fill,
    anchor: 'start',
  }));
  return {marks, height: lines.length * lineHeight};
}
