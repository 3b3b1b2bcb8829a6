import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {UserError} from '../lib/user-error.ts';
import {parseDataFile, type DataFileName, type DataFiles} from './data-file.ts';
import type {Release} from './release.ts';

/** A folder of data files: `data/`, or the one that was named with --out. The one reader of both. */
export class DataFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Reads a file. Throws a UserError when there is none, or when it breaks its schema. */
  read<Name extends DataFileName>(name: Name): DataFiles[Name] {
    const path = join(this.path, name);
    if (!existsSync(path)) throw new UserError(`There is no file ${path}.`);
    return parseDataFile(name, readFileSync(path, 'utf8'), path);
  }

  /** Reads a file; null when there is none. Throws a UserError when it breaks its schema. */
  find<Name extends DataFileName>(name: Name): DataFiles[Name] | null {
    return existsSync(join(this.path, name)) ? this.read(name) : null;
  }

  /** Reads the release in place; null without the agreements that it describes. */
  release(): Release | null {
    return existsSync(join(this.path, 'agreements.json')) ? this.find('release.json') : null;
  }
}

/** The project's own `data/`. */
export const DATA = new DataFolder(fileURLToPath(new URL('../../', import.meta.url)));
