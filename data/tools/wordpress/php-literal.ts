/** A value that PHP can be told: as in JSON. */
export type PhpValue =
  string | number | boolean | null | readonly PhpValue[] | {readonly [key: string]: PhpValue};

/** Writes a value as PHP has it. Nothing in it is evaluated: strings stand in single quotes. */
export function phpLiteral(value: PhpValue): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Array.isArray(value)
    ? (value as readonly PhpValue[]).map(phpLiteral)
    : Object.entries(value).map(([key, one]) => `${phpLiteral(key)} => ${phpLiteral(one)}`);
  return `array( ${entries.join(', ')} )`;
}
