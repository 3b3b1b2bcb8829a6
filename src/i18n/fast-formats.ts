/**
 * Formats of English and Spanish as Intl has them, written without it: the first formatter, collator or
 * plural rule of a page takes a browser longer to make than a map to draw. Tests compare each with Intl.
 */
import type {Formats} from './formats.ts';

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
} as const;

/** Tells whether a locale is written without Intl: English or Spanish of the United States. */
export function hasFastFormats(locale: string): boolean {
  return /^e[ns]-US$/.test(locale);
}

/** Makes the formats of one of these locales for numbers, dates and months. */
export function fastFormats(
  locale: string,
): Pick<Formats, 'number' | 'date' | 'shortDate' | 'month'> {
  const isSpanish = locale.startsWith('es');
  const names = MONTHS[isSpanish ? 'es' : 'en'].split(' ');
  const partsOf = (iso: string) => {
    const [year, month, day] = iso.split('-').map(Number);
    return {year, name: names[month! - 1], day};
  };
  return {
    // Counts are whole numbers.
    number: value => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
    date: iso => {
      const {year, name, day} = partsOf(iso);
      return isSpanish ? `${day} de ${name} de ${year}` : `${name} ${day}, ${year}`;
    },
    shortDate: iso => {
      const {year, name, day} = partsOf(iso);
      // "Sep" in English, "sept" in Spanish.
      const short = name!.slice(0, name === 'septiembre' ? 4 : 3);
      return isSpanish ? `${day} ${short} ${year}` : `${short} ${day}, ${year}`;
    },
    month: iso => {
      const {year, name} = partsOf(iso);
      return isSpanish ? `${name} de ${year}` : `${name} ${year}`;
    },
  };
}
