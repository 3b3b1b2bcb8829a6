import {lazy} from '../../lib/lazy.ts';
import {fold} from '../text/fold.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const LANGUAGES = ['en', 'es'];
/** Countries that have a state's name, or none that people mean. */
const NOT_FOREIGN =
  /^(?:georgia|united states|estados unidos|puerto rico|guam|us .*|american samoa|samoa americana|.*marian.*|u ?s .*)$/;

/** Names of other countries, folded, in English and Spanish; the browser has them. */
const countries = lazy((): ReadonlySet<string> => {
  const names = LANGUAGES.flatMap(language => {
    const display = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
    return LETTERS.flatMap(a => LETTERS.map(b => display.of(a + b)));
  });
  const folded = names.filter(name => name !== undefined).map(fold);
  return new Set(folded.filter(name => name && !NOT_FOREIGN.test(name)));
});

/** Tells whether a folded text is the name of another country. */
export function isCountry(folded: string): boolean {
  return countries().has(folded);
}
