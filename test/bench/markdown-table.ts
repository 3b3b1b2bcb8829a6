/** A table whose columns are as wide as their widest cell, as the formatter leaves it. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map(row => width(row[at]!))));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell + ' '.repeat(widths[at]! - width(cell))).join(' | ')} |`;
  return [line(head), line(widths.map(count => '-'.repeat(count))), ...rows.map(line)].join('\n');
}

function width(cell: string): number {
  return [...cell].length;
}
