import {LEVELS, MODELS} from './model.ts';
import {states} from './states.ts';
import {summarize} from './summarize.ts';
import {namesFromAgencies} from './unpack.ts';

/** What the feed's reader is given by the module. */
export const feedGivens = {states, levels: LEVELS, models: MODELS, summarize, namesFromAgencies};

/** What the feed's reader is given by the module. */
export type FeedGivens = typeof feedGivens;
