import type {HeightMessage, HeightRequest} from './height-message.ts';

/** Tells the page around the frame how high the content is, whenever it changes or the page asks. */
export function followHeight(): void {
  if (parent === window) return;
  new ResizeObserver(reportHeight).observe(document.documentElement);
  addEventListener('message', ({source, data}: MessageEvent<Partial<HeightRequest> | null>) => {
    if (source === parent && data?.type === 'eyes-on-ice:height-request') reportHeight();
  });
}

/**
 * Tells the page around the frame how high the content is now: a frame that is out of view observes
 * nothing. To any origin: nobody but the page around gets it, and it says nothing but a height.
 */
export function reportHeight(): void {
  if (parent === window) return;
  const {height} = document.documentElement.getBoundingClientRect();
  const message: HeightMessage = {
    type: 'eyes-on-ice:height',
    version: 1,
    height: Math.ceil(height),
  };
  parent.postMessage(message, '*');
}
