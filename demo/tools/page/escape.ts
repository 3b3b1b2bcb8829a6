/** Escapes a text for HTML, as `escape`: the page's templates say it in each line. */
export {escapeMarkup as escape} from '../../../src/lib/escape.ts';
