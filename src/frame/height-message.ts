/**
 * Message that tells a frame's height to the page around it, by `postMessage`. The shape is public: a page
 * may listen by itself instead of loading `resize.js`.
 */
export interface HeightMessage {
  readonly type: 'eyes-on-ice:height';
  readonly version: 1;
  /** CSS pixels. */
  readonly height: number;
}

/** Message that `resize.js` sends to the frames when it is loaded after their first message. */
export interface HeightRequest {
  readonly type: 'eyes-on-ice:height-request';
  readonly version: 1;
}

/** Heights that a page gives a frame: of what is less or more, the nearest. A state's whole list on a phone has 30,000. */
export const LEAST_HEIGHT_PX = 100;
export const MOST_HEIGHT_PX = 50_000;
