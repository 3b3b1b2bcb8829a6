import {LEVELS, MODELS} from '../data/model.ts';
import {states} from '../data/states.ts';
import {summarize} from '../data/summarize.ts';
import {namesFromAgencies} from '../data/unpack.ts';

/** What the feed's reader is given by the module. */
export const feedGivens = {states, levels: LEVELS, models: MODELS, summarize, namesFromAgencies};

/** What the feed's reader is given by the module. */
export type FeedGivens = typeof feedGivens;
