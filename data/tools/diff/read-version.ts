import {execFileSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {parseDataFile, type DataFileName} from '../data-files/data-file.ts';
import {DataFolder} from '../data-files/data-folder.ts';
import {importList} from '../list/import-list.ts';
import {readReferenceData} from '../reference/reference-data.ts';
import {UserError} from '../lib/user-error.ts';
import {readSheetFile} from '../xlsx/sheet-file.ts';
import type {ListVersion} from './diff-lists.ts';

const REVISION = /^[\w./~^@-]+$/;
const MAX_GIT_OUTPUT_BYTES = 64_000_000;

async function readSheet(path: string, date: string | undefined): Promise<ListVersion> {
  const options = {date, inPlace: null, seen: []};
  const {release, merged} = await importList(readSheetFile(path), options, readReferenceData());
  return {...release, agreements: merged.map(({agreement}) => agreement)};
}

/** Reads the agreements with the release note beside them. */
function readFolder(path: string): ListVersion {
  const folder = new DataFolder(path);
  const release = folder.release();
  if (release) return {...release, agreements: folder.read('agreements.json')};
  throw new UserError(`${path} has no release.json, which says which list its agreements are.`);
}

function git(revision: string, name: DataFileName): string {
  try {
    return execFileSync('git', ['show', `${revision}:data/${name}`], {
      encoding: 'utf8',
      maxBuffer: MAX_GIT_OUTPUT_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw new UserError(`${revision} is no file, no folder and no git revision that has data/.`);
  }
}

function readRevision(revision: string): ListVersion {
  if (!REVISION.test(revision) || revision.startsWith('-')) {
    throw new UserError(`${revision} is no file, no folder and no git revision.`);
  }
  const read = <Name extends DataFileName>(name: Name) =>
    parseDataFile(name, git(revision, name), `${revision}:data/${name}`);
  return {...read('release.json'), agreements: read('agreements.json')};
}

/**
 * Reads a list from a sheet of ICE's, from an `agreements.json` or the folder that holds one, or
 * from a git revision of this project. Throws a UserError where there is none.
 */
export async function readVersion(from: string, date?: string): Promise<ListVersion> {
  if (!existsSync(from)) return readRevision(from);
  if (statSync(from).isDirectory()) return readFolder(from);
  if (!/\.json$/i.test(from)) return readSheet(from, date);
  if (basename(from) === 'agreements.json') return readFolder(dirname(from));
  throw new UserError(`${from} is no list: name an agreements.json beside its release.json.`);
}
