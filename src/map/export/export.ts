/**
 * What makes the files: loaded when a reader opens the download menu. It imports nothing of the
 * module's entry; what both need is handed over as a kit.
 */
import type {FileKind} from '../../data/vocabulary.ts';
import {csv} from './csv.ts';
import {csvRows} from './csv-rows.ts';
import {embedCode} from './embed-code.ts';
import type {EmbedSource} from './embed-source.ts';
import {fileName} from './file-name.ts';
import type {Kit} from './kit.ts';
import {picture} from './picture.ts';
import {measureIn, png} from './png.ts';
import {readTheme} from './read-theme.ts';
import {saveFile} from './save-file.ts';
import {paintSvg} from './svg-painter.ts';
import type {ExportView} from './view.ts';

/** Makes a file of what an element shows, saves it on the device, and returns its name. */
export async function saveAs(
  kind: Exclude<FileKind, 'code'>,
  view: ExportView,
  kit: Kit,
  element: HTMLElement,
): Promise<string> {
  const name = fileName(view, kind);
  saveFile(name, await makeFile(kind, view, kit, element));
  return name;
}

/** The file itself. */
export function makeFile(
  kind: Exclude<FileKind, 'code'>,
  view: ExportView,
  kit: Kit,
  element: HTMLElement,
): Blob | Promise<Blob> {
  switch (kind) {
    case 'csv':
      return new Blob([csv(csvRows(view, kit))], {type: 'text/csv'});
    case 'svg':
      return new Blob([svgOf(view, kit, element)], {type: 'image/svg+xml'});
    case 'png':
      return pngOf(view, kit, element);
  }
}

/** The HTML for exactly this view. */
export function codeOf({attributes}: ExportView, source: EmbedSource, kit: Kit): string {
  return embedCode(attributes, source, kit, document.baseURI);
}

function svgOf(view: ExportView, kit: Kit, element: HTMLElement): string {
  return paintSvg(picture(view, {theme: readTheme(element), form: 'shown'}, kit));
}

/** Drawn here and now, so the host's own font can be used, as the element uses it. */
function pngOf(view: ExportView, kit: Kit, element: HTMLElement): Promise<Blob> {
  const font = getComputedStyle(element).fontFamily;
  const theme = readTheme(element);
  return png(picture(view, {theme, form: 'shown', font, measure: measureIn(font)}, kit));
}
