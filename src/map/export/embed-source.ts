import {PUBLISHED, type Published} from '../../addresses.ts';
import {MODULE_FILE, publishedFolder} from '../../files.ts';
import {ownFrame} from '../../embed/own-frame.ts';
import {VERSION} from '../../version.ts';

declare const __EOI_INTEGRITY__: Readonly<Record<string, string>> | undefined;

/** Source of the map in embed code: the published module, or the frame of this very copy. */
export type EmbedSource =
  | {readonly kind: 'script'; readonly address: string; readonly integrity: string}
  | {readonly kind: 'frame'; readonly address: string};

/** Facts about the published module that the build knows. */
export interface BuiltModule {
  readonly version: string;
  /** Subresource Integrity of the built files, by name. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The source of embed code; null where this copy has no address that others can open. */
export function embedSource(
  published: Published | null = PUBLISHED,
  frame: string | null = ownFrame(),
  built: BuiltModule = builtModule(),
): EmbedSource | null {
  if (published) {
    const {version, integrity} = built;
    const address = publishedFolder(published, version) + MODULE_FILE;
    return {kind: 'script', address, integrity: integrity[MODULE_FILE]!};
  }
  return frame ? {kind: 'frame', address: frame} : null;
}

/** Sources used as they are have no hash. */
function builtModule(): BuiltModule {
  const integrity = typeof __EOI_INTEGRITY__ === 'object' ? __EOI_INTEGRITY__ : {};
  return {version: VERSION, integrity};
}
