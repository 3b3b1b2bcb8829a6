import type {ListKind} from '../data-files/seen-sheet.ts';
import {UserError} from '../lib/user-error.ts';
import {sha256Of, type SheetFile} from '../xlsx/sheet-file.ts';
import {download, type DownloadOptions} from './download.ts';
import {chooseNewest, isTrusted, readSheetLinks, type SheetLink} from './sheet-links.ts';

/** A list that was downloaded. */
export interface FoundSheet {
  readonly file: SheetFile;
  /** Its ISO date, where the name does not give it. */
  readonly date: string | undefined;
}

/** Newest lists of ICE's page. */
export interface FoundSheets {
  readonly participating: FoundSheet;
  readonly pending: FoundSheet | null;
  readonly notes: readonly string[];
}

const MAX_PAGE_BYTES = 5_000_000;

/** Downloads a file, and refuses redirects to another site. */
async function downloadFrom(address: string, options: DownloadOptions) {
  const downloaded = await download(address, options);
  if (isTrusted(new URL(downloaded.url), new URL(address))) return downloaded;
  throw new UserError(
    `${address} leads to ${downloaded.url}, which is neither of that site nor of ice.gov: if it is ` +
      'right, download the sheet and give it with --file.',
  );
}

async function fetchSheet(link: SheetLink, options: DownloadOptions): Promise<FoundSheet> {
  const {bytes} = await downloadFrom(link.url, options);
  const file = {bytes, sheet: link.name, sha256: sha256Of(bytes)};
  return {file, date: link.isDateFromText ? link.date?.date : undefined};
}

function refuseFuture({name, date}: SheetLink, today: string): void {
  if (!date || date.date <= today) return;
  throw new UserError(
    `${name} is dated ${date.date}, in the future: download it, and give it with --file and its ` +
      'true date with --date YYYY-MM-DD.',
  );
}

/**
 * Downloads the list of applications. It stands beside the other one, and stops nothing: when it can't
 * be had, or is dated in the future, that is noted.
 */
async function fetchPending(
  link: SheetLink | null,
  today: string,
  options: DownloadOptions,
): Promise<Pick<FoundSheets, 'pending' | 'notes'>> {
  if (!link) return {pending: null, notes: []};
  try {
    refuseFuture(link, today);
    return {pending: await fetchSheet(link, options), notes: []};
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      pending: null,
      notes: [`${link.name} is left out: ${error.message.replace(/\.$/, '')}`],
    };
  }
}

/** Finds ICE's newest lists by the links of its page, and downloads them. */
export async function findSheets(
  page: string,
  today: string,
  options: DownloadOptions = {},
): Promise<FoundSheets> {
  const {bytes, url} = await downloadFrom(page, {...options, maxBytes: MAX_PAGE_BYTES});
  const links = readSheetLinks(new TextDecoder().decode(bytes), url);
  const choose = (kind: ListKind) => chooseNewest(links, kind, today);
  const [participating, pending] = [choose('participating'), choose('pending')];
  if (!participating.link) {
    throw new UserError(
      `${page} links no list of participating agencies. If ICE has moved it, give the page with ` +
        '--page or the sheet with --file.',
    );
  }
  refuseFuture(participating.link, today);
  const sheet = await fetchSheet(participating.link, options);
  const beside = await fetchPending(pending.link, today, options);
  return {
    participating: sheet,
    pending: beside.pending,
    notes: [...participating.notes, ...pending.notes, ...beside.notes],
  };
}
