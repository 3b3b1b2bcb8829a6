/**
 * Counts the calls in a page of functions of the built files, by the source file they come from:
 * says what work was done, whatever the machine.
 */
import {readFile} from 'node:fs/promises';
import {originalPositionFor, sourceContentFor, TraceMap} from '@jridgewell/trace-mapping';
import type {CDPSession, Page} from 'puppeteer-core';

/** The built files: the module as its users load it, and what it loads from beside itself. */
const BUILT = /\/(dist\/[\w-]+\.js)$/;

const DECLARED = /^(?:export )?(?:async )?function (\w+)/;

/** Calls so far of all functions of a source file, named by the end of its path; or of one of them. */
export type CallsIn = (file: string, declared?: string) => Promise<number>;

/** Where a function comes from. */
interface Origin {
  readonly file: string;
  /** The name it was declared with, if any. */
  readonly declared: string | undefined;
}

interface Called {
  readonly origin: Origin;
  readonly count: number;
}

/** Starts to count, before the page loads the module. */
export async function countCalls(page: Page): Promise<CallsIn> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  const all: Called[] = [];
  let counted = Promise.resolve();
  return async (file, declared) => {
    // One after another: who asks second waits for what the first was told.
    counted = counted.then(async () => void all.push(...(await newCalls(session))));
    await counted;
    const known = all
      .filter(({origin}) => origin.file.endsWith(`/${file}`))
      .filter(({origin}) => declared === undefined || origin.declared === declared);
    return known.reduce((sum, {count}) => sum + count, 0);
  };
}

/** The functions that were called since the last time, and how often. */
async function newCalls(session: CDPSession): Promise<Called[]> {
  const {result} = await session.send('Profiler.takePreciseCoverage');
  const calls: Called[] = [];
  for (const {url, functions} of result) {
    const built = BUILT.exec(url)?.[1];
    if (!built) continue;
    const originOf = await originFinder(built);
    // A file's own body is no function of it.
    const wholes = functions.map(({ranges}) => ranges[0]!).filter(one => one.startOffset > 0);
    calls.push(...wholes.map(one => ({origin: originOf(one.startOffset), count: one.count})));
  }
  return calls;
}

type OriginFinder = (offset: number) => Origin;
const finders = new Map<string, Promise<OriginFinder>>();

function originFinder(built: string): Promise<OriginFinder> {
  const finder = finders.get(built) ?? makeOriginFinder(built);
  finders.set(built, finder);
  return finder;
}

/** Finds what a character of a built file comes from. */
async function makeOriginFinder(built: string): Promise<OriginFinder> {
  const [code, map] = await Promise.all([built, `${built}.map`].map(f => readFile(f, 'utf8')));
  const trace = new TraceMap(map!);
  const lines = lineStarts(code!);
  return offset => {
    const at = lines.findLastIndex(start => start <= offset);
    const found = originalPositionFor(trace, {line: at + 1, column: offset - lines[at]!});
    if (found.source === null) return {file: '', declared: undefined};
    const text = sourceContentFor(trace, found.source)?.split('\n')[found.line - 1];
    return {file: found.source, declared: DECLARED.exec(text?.slice(found.column) ?? '')?.[1]};
  };
}

function lineStarts(code: string): number[] {
  return [0, ...[...code.matchAll(/\n/g)].map(({index}) => index + 1)];
}
