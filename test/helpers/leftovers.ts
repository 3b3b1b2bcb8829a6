/**
 * What a page keeps: nodes, listeners, timers, observers, memory, as the browser itself counts them.
 */
import type {CDPSession, Page} from 'puppeteer-core';

/** What elements start, counted while it runs: by the page's own objects, wrapped beforehand. */
export interface Running {
  ResizeObserver: number;
  IntersectionObserver: number;
  MutationObserver: number;
  timers: number;
  frames: number;
  /** Listeners on windows, documents and media queries. */
  listeners: number;
}

/** All that is there after the rubbish was collected. */
export interface Kept extends Running {
  /** Nodes of any kind, in a document or not, and listeners on them, as Chromium counts. */
  readonly nodes: number;
  readonly nodeListeners: number;
  readonly heapMb: number;
}

const BYTES_PER_MB = 1_000_000;

/** Wraps what elements may start, so that it is counted. Before the page loads anything. */
export async function watchRunning(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(wrapAll);
}

/** Collects the rubbish and counts what is left. */
export async function countKept(page: Page): Promise<Kept> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await collect(session);
  const {metrics} = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find(one => one.name === name)!.value;
  const running = await page.evaluate(
    () => ({...(Reflect.get(globalThis, 'running') as Running)}) as Running,
  );
  await session.detach();
  return {
    nodes: metric('Nodes'),
    nodeListeners: metric('JSEventListeners'),
    heapMb: metric('JSHeapUsedSize') / BYTES_PER_MB,
    ...running,
  };
}

/** How many objects of an element's class there are, in a document or not. */
export async function countInstances(page: Page, tag: string): Promise<number> {
  const prototype = await page.evaluateHandle(name => customElements.get(name)!.prototype, tag);
  const instances = await page.queryObjects(prototype);
  const count = await instances.evaluate(all => (all as unknown[]).length);
  await Promise.all([prototype.dispose(), instances.dispose()]);
  return count;
}

/** More than once: what is freed may free more. */
async function collect(session: CDPSession): Promise<void> {
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
}

/** Runs in the page. Holds nothing that it counts. */
function wrapAll(): void {
  const running: Running = {
    ResizeObserver: 0,
    IntersectionObserver: 0,
    MutationObserver: 0,
    timers: 0,
    frames: 0,
    listeners: 0,
  };
  Object.assign(globalThis, {running});
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    wrapObserver(name);
  }
  wrapTimers('timers', 'setTimeout', 'clearTimeout');
  wrapTimers('timers', 'setInterval', 'clearInterval');
  wrapTimers('frames', 'requestAnimationFrame', 'cancelAnimationFrame');
  wrapListeners();

  function wrapObserver(name: 'ResizeObserver' | 'IntersectionObserver' | 'MutationObserver') {
    const {prototype} = globalThis[name] as {prototype: object};
    const active = new WeakSet<object>();
    const wrap = (method: string, count: (observer: object) => void) => {
      const real = Reflect.get(prototype, method) as (...args: unknown[]) => unknown;
      Reflect.set(prototype, method, function (this: object, ...args: unknown[]) {
        count(this);
        return real.apply(this, args);
      });
    };
    wrap('observe', observer => {
      if (!active.has(observer)) running[name]++;
      active.add(observer);
    });
    wrap('disconnect', observer => {
      if (active.delete(observer)) running[name]--;
    });
  }

  function wrapTimers(kind: 'timers' | 'frames', start: string, stop: string) {
    const realStart = Reflect.get(window, start) as (...args: unknown[]) => number;
    const realStop = Reflect.get(window, stop) as (id: number) => void;
    const pending = new Set<number>();
    const count = (change: () => void) => {
      running[kind] -= pending.size;
      change();
      running[kind] += pending.size;
    };
    Reflect.set(window, start, (act: unknown, ...rest: unknown[]) => {
      const id = realStart(
        (...args: unknown[]) => {
          if (start !== 'setInterval') count(() => pending.delete(id));
          if (typeof act === 'function') act(...args);
        },
        ...rest,
      );
      count(() => pending.add(id));
      return id;
    });
    Reflect.set(window, stop, (id: number) => {
      count(() => pending.delete(id));
      realStop(id);
    });
  }

  function wrapListeners() {
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    const known = new WeakMap<EventTarget, Map<string, Set<unknown>>>();
    const isWatched = (target: EventTarget) =>
      [Window, Document, MediaQueryList].some(one => target instanceof one);
    const listenersOf = (target: EventTarget, type: string) => {
      const types = known.get(target) ?? new Map<string, Set<unknown>>();
      known.set(target, types);
      const listeners = types.get(type) ?? new Set();
      types.set(type, listeners);
      return listeners;
    };
    const count = (
      target: EventTarget | undefined,
      type: string,
      listener: unknown,
      by: 1 | -1,
    ) => {
      const own = target ?? window;
      if (!listener || !isWatched(own)) return;
      const listeners = listenersOf(own, type);
      if (listeners.has(listener) === by > 0) return;
      if (by > 0) listeners.add(listener);
      else listeners.delete(listener);
      running.listeners += by;
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      count(this, type, listener, 1);
      addEventListener.call(this ?? window, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      count(this, type, listener, -1);
      removeEventListener.call(this ?? window, type, listener, options);
    };
  }
}
