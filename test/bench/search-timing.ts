/** Runs in Node and in a browser: how long a keystroke takes, over all queries typed letter by letter. */
import {builtIn} from '../../src/data/built-in-list.ts';
import {createIndex} from '../../src/search/index/create-index.ts';
import {loadPlaces} from '../../src/search/places/load-places.ts';
import {suggest} from '../../src/search/suggest.ts';
import {allQueries} from '../search/meaning.ts';

const LIST_LENGTH = 8;

/** Milliseconds. */
export interface Timing {
  readonly unpackPlaces: number;
  readonly buildIndex: number;
  readonly buildIndexWithPlaces: number;
  readonly firstKeystroke: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  readonly keystrokes: number;
}

function timed<Value>(run: () => Value): {value: Value; ms: number} {
  const start = performance.now();
  const value = run();
  return {value, ms: performance.now() - start};
}

export async function timeSearch(): Promise<Timing> {
  const dataset = builtIn();
  dataset.agencies();
  const start = performance.now();
  const places = await loadPlaces();
  const unpackPlaces = performance.now() - start;
  const bare = timed(() => createIndex(dataset));
  const {value: index, ms: buildIndexWithPlaces} = timed(() => createIndex(dataset, places));
  const texts = Object.values(allQueries(index)).flatMap(rows => rows.map(([query]) => query));
  const firstKeystroke = timed(() => suggest(index, 'w', LIST_LENGTH)).ms;
  const times: number[] = [];
  for (const text of texts) {
    for (let end = 1; end <= text.length; end++) {
      times.push(timed(() => suggest(index, text.slice(0, end), LIST_LENGTH)).ms);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!;
  return {
    unpackPlaces,
    buildIndex: bare.ms,
    buildIndexWithPlaces,
    firstKeystroke,
    median: at(0.5),
    p95: at(0.95),
    longest: times.at(-1)!,
    keystrokes: times.length,
  };
}
