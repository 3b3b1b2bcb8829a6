/**
 * Runs files of Node's test runner and counts what it says.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {pathToFileURL} from 'node:url';
import {failureLine, type FileResult} from './counts.ts';

/** What an event of the test stream says, as far as it is counted. */
interface TestEvent {
  readonly name: string;
  readonly nesting: number;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {
    readonly type?: string;
    readonly duration_ms: number;
    /** The runner's own error, around the one that the test threw. */
    readonly error?: Error & {readonly failureType?: string};
  };
}

/** One event of the test stream, as reporters get it. */
type Reported = {readonly type: string; readonly data: unknown};

/** What Node says at the end of each file; the last line of the run counts for all. */
const SUMMARY = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;

const NO_TEST = 'no test in this file';

const MS_PER_SECOND = 1000;

/**
 * Runs groups of files, so many at a time, each group in a process, prints the results of each when it
 * is done, and counts them by file. A file that crashes, a file without a test and a skipped test count
 * as failures.
 */
export async function runNodeTests(
  groups: readonly (readonly string[])[],
  concurrency: number,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  if (groups.length === 0) return results;
  const left = groups.values();
  const reporter = new spec();
  reporter.pipe(process.stdout, {end: false});
  const report = (event: Reported) => void reporter.write(event);
  const work = async () => {
    for (const files of left) results.push(...(await runGroup(files, report)));
  };
  await Promise.all(Array.from({length: concurrency}, work));
  reporter.end();
  return results;
}

/** Runs files in one process. */
async function runGroup(
  files: readonly string[],
  report: (event: Reported) => void,
): Promise<readonly FileResult[]> {
  const [first] = files;
  if (files.length === 1) return [await runFile(first!, report)];
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-group-'));
  const group = join(folder, 'group.mjs');
  try {
    writeFileSync(group, groupModule(files));
    const events = await eventsOf(group);
    events.filter(event => !isEnd(event)).forEach(report);
    return countByFile(events.filter(isResult), files);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Runs one file, in a process of its own. */
async function runFile(file: string, report: (event: Reported) => void): Promise<FileResult> {
  const start = performance.now();
  const events = await eventsOf(file);
  events.forEach(report);
  const seconds = (performance.now() - start) / MS_PER_SECOND;
  return {file, ...countEvents(events.filter(isResult), file), seconds};
}

/** What Node says while it runs a file, but for its sums. */
async function eventsOf(file: string): Promise<readonly Reported[]> {
  const events: Reported[] = [];
  // Node's types don't say that the stream can be read event by event.
  const stream = run({files: [file], concurrency: 1}) as unknown as AsyncIterable<Reported>;
  for await (const event of stream) if (!isSummary(event)) events.push(event);
  return events;
}

/**
 * A module that imports files one after another, each when the tests of the one before have run. One
 * that can't be imported is a test that fails. A test of our own tells where those of a file end; what
 * it says is out before the next file, which may end the process.
 */
function groupModule(files: readonly string[]): string {
  const addresses = files.map(file => pathToFileURL(resolve(file)).href);
  return `import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
for (const file of ${JSON.stringify(addresses)}) {
  try {
    await import(file);
  } catch (error) {
    test(file + ' can be imported', () => { throw error; });
  }
  await test(${JSON.stringify(END)}, () => undefined);
  await setTimeout(0);
}`;
}

/** Names the test behind those of a file. */
const END = 'End of a file of the group';

function isEnd({data}: Reported): boolean {
  return (data as TestEvent).name === END;
}

/** Counts the tests of each file of a group; a file's time is that of its tests. */
function countByFile(events: readonly Reported[], files: readonly string[]): readonly FileResult[] {
  const left = [...events];
  return files.map((file, at) => {
    const end = left.findIndex(isEnd);
    const isLast = at === files.length - 1;
    // Where the group died, what it says of that comes without an end, and no other file was run.
    const own = end < 0 || isLast ? left.splice(0) : left.splice(0, end + 1);
    const tests = own.filter(event => !isEnd(event));
    if (tests.length === 0) console.error(`No test in ${file}`);
    const counts =
      tests.length === 0 ? {passed: 0, failed: 1, failures: [NO_TEST]} : countEvents(tests, file);
    return {file, ...counts, seconds: secondsOf(tests)};
  });
}

function secondsOf(events: readonly Reported[]): number {
  const tests = events.map(({data}) => data as TestEvent).filter(({nesting}) => nesting === 0);
  return tests.reduce((sum, {details}) => sum + details.duration_ms, 0) / MS_PER_SECOND;
}

function isSummary({type, data}: Reported): boolean {
  return type === 'test:diagnostic' && SUMMARY.test((data as {message: string}).message);
}

function isResult({type}: Reported): boolean {
  return type === 'test:pass' || type === 'test:fail';
}

function countEvents(events: readonly Reported[], file: string) {
  let passed = 0;
  const failures: string[] = [];
  for (const {type, data} of events) {
    const event = data as TestEvent;
    const isSuite = event.details.type === 'suite';
    if (isSuite && type === 'test:pass') continue;
    // A file shows up as a test of its own only when nothing in it was a test.
    const isEmpty = event.name === file;
    if (isEmpty && type === 'test:pass') console.error(`No test in ${file}`);
    if (type === 'test:pass' && !isEmpty && !event.skip && !event.todo) passed++;
    else if (!isSuite || isOwnFailure(event))
      failures.push(lineOf(event, isEmpty && type === 'test:pass'));
  }
  return {passed, failed: failures.length, failures};
}

/** Says which test failed, and why. Node lets an empty file and a skipped test pass; here they fail. */
function lineOf({name, details, skip, todo}: TestEvent, isEmpty: boolean): string {
  if (isEmpty) return NO_TEST;
  const error = details.error?.cause ?? details.error;
  const word = skip || todo ? 'skipped' : undefined;
  return failureLine(name, word ?? (error instanceof Error ? error.message : undefined));
}

/** Whether a suite failed for itself (a hook, say), not for a test in it that is counted anyway. */
function isOwnFailure({details}: TestEvent): boolean {
  return details.error?.failureType !== 'subtestsFailed';
}
