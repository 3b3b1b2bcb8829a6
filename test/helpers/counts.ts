/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** How long a test file took by the clock, and how many tests it has. */
export interface FileTime {
  readonly file: string;
  readonly seconds: number;
  readonly tests: number;
}

/** What a run of some files came to. */
export interface RunResult extends Counts {
  readonly times: readonly FileTime[];
}

/** Adds counts up. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed}), {
    passed: 0,
    failed: 0,
  });
}
