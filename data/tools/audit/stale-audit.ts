import {sha256Of} from '../xlsx/sheet-file.ts';
import type {ListTexts} from './audit-list.ts';

const UNEXPLAINED = /^## Not explained \(0\)$/m;

/** Explains why an audit was not made from these files; null when it was. */
export function staleAudit(audit: string, texts: ListTexts): string | null {
  for (const [name, text] of Object.entries(texts)) {
    const line = `SHA-256 of ${name}.json \`${sha256Of(Buffer.from(text as string))}\``;
    if (!audit.includes(line)) return `data/audit.md was made from another ${name}.json`;
  }
  return UNEXPLAINED.test(audit) ? null : 'data/audit.md lists what is not explained';
}
