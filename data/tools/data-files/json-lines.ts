/** A JSON array with one item a line: a diff then shows the items that changed, and no others. */
export function jsonLines(items: readonly unknown[]): string {
  if (items.length === 0) return '[]\n';
  return `[\n${items.map(item => JSON.stringify(item)).join(',\n')}\n]\n`;
}

/** A JSON object for people: two spaces deep. */
export function jsonObject(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
