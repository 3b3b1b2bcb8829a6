import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';

/** Names the subject of figures before a colon: a place, and the model where only one is counted. */
export function countedName(name: string, model: ModelChoice, messages: Messages): string {
  return model === 'all' ? name : `${name}, ${messages.modelNames[model]}`;
}
