import type {Dataset} from '../../../src/data/model.ts';
import {MODEL_CHOICES, type ModelChoice} from '../../../src/data/vocabulary.ts';
import type {Messages} from '../../../src/i18n/messages.ts';
import {choropleth} from '../../../src/map/choropleth/choropleth.ts';
import {picture, type PictureForm} from '../../../src/map/export/picture.ts';
import {paintSvg} from '../../../src/map/export/scene/svg-painter.ts';
import {DARK, LIGHT, type Theme} from '../../../src/map/export/theme.ts';
import type {ExportView} from '../../../src/map/export/scene/view.ts';
import {rasterize} from './rasterize.ts';

/** A picture to be written. */
export interface Image {
  /** `map-task-force-es-dark.png` */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Kinds of files: an SVG to be shown in a page, a PNG of the size in which sites show a link. */
export const KINDS = ['svg', 'png'] as const;

const THEMES: Readonly<Record<string, Theme>> = {light: LIGHT, dark: DARK};

/**
 * Draws the map of each choice of models in each language and theme, in some kinds of files or in
 * all.
 */
export function* makeImages(
  dataset: Dataset,
  languages: ReadonlyMap<string, Messages>,
  kinds: readonly (typeof KINDS)[number][] = KINDS,
): Iterable<Image> {
  for (const model of MODEL_CHOICES) {
    for (const [language, messages] of languages) {
      const view = viewOf(dataset, model, messages);
      for (const [name, theme] of Object.entries(THEMES)) {
        const file = `map-${model}-${language}-${name}`;
        const svg = (form: PictureForm) => paintSvg(picture(view, {theme, form}));
        const make = {svg: () => Buffer.from(svg('shown')), png: () => rasterize(svg('card'))};
        for (const kind of kinds) yield {file: `${file}.${kind}`, bytes: make[kind]()};
      }
    }
  }
}

function viewOf(dataset: Dataset, model: ModelChoice, messages: Messages): ExportView {
  return {
    messages,
    heading: null,
    model,
    choropleth: choropleth(dataset, 'agreements', model),
    counted: dataset,
    asOf: dataset.asOf,
    sheet: dataset.sheet,
    order: {column: 'agreements', ascending: false},
    opened: null,
    attributes: {},
  };
}
