/**
 * The map's second part, which is asked for right after the first picture: controls, timeline, foot,
 * and a reader's acts on the map; with their words.
 */
import {enControls} from '../../i18n/en/controls.ts';
import {esControls} from '../../i18n/es/controls.ts';
import {powerMarkForcedStyles} from '../../styles/power-mark-forced.ts';
import {controlStyles} from '../controls/control-styles.ts';
import {footStyles} from '../controls/foot-styles.ts';
import {timelineStyles} from '../controls/timeline-styles.ts';
import {nationStyles} from '../nation/nation-styles.ts';

export {MapControls} from '../controls/map-controls.ts';

export const styles = [
  powerMarkForcedStyles,
  controlStyles,
  nationStyles,
  timelineStyles,
  footStyles,
];

export const words = {en: enControls, es: esControls};
