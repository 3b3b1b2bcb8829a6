/**
 * What a link may ask for behind its `#`: `#state=TX`, `#check=collier%20county`, or both. Browsers
 * keep this part of an address to themselves.
 */

/** What a fragment asks for; other fragments, such as those of the contents, ask for nothing. */
export function readFragment(hash) {
  if (!hash.includes('=')) return {state: null, check: null};
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const state = asked.get('state')?.trim().toUpperCase() || null;
  return {state, check: asked.get('check')?.trim() || null};
}

/** The fragment that opens a state, or gives an answer. */
export function writeFragment(key, value) {
  return `#${key}=${encodeURIComponent(value)}`;
}
