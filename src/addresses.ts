/** Addresses the elements link to. One place to change them. */

/** ICE's page about 287(g), where the lists are linked. */
export const ICE_PAGE = 'https://www.ice.gov/identify-and-arrest/287g';

/** The project's home: where a wrong entry is reported unless the host names another place. */
export const PROJECT = 'https://github.com/eyes-on-ice/eyes-on-ice';

/** Default of `corrections-url`. */
export const CORRECTIONS = `${PROJECT}/issues/new`;

/** Where the built module can be loaded from: what the embed code names. */
export const MODULE = 'https://cdn.jsdelivr.net/npm/eyes-on-ice@0/dist/eyes-on-ice.js';
