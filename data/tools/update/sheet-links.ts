import {decodeHTMLStrict} from 'entities';
import {calendarDate} from '../lib/calendar-date.ts';
import type {ListKind} from '../data-files/seen-sheet.ts';
import {namedKind} from '../xlsx/list-kind.ts';
import {compareSheetDates, readSheetDate, type SheetDate} from '../xlsx/sheet-date.ts';

/** A list that a page links. */
export interface SheetLink {
  readonly url: string;
  /** File name. */
  readonly name: string;
  readonly kind: ListKind;
  /** By the file's name, or by the link's text where the name has none or the wrong year. */
  readonly date: SheetDate | null;
  /** True when the date is the text's, so that the importer can't read it from the name. */
  readonly isDateFromText: boolean;
}

/** The newest list of one kind on a page, and notes on the others. */
export interface Choice {
  readonly link: SheetLink | null;
  readonly notes: readonly string[];
}

const COMMENT = /<!--[\s\S]*?-->/g;
const ANCHOR = /<a\b([^>]*)>([\s\S]*?)<\/a\s*>/gi;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const SPREADSHEET = /\.xlsx$/i;
const ICE_HOST = /^(?:[a-z0-9-]+\.)*ice\.gov$/;
const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WORDS = new RegExp(
  `\\b(${MONTHS.join('|')})[a-z]*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`,
  'i',
);

/** Reads the date in a link's text: `9/18/2026`, `September 18, 2026`. */
function readTextDate(text: string): string | null {
  const words = WORDS.exec(text);
  if (words) {
    const month = MONTHS.indexOf(words[1]!.toLowerCase()) + 1;
    return calendarDate(Number(words[3]), month, Number(words[2]));
  }
  const [, month, day, year] = NUMBERS.exec(text) ?? [];
  if (!year) return null;
  return calendarDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

function isOtherYear(a: string, b: string): boolean {
  return a !== b && a.slice(4) === b.slice(4);
}

/**
 * Dates a link. ICE has mistyped the year in a name: the link's text is trusted for the year, and
 * for nothing else.
 */
function dateOf(name: string, text: string): Pick<SheetLink, 'date' | 'isDateFromText'> {
  const named = readSheetDate(name);
  const told = readTextDate(text);
  const isTold = told !== null && (!named || isOtherYear(named.date, told));
  if (!isTold) return {date: named, isDateFromText: false};
  return {date: {date: told, order: named?.order ?? '2', repaired: false}, isDateFromText: true};
}

/** Whether an address is of the page's own site, or of ICE's by https. */
export function isTrusted(url: URL, page: URL): boolean {
  if (url.origin === page.origin) return true;
  return url.protocol === 'https:' && ICE_HOST.test(url.hostname);
}

function fileName(url: URL): string {
  try {
    return decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
  } catch {
    return '';
  }
}

/** Changes an http address of ICE's server to https, where the same file is. */
function secure(url: URL): URL {
  if (url.protocol === 'http:' && url.port === '' && ICE_HOST.test(url.hostname)) {
    url.protocol = 'https:';
  }
  return url;
}

function readLink(href: string, text: string, page: URL): SheetLink | null {
  if (!URL.canParse(href, page.href)) return null;
  const url = secure(new URL(href, page.href));
  const name = fileName(url);
  const kind = namedKind(name) ?? namedKind(text);
  if (!kind || !SPREADSHEET.test(name) || !isTrusted(url, page)) return null;
  url.hash = '';
  return {url: url.href, name, kind, ...dateOf(name, text)};
}

/** Reads the lists that a page links, each address once, in the order of the page. */
export function readSheetLinks(html: string, pageUrl: string): SheetLink[] {
  const page = new URL(pageUrl);
  const links = new Map<string, SheetLink>();
  for (const [, attributes, inner] of html.replace(COMMENT, '').matchAll(ANCHOR)) {
    const [, ...hrefs] = HREF.exec(attributes!) ?? [];
    const href = hrefs.find(found => found !== undefined);
    const text = decodeHTMLStrict(inner!.replace(/<[^>]*>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim();
    const link = href ? readLink(decodeHTMLStrict(href).trim(), text, page) : null;
    if (link && !links.has(link.url)) links.set(link.url, link);
  }
  return [...links.values()];
}

function byDate(a: SheetLink, b: SheetLink): number {
  if (!a.date || !b.date) return a.date ? -1 : b.date ? 1 : 0;
  return compareSheetDates(b.date, a.date);
}

/** Adds a year to a date. */
function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/**
 * Notes lists that may bear last year's number in their name, as a new list of ICE's did: a person
 * should review them.
 */
function lastYearNotes(others: readonly SheetLink[], newest: string, today: string): string[] {
  return others.flatMap(({name, date}) => {
    const next = date && yearAfter(date.date);
    if (!next || next <= newest || next > today) return [];
    return [
      `${name} is dated ${date.date}: if the year is wrong it is newer than what was taken; give it ` +
        `with --file and --date ${next}`,
    ];
  });
}

/**
 * Chooses the newest list of one kind. A single list is chosen whatever the date in its name; of
 * several, one with a future date is left out.
 */
export function chooseNewest(links: readonly SheetLink[], kind: ListKind, today: string): Choice {
  const own = links.filter(link => link.kind === kind);
  if (own.length <= 1) return {link: own[0] ?? null, notes: []};
  const isFuture = ({date}: SheetLink) => date !== null && date.date > today;
  const notes = own
    .filter(link => isFuture(link) || !link.date)
    .map(({name, date}) =>
      date ? `${name} is dated ${date.date}, in the future` : `${name} has no date in its name`,
    );
  const [newest, ...others] = own.filter(link => !isFuture(link)).sort(byDate);
  if (!newest?.date) return {link: newest ?? own[0]!, notes};
  return {link: newest, notes: [...notes, ...lastYearNotes(others, newest.date.date, today)]};
}
