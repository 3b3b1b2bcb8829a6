/**
 * Counts the calls in a page of functions of the built module, by the source file they come from:
 * says what work was done, whatever the machine.
 */
import {readFile} from 'node:fs/promises';
import {TraceMap, originalPositionFor} from '@jridgewell/trace-mapping';
import type {CDPSession, Page} from 'puppeteer-core';

/** The module as its users load it. */
const MODULE = 'dist/eyes-on-ice.js';

/** Calls so far of all functions of a source file, named by the end of its path. */
export type CallsIn = (file: string) => Promise<number>;

/** Starts to count, before the page loads the module. */
export async function countCalls(page: Page): Promise<CallsIn> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  const sourceAt = await sourceFinder();
  const counts = new Map<string, number>();
  return async file => {
    for (const [start, count] of await newCalls(session)) {
      const source = sourceAt(start);
      counts.set(source, (counts.get(source) ?? 0) + count);
    }
    const known = [...counts].filter(([source]) => source.endsWith(`/${file}`));
    return known.reduce((sum, [, count]) => sum + count, 0);
  };
}

/** Where each function begins that was called since the last time, and how often. */
async function newCalls(session: CDPSession): Promise<[number, number][]> {
  const {result} = await session.send('Profiler.takePreciseCoverage');
  const functions = result
    .filter(({url}) => url.endsWith(MODULE))
    .flatMap(script => script.functions)
    // The module's own body is no function of a file.
    .filter(({ranges: [whole]}) => whole!.startOffset > 0);
  return functions.map(({ranges: [whole]}) => [whole!.startOffset, whole!.count]);
}

/** Finds the source file that a character of the module comes from. */
async function sourceFinder(): Promise<(offset: number) => string> {
  const [code, map] = await Promise.all([MODULE, `${MODULE}.map`].map(f => readFile(f, 'utf8')));
  const trace = new TraceMap(map!);
  const lines = lineStarts(code!);
  return offset => {
    const line = lines.findLastIndex(start => start <= offset);
    const position = {line: line + 1, column: offset - lines[line]!};
    return originalPositionFor(trace, position).source ?? '';
  };
}

function lineStarts(code: string): number[] {
  return [0, ...[...code.matchAll(/\n/g)].map(({index}) => index + 1)];
}
