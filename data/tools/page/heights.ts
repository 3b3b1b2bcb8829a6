import {RESERVED_HEIGHT, RESERVED_HEIGHT_OPENED} from '../../../src/map/reserved-height.ts';

/** The heights that the page keeps free for the elements: the map's own, from where it keeps them. */
export const HEIGHTS = `/* Made by npm run build:page from src/map/reserved-height.ts. */
eyes-on-ice-map {
  display: block;
  min-block-size: ${RESERVED_HEIGHT};
}

eyes-on-ice-map[state] {
  min-block-size: ${RESERVED_HEIGHT_OPENED};
}
`;
