/**
 * Makers of the files, loaded when a reader opens the download menu.
 */
import type {FileKind} from '../../data/vocabulary.ts';
import {measureIn} from '../choropleth/measure-text.ts';
import {csvRows} from './csv-rows.ts';
import {csv} from './csv.ts';
import {embedCode} from './embed-code.ts';
import type {EmbedSource} from './embed-source.ts';
import {fileName} from './file-name.ts';
import {picture} from './picture.ts';
import {png} from './png.ts';
import {readTheme} from './read-theme.ts';
import {saveFile} from './save-file.ts';
import {paintSvg} from './scene/svg-painter.ts';
import type {ExportView} from './scene/view.ts';

/** Makes a file of what an element shows, saves it on the device, and returns its name. */
export async function saveAs(
  kind: Exclude<FileKind, 'code'>,
  view: ExportView,
  element: HTMLElement,
): Promise<string> {
  const name = fileName(view, kind);
  saveFile(name, await makeFile(kind, view, element));
  return name;
}

/** The file itself. */
export function makeFile(
  kind: Exclude<FileKind, 'code'>,
  view: ExportView,
  element: HTMLElement,
): Blob | Promise<Blob> {
  switch (kind) {
    case 'csv':
      return new Blob([csv(csvRows(view))], {type: 'text/csv'});
    case 'svg':
      return new Blob([svgOf(view, element)], {type: 'image/svg+xml'});
    case 'png':
      return pngOf(view, element);
  }
}

/** The HTML for exactly this view. */
export function codeOf({attributes}: ExportView, source: EmbedSource): string {
  return embedCode(attributes, source, document.baseURI);
}

function svgOf(view: ExportView, element: HTMLElement): string {
  return paintSvg(picture(view, {theme: readTheme(element), form: 'shown'}));
}

/** Drawn here and now, so the host's own font can be used, as the element uses it. */
function pngOf(view: ExportView, element: HTMLElement): Promise<Blob> {
  const font = getComputedStyle(element).fontFamily;
  const theme = readTheme(element);
  return png(picture(view, {theme, form: 'shown', font, measure: measureIn(font)}));
}
