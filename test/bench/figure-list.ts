/** What is told of each competitor. */
import type {Measured} from './measure/measure-one.ts';

export interface Figure {
  readonly name: string;
  readonly unit?: string;
  /** Whether it says anything divided by another's; most do. */
  readonly hasRatio?: boolean;
  of(measured: Measured): number | null;
}

const KILO = 1000;

export const BYTES: Figure = {
  name: 'bytes on the wire',
  unit: 'kB',
  of: ({plain}) => plain.bytes / KILO,
};
export const PAINTED: Figure = {name: 'painted', unit: 'ms', of: ({plain}) => plain.painted};
export const PAINTED_SLOW_CPU: Figure = {
  name: 'painted, 4 × slower processor',
  unit: 'ms',
  of: ({slowCpu}) => slowCpu.painted,
};
export const WHOLE: Figure = {
  name: 'all around it painted too',
  unit: 'ms',
  of: ({plain}) => plain.whole,
};
export const WHOLE_SLOW_CPU: Figure = {
  name: 'all around it painted too, 4 × slower processor',
  unit: 'ms',
  of: ({slowCpu}) => slowCpu.whole,
};
export const PAINTED_SLOW_LINE: Figure = {
  name: 'painted, slow line',
  unit: 'ms',
  of: ({slowLine}) => slowLine.painted,
};
export const PAINTED_SLOW_PHONE: Figure = {
  name: 'painted, slow line and 4 × slower processor',
  unit: 'ms',
  of: ({slowPhone}) => slowPhone.painted,
};
export const PROCESSOR: Figure = {
  name: 'main thread before paint, processor time',
  unit: 'ms',
  of: ({before}) => before.processor,
};
export const SCRIPT: Figure = {
  name: 'script before paint, processor time',
  unit: 'ms',
  of: ({before}) => before.script,
};
export const RENDERING: Figure = {
  name: 'style, layout, paint before it, processor time',
  unit: 'ms',
  of: ({before}) => before.rendering,
};
export const FROM_SCRIPT: Figure = {
  name: 'script’s start to painted',
  unit: 'ms',
  of: ({before}) => before.scriptToPainted,
};
export const LONGEST: Figure = {
  name: 'longest task, processor time',
  unit: 'ms',
  hasRatio: false,
  of: ({before}) => before.longestTask,
};
export const LONG_TASKS: Figure = {
  name: 'tasks above 50 ms',
  hasRatio: false,
  of: ({plain}) => plain.longTasks,
};
export const LONG_TASKS_SLOW: Figure = {
  name: 'tasks above 50 ms, 4 × slower processor',
  hasRatio: false,
  of: ({slowCpu}) => slowCpu.longTasks,
};
export const SWITCH: Figure = {
  name: 'model switch to painted',
  unit: 'ms',
  of: ({plain}) => plain.switches?.painted ?? null,
};
export const SWITCH_SLOW: Figure = {
  name: 'model switch to painted, 4 × slower processor',
  unit: 'ms',
  of: ({slowCpu}) => slowCpu.switches?.painted ?? null,
};
export const SWITCH_WORK: Figure = {
  name: 'main thread at work for it',
  unit: 'ms',
  of: ({plain}) => plain.switches?.work ?? null,
};
export const TEN_PAINTED: Figure = {
  name: 'ten on a page, painted',
  unit: 'ms',
  of: ({ten}) => ten.painted,
};
export const TEN_HEAP: Figure = {name: 'ten on a page, heap', unit: 'MB', of: ({ten}) => ten.heap};
export const HEAP: Figure = {name: 'heap', unit: 'MB', of: ({plain}) => plain.heap};
export const SHIFT: Figure = {
  name: 'layout shift',
  hasRatio: false,
  of: ({plain}) => plain.shift,
};
export const NODES: Figure = {name: 'nodes', hasRatio: false, of: ({plain}) => plain.nodes};

export const FIGURES: readonly Figure[] = [
  BYTES,
  PAINTED,
  PAINTED_SLOW_CPU,
  PAINTED_SLOW_LINE,
  PAINTED_SLOW_PHONE,
  WHOLE,
  WHOLE_SLOW_CPU,
  PROCESSOR,
  SCRIPT,
  RENDERING,
  FROM_SCRIPT,
  LONGEST,
  LONG_TASKS,
  LONG_TASKS_SLOW,
  SWITCH,
  SWITCH_SLOW,
  SWITCH_WORK,
  HEAP,
  TEN_PAINTED,
  TEN_HEAP,
  SHIFT,
  NODES,
];
