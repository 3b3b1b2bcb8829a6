/**
 * The look-up's part: search, suggestions and answers, with their words. It is loaded as soon as an
 * `<agency-check>` is in a page, or a page's code asks.
 */
import {enLater} from '../i18n/en/later.ts';
import {enLookUp} from '../i18n/en/look-up.ts';
import {esLater} from '../i18n/es/later.ts';
import {esLookUp} from '../i18n/es/look-up.ts';
import {powerMarkForcedStyles} from '../styles/power-mark-forced.ts';
import {powerMarkStyles} from '../styles/power-mark.ts';
import {answerStyles} from './answer-styles.ts';
import {laterStyles} from './answer/later-view.ts';

export {answerFor} from './look-up/answer-for.ts';
export {LookUpService} from './look-up/look-up-service.ts';
export {LookUpView} from './look-up-view.ts';

export const styles = [powerMarkStyles, powerMarkForcedStyles, answerStyles, laterStyles];

export const words = {en: {...enLookUp, ...enLater}, es: {...esLookUp, ...esLater}};
