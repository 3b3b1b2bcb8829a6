/**
 * The file that reads lists from elsewhere, with its words. Loaded from beside the module when an
 * element has a `src`, and never otherwise.
 */
import {enFeed} from '../i18n/en/feed.ts';
import {esFeed} from '../i18n/es/feed.ts';

export {loadDataset} from './load-dataset.ts';

/** Words about what is wrong with a list. */
export const words = {en: enFeed, es: esFeed};
