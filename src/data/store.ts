import {addWords} from '../i18n/languages.ts';
import {lazy} from '../lib/lazy.ts';
import {changed} from './changed.generated.ts';
import {FeedProblem} from '../feed/feed-problem.ts';
import type {FaultLike} from '../feed/fault.ts';
import {feedGivens} from '../feed/feed-givens.ts';
import type {FetchOptions} from '../feed/fetch-text.ts';
import type {Dataset} from './model.ts';
import {packed} from './packed.generated.ts';
import {unpack} from './unpack.ts';

/** A list that is being loaded or is there, and who waits for it. */
interface Load {
  readonly dataset: Promise<Dataset>;
  readonly stop: () => void;
  waiting: number;
}

/** A page that goes from address to address keeps no more lists than this. */
const MOST_LISTS = 8;

type Reader = typeof import('../feed/feed-reader.ts');

let reading: Promise<Reader> | undefined;
const loads = new Map<string, Load>();

/** The data set inside the module; all elements of a page share it. */
export const builtIn = lazy((): Dataset => ({...unpack(packed), changeCounts: changed}));

/**
 * The list that `src` names, an http(s) address or one relative to the page. However many elements
 * ask, a page asks for an address once; after a failure the next one who asks tries again. Rejects
 * with a FeedProblem, or with the signal's reason.
 */
export async function loadDataset(
  src: string,
  signal: AbortSignal,
  options: FetchOptions = {},
): Promise<Dataset> {
  signal.throwIfAborted();
  const url = addressOf(src) ?? (await refuseAddress());
  const load = loads.get(url) ?? start(url, options);
  load.waiting++;
  try {
    return await Promise.race([load.dataset, rejectionOf(signal)]);
  } finally {
    // Nobody waits any more: what is still under way is given up, what is there stays.
    if (--load.waiting === 0) load.stop();
  }
}

function start(url: string, options: FetchOptions): Load {
  const controller = new AbortController();
  const forget = () => {
    if (loads.get(url) === load) loads.delete(url);
  };
  let isThere = false;
  const loading = read(url, controller.signal, options).then(list => {
    isThere = true;
    return list;
  });
  loading.catch(forget);
  const stop = () => {
    if (isThere) return;
    forget();
    controller.abort();
  };
  const load: Load = {dataset: loading, stop, waiting: 0};
  loads.set(url, load);
  if (loads.size > MOST_LISTS) loads.delete(loads.keys().next().value!);
  return load;
}

async function read(url: string, signal: AbortSignal, options: FetchOptions): Promise<Dataset> {
  const reader = await loadReader();
  try {
    return await reader.loadFeed(url, signal, feedGivens, options);
  } catch (error) {
    const {kind, detail} = error as FaultLike;
    throw kind ? new FeedProblem(kind, detail) : error;
  }
}

/** Loads what reads a list, and its words, once a page; after a failure the next call tries again. */
function loadReader(): Promise<Reader> {
  reading ??= import('../feed/feed-reader.ts').then(
    reader => {
      addWords(reader.words);
      return reader;
    },
    () => {
      reading = undefined;
      throw new FeedProblem('part');
    },
  );
  return reading;
}

/** What is wrong with an address is said in the reader's words. */
async function refuseAddress(): Promise<never> {
  await loadReader();
  throw new FeedProblem('address');
}

function addressOf(src: string): string | null {
  const base = globalThis.document?.baseURI;
  const url = URL.canParse(src, base) ? new URL(src, base) : null;
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
