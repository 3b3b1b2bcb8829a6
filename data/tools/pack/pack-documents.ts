import type {DocumentFacts} from '../../../src/data/document-marks.ts';
import type {PackedDocuments} from '../../../src/data/load-documents.ts';
import type {Agency, Agreement} from '../../../src/data/model.ts';
import {EPOCH_DAY, FIRST_DATE_CHAR, NO_DATE} from '../../../src/data/packed-dates.ts';
import {agencyIdentity} from '../lib/agency-identity.ts';
import {UserError} from '../lib/user-error.ts';
import {markDocument} from './mark-document.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Beginning and end of nearly all addresses of documents on ice.gov. */
const DOCUMENT_START = 'https://www.ice.gov/doclib/287gMOA/';
const DOCUMENT_END = '.pdf';

/** Packs the addresses of the documents, in the order of the agencies and their agreements. */
export function packDocuments(
  agencies: readonly Agency[],
  agreements: readonly Agreement[],
): PackedDocuments {
  const byKey = new Map(
    agreements.map(one => [`${agencyIdentity(one.state, one.agency)}|${one.model}`, one]),
  );
  const inOrder = agencies.flatMap(({state, name, agreements: own}) =>
    own.map(({model, signed}) => ({
      ...byKey.get(`${agencyIdentity(state, name)}|${model}`)!,
      facts: {name, state, model, signed},
    })),
  );
  return {
    start: DOCUMENT_START,
    end: DOCUMENT_END,
    documents: inOrder.map(({document, facts}) => shorten(document, facts)).join('\n'),
    addenda: inOrder.map(({addendum, facts}) => shorten(addendum, facts)).join('\n'),
    ...packDates(inOrder.map(({signed}) => signed)),
  };
}

function shorten(address: string | null, facts: DocumentFacts): string {
  if (!address) return '';
  const isUsual = address.startsWith(DOCUMENT_START) && address.endsWith(DOCUMENT_END);
  const name = isUsual ? address.slice(DOCUMENT_START.length, -DOCUMENT_END.length) : '';
  // An empty cell is no address, and one that begins with this mark is a whole one.
  return markDocument(name, facts) ?? `!${address}`;
}

function packDates(signed: readonly (string | null)[]): Pick<PackedDocuments, 'dates' | 'signed'> {
  const days = [...new Set(signed.filter(date => date !== null).map(dayOf))].sort((a, b) => a - b);
  const place = new Map(days.map((day, at) => [day, String.fromCharCode(FIRST_DATE_CHAR + at)]));
  return {
    dates: days.map((day, at) => day - (days[at - 1] ?? 0)).join(' '),
    signed: signed.map(date => (date === null ? NO_DATE : place.get(dayOf(date))!)).join(''),
  };
}

/** Days since EPOCH_DAY. */
function dayOf(date: string): number {
  const day = Date.parse(date) / MILLISECONDS_PER_DAY - EPOCH_DAY;
  if (Number.isInteger(day) && day >= 0) return day;
  throw new UserError(`Signing date "${date}" can't be packed: expected an ISO date from 2002 on.`);
}
