/**
 * Height that the embed snippet reserves and that the map keeps to until it is drawn: one number for
 * every width, for controls wrap where the map gets smaller, and for opened states. In `em`, so that it
 * follows the host's text size. What the longest of both languages needs at 280 to 1,600 px, in three
 * fonts.
 */
export const RESERVED_HEIGHT = '79em';
