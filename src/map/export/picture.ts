/**
 * Lays a picture out: title, what is counted and as of when, the map, its legend, its source. A
 * plain function of what is shown; painters draw what it returns.
 */
import {countyLabel} from '../../geo/county-label.ts';
import {VIEW_BOX} from '../../geo/shapes.ts';
import {agenciesIn, coverOf, type StateCover} from '../opened/county/county-cover.ts';
import type {Placement} from '../opened/zoom.ts';
import {captions, type Captions} from './scene/captions.ts';
import {countyFrame, countyMarks, type Frame} from './scene/county-marks.ts';
import {legendAcross, legendDown} from './scene/legend-marks.ts';
import {classRows, countyRows, nationRows, type LegendRow} from './scene/legend-rows.ts';
import {nationCountyMarks} from './scene/nation-county-marks.ts';
import {nationMarks} from './scene/nation-marks.ts';
import type {Mark, Scene} from './scene/scene.ts';
import {paragraph, type Block} from './scene/text-block.ts';
import type {MeasureText} from '../choropleth/measure-text.ts';
import {roughWidth} from './scene/text.ts';
import {PLAIN_FONT, type Theme} from './theme.ts';
import type {ExportView} from './scene/view.ts';

/** Layout of a picture: as shown, or as sites show a link (1200 × 630). */
export type PictureForm = 'shown' | 'card';

export interface PictureOptions {
  readonly theme: Theme;
  readonly form: PictureForm;
  /** A CSS font-family list, and how wide its texts are. */
  readonly font?: string;
  readonly measure?: MeasureText;
}

/** Between a title and what stands under it. */
const HEAD_GAP = 8;
const FACTS = {size: 15, bold: false};
const FACTS_GAP = 2;
const SHOWN = {width: 975, margin: 24, gap: 16, mapHeight: 640};
const CARD = {width: 1200, height: 630, margin: 40, gap: 18, side: 340, between: 20, foot: 32};
const SHOWN_TITLE = 26;
const CARD_TITLES = [34, 31, 28, 25, 22, 19];

/** All that a layout needs at hand. */
interface Parts {
  readonly view: ExportView;
  readonly theme: Theme;
  readonly measure: MeasureText;
  readonly words: Captions;
  readonly rows: readonly LegendRow[];
  readonly cover: StateCover | null;
  readonly frame: Frame;
}

/** The picture of what is shown. */
export function picture(view: ExportView, options: PictureOptions): Scene {
  const {theme, form, font = PLAIN_FONT, measure = roughWidth} = options;
  const parts = partsOf(view, theme, measure);
  const {words} = parts;
  return {
    ...(form === 'card' ? card(parts) : shown(parts)),
    surface: theme.surface,
    title: words.title,
    description: [words.legend, ...words.facts, words.source].join('. '),
    lang: view.messages.locale,
    font,
  };
}

function partsOf(view: ExportView, theme: Theme, measure: MeasureText): Parts {
  const {opened} = view;
  const cover = opened ? coverOf(agenciesIn(opened.agencies, opened.code, view.model)) : null;
  const frame = opened ? countyFrame(opened) : {x: 0, y: 0, ...VIEW_BOX};
  return {
    view,
    theme,
    measure,
    words: captions(view, cover),
    rows: rowsOf(view, cover, theme),
    cover,
    frame,
  };
}

/** None for a state that is drawn without its counties: no colour in the picture stands for a class. */
function rowsOf(view: ExportView, cover: StateCover | null, theme: Theme): readonly LegendRow[] {
  const {opened, counties} = view;
  if (counties) return classRows(counties.classes, theme);
  if (!opened || !cover) return nationRows(view, theme);
  if (!opened.shapes) return [];
  return countyRows(view, opened.code, cover, theme);
}

type Laid = Pick<Scene, 'width' | 'height' | 'marks'>;

/** One column: words, map, legend, source. */
function shown(parts: Parts): Laid {
  const {margin, gap, mapHeight} = SHOWN;
  const width = SHOWN.width - 2 * margin;
  const head = header(parts, {x: margin, y: margin, width}, SHOWN_TITLE, ' · ');
  const mapTop = margin + head.height + gap;
  const map = mapBlock(parts, {x: margin, y: mapTop, width, height: mapHeight});
  const legendTop = mapTop + map.height + gap;
  const legend = legendAcross(parts, margin, legendTop, width);
  const footTop = legendTop + legend.height + gap;
  const foot = source(parts, margin, footTop, width);
  return {
    width: SHOWN.width,
    height: Math.ceil(footTop + foot.height + margin),
    marks: [...head.marks, ...map.marks, ...legend.marks, ...foot.marks],
  };
}

/** Two columns: words and legend, then the map; the source at the foot. */
function card(parts: Parts): Laid {
  const {width, height, margin, gap, side, between, foot} = CARD;
  const wide = width - 2 * margin;
  const footTop = height - foot - source(parts, margin, 0, wide).height;
  const mapLeft = margin + side + between;
  const map = mapBlock(parts, {
    x: mapLeft,
    y: margin,
    width: width - margin - mapLeft,
    height: footTop - gap - margin,
  });
  const marks = [
    ...cardWords(parts, footTop - gap),
    ...map.marks,
    ...source(parts, margin, footTop, wide).marks,
  ];
  return {width, height, marks};
}

/** The largest title that leaves room for all below it. */
function cardWords(parts: Parts, bottom: number): readonly Mark[] {
  const {margin, gap, side} = CARD;
  let marks: readonly Mark[] = [];
  for (const size of CARD_TITLES) {
    const head = header(parts, {x: margin, y: margin, width: side}, size, null);
    const legend = legendDown(parts, margin, margin + head.height + gap, side);
    marks = [...head.marks, ...legend.marks];
    if (margin + head.height + gap + legend.height <= bottom) break;
  }
  return marks;
}

/** Title and facts: in one line where there is room, else each in its own. */
function header(
  {words, theme, measure}: Parts,
  {x, y, width}: Omit<Frame, 'height'>,
  size: number,
  separator: string | null,
): Block {
  const title = paragraph(words.title, {x, y, width, size, bold: true, fill: theme.text, measure});
  const lines = separator === null ? words.facts : [words.facts.join(separator)];
  const marks = [...title.marks];
  let top = y + title.height + HEAD_GAP;
  for (const line of [...lines, words.statewide]) {
    const block = paragraph(line, {...FACTS, x, y: top, width, fill: theme.muted, measure});
    marks.push(...block.marks);
    top += block.height + (block.height && FACTS_GAP);
  }
  return {marks, height: top - y};
}

function source({words, theme, measure}: Parts, x: number, y: number, width: number): Block {
  return paragraph(words.source, {x, y, width, size: 12, bold: false, fill: theme.muted, measure});
}

/** The map as large as it goes, in the middle of a box; a wide one makes the box less high. */
function mapBlock(parts: Parts, box: Frame): Block {
  const {frame} = parts;
  const k = Math.min(box.width / frame.width, box.height / frame.height);
  const place = {
    x: box.x + (box.width - k * frame.width) / 2 - k * frame.x,
    y: box.y - k * frame.y,
    k: Number(k.toFixed(4)),
  };
  return {marks: mapMarks(parts, place), height: k * frame.height};
}

function mapMarks({view, theme, cover, measure}: Parts, place: Placement): readonly Mark[] {
  const {opened, counties} = view;
  if (counties) return [nationCountyMarks(view, counties, theme, place)];
  if (!opened || !cover) return [nationMarks(view, theme, place)];
  const {code, shapes} = opened;
  const nameOf = (fips: string, name: string) => view.messages.placeName(countyLabel(fips, name));
  return countyMarks({code, shapes, cover, nameOf}, theme, place, measure);
}
