/** Words that begin with a small letter inside a town's name. */
const SMALL_WORDS = /(?<= )(?:Of|The|And|On|By|In|De|Du)(?= )/g;

/**
 * Spells a town's name as it is written: the Postal Service's list has each word's first letter
 * large, and one of them a shortened word.
 */
export function spellTown(name: string): string {
  return name
    .replace(/^S (?=[A-Z])/, 'South ')
    .replace(/\bMc([a-z])/g, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(SMALL_WORDS, word => word.toLowerCase());
}
