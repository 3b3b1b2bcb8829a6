/**
 * The height that the embed snippet reserves and that the map keeps to: a step at 47em of window,
 * below which the controls stand under the map instead of beside it. In `em`, so that it follows
 * the host's text size.
 */
export const RESERVED_HEIGHT = 'clamp(66em, (47em - 100vw) * 99, 84em)';

/** The same with a state opened: on a phone its list stands under its map. */
export const RESERVED_HEIGHT_OPENED = 'clamp(66em, (47em - 100vw) * 99, 102em)';
