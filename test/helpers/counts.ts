/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What a test file came to, and how long it took by the clock. */
export interface FileResult extends Counts {
  readonly file: string;
  readonly seconds: number;
}

/** Adds counts up. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed}), {
    passed: 0,
    failed: 0,
  });
}
