/** A first visit: when the map is on screen, what it took, and what it left behind. */
import type {Browser} from 'puppeteer-core';
import type {Competitor} from '../competitors/list.ts';
import {openEmpty, settle, timeToPaint, type ProbedPage, type Setting} from './open.ts';
import {timeSwitches, type SwitchTimes} from './model-switch.ts';

export interface FirstLoad {
  /** Milliseconds from the navigation. */
  readonly painted: number;
  /** The same for what stands around the map. */
  readonly whole: number;
  readonly bytes: number;
  readonly shift: number;
  /** The longest task in milliseconds, 0 when none was above 50. */
  readonly longest: number;
  readonly longTasks: number;
  /** Megabytes of JavaScript heap after garbage collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly switches: SwitchTimes | null;
}

const MB = 1_000_000;

export async function measureFirstLoad(
  browser: Browser,
  {drawing, canShow}: Competitor,
  url: string,
  setting: Setting,
  options: {readonly isSwitched: boolean},
): Promise<FirstLoad> {
  const opened = await openEmpty(browser, drawing, setting);
  const {page, cdp} = opened;
  const painted = await timeToPaint(opened, url);
  await settle(opened);
  const {shift, tasks, whole} = await page.evaluate(async () => {
    const {probe} = globalThis as ProbedPage;
    return {shift: probe.shift(), tasks: probe.longTasks(), whole: await probe.whole};
  });
  const bytes = opened.received();
  const switches = options.isSwitched && canShow ? await timeSwitches(opened) : null;
  await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');
  const {metrics} = await cdp.send('Performance.getMetrics');
  const nodes = metrics.find(({name}) => name === 'Nodes')!.value;
  await opened.close();
  return {
    painted,
    whole,
    bytes,
    shift,
    longest: Math.max(0, ...tasks),
    longTasks: tasks.length,
    heap: usedSize / MB,
    nodes,
    switches,
  };
}
