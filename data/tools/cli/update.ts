/**
 * `npm run data:update [-- --page <url> | --file <sheet.xlsx> [--pending-file <sheet.xlsx>]]
 * [--date YYYY-MM-DD] [--accept-drop] [--accept-lost-column] [--dry-run] [--out <folder>]
 * [--body <file.md>]`: reads ICE's page into the files in `data/`, the module's copy of them and the
 * README's sentence on them. Prints the changes in Markdown; `--body` writes them to a file too, for a
 * pull request. When the list is the one in place nothing is touched.
 */
import {packData} from '../pack/pack-data.ts';
import {readReferenceData} from '../reference/reference-data.ts';
import {ROOT, today} from './shared/project.ts';
import {runTool} from './shared/run-tool.ts';
import {updateCommand} from './update-command.ts';

await runTool(() =>
  updateCommand(process.argv.slice(2), {
    root: ROOT,
    reference: readReferenceData,
    pack: packData,
    today: today(),
    download: {},
    log: line => console.error(line),
  }),
);
