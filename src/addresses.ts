/** Addresses the elements link to. One place to change them. */

/** ICE's page about 287(g), where the lists are linked. */
export const ICE_PAGE = 'https://www.ice.gov/identify-and-arrest/287g';

/** The project's home: where a wrong entry is reported unless the host names another place. */
export const PROJECT = 'https://github.com/eyes-on-ice/eyes-on-ice';

/** Default of `corrections-url`. */
export const CORRECTIONS = `${PROJECT}/issues/new`;

/** Where the built files can be loaded from once the package is published. */
export const FILES = 'https://cdn.jsdelivr.net/npm/eyes-on-ice@0/dist/';

/** Whether they can: until then the embed builder begins with the host's own copy. */
export const IS_PUBLISHED = false;

/** The names of the module and of the feed, in any copy of the built files. */
export const MODULE_FILE = 'eyes-on-ice.js';
export const FEED_FILE = 'data/agreements-v1.json';

/** Where the built module can be loaded from: what the embed code names. */
export const MODULE = `${FILES}${MODULE_FILE}`;
