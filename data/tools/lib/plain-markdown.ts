/**
 * Escapes text, so that Markdown shows it as it is. Names are ICE's typing: no mark in them may
 * become Markdown, and no @ may notify a person.
 */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('@', '@\u200B');
}
