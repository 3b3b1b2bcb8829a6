/** What the processor did before the map was on screen, from a trace of its own. */
import type {Browser} from 'puppeteer-core';
import type {Competitor} from '../competitors/list.ts';
import {openEmpty, PLAIN, settle, timeToPaint} from './open.ts';
import {mainThread, outermost, readTrace, type TraceEvent} from './trace.ts';

export interface BeforePaint {
  /** Milliseconds of processor time in scripts, their reading included. */
  readonly script: number;
  /** Milliseconds of processor time in styles, layout and paint outside of scripts. */
  readonly rendering: number;
  /** Milliseconds of processor time of the main thread in all tasks that began before the map was on screen. */
  readonly processor: number;
  /** Milliseconds of processor time of the longest task of the whole load. */
  readonly longestTask: number;
  /** Milliseconds from the script's start to the map on screen. */
  readonly scriptToPainted: number | null;
}

const SCRIPT =
  /^(v8\.|EvaluateScript|FunctionCall|TimerFire|FireAnimationFrame|FireIdleCallback|EventDispatch)/;
const RENDERING = /^(UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit)$/;
const TASK = /^RunTask$/;
const MICROSECONDS = 1000;

export async function measureBeforePaint(
  browser: Browser,
  {drawing, source}: Competitor,
  url: string,
): Promise<BeforePaint> {
  const opened = await openEmpty(browser, drawing, PLAIN);
  await opened.page.tracing.start({
    categories: [
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'blink.user_timing',
      'v8',
    ],
  });
  await timeToPaint(opened, url);
  await settle(opened);
  const trace = await opened.page.tracing.stop();
  await opened.close();
  const {events, paintedAt} = mainThread(readTrace(trace!), 'map painted');
  const before = events.filter(({ts}) => ts < paintedAt);
  const tasks = outermost(events, TASK);
  const rendering = timeOf(outermost(before, RENDERING));
  const file = source ? 'main.js' : 'eyes-on-ice.js';
  const start = before.find(({name, args}) => name === 'v8.compileModule' && says(args, file));
  return {
    script: start ? scriptTime(before, tasks.filter(isAfter(start))) : 0,
    rendering,
    processor: timeOf(outermost(before, TASK)),
    longestTask: Math.max(...tasks.map(task => timeOf([task]))),
    scriptToPainted: start ? (paintedAt - start.ts) / MICROSECONDS : null,
  };
}

/**
 * What tasks with a script in them took, without the rendering: so that microtasks are counted too,
 * which have no event of their own.
 */
function scriptTime(before: readonly TraceEvent[], tasks: readonly TraceEvent[]): number {
  const runs = tasks.filter(task => outermost(inside(before, task), SCRIPT).length > 0);
  const rendering = runs.flatMap(task => outermost(inside(before, task), RENDERING));
  return timeOf(runs) - timeOf(rendering);
}

/** What runs before the script is the probe's looking round, the longer the later the script comes. */
function isAfter(start: TraceEvent): (task: TraceEvent) => boolean {
  return ({ts, dur = 0}) => ts + dur > start.ts;
}

function inside(events: readonly TraceEvent[], {ts, dur = 0}: TraceEvent): TraceEvent[] {
  return events.filter(event => event.ts >= ts && event.ts < ts + dur && !TASK.test(event.name));
}

/** Milliseconds of processor time. */
function timeOf(events: readonly TraceEvent[]): number {
  return events.reduce((sum, {tdur = 0}) => sum + tdur, 0) / MICROSECONDS;
}

function says(args: unknown, word: string): boolean {
  return JSON.stringify(args).includes(word);
}
