/**
 * `npm run data:update [-- --page <url> | --file <sheet.xlsx> [--pending-file <sheet.xlsx>]]
 * [--date YYYY-MM-DD] [--accept-drop] [--accept-lost-column] [--dry-run] [--out <folder>] [--body <file.md>]`: from ICE's
 * page to the files in `data/`, the module's copy of them and the README's sentence on them. Prints what changed, in Markdown;
 * `--body` writes that to a file too, for a pull request. When the list is the one in place nothing
 * is touched.
 */
import {readReferenceData} from '../reference/reference-data.ts';
import {runTool} from './run-tool.ts';
import {updateCommand} from './update-command.ts';

const ROOT = new URL('../../../', import.meta.url);

await runTool(() =>
  updateCommand(process.argv.slice(2), {
    root: ROOT,
    reference: readReferenceData,
    pack: async () => (await import('../pack/pack-data.ts')).packData(ROOT),
    today: new Date().toISOString().slice(0, 10),
    download: {},
    log: line => console.error(line),
  }),
);
