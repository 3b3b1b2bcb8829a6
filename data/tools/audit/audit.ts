/**
 * `npm run data:audit -- <sheet.xlsx>`: every row of the sheet in place against what became of it, to
 * `data/audit.md`. Exits with 1 when something is not explained.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Refusal} from '../refusal.ts';
import {readSheetFile} from '../sheet-file.ts';
import {writeFiles} from '../write-files.ts';
import {auditList} from './audit-list.ts';
import {auditMarkdown} from './audit-report.ts';

const DATA = fileURLToPath(new URL('../../', import.meta.url));

async function run([path]: string[]): Promise<readonly string[]> {
  if (!path) throw new Refusal('Name the sheet in place: npm run data:audit -- <sheet.xlsx>.');
  const read = (name: string) => readFileSync(`${DATA}${name}`, 'utf8');
  const texts = {agreements: read('agreements.json'), release: read('release.json')};
  const audit = await auditList(readSheetFile(path).bytes, texts);
  const text = auditMarkdown(audit);
  writeFiles(DATA, {'audit.md': text});
  console.log(text.slice(0, text.indexOf('## Said twice')));
  return audit.faults;
}

try {
  const faults = await run(process.argv.slice(2));
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`Refused: ${error.message}`);
  process.exitCode = 1;
}
