import type {Dataset} from '../data/model.ts';
import {toUrl} from '../lib/to-url.ts';
import {FeedProblem} from './feed-problem.ts';
import {fetchText, type FetchOptions} from './fetch-text.ts';
import {readFeed} from './read-feed.ts';

/** A list that is being loaded or is there, and who waits for it. */
interface Load {
  readonly dataset: Promise<Dataset>;
  readonly stop: () => void;
  waiting: number;
}

/** A page that goes from address to address keeps no more lists than this. */
const MOST_LISTS = 8;

const loads = new Map<string, Load>();

/**
 * Loads the list that `src` names, an http(s) address or one relative to the page. However many
 * elements ask, a page asks for an address once; after a failure the next one who asks tries again.
 * Rejects with a FeedProblem, or with the signal's reason.
 */
export async function loadDataset(
  src: string,
  signal: AbortSignal,
  options: FetchOptions = {},
): Promise<Dataset> {
  signal.throwIfAborted();
  const url = addressOf(src);
  if (url === null) throw new FeedProblem('address');
  const load = loads.get(url) ?? start(url, options);
  load.waiting++;
  try {
    return await Promise.race([load.dataset, rejectionOf(signal)]);
  } finally {
    // Nobody waits any more: a load still under way is given up, a list that is there stays.
    if (--load.waiting === 0) load.stop();
  }
}

function start(url: string, options: FetchOptions): Load {
  const controller = new AbortController();
  const forget = () => {
    if (loads.get(url) === load) loads.delete(url);
  };
  let isThere = false;
  const dataset = fetchText(url, controller.signal, options).then(text => {
    const read = readFeed(text);
    isThere = true;
    return read;
  });
  dataset.catch(forget);
  const stop = () => {
    if (isThere) return;
    forget();
    controller.abort();
  };
  const load: Load = {dataset, stop, waiting: 0};
  loads.set(url, load);
  if (loads.size > MOST_LISTS) loads.delete(loads.keys().next().value!);
  return load;
}

function addressOf(src: string): string | null {
  const base = globalThis.document?.baseURI;
  const url = toUrl(src, base);
  if (url && /^https?:$/.test(url.protocol)) {
    url.hash = '';
    return url.href;
  }
  return null;
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true}),
  );
}
