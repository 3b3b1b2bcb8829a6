/**
 * `npm run data:import -- <sheet.xlsx> [--date YYYY-MM-DD] [--out <folder>] [--accept-drop]
 * [--accept-lost-column] [--dry-run] [--again] [--pending]`: from ICE's spreadsheet to the files in `data/`.
 */
import {importCommand} from './import-command.ts';

const {exitCode, message} = await importCommand(process.argv.slice(2));
if (exitCode === 0) console.log(message);
else console.error(message);
process.exitCode = exitCode;
