/**
 * `npm run data:import -- <sheet.xlsx> [--date YYYY-MM-DD] [--out <folder>] [--accept-drop]
 * [--accept-lost-column] [--dry-run] [--again] [--pending]`: reads one of ICE's spreadsheets into the
 * files in `data/`.
 */
import {importCommand} from './import-command.ts';
import {runTool} from './shared/run-tool.ts';

await runTool(() => importCommand(process.argv.slice(2)));
