import type {Counted} from './totals.ts';

/** Draws all agreements into a place, and returns what draws others there. */
export type Mount = (place: HTMLElement) => (counted: Counted) => void;

/** Draws into every place of the page; `show` then changes them all. */
export function start(mount: Mount): void {
  const shows = [...document.querySelectorAll<HTMLElement>('.place')].map(mount);
  Object.assign(globalThis, {
    show: (counted: Counted) => {
      for (const show of shows) show(counted);
    },
  });
}
