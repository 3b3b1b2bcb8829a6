/**
 * Whole languages, for tools and tests that need all words at once. The module itself gets the
 * advice later: see languages.ts.
 */
import {en as coreEnglish} from './en.ts';
import {enAdvice} from './en-advice.ts';
import {es as coreSpanish} from './es.ts';
import {esAdvice} from './es-advice.ts';
import type {Messages} from './messages.ts';

export const en: Messages = {...coreEnglish, ...enAdvice};

export const es: Messages = {...coreSpanish, ...esAdvice};
