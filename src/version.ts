declare const __EOI_VERSION__: string | undefined;

/** The package's version, which the build writes here; sources used as they are have none. */
export const VERSION = typeof __EOI_VERSION__ === 'string' ? __EOI_VERSION__ : 'source';
