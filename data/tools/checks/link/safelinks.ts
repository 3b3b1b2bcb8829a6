const WRAPPER = /^https?:\/\/[^/]*safelinks\.protection\.(?:outlook|office365)\.(?:com|us)\//i;
const MAX_WRAPPERS = 5;

function target(address: string): string | null {
  const value = /[?&]url=([^&#]*)/i.exec(address)?.[1];
  try {
    // Once: `%2520` in the wrapper is `%20` in ICE's own address.
    return value ? decodeURIComponent(value.replaceAll('+', '%20')) : null;
  } catch {
    return null;
  }
}

/** Tests for an address that a mail scanner wrapped; such a one names a mailbox. */
export function isSafelink(address: string): boolean {
  return WRAPPER.test(address);
}

/** Unwraps an address from one or several SafeLinks wrappers; null when there is none inside. */
export function unwrapSafelink(address: string): string | null {
  let inner: string | null = address;
  for (let depth = 0; inner && isSafelink(inner) && depth < MAX_WRAPPERS; depth++) {
    inner = target(inner);
  }
  return inner && !isSafelink(inner) ? inner : null;
}
