/** Pixels by which an edge may be off through rounding. */
const TOLERANCE_PX = 1;

/**
 * What reaches beyond an element's own box, one line each; best: empty. What scrolls inside its own
 * box, drawings, and what is there for screen readers alone don't count.
 */
export function overflow(host: HTMLElement): readonly string[] {
  const {left, right} = host.getBoundingClientRect();
  const elements = [...host.shadowRoot!.querySelectorAll<HTMLElement>('*')];
  return elements.filter(isSeen).flatMap(element => {
    const box = element.getBoundingClientRect();
    const isOut = box.left < left - TOLERANCE_PX || box.right > right + TOLERANCE_PX;
    if (box.width === 0 || (!isOut && !isCutOff(element))) return [];
    const words = element.textContent!.replace(/\s+/g, ' ').trim().slice(0, 60);
    return [`${element.localName}.${element.classList.value} "${words}"`];
  });
}

function isSeen(element: Element): boolean {
  if (element.closest('svg, .visually-hidden, [hidden]')) return false;
  // What is only seen while it has the focus.
  if (getComputedStyle(element).clipPath === 'inset(50%)') return false;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return false;
  }
  return true;
}

/**
 * Words of a button or a line that are wider than it. A `select` shortens its own; WebKit counts
 * them all the same for what the `select` stands in.
 */
function isCutOff(element: HTMLElement): boolean {
  if (element.querySelector('select')) return false;
  if (/auto|scroll/.test(getComputedStyle(element).overflowX)) return false;
  if (!element.matches('button, label, p, li, summary, span, strong')) return false;
  return element.clientWidth > 0 && element.scrollWidth > element.clientWidth + TOLERANCE_PX;
}
