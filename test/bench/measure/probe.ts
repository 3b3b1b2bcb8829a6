/**
 * What every page is watched with, from before its first byte. The map counts as painted at the
 * second animation frame after its shapes are there: the first of the two draws them, and the second
 * does not come before that picture has been handed on. Nobody has to say that they are done: shapes
 * in the page, in a shadow root or on a canvas are found from outside, once a frame.
 */
import type {Drawing} from '../competitors/list.ts';

/** As many shapes as the smallest of the maps has. */
export const SHAPES = 51;

/** What the probe adds to a page. */
export interface Probed {
  /** Resolves with milliseconds since the navigation began. */
  readonly painted: Promise<number>;
  /** The same for all that belongs to the map, where something comes after it. */
  readonly whole: Promise<number>;
  readonly shift: () => number;
  /** Length of each task above 50 ms so far, in milliseconds. */
  readonly longTasks: () => number[];
}

/** Runs in the page: hands nothing out of it but `globalThis.probe`. */
export function probe(drawing: Drawing, shapes: number): void {
  let shift = 0;
  const longTasks: number[] = [];
  const shifts = watch('layout-shift', entry => (shift += (entry as {value?: number}).value ?? 0));
  const tasks = watch('longtask', entry => longTasks.push(entry.duration));
  const painted = whenShown(isDrawn);
  void painted.then(() => performance.mark('map painted'));
  const whole = whenShown(isWhole);
  Object.assign(globalThis, {
    probe: {
      painted,
      whole,
      shift: () => (shifts(), shift),
      longTasks: () => (tasks(), longTasks),
    },
  });

  if (drawing === 'shadow') Object.assign(globalThis, {show: showOurs});

  /** What a page's own code would write. */
  function showOurs(counted: 'all' | 0 | 1 | 2): void {
    const models = ['warrant-service', 'jail-enforcement', 'task-force'];
    const model = counted === 'all' ? counted : models[counted];
    document.querySelectorAll('eyes-on-ice-map').forEach(map => Object.assign(map, {model}));
  }

  function watch(type: string, add: (entry: PerformanceEntry) => void) {
    const observer = new PerformanceObserver(list => list.getEntries().forEach(add));
    observer.observe({type, buffered: true});
    return () => observer.takeRecords().forEach(add);
  }

  function whenShown(isThere: () => boolean): Promise<number> {
    return new Promise(done => {
      const look = () => requestAnimationFrame(isThere() ? () => done(performance.now()) : look);
      requestAnimationFrame(look);
    });
  }

  function isDrawn(): boolean {
    const places = [...document.querySelectorAll('.place')];
    return document.readyState !== 'loading' && places.length > 0 && places.every(isDrawnIn);
  }

  function isWhole(): boolean {
    const maps = [...document.querySelectorAll('eyes-on-ice-map')];
    return isDrawn() && maps.every(map => map.shadowRoot?.querySelector('footer'));
  }

  function isDrawnIn(place: Element): boolean {
    if (drawing === 'canvas') return isPainted(place.querySelector('canvas'));
    if (drawing === 'svg') return place.querySelectorAll('path').length >= shapes;
    return [...place.children].every(element => {
      const root = element.shadowRoot;
      if (element.localName === 'agency-check') return Boolean(root?.querySelector('input'));
      return (root?.querySelectorAll('path').length ?? 0) >= shapes;
    });
  }

  /** Kansas is in the middle of each map. */
  function isPainted(canvas: HTMLCanvasElement | null): boolean {
    if (!canvas?.width) return false;
    const context = canvas.getContext('2d')!;
    const [, , , alpha] = context.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data;
    return alpha! > 0;
  }
}
