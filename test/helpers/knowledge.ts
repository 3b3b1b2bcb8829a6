import {readKnowledge, type Knowledge} from '../../data/tools/reference/knowledge.ts';

/** The real states, counties, towns and written lists, read once for a test file. */
export const knowledge: Knowledge = readKnowledge();
