import {hasFastFormats} from './fast-formats.ts';

/** Gives the function that sorts names of states. */
export function comparerOf(locale: string): (first: string, second: string) => number {
  return hasFastFormats(locale) ? compareOwn : new Intl.Collator(locale).compare;
}

/** Accents and case don't count; no state begins with an ñ, which would. */
function compareOwn(first: string, second: string): number {
  return plain(first) < plain(second) ? -1 : 1;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
