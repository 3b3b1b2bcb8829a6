/**
 * `resize.js`, for the page around the frames: gives each iframe the height that its own page tells.
 * A sandboxed frame has no origin to go by, so what counts is who sent it, and what.
 */
import {
  LEAST_HEIGHT_PX,
  MOST_HEIGHT_PX,
  type HeightMessage,
  type HeightRequest,
} from './height-message.ts';

addEventListener('message', ({source, data}: MessageEvent<Partial<HeightMessage> | null>) => {
  if (data?.type !== 'eyes-on-ice:height' || data.version !== 1) return;
  const height = data.height!;
  if (!Number.isFinite(height)) return;
  const kept = Math.min(Math.max(Math.ceil(height), LEAST_HEIGHT_PX), MOST_HEIGHT_PX);
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${kept}px`;
  }
});

const request: HeightRequest = {type: 'eyes-on-ice:height-request', version: 1};
for (const frame of document.querySelectorAll('iframe')) {
  frame.contentWindow?.postMessage(request, '*');
}
