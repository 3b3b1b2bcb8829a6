import {readFileSync} from 'node:fs';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import {fullFormats} from 'ajv-formats/dist/formats.js';
import type {StateLaw} from '../../../src/check/answer/state-law.ts';
import type {Agreement, NamedState} from '../../../src/data/model.ts';
import {UserError} from '../lib/user-error.ts';
import type {Aliases} from './aliases.ts';
import type {Claim} from './claim.ts';
import type {CountyChangesFile} from './county-changes.ts';
import type {CountyPopulationsFile} from './county-populations.ts';
import type {HeadsFile} from './heads.ts';
import type {HistoryFile} from './history.ts';
import type {LaterCounts} from './later-counts.ts';
import type {LeftRow} from './left-since.ts';
import type {ChangeLog} from './list-diff.ts';
import type {PendingList} from './pending-list.ts';
import type {Release} from './release.ts';
import {schemaProblem} from './schema-problem.ts';
import type {SeatsFile} from './seats.ts';
import type {SeenSheet} from './seen-sheet.ts';

/** Content of each file in `data/`, by its name. */
export interface DataFiles {
  'agreements.json': readonly Agreement[];
  'aliases.json': Aliases;
  'changes.json': ChangeLog;
  'claims.json': readonly Claim[];
  'county-changes.json': CountyChangesFile;
  'county-populations.json': CountyPopulationsFile;
  'heads.json': HeadsFile;
  'history.json': HistoryFile;
  'later-counts.json': LaterCounts;
  'left-since.json': readonly LeftRow[];
  'pending.json': PendingList;
  'release.json': Release;
  'seats.json': SeatsFile;
  'seen-sheets.json': readonly SeenSheet[];
  'state-laws.json': readonly StateLaw[];
  'states.json': readonly NamedState[];
}

/** Name of a file in `data/`. */
export type DataFileName = keyof DataFiles;

const SCHEMAS = new URL('../../schema/', import.meta.url);
const COMMON = 'common.json';

const {date, uri} = fullFormats;
const ajv = new Ajv2020({strict: true, verbose: true, formats: {date, uri}});
ajv.addSchema(readSchema(COMMON));

function readSchema(name: string): object {
  return JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8')) as object;
}

function validatorOf(name: DataFileName): ValidateFunction {
  return ajv.getSchema(name) ?? ajv.compile(readSchema(name));
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${path} can't be read: put back the committed one first.`);
  }
}

/**
 * Parses the text of a data file and checks it against its schema in `data/schema`.
 *
 * @param path Name of the text in an error; the file's own name when it is left out.
 * @throws UserError that names the file, the place in it, the value there and the accepted ones.
 */
export function parseDataFile<Name extends DataFileName>(
  name: Name,
  text: string,
  path: string = name,
): DataFiles[Name] {
  const content = parseJson(text, path);
  const validate = validatorOf(name);
  if (validate(content)) return content as DataFiles[Name];
  throw new UserError(
    `${path} does not fit data/schema/${name}: ${schemaProblem(validate.errors!)}.`,
  );
}
