/** Reading Chromium's traces. */

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as is all of a trace. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
  readonly args?: unknown;
}

export function readTrace(bytes: Uint8Array): readonly TraceEvent[] {
  const {traceEvents} = JSON.parse(new TextDecoder().decode(bytes)) as {traceEvents: TraceEvent[]};
  return traceEvents;
}

/** The events of the thread that set a mark, in their order, and when it was set. */
export function mainThread(
  all: readonly TraceEvent[],
  mark: string,
): {readonly events: readonly TraceEvent[]; readonly paintedAt: number} {
  const marked = all.find(({name}) => name === mark);
  if (!marked) throw new Error(`No mark "${mark}" in the trace`);
  const events = all
    .filter(({pid, tid, ph}) => pid === marked.pid && tid === marked.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  return {events, paintedAt: marked.ts};
}

/** Those of some names that lie in no other of these names. */
export function outermost(events: readonly TraceEvent[], names: RegExp): TraceEvent[] {
  const found: TraceEvent[] = [];
  let end = -1;
  for (const event of events) {
    if (event.ts < end || !names.test(event.name)) continue;
    found.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return found;
}
