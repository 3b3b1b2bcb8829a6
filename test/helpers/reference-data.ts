import {readReferenceData, type ReferenceData} from '../../data/tools/reference/reference-data.ts';

/** The real states, counties, towns and written lists, read once for a test file. */
export const reference: ReferenceData = readReferenceData();
