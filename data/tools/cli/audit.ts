/**
 * `npm run data:audit -- <sheet.xlsx>`: compares every row of the sheet in place with the agreement
 * that was made of it, and writes `data/audit.md`. Exits with 1 when something is not explained.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DATA} from '../data-files/data-folder.ts';
import {UserError} from '../lib/user-error.ts';
import {runTool} from './shared/run-tool.ts';
import {readSheetFile} from '../xlsx/sheet-file.ts';
import {writeFiles} from '../lib/write-files.ts';
import {auditList} from '../audit/audit-list.ts';
import {auditMarkdown} from '../audit/audit-report.ts';

async function run([path]: string[]): Promise<string> {
  if (!path) throw new UserError('Name the sheet in place: npm run data:audit -- <sheet.xlsx>.');
  const read = (name: string) => readFileSync(join(DATA.path, name), 'utf8');
  const texts = {agreements: read('agreements.json'), release: read('release.json')};
  const audit = await auditList(readSheetFile(path).bytes, texts);
  const text = auditMarkdown(audit);
  writeFiles(DATA.path, {'audit.md': text});
  if (audit.faults.length > 0) process.exitCode = 1;
  return text.slice(0, text.indexOf('## Said twice'));
}

await runTool(() => run(process.argv.slice(2)));
