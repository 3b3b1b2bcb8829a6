/**
 * The font of the built pictures: Libre Franklin (SIL Open Font License 1.1), in the package that
 * carries it as TrueType files, which is what the renderer reads.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

export const FONT_FAMILY = 'Libre Franklin';

const PACKAGE = '@expo-google-fonts/libre-franklin';
const FILES = ['400Regular/LibreFranklin_400Regular.ttf', '700Bold/LibreFranklin_700Bold.ttf'];

/** Reads its files: regular and bold. */
export function fontFiles(): Uint8Array[] {
  const {resolve} = createRequire(import.meta.url);
  return FILES.map(file => readFileSync(resolve(`${PACKAGE}/${file}`)));
}
