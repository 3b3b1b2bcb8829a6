/** Escapes a text for HTML and XML, between tags and in attributes. */
export function escapeMarkup(text: string): string {
  return escapeAttribute(text).replaceAll('>', '&gt;');
}

/** Escapes a text for the quotes of an HTML attribute, and leaves it as readable as can be. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
