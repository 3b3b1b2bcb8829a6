import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';

/** Says that there is none: of the one model that is counted, where others may be in force. */
export function noneOf(words: string, model: ModelChoice, messages: Messages): string {
  return model === 'all' ? words : `${messages.shortModelNames[model]}: ${words}`;
}
