/** What was measured on, so that a reader can judge. */
import {cpus, loadavg, release, totalmem, type} from 'node:os';

const GB = 2 ** 30;

/** The load of the last minute, of five and of fifteen. */
export function describeLoad(): string {
  return loadavg()
    .map(load => load.toFixed(1))
    .join(', ');
}

export function describeMachine(browser: string, before: string, after: string): string[] {
  const [first, ...others] = cpus();
  const memory = (totalmem() / GB).toFixed(1);
  return [
    `${first?.model.trim() ?? 'unknown processor'}, ${others.length + 1} cores, ${memory} GB`,
    `${type()} ${release()}, ${browser}, Node ${process.version}`,
    `load average (1, 5, 15 minutes) at the start ${before}, at the end ${after}`,
  ];
}
