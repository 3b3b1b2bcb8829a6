import {foldWords} from '../text/fold.ts';
import {findStates} from './state-words.ts';

/** Country at the end, and digits, which say nothing of the state. */
const AFTER_STATE =
  /[\s,]*(?:\b(?:u\.?s\.?a?\.?|united states|ee\.? ?uu\.?|estados unidos)|[\d-]+)[\s.)]*$/i;
/** A state's code as it is written after a town: "Naples FL". */
const CODE_AT_END = /\s([A-Z]{2})\W*$/;

/**
 * Returns the USPS code of the state that a query names beyond doubt: alone behind its last comma or
 * in brackets, or by its code in capitals at the end. An answer then never leaves that state.
 */
export function typedState(query: string): string | undefined {
  const text = query.normalize('NFKC').trim().replace(AFTER_STATE, '').replace(AFTER_STATE, '');
  const [, before, last] = /^(.*)[,(]([^,(]*)$/s.exec(text) ?? [];
  if (before?.trim() && last) return stateAlone(last);
  const code = CODE_AT_END.exec(text)?.[1];
  return code && stateAlone(code);
}

/** Returns the state that a text is the name or code of, and nothing else. */
function stateAlone(text: string): string | undefined {
  const words = foldWords(text);
  const [state] = findStates(words);
  return state?.from === 0 && state.to === words.length ? state.code : undefined;
}

/** Returns the state that ends a folded text, behind other words. */
export function stateAtEnd(folded: string): string | undefined {
  const words = folded.split(' ');
  const last = findStates(words).at(-1);
  return last && last.from > 0 && last.to === words.length ? last.code : undefined;
}
