/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Adds counts up. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed}), {
    passed: 0,
    failed: 0,
  });
}
