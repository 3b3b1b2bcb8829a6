import {hasFastFormats} from './fast-formats.ts';

/** Scripts written from right to left, as ISO 15924 names them. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** Finds the direction that a language is written in, whatever the page around is written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  // Chromium takes 15 ms for the first locale that it is asked about.
  if (hasFastFormats(locale)) return 'ltr';
  const {script} = new Intl.Locale(locale).maximize();
  return RIGHT_TO_LEFT.includes(script ?? '') ? 'rtl' : 'ltr';
}
