import type {Agreement, Model} from '../../../../src/data/model.ts';
import {agencyIdentity} from '../../lib/agency-identity.ts';

/** A document that seems to be another agreement's. ICE's file names are wrong too: only a hint. */
export interface DocumentDoubt {
  readonly agreement: Agreement;
  readonly message: string;
}

const MODEL_WORDS: readonly (readonly [RegExp, Model])[] = [
  [/(?:^|[^a-z])TFM(?![a-z])/i, 'task-force'],
  [/(?:^|[^a-z])JEM(?![a-z])/i, 'jail-enforcement'],
  [/(?:^|[^a-z])WSO(?![a-z])/i, 'warrant-service'],
];
// `TyePoliceDeptTX_TFM…`, `GrundyCo…_TN_TFM…`: a code in capitals right before an underscore.
const STATE_CODE = /(?:[a-z.]|_)([A-Z]{2})(?=_(?:TFM|JEM|WSO|MOA))/;

function fileName(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
}

function otherModel({model}: Agreement, file: string): string | null {
  const named = MODEL_WORDS.filter(([pattern]) => pattern.test(file)).map(([, word]) => word);
  return named.length === 1 && named[0] !== model ? `its document is named ${named[0]}` : null;
}

function otherState({state}: Agreement, file: string, codes: ReadonlySet<string>): string | null {
  const code = STATE_CODE.exec(file)?.[1];
  return code && code !== state && codes.has(code) ? `its document is named ${code}` : null;
}

function sharedBy(agreements: readonly Agreement[]): Map<string, Set<string>> {
  const agencies = new Map<string, Set<string>>();
  for (const {document, state, agency} of agreements) {
    if (!document) continue;
    const found = agencies.get(document) ?? new Set();
    agencies.set(document, found.add(agencyIdentity(state, agency)));
  }
  return agencies;
}

/** Finds documents that several agencies share, or whose name states another model or state. */
export function doubtDocuments(
  agreements: readonly Agreement[],
  codes: ReadonlySet<string>,
): DocumentDoubt[] {
  const agencies = sharedBy(agreements);
  return agreements.flatMap(agreement => {
    const {document} = agreement;
    if (!document) return [];
    const file = fileName(document);
    const shared =
      agencies.get(document)!.size > 1 ? "its document is also another agency's" : null;
    const messages = [shared, otherModel(agreement, file), otherState(agreement, file, codes)];
    return messages.filter(message => message !== null).map(message => ({agreement, message}));
  });
}
