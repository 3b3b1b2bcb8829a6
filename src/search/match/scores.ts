/**
 * Scores in one table: of the matches of a query the one with the highest score answers it, and matches
 * of equal score leave it open. Only the order counts; the gaps leave room for the bonus of a state.
 */

/** An agency's whole name with its state, as a suggestion puts it into the input. */
export const WHOLE_NAME_WITH_STATE = 120;
/** A state's name or code alone. */
export const STATE_ALONE = 110;
/** A state's own agency by two or more words of its name, with the state: "Texas public safety". */
export const STATE_AGENCY = 110;
/** A local agency that is on the list, by its place and kind: "Collier sheriff". */
export const LISTED_AGENCY = 100;
/** A state's own agency of a well-known kind that is not on the list: "California highway patrol". */
export const UNLISTED_STATE_AGENCY = 95;
/** The name of a county or city alone. */
export const PLACE = 90;
/** A state's name, where a place of the state that is looked in first has it too. */
export const STATE_BESIDE_PLACE = 89;
/** A state's own agency by one word, with the state: "Texas rangers" where it has the word "rangers". */
export const STATE_AGENCY_BY_ONE_WORD = 85;
/** A state and a kind of agency, where no place has the state's name: "Florida police". */
export const STATE_WITH_KIND = 84;
/** A local agency that is not on the list, at a place we know: "Dallas police". */
export const UNLISTED_AGENCY = 80;
/** Agencies of several states by words of their own names: "highway patrol". */
export const AGENCIES_OF_ANY_STATE = 70;
/** An agency's whole name without a state. */
export const WHOLE_NAME = 60;
/** A state and a kind of agency, where it may be a place's: "New York police" is the city's. */
export const STATE_OR_PLACE_WITH_KIND = 50;

/** Bonus where the query names the state beyond doubt. */
export const SURE_STATE_BONUS = 10;
/** Least score of a place or agency by its exact name. */
export const EXACT_NAME = UNLISTED_AGENCY;

/** Weights of the rows of the suggestion list: the sum of those that apply orders it. */

/** A state. */
export const STATE_ROW = 4;
/** An agency on the list. */
export const AGENCY_ROW = 3;
/** People by which a place's size is counted before its logarithm is taken. */
export const PEOPLE_PER_POINT = 8000;
/** A county, beside the logarithm of its size: it comes before a town of the same size. */
export const COUNTY_ROW = 1;
/** A place whose agencies are on the list. */
export const LISTED_PLACE_BONUS = 3;
/** A name that begins with all that was typed: it comes before any other. */
export const STARTS_WITH_ALL = 20;
/** A name that begins with the first word typed. */
export const STARTS_WITH_FIRST_WORD = 2;
/** A place or agency of the state that is looked in first. */
export const IN_FIRST_STATE = 4;
/** Letters of a name that cost one point: short names come first. */
export const LETTERS_PER_POINT = 20;
