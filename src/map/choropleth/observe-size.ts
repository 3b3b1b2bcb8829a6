/**
 * Observes the size of an element by its own window, from the first time that it is laid out. Returns
 * null where sizes can't be observed, as in jsdom.
 */
export function observeSize(
  element: Element,
  tell: (size: DOMRectReadOnly) => void,
): ResizeObserver | null {
  const {ResizeObserver: Observer} = element.ownerDocument.defaultView as unknown as Partial<
    typeof globalThis
  >;
  if (!Observer) return null;
  const observer = new Observer(([entry]) => tell(entry!.contentRect));
  observer.observe(element);
  return observer;
}
