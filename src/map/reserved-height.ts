/**
 * The height that the embed snippet reserves and that the map keeps to: a step at 47em of window,
 * below which the controls stand under the map instead of beside it. In `em`, so that it follows
 * the host's text size. Taken from what the longer of both languages needs at 320 to 1,200 px.
 */
export const RESERVED_HEIGHT = 'clamp(66em, (47em - 100vw) * 9999, max(88em, 127em - 145vw))';

/** The same with a state opened: on a phone its list stands under its map. */
export const RESERVED_HEIGHT_OPENED = 'clamp(69em, (47em - 100vw) * 9999, max(91em, 133em - 95vw))';
