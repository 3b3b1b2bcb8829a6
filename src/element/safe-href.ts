const ACCEPTED = ['https:', 'http:', 'mailto:'];

/** Where an address is relative to matters to the page alone. */
const ANY_PAGE = 'https://host.invalid';

/**
 * An address that the host gives us to link to, or null when it isn't one that a link may have:
 * `javascript:` and the like never become links.
 */
export function safeHref(address: string | null | undefined): string | null {
  const text = address?.trim();
  if (!text) return null;
  try {
    return ACCEPTED.includes(new URL(text, ANY_PAGE).protocol) ? text : null;
  } catch {
    return null;
  }
}
