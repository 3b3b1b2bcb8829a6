/**
 * What stands under a verdict: the agencies with their papers, the law of the state, what people can
 * do, and a copy to keep; with their words and look. One file, loaded with the place tables when somebody turns to the look-up.
 */
import {enAdvice} from '../../i18n/en/look-up.ts';
import {esAdvice} from '../../i18n/es/look-up.ts';
import {adviceStyles} from './advice-styles.ts';
import {stateLaws} from './state-laws.generated.ts';

export {renderCopy} from './copy-view.ts';
export {renderDetails} from './details-view.ts';
export {renderSteps} from './steps-view.ts';

/** The laws by USPS code. */
export const laws = new Map(stateLaws.map(law => [law.state, law]));

/** Its look. */
export const styles = [adviceStyles];

/** Its words. */
export const words = {en: enAdvice, es: esAdvice};
