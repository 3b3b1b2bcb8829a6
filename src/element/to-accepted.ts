const warned = new Set<string>();

/**
 * Gives a property's value if it is one of those accepted, in capitals or not, else the default, with
 * one warning in the console that names the value and those accepted.
 */
export function toAccepted<T extends string>(
  tag: string,
  property: string,
  value: unknown,
  accepted: readonly T[],
  fallback: T,
): T {
  const text = String(value ?? '');
  const found = accepted.find(one => one.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  if (text) {
    warnOnce(
      `<${tag}> ${property}="${text}" is not known; accepted: ${accepted.filter(Boolean).join(', ')}. Using "${fallback || 'none'}".`,
    );
  }
  return fallback;
}

/** Writes a warning to the console, each text once a page. */
export function warnOnce(text: string): void {
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}
