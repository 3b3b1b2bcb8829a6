import type {Claim} from '../../../data/tools/data-files/claim.ts';

/** Names the source in a language, or in English where it has no name in that one. */
export function sourceIn({source, translations}: Claim, language: string): string {
  return translations[language] ?? source;
}
