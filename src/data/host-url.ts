const ACCEPTED = ['https:', 'http:', 'mailto:'];

/**
 * An address that the host gives us to link to, or null when it isn't one that a link may have:
 * `javascript:` and the like never become links.
 */
export function hostUrl(address: string | null | undefined): string | null {
  if (!address) return null;
  try {
    return ACCEPTED.includes(new URL(address, document.baseURI).protocol) ? address : null;
  } catch {
    return null;
  }
}
