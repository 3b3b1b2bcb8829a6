/** Constants of packed signing dates, which are loaded with the documents. */

/** Day zero of the packed dates: days since the epoch of Unix. */
export const EPOCH_DAY = Date.UTC(2002, 0, 1) / 86_400_000;

/** Character of the first date: `$`, so that no quote is among those most used. */
export const FIRST_DATE_CHAR = 0x24;

/** Character of an agreement whose date ICE doesn't give. */
export const NO_DATE = '#';
