import {escape} from './escape.ts';
import type {Footnotes} from './footnotes.ts';

const STRONG = /\*\*(.+?)\*\*/g;
const LINK = /\[([^\]^][^\]]*)\]\(([^)\s]+)\)/g;
const NOTE = /\[\^([a-z0-9,-]+)\]/g;

/** Converts a line of the texts to HTML: `**strong**`, `[words](address)` and `[^claim,claim]`. */
export function inline(text: string, notes: Footnotes): string {
  return escape(text)
    .replace(STRONG, '<strong>$1</strong>')
    .replace(LINK, (_, words: string, address: string) => link(words, address))
    .replace(NOTE, (_, keys: string) => notes.marks(keys.split(',')));
}

/** Writes a link; other sites don't learn where a reader comes from. */
export function link(words: string, address: string): string {
  const rel = address.startsWith('http') ? ' rel="noreferrer"' : '';
  return `<a href="${address}"${rel}>${words}</a>`;
}
