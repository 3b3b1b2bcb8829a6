/**
 * Whole languages, for tools and tests that need all words at once. The module itself gets most of
 * them later: see languages.ts.
 */
import {enAdvice} from './en/advice.ts';
import {enNames} from './en/names.ts';
import {enControls} from './en/controls.ts';
import {en as coreEnglish} from './en/core.ts';
import {enFeed} from './en/feed.ts';
import {enLookUp} from './en/look-up.ts';
import {enMapParts} from './en/map.ts';
import {enPosition} from './en/position.ts';
import {esAdvice} from './es/advice.ts';
import {esNames} from './es/names.ts';
import {esControls} from './es/controls.ts';
import {es as coreSpanish} from './es/core.ts';
import {esFeed} from './es/feed.ts';
import {esLookUp} from './es/look-up.ts';
import {esMapParts} from './es/map.ts';
import {esPosition} from './es/position.ts';
import type {Messages} from './messages.ts';

/** All words in English. */
export const en: Messages = {
  ...coreEnglish,
  ...enControls,
  ...enMapParts,
  ...enNames,
  ...enLookUp,
  ...enAdvice,
  ...enFeed,
  ...enPosition,
};

/** All words in Spanish. */
export const es: Messages = {
  ...coreSpanish,
  ...esControls,
  ...esMapParts,
  ...esNames,
  ...esLookUp,
  ...esAdvice,
  ...esFeed,
  ...esPosition,
};
