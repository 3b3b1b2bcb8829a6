/** The id of a page's first map, which a look-up follows by `for`. */
export const FIRST_MAP_ID = 'eyes-on-ice-map';
