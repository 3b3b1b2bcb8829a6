/**
 * Whole languages, for tools and tests that need all words at once. The module itself gets most of
 * them later: see languages.ts.
 */
import {enAdvice} from './en/advice.ts';
import {enNames} from './en/names.ts';
import {enControls} from './en/controls.ts';
import {en as coreEnglish} from './en/core.ts';
import {enFeed} from './en/feed.ts';
import {enLater} from './en/later.ts';
import {enLookUp} from './en/look-up.ts';
import {enCounties} from './en/counties.ts';
import {enMapParts} from './en/map.ts';
import {enPosition} from './en/position.ts';
import {esAdvice} from './es/advice.ts';
import {esNames} from './es/names.ts';
import {esControls} from './es/controls.ts';
import {es as coreSpanish} from './es/core.ts';
import {esFeed} from './es/feed.ts';
import {esLater} from './es/later.ts';
import {esLookUp} from './es/look-up.ts';
import {esCounties} from './es/counties.ts';
import {esMapParts} from './es/map.ts';
import {esPosition} from './es/position.ts';
import type {Messages} from './messages.ts';

/** All words in English. */
export const en: Messages = {
  ...coreEnglish,
  ...enControls,
  ...enMapParts,
  ...enCounties,
  ...enNames,
  ...enLookUp,
  ...enLater,
  ...enAdvice,
  ...enFeed,
  ...enPosition,
};

/** All words in Spanish. */
export const es: Messages = {
  ...coreSpanish,
  ...esControls,
  ...esMapParts,
  ...esCounties,
  ...esNames,
  ...esLookUp,
  ...esLater,
  ...esAdvice,
  ...esFeed,
  ...esPosition,
};
