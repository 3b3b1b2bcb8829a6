/** A media query; null where there are none, as in jsdom. */
export function mediaQuery(query: string): MediaQueryList | null {
  return globalThis.matchMedia?.(query) ?? null;
}

/** Whether a media query holds; never where there are none. */
export function matchesMedia(query: string): boolean {
  return mediaQuery(query)?.matches ?? false;
}
