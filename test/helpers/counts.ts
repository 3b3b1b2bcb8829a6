/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What a test file came to, and how long it took by the clock. */
export interface FileResult extends Counts {
  readonly file: string;
  readonly seconds: number;
  /** Each failure in a line: its test, or what else went wrong, and the error's first line. */
  readonly failures: readonly string[];
}

/** Adds counts up. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed}), {
    passed: 0,
    failed: 0,
  });
}

/**
 * Puts a failure into a line: a test's name, if it was a test, and the first line of the error; of one that
 * ends with a colon, as those of assertions do, also what follows.
 */
export function failureLine(name: string | null, message = ''): string {
  const [first, ...rest] = message.split('\n').filter(line => line.trim() !== '');
  const values = first?.endsWith(':') ? rest.slice(0, LINES_OF_VALUES) : [];
  const reason = [first, ...values].join(' ').replace(/\s+/g, ' ').trim();
  return name === null ? reason : `${name}: ${reason || 'failed'}`;
}

const LINES_OF_VALUES = 3;
