/** The elements by the short names that the frame's address has for them. */
export const ELEMENTS = {map: 'eyes-on-ice-map', check: 'agency-check'} as const;

/** The short name of an element. */
export type ElementName = keyof typeof ELEMENTS;

/** The values that the frame's address takes for `theme`. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** Light or dark, or as the reader's device or the iframe's own `color-scheme` says. */
export type Theme = (typeof THEMES)[number];

/** The languages that the frame can be asked for. */
export const LANGUAGES = ['en', 'es'] as const;

/** The colours that a host may set: `accent` stands for `--eoi-accent`. */
export const COLORS = [
  'surface',
  'text',
  'muted',
  'accent',
  'border',
  'line',
  'none',
  'ramp-low',
  'ramp-high',
  'warrant-service',
  'jail-enforcement',
  'task-force',
] as const;

/** Room around the element in the frame, on each side. */
export const FRAME_PADDING_PX = 5;

/** The look-up's frame has room for its list of suggestions (frame.css). */
export const FRAME_CHECK_HEIGHT_EM = 34;
