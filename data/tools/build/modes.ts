/** The builds of `vite.config.ts`. */
export const MODES = [
  'production',
  'node',
  'standalone',
  'frame',
  'frame-standalone',
  'resize',
  'embed',
  'wordpress',
] as const;

/** A build of `vite.config.ts`. */
export type Mode = (typeof MODES)[number];
