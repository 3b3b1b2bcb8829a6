import type {PartialMessages} from './messages.ts';

/** Folder of a language: all its words, those of late files included. */
export interface LanguageFolder {
  readonly messages: PartialMessages;
}

/** Languages by tag, each with what loads its folder. */
export type LateLanguages = Readonly<Record<string, () => Promise<LanguageFolder>>>;

/**
 * Languages beyond English and Spanish, loaded when an element first stands in one of them. A new one
 * is a folder with all words and an entry here: `fr: () => import('./fr/index.ts')`.
 */
export const LATE_LANGUAGES: LateLanguages = {};
