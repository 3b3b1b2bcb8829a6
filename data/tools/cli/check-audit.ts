/**
 * `npm run data:audit:check [-- <sheet.xlsx>]`: exits with 1 when `data/audit.md` is not of the data
 * in place. It needs no sheet: the audit names the files it was made from by their hashes. With the
 * sheet it is made again, and must be equal to the letter. Notes tell where the tables about single
 * agencies no longer fit the list.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {noteBodies} from '../checks/list/named-agency.ts';
import {DATA} from '../data-files/data-folder.ts';
import {UserError} from '../lib/user-error.ts';
import {runTool} from './shared/run-tool.ts';
import {readSheetFile} from '../xlsx/sheet-file.ts';
import {auditList} from '../audit/audit-list.ts';
import {auditMarkdown} from '../audit/audit-report.ts';
import {staleAudit} from '../audit/stale-audit.ts';

async function check([sheet]: string[]): Promise<string | null> {
  const read = (name: string) => readFileSync(join(DATA.path, name), 'utf8');
  if (!existsSync(join(DATA.path, 'audit.md'))) return 'There is no data/audit.md';
  const texts = {agreements: read('agreements.json'), release: read('release.json')};
  const audit = read('audit.md');
  const stale = staleAudit(audit, texts);
  if (stale || !sheet) return stale;
  const again = auditMarkdown(await auditList(readSheetFile(sheet).bytes, texts));
  return again === audit ? null : 'data/audit.md is not what the sheet gives';
}

/** Notes on the tables about single agencies, a line each. */
function notes(): string[] {
  const tables = {heads: DATA.read('heads.json'), seats: DATA.read('seats.json')};
  return noteBodies(DATA.read('agreements.json'), tables).map(note => `Note: ${note}.`);
}

await runTool(async () => {
  const problem = await check(process.argv.slice(2));
  if (!problem) return ['data/audit.md is of the data in place.', ...notes()].join('\n');
  throw new UserError(`${problem}: run npm run data:audit -- <sheet.xlsx>.`);
});
