/**
 * Details under a verdict: the agencies with their documents, the law of the state, what people can
 * do, and a copy to keep; with their words and styles. One file, loaded with the place tables when
 * a reader turns to the look-up.
 */
import {enAdvice} from '../../i18n/en/advice.ts';
import {esAdvice} from '../../i18n/es/advice.ts';
import {adviceStyles} from './advice-styles.ts';
import {stateLaws} from './state-laws.generated.ts';

export {renderCopy} from './copy-view.ts';
export {renderDetails} from './details-view.ts';
export {renderSteps} from './steps-view.ts';

/** Laws by USPS code. */
export const laws = new Map(stateLaws.map(law => [law.state, law]));

/** Styles of the details. */
export const styles = [adviceStyles];

/** Words of this part. */
export const words = {en: enAdvice, es: esAdvice};
