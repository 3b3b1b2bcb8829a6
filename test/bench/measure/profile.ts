/** Where the time before the first picture goes, by function, in the words of the sources. */
import {readFileSync} from 'node:fs';
import {originalPositionFor, TraceMap} from '@jridgewell/trace-mapping';
import type {Browser} from 'puppeteer-core';
import type {Competitor} from '../competitors/list.ts';
import {openEmpty, PLAIN, timeToPaint} from './open.ts';

const MICROSECONDS_PER_MILLISECOND = 1000;
const MICROSECONDS_PER_SECOND = 1_000_000;
const INTERVAL_MICROSECONDS = 100;
/** A sample that stands for more was taken after another program had the processor. */
const LONGEST_SAMPLE_MICROSECONDS = 3 * INTERVAL_MICROSECONDS;
const MAP = 'dist/eyes-on-ice.js.map';

/** Milliseconds of one function, or of one file. */
export type Costs = ReadonlyMap<string, number>;

export interface Profile {
  /** In a function itself. */
  readonly self: Costs;
  /** In a function and what it calls. */
  readonly whole: Costs;
}

interface Node {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  readonly children?: readonly number[];
}

/** Samples one first load until the map is painted. */
export async function profileLoad(
  browser: Browser,
  {drawing}: Competitor,
  url: string,
): Promise<Profile> {
  const opened = await openEmpty(browser, drawing, PLAIN);
  const {cdp} = opened;
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', {interval: INTERVAL_MICROSECONDS});
  await cdp.send('Profiler.start');
  const painted = await timeToPaint(opened, url);
  const {profile} = await cdp.send('Profiler.stop');
  const {metrics} = await cdp.send('Performance.getMetrics');
  const navigation = metrics.find(({name}) => name === 'NavigationStart')!.value;
  const end = navigation * MICROSECONDS_PER_SECOND + painted * MICROSECONDS_PER_MILLISECOND;
  await opened.close();
  const nodes = new Map((profile.nodes as readonly Node[]).map(node => [node.id, node]));
  const own = new Map<number, number>();
  let now = profile.startTime;
  profile.samples!.forEach((id, at) => {
    now += profile.timeDeltas![at]!;
    if (now > end) return;
    const held = Math.min(profile.timeDeltas![at]!, LONGEST_SAMPLE_MICROSECONDS);
    own.set(id, (own.get(id) ?? 0) + held / MICROSECONDS_PER_MILLISECOND);
  });
  return sums(nodes, profile.nodes[0]!.id, own);
}

function sums(nodes: ReadonlyMap<number, Node>, root: number, own: ReadonlyMap<number, number>) {
  const names = namer();
  const self = new Map<string, number>();
  const whole = new Map<string, number>();
  const add = (costs: Map<string, number>, name: string, ms: number) =>
    costs.set(name, (costs.get(name) ?? 0) + ms);
  const visit = (id: number, above: ReadonlySet<string>): number => {
    const node = nodes.get(id)!;
    const name = names(node);
    const below = new Set([...above, name]);
    const ms = own.get(id) ?? 0;
    add(self, name, ms);
    const sum = (node.children ?? []).reduce((total, child) => total + visit(child, below), ms);
    // A function that calls itself counts once.
    if (!above.has(name)) add(whole, name, sum);
    return sum;
  };
  visit(root, new Set());
  return {self, whole};
}

/** A function's name and place in the sources. */
function namer(): (node: Node) => string {
  const map = new TraceMap(readFileSync(MAP, 'utf8'));
  return ({callFrame: {functionName, url, lineNumber, columnNumber}}) => {
    const name = functionName || '(nameless)';
    if (!url.endsWith('eyes-on-ice.js')) return url ? `${name} ${url.replace(/.*\//, '')}` : name;
    const {source, line} = originalPositionFor(map, {line: lineNumber + 1, column: columnNumber});
    return source ? `${name} ${source.replace(/^.*?(src|node_modules)\//, '')}:${line}` : name;
  };
}
