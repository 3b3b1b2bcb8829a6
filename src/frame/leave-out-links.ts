/**
 * For a frame whose sandbox lets no window open. A link would do nothing there, or would replace
 * the element with a page that refuses to be framed. What a link names stays as text; one that
 * says nothing unless it can be followed is hidden.
 */
import {ICE_PAGE} from '../addresses.ts';

/** Links whose words belong to a sentence: the source, and the names of laws. */
const IS_NAME = `a[href="${ICE_PAGE}"], .law a`;

/** Takes the links out of a tree, now and whenever new ones come. */
export function leaveOutLinks(root: ShadowRoot): void {
  const leaveOut = () => {
    for (const link of root.querySelectorAll('a[href]')) leaveOutLink(link);
  };
  new MutationObserver(leaveOut).observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['href'],
  });
  leaveOut();
}

function leaveOutLink(link: Element): void {
  const isName = link.matches(IS_NAME);
  link.removeAttribute('href');
  if (!isName) hide(link as HTMLElement);
}

/** Hides an element, and what would be empty without it: its line, its list. */
function hide(element: HTMLElement): void {
  element.hidden = true;
  const {parentElement} = element;
  if (parentElement && isEmpty(parentElement)) hide(parentElement);
}

function isEmpty({childNodes}: Element): boolean {
  return [...childNodes].every(child =>
    child instanceof HTMLElement
      ? child.hidden || child.localName === 'summary'
      : child.nodeType === Node.COMMENT_NODE || !child.textContent?.trim(),
  );
}
