import type {Index} from '../index/create-index.ts';
import {fold} from '../text/fold.ts';

/**
 * Folds a query and puts it into English; before the tables are loaded, as far as most queries need
 * it.
 */
export function wordsOf({places}: Index, query: string): string {
  const text = fold(query.replace(LOS_ANGELES, 'Los Angeles'));
  return (
    places?.inEnglish(text) ??
    text.replace(/nuev[oa] /, 'new ').replace(/(condado|policia|alguacil) del? /g, '$1 ')
  );
}

/** Los Angeles with points; without them the letters may be Louisiana. */
const LOS_ANGELES = /^\W*L\.\s?A\.(?=\W|$)/i;
