import {readdirSync} from 'node:fs';
import type {Messages} from '../../../src/i18n/messages.ts';

const FOLDER = new URL('../../../src/i18n/', import.meta.url);
/** A language's file is named after its code, and so is what it exports. */
const LANGUAGE_FILE = /^([a-z]{2})\.ts$/;

/** Every language that the elements speak, by its code. */
export async function allLanguages(): Promise<ReadonlyMap<string, Messages>> {
  const codes = readdirSync(FOLDER).flatMap(file => LANGUAGE_FILE.exec(file)?.[1] ?? []);
  const found = codes.sort().map(async (code): Promise<[string, Messages]> => {
    const module = (await import(new URL(`${code}.ts`, FOLDER).href)) as Record<string, Messages>;
    return [code, module[code]!];
  });
  return new Map(await Promise.all(found));
}
