/**
 * The height that the embed snippet reserves and that the look-up keeps to until it is asked. In
 * `em`, so that it follows the host's text size.
 */
export const CHECK_RESERVED_HEIGHT = '20em';
