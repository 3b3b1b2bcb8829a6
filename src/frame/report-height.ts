import type {HeightMessage, HeightRequest} from './height-message.ts';

/** Tells the page around the frame how high the content is, now and whenever it changes. */
export function reportHeight(): void {
  if (parent === window) return;
  new ResizeObserver(report).observe(document.documentElement);
  addEventListener('message', ({source, data}: MessageEvent<Partial<HeightRequest> | null>) => {
    if (source === parent && data?.type === 'eyes-on-ice:height-request') report();
  });
}

/** To any origin: nobody but the page around gets it, and it says nothing but a height. */
function report(): void {
  const {height} = document.documentElement.getBoundingClientRect();
  const message: HeightMessage = {
    type: 'eyes-on-ice:height',
    version: 1,
    height: Math.ceil(height),
  };
  parent.postMessage(message, '*');
}
