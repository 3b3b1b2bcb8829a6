/** The builds in the order they are made: the last ones look at the files of the first. */
export const MODES = ['production', 'node', 'standalone', 'frame', 'resize', 'embed'] as const;

/** A build of `vite.config.ts`. */
export type Mode = (typeof MODES)[number];
