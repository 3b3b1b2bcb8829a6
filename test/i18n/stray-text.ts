/**
 * Finds what an element shows or says in its own tree that did not come from `Messages`, while the
 * pseudo-language is on.
 */
import {withoutWrapped} from './pseudo.ts';

/** What is read out beside the text itself. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'alt',
  'label',
  'placeholder',
  'title',
] as const;

const WORD = /[\p{L}\p{N}]/u;

/** Names without a language that stand alone in the elements: USPS codes beside small states. */
const CODE = /^[A-Z]{2}$/;

/** One text a line, with the place where it stands. Best: empty. */
export function strayText(root: ParentNode): readonly string[] {
  const texts = [...textNodes(root)].flatMap(({parentElement, data}) =>
    faultOf(parentElement!, data),
  );
  const spoken = [...root.querySelectorAll('*')].flatMap(element =>
    SPOKEN.flatMap(name => faultOf(element, element.getAttribute(name) ?? '', `[${name}]`)),
  );
  return [...texts, ...spoken];
}

function* textNodes(root: Node): Iterable<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('style')) yield text;
  }
}

function faultOf(element: Element, text: string, where = ''): readonly string[] {
  const isEnglish = element.closest('[lang]')?.getAttribute('lang') === 'en';
  const isTranslated = text.includes('⟦');
  const rest = withoutWrapped(text).trim();
  const isStray = isEnglish ? isTranslated : WORD.test(rest) && !CODE.test(rest);
  if (!isStray) return [];
  const why = isEnglish ? 'is marked as English' : 'is not from Messages';
  return [`"${(isEnglish ? text : rest).trim()}" ${why}: ${pathOf(element)}${where}`];
}

function pathOf(element: Element): string {
  const names = [];
  for (let at: Element | null = element; at && names.length < 4; at = at.parentElement) {
    names.unshift(at.getAttribute('class') ? `.${at.classList.value}` : at.localName);
  }
  return names.join(' > ');
}
