/**
 * Parses an address, as it stands or from a base; null where it is none. `URL.canParse` came to Chrome
 * 120 and Safari 17 only.
 */
export function toUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
