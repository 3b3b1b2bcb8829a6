/**
 * A web-test-runner reporter that writes how many tests passed and failed as JSON. What could hide
 * a failure counts as one: a file that doesn't load, a file without a test, a skipped test.
 */
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner-core';
import {sum, type Counts, type FileResult} from './counts.ts';

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
    };
  }
}

function countSession(session: TestSession): Counts {
  const {testFile, browser} = session;
  const counts = session.testResults ? countSuite(session.testResults) : {passed: 0, failed: 0};
  const empty = counts.passed + counts.failed === 0;
  const broken = session.errors.length > 0 || (session.passed !== true && counts.failed === 0);
  if (empty && !broken) console.error(`${browser.name}: no test in ${testFile}`);
  return {passed: counts.passed, failed: counts.failed + (empty || broken ? 1 : 0)};
}

function countSuite(suite: TestSuiteResult): Counts {
  const own = suite.tests.map(({passed, skipped}) =>
    passed && !skipped ? {passed: 1, failed: 0} : {passed: 0, failed: 1},
  );
  return sum([...own, ...suite.suites.map(countSuite)]);
}
