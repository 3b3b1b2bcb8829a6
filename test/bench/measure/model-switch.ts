/** Other totals on a map that is there: from the call to the end of the frame that shows them. */
import {median} from '../figures.ts';
import type {Opened, ProbedPage} from './open.ts';

export interface SwitchTimes {
  /** Milliseconds from the call to the end of the frame. */
  readonly painted: number;
  /** Milliseconds that the main thread was at work for it. */
  readonly work: number;
}

const ORDER = [2, 0, 1, 'all'] as const;

/** Switches through all models; the median of them. */
export async function timeSwitches(opened: Opened): Promise<SwitchTimes> {
  const times: SwitchTimes[] = [];
  for (const counted of ORDER) {
    const before = await taskTime(opened);
    const painted = await opened.page.evaluate(switchTo, counted);
    times.push({painted, work: (await taskTime(opened)) - before});
  }
  return {
    painted: median(times.map(({painted}) => painted)),
    work: median(times.map(({work}) => work)),
  };
}

async function taskTime({cdp}: Opened): Promise<number> {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration')!.value * 1000;
}

/** Runs in the page. Begins right after a frame, so that all have as long to the next. */
async function switchTo(counted: 'all' | 0 | 1 | 2): Promise<number> {
  const frameEnd = () =>
    new Promise<void>(done =>
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      }),
    );
  await frameEnd();
  const start = performance.now();
  (globalThis as ProbedPage).show(counted);
  await frameEnd();
  return performance.now() - start;
}
