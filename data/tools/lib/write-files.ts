import {mkdirSync, openSync, closeSync, fsyncSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Texts of the files to write, by their path below one folder. */
export type Files = Readonly<Record<string, string>>;

const TEMPORARY = '.importing';

function temporary(folder: string, name: string): string {
  return join(folder, `${name}${TEMPORARY}`);
}

function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function readOld(folder: string, names: readonly string[]): Map<string, Buffer | null> {
  const read = (path: string): Buffer | null => (existsSync(path) ? readFileSync(path) : null);
  return new Map(names.map(name => [name, read(join(folder, name))]));
}

/** Removes leftovers of an interrupted run. */
function removeTemporary(folders: Iterable<string>): void {
  for (const folder of folders) {
    for (const name of readdirSync(folder)) {
      if (name.endsWith(TEMPORARY)) rmSync(join(folder, name), {force: true});
    }
  }
}

function restore(folder: string, old: ReadonlyMap<string, Buffer | null>): void {
  for (const [name, bytes] of old) {
    if (bytes) writeFileSync(join(folder, name), bytes);
    else rmSync(join(folder, name), {force: true});
  }
}

/**
 * Writes several files into a folder, all or none. Each is written in full beside its place and
 * then renamed into it, so that whoever reads meets the old file or the new one, never half of
 * one; when any step fails, all old files are put back. Returns a function that puts them back.
 */
export function writeFiles(folder: string, files: Files): () => void {
  const names = Object.keys(files);
  const folders = new Set([folder, ...names.map(name => dirname(join(folder, name)))]);
  for (const path of folders) mkdirSync(path, {recursive: true});
  removeTemporary(folders);
  const old = readOld(folder, names);
  const renamed = new Map<string, Buffer | null>();
  try {
    for (const name of names) writeThrough(temporary(folder, name), files[name]!);
    for (const name of names) {
      renameSync(temporary(folder, name), join(folder, name));
      renamed.set(name, old.get(name) ?? null);
    }
  } catch (error) {
    restore(folder, renamed);
    removeTemporary(folders);
    throw error;
  }
  return () => restore(folder, old);
}
