import {lazy} from '../lib/lazy.ts';
import {fastFormats, hasFastFormats} from './fast-formats.ts';
import type {Formats} from './formats.ts';

/**
 * Makes the formatters of a locale. Each is made at its first use: most pages never need most of them, and
 * an Intl object costs more to build than all of a map's numbers to format.
 */
export function formatsOf(locale: string): Formats {
  const number = lazy(() => new Intl.NumberFormat(locale));
  const decimal = lazy(() => new Intl.NumberFormat(locale, {maximumFractionDigits: 1}));
  const percent = lazy(() => new Intl.NumberFormat(locale, {style: 'percent'}));
  const date = lazy(() => dateFormat(locale, {dateStyle: 'long'}));
  const shortDate = lazy(() => dateFormat(locale, {dateStyle: 'medium'}));
  const month = lazy(() => dateFormat(locale, {month: 'long', year: 'numeric'}));
  const formats: Omit<Formats, 'count'> = {
    number: value => number().format(value),
    decimal: value => decimal().format(value),
    percent: share => percent().format(share),
    date: iso => date().format(new Date(iso)),
    shortDate: iso => shortDate().format(new Date(iso)),
    month: iso => month().format(new Date(`${iso}-01`)),
    range: (from, to) => (from === to ? from : `${from}–${to}`),
    rangeFrom: from => `${from}+`,
    rangeBelow: below => `<${below}`,
    plural: (count, one, other) => (count === 1 ? one : other),
    ...(hasFastFormats(locale) && fastFormats(locale)),
  };
  return {
    ...formats,
    count: (value, one, other) => `${formats.number(value)} ${formats.plural(value, one, other)}`,
  };
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
}
