/** What all competitors show: five classes of agreements, and what they are called. */

/** Lower bounds of the classes above the first, which is no agreement. */
export const BOUNDS = [1, 15, 50, 150];

/** A colour a class. */
export const COLORS = ['#f4f1ea', '#c6d4e3', '#8fadca', '#4f7fab', '#1d4e7e'];

export const BORDER = '#888';

/** The words of a legend. */
export const LABELS = ['None', '1–14', '15–49', '50–149', '150 or more'];
