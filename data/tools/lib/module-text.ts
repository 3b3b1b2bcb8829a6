/** Writes a generated module: a note that names its source, and the lines below it. */
export function moduleText(note: string, lines: readonly string[]): string {
  return `// ${note}\n${lines.join('\n')}\n`;
}

/** Writes the line of a constant. */
export function constant(name: string, value: unknown, type?: string): string {
  return `export const ${name}${type ? `: ${type}` : ''} = ${JSON.stringify(value)};`;
}

/** Writes a constant whose value is a long text, on a line of its own. */
export function textConstant(name: string, text: string): string {
  return `export const ${name} =\n  ${text};`;
}

/** Writes the import of a type from the module beside, and the empty line below it. */
export function importType(type: string, file: string): readonly string[] {
  return [`import type {${type}} from './${file}';`, ''];
}
