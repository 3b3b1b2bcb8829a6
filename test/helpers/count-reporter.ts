/**
 * A web-test-runner reporter that writes how many tests passed and failed as JSON. What could hide
 * a failure counts as one: a file that doesn't load, a file without a test, a skipped test.
 */
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import type {Reporter, TestResult, TestSession, TestSuiteResult} from '@web/test-runner-core';
import {failureLine, sum, type Counts, type FileResult} from './counts.ts';

const NONE: Counts = {passed: 0, failed: 0};

/** What the reporter writes. */
export interface BrowserCounts extends Counts {
  readonly engines: Readonly<Record<string, Counts>>;
  /** Each file in each engine. */
  readonly files: readonly FileResult[];
}

/** Writes the counts and times to `file` when the run is over. */
export function countReporter(file: string): Reporter {
  const started = new Map<string, number>();
  const ended = new Map<string, number>();
  // The first files may be on their way before the reporter is told.
  let first = performance.now();
  return {
    start({sessions}) {
      first = performance.now();
      sessions.on('session-status-updated', ({id, status}) => {
        if (status === 'INITIALIZING') started.set(id, performance.now());
        if (status === 'FINISHED') ended.set(id, performance.now());
      });
    },
    onTestRunFinished({sessions}) {
      const files = sessions.map(resultOf);
      const engines: Record<string, Counts> = {};
      sessions.forEach(({browser: {name}}, at) => {
        engines[name] = sum([engines[name] ?? NONE, files[at]!]);
      });
      const counts: BrowserCounts = {...sum(files), engines, files};
      writeFileSync(file, JSON.stringify(counts));
    },
  };

  function resultOf(session: TestSession): FileResult {
    const {id, testFile, browser} = session;
    const end = ended.get(id) ?? performance.now();
    return {
      file: `${relative('.', testFile)} (${browser.name})`,
      seconds: (end - (started.get(id) ?? first)) / 1000,
      ...countSession(session),
      failures: failuresOf(session),
    };
  }
}

/** The failed tests of a file, and what went wrong outside of them: in a hook, or between runner and browser. */
function failuresOf({testResults, errors, passed}: TestSession): readonly string[] {
  const tests = testResults ? testsOf(testResults) : [];
  const told = [
    ...tests
      .filter(({passed, skipped}) => !passed || skipped)
      .map(({name, error, skipped}) => failureLine(name, skipped ? 'skipped' : error?.message)),
    ...errors.map(({message}) => failureLine(null, message)),
  ];
  if (told.length > 0) return told;
  return tests.length === 0 ? ['no test in this file'] : passed ? [] : ['failed without an error'];
}

function testsOf({tests, suites}: TestSuiteResult): readonly TestResult[] {
  return [...tests, ...suites.flatMap(testsOf)];
}

function countSession(session: TestSession): Counts {
  const {testFile, browser} = session;
  const counts = session.testResults ? countTests(testsOf(session.testResults)) : NONE;
  const empty = counts.passed + counts.failed === 0;
  const broken = session.errors.length > 0 || (session.passed !== true && counts.failed === 0);
  if (empty && !broken) console.error(`${browser.name}: no test in ${testFile}`);
  return {passed: counts.passed, failed: counts.failed + (empty || broken ? 1 : 0)};
}

function countTests(tests: readonly TestResult[]): Counts {
  const passed = tests.filter(test => test.passed && !test.skipped).length;
  return {passed, failed: tests.length - passed};
}
