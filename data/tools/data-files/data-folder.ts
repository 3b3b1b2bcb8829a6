import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Agreement, Pending} from '../../../src/data/model.ts';
import type {SeenSheet} from '../checks/list/seen-sheet.ts';
import {UserError} from '../lib/user-error.ts';
import type {Release} from '../list/release.ts';

/** `data/pending.json`: ICE's list of applications. */
export interface PendingList {
  readonly sheet: string;
  /** ISO date of the list. */
  readonly asOf: string;
  readonly sha256: string;
  readonly rows: number;
  readonly list: readonly Pending[];
}

/** A folder of data files: `data/`, or the one that was named with --out. */
export class DataFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The release in place; none without the agreements that it speaks of. */
  release(): Release | null {
    const isWhole = existsSync(join(this.path, 'agreements.json'));
    return isWhole ? this.#read<Release>('release.json') : null;
  }

  agreements(): readonly Agreement[] {
    return this.#readList<Agreement>('agreements.json');
  }

  pending(): PendingList | null {
    return this.#read<PendingList>('pending.json');
  }

  seenSheets(): readonly SeenSheet[] {
    return this.#readList<SeenSheet>('seen-sheets.json');
  }

  #readList<Item>(name: string): readonly Item[] {
    const list = this.#read<readonly Item[]>(name) ?? [];
    if (Array.isArray(list)) return list;
    throw new UserError(
      `${join(this.path, name)} holds no list: put back the committed one first.`,
    );
  }

  #read<Content>(name: string): Content | null {
    const path = join(this.path, name);
    if (!existsSync(path)) return null;
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Content;
    } catch {
      throw new UserError(`${path} can't be read: put back the committed one first.`);
    }
  }
}
