/**
 * Runs files of Node's test runner and counts what it says.
 */
import {relative} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import type {FileTime, RunResult} from './counts.ts';

/** What an event of the test stream says, as far as it is counted. */
interface TestEvent {
  readonly name: string;
  readonly file?: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {readonly type?: string; readonly duration_ms?: number};
}

/**
 * Runs the files, prints their results, and counts and times them. A file that crashes, a file without
 * a test and a skipped test count as failures.
 */
export async function runNodeTests(
  files: readonly string[],
  concurrency: number,
): Promise<RunResult> {
  const counts = {passed: 0, failed: 0};
  const testsIn = new Map(files.map(file => [file, 0]));
  const times: FileTime[] = [];
  if (files.length === 0) return {...counts, times};
  const stream = run({files: [...files], concurrency});
  stream.on('test:pass', event => count(event, true));
  stream.on('test:fail', event => count(event, false));
  // Node's types don't know of this event yet.
  stream.on('test:complete' as 'test:pass', ({name, details}: TestEvent) => {
    const seconds = (details.duration_ms ?? 0) / 1000;
    // Of a file itself; its tests are counted when they are told of, which may be later.
    if (testsIn.has(name)) times.push({file: name, seconds, tests: 0});
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(String(text));
  return {...counts, times: times.map(time => ({...time, tests: testsIn.get(time.file)!}))};

  function count(event: TestEvent, passed: boolean) {
    if (event.details.type === 'suite' && passed) return;
    // A file shows up as a test of its own only when nothing in it was a test.
    const empty = files.includes(event.name);
    if (empty && passed) console.error(`No test in ${event.name}`);
    const file = event.file === undefined ? event.name : relative('.', event.file);
    if (!empty && event.details.type !== 'suite') testsIn.set(file, (testsIn.get(file) ?? 0) + 1);
    if (passed && !empty && !event.skip && !event.todo) counts.passed++;
    else if (event.details.type !== 'suite' || isOwnFailure(event)) counts.failed++;
  }
}

/** Whether a suite failed for itself (a hook, say), not for a test in it that is counted anyway. */
function isOwnFailure(event: TestEvent): boolean {
  const details = event.details as {error?: {failureType?: string}};
  return details.error?.failureType !== 'subtestsFailed';
}
