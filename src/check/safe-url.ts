const WEB = /^https?:$/;

/**
 * An address that a host page gave, if a link may lead there: http, https, or relative to the page.
 * Anything else (`javascript:`, `data:` …) gives null.
 */
export function safeUrl(url: string | null | undefined): string | null {
  const text = url?.trim();
  if (!text) return null;
  try {
    return WEB.test(new URL(text, 'https://host.invalid').protocol) ? text : null;
  } catch {
    return null;
  }
}
