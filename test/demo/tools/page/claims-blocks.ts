/** A page's text in blocks, as a reader meets it: what leans on which source. */
export interface Block {
  /** The words, without markup. */
  readonly text: string;
  /** Keys of the claims that its footnotes lead to. */
  readonly claims: readonly string[];
}

/** The smallest blocks of text; none of them has another inside. */
const BLOCK =
  /<(p|li|dd|dt|figcaption|h[1-3])\b[^>]*>((?:(?!<(?:p|li|dd|dt|figcaption)\b).)*?)<\/\1>/gs;
const MARK = /<a href="#source-([a-z0-9-]+)"/g;

/** The blocks of a page's part, in reading order. */
export function blocksOf(html: string): readonly Block[] {
  return [...html.matchAll(BLOCK)].map(([, , inside = '']) => ({
    claims: [...inside.matchAll(MARK)].map(([, key = '']) => key),
    text: textOf(inside.replace(/<sup>.*?<\/sup>/gs, '')),
  }));
}

/** The seven parts and what stands above them, without the list of laws, which names its own. */
export function mainOf(html: string): string {
  const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
  return main.replace(/<details class="laws".*?<\/details>/s, '');
}

/** Words without markup. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
