/**
 * Height that the embed snippet reserves and that the look-up keeps to until it is asked: that of
 * its lines in the longer of both languages at 320 to 1,280 px. In `em`, so that it follows the
 * host's text size.
 */
export const CHECK_RESERVED_HEIGHT = 'max(20em, 32em - 50vw)';

/**
 * Returns the reserved height with more lines: the offer to locate, and the state that is looked in
 * first.
 */
export function checkHeight(has: {readonly locate: boolean; readonly state: boolean}): string {
  if (has.locate && has.state) return 'max(21em, 46em - 58vw)';
  if (has.locate) return 'max(20em, 42em - 54vw)';
  return has.state ? 'max(20em, 37em - 50vw)' : CHECK_RESERVED_HEIGHT;
}
