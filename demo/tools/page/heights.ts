import {CHECK_RESERVED_HEIGHT} from '../../../src/check/reserved-height.ts';
import {RESERVED_HEIGHT} from '../../../src/map/reserved-height.ts';

/** The heights that the page keeps free for the elements: their own, from where they keep them. */
export const HEIGHTS = `/* Made by npm run build:page from the reserved heights of src/map and src/check. */
eyes-on-ice-map {
  display: block;
  min-block-size: ${RESERVED_HEIGHT};
}

agency-check {
  display: block;
  min-block-size: ${CHECK_RESERVED_HEIGHT};
}
`;
