/**
 * All counties of the country in one picture, which is asked for when a reader or the page turns to it;
 * with the words about it.
 */
import {enCounties} from '../../i18n/en/counties.ts';
import {esCounties} from '../../i18n/es/counties.ts';
import {countiesStyles} from '../counties/counties-styles.ts';

export {CountiesView} from '../counties/counties-view.ts';

export const styles = [countiesStyles];

export const words = {en: enCounties, es: esCounties};
