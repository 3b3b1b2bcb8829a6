/**
 * `npm run data:update [-- --page <url> | --file <sheet.xlsx> [--pending-file <sheet.xlsx>]]
 * [--date YYYY-MM-DD] [--accept-drop] [--dry-run] [--out <folder>] [--body <file.md>]`: from ICE's
 * page to the files in `data/` and the module's copy of them. Prints what changed, in Markdown;
 * `--body` writes that to a file too, for a pull request. When the list is the one in place nothing
 * is touched.
 */
import {fileURLToPath} from 'node:url';
import {writeChangesModule} from '../diff/changes-module.ts';
import {readKnowledge} from '../knowledge.ts';
import {runTool} from '../run-tool.ts';
import {updateCommand} from './update-command.ts';

const ROOT = new URL('../../../', import.meta.url);

async function pack(): Promise<void> {
  const {packModule} = await import('../pack.ts');
  await packModule(ROOT);
  writeChangesModule(fileURLToPath(ROOT));
}

await runTool(() =>
  updateCommand(process.argv.slice(2), {
    root: ROOT,
    knowledge: readKnowledge,
    pack,
    today: new Date().toISOString().slice(0, 10),
    download: {},
    log: line => console.error(line),
  }),
);
