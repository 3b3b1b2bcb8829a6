/**
 * Runs files of Node's test runner and counts what it says.
 */
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import type {FileResult} from './counts.ts';

/** What an event of the test stream says, as far as it is counted. */
interface TestEvent {
  readonly name: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {readonly type?: string};
}

/** One event of the test stream, as reporters get it. */
type Reported = {readonly type: string; readonly data: unknown};

/** What Node says at the end of each file; the last line of the run counts for all. */
const SUMMARY = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;

/**
 * Runs the files, so many at a time, prints the results of each when it is done, and counts them. A
 * file that crashes, a file without a test and a skipped test count as failures.
 */
export async function runNodeTests(
  files: readonly string[],
  concurrency: number,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  if (files.length === 0) return results;
  const left = files.values();
  const reporter = new spec();
  reporter.pipe(process.stdout, {end: false});
  const work = async () => {
    for (const file of left) results.push(await runFile(file, event => reporter.write(event)));
  };
  await Promise.all(Array.from({length: concurrency}, work));
  reporter.end();
  return results;
}

/** Runs one file, in a process of its own. */
async function runFile(file: string, report: (event: Reported) => void): Promise<FileResult> {
  const start = performance.now();
  const stream = run({files: [file], concurrency: 1});
  const events: Reported[] = [];
  // Node's types don't say that the stream can be read event by event.
  for await (const event of stream as unknown as AsyncIterable<Reported>) {
    if (!isSummary(event)) events.push(event);
  }
  events.forEach(report);
  return {file, ...countEvents(events, file), seconds: (performance.now() - start) / 1000};
}

function isSummary({type, data}: Reported): boolean {
  return type === 'test:diagnostic' && SUMMARY.test((data as {message: string}).message);
}

function countEvents(events: readonly Reported[], file: string) {
  let [passed, failed] = [0, 0];
  for (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const event = data as TestEvent;
    const isSuite = event.details.type === 'suite';
    if (isSuite && type === 'test:pass') continue;
    // A file shows up as a test of its own only when nothing in it was a test.
    const isEmpty = event.name === file;
    if (isEmpty && type === 'test:pass') console.error(`No test in ${file}`);
    if (type === 'test:pass' && !isEmpty && !event.skip && !event.todo) passed++;
    else if (!isSuite || isOwnFailure(event)) failed++;
  }
  return {passed, failed};
}

/** Whether a suite failed for itself (a hook, say), not for a test in it that is counted anyway. */
function isOwnFailure(event: TestEvent): boolean {
  const details = event.details as {error?: {failureType?: string}};
  return details.error?.failureType !== 'subtestsFailed';
}
