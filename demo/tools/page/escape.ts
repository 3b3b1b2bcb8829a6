const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in HTML, in an attribute too. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character);
}
