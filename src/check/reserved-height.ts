/**
 * Height that the embed snippet reserves and that the look-up keeps to until it is asked: that of
 * its lines in the longer of both languages in windows of 240 to 1,280 px, and of the room below them.
 * In `em`, so that it follows the host's text size.
 */
export const CHECK_RESERVED_HEIGHT = 'max(22em, 45em - 100vw)';

/**
 * Returns the reserved height with more lines: the offer to locate, and the state that is looked in
 * first.
 */
export function checkHeight(has: {readonly locate: boolean; readonly state: boolean}): string {
  if (has.locate && has.state) return 'max(23em, 46em - 58vw)';
  if (has.locate) return 'max(22em, 42em - 54vw)';
  return has.state ? 'max(22em, 42em - 64vw)' : CHECK_RESERVED_HEIGHT;
}
