/**
 * The HTML of a frame, for whoever pastes it: written by the embed builder, and by the map's menu.
 */
import {escapeAttribute} from '../lib/escape.ts';
import {FRAME_PADDING_PX, type ElementName} from './frame-constants.ts';
import {FRAME_TITLES} from './frame-titles.ts';

/** A frame may run its script, open links in new tabs and save files, and copy (`allow`): nothing else. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

const PX_PER_EM = 16;

/** Content of a frame, and its height. */
export interface Frame {
  readonly element: ElementName;
  readonly address: string;
  /** The language of its title. */
  readonly lang: string;
  /** The element's reserved height, in `em`. */
  readonly height: string;
  /** Whether the frame is asked for a theme of its own. */
  readonly isThemed: boolean;
}

/** The `<iframe>`. No line begins with `>`, which would be a quotation in Markdown. */
export function frameCode({element, address, lang, height, isThemed}: Frame): string {
  const titles = FRAME_TITLES[lang] ?? FRAME_TITLES['en']!;
  return `<iframe
  src="${escapeAttribute(address)}"
  title="${titles[element]}"
  sandbox="${SANDBOX}"
  allow="clipboard-write"
  loading="lazy"
  style="${frameStyle(height, isThemed)}"></iframe>`;
}

/**
 * The address of a frame that shows an element with some parameters. They stand behind `#`: so all
 * frames of a page are one file to the browser, and no server is told what is chosen.
 */
export function frameAddress(
  page: string,
  element: ElementName,
  parameters: Iterable<readonly [string, string]>,
): string {
  const choices = new URLSearchParams({element});
  for (const [name, value] of parameters) choices.set(name, value);
  // As the sandbox allows them; the page itself can't see it.
  choices.set('popups', '');
  choices.set('downloads', '');
  return `${page}#${choices.toString().replace(/=(?=&|$)/g, '')}`;
}

/** A frame does not share the host's text size: its `em` are the browser's own. */
function frameStyle(height: string, isThemed: boolean): string {
  const inPx = height.replace(/([\d.]+)em/g, (_, em: string) => `${Number(em) * PX_PER_EM}px`);
  // The frame follows the reader's scheme, and so must the place it stands in: or it is painted.
  const scheme = isThemed ? '; color-scheme: light dark' : '';
  return `width: 100%; height: calc(${inPx} + ${2 * FRAME_PADDING_PX}px); border: 0${scheme}`;
}
