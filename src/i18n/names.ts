/**
 * Names of models, places and kinds of agencies, with what writes them: all late files that show an
 * agency need them, and so they are a file of their own that is asked for beside each.
 */
import {enNames} from './en/names.ts';
import {esNames} from './es/names.ts';

export const words = {en: enNames, es: esNames};
