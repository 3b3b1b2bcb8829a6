/**
 * The look-up's part: search, suggestions and answers, with their words. It is loaded as soon as an
 * `<agency-check>` is in a page, or a page's code asks.
 */
import {enLookUp} from '../i18n/en/look-up.ts';
import {esLookUp} from '../i18n/es/look-up.ts';
import {powerMarkStyles} from '../styles/power-mark.ts';
import {answerStyles} from './answer-styles.ts';

export {answerFor} from './answer-for.ts';
export {LookUpService} from './look-up-service.ts';
export {LookUpView} from './look-up-view.ts';

export const styles = [powerMarkStyles, answerStyles];

export const words = {en: enLookUp, es: esLookUp};
