import type {FeedProblemKind} from '../data/vocabulary.ts';
import type {Messages} from '../i18n/messages.ts';

/** Puts a reason into words: all but one are loaded with what reads the list. */
export function reasonFor(kind: FeedProblemKind, messages: Messages): string {
  return kind === 'part' ? messages.partMissing : messages.feedProblems[kind];
}
