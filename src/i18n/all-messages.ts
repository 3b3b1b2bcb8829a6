/**
 * Whole languages, for tools and tests that need all words at once. The module itself gets some
 * of them later: see languages.ts.
 */
import {en as coreEnglish} from './en/core.ts';
import {enAdvice} from './en/look-up.ts';
import {enFeed} from './en/feed.ts';
import {enMapParts} from './en/map.ts';
import {enPosition} from './en/position.ts';
import {es as coreSpanish} from './es/core.ts';
import {esAdvice} from './es/look-up.ts';
import {esFeed} from './es/feed.ts';
import {esMapParts} from './es/map.ts';
import {esPosition} from './es/position.ts';
import type {Messages} from './messages.ts';

export const en: Messages = {...coreEnglish, ...enMapParts, ...enAdvice, ...enFeed, ...enPosition};

export const es: Messages = {...coreSpanish, ...esMapParts, ...esAdvice, ...esFeed, ...esPosition};
