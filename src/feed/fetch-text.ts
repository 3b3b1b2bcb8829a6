import type {FeedProblemKind} from '../data/vocabulary.ts';
import {FeedProblem} from './feed-problem.ts';

/** Options that tests hand in. */
export interface FetchOptions {
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

/** Time to get a whole list: one of today weighs 30 kB, which a slow phone gets in seconds. */
const TIMEOUT_MS = 30_000;

/** Ten times a list of every agency of the country. */
const MAX_BYTES = 8_000_000;

/** JSON by its name, and what plain file servers call a file that they don't know. */
const TYPES =
  /^(?:application\/(?:[\w.+-]*\+)?json|text\/(?:json|plain)|application\/octet-stream)\b/i;
const WEB_PAGE = /^(?:text\/html|application\/xhtml)/i;

/**
 * Fetches a text, with the browser's usual caching and without anything that tells who asks: no
 * cookie, no referrer. Throws a FeedProblem when it can't be had, is too large or comes too late.
 */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  {timeoutMs = TIMEOUT_MS, fetch = globalThis.fetch}: FetchOptions = {},
): Promise<string> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeoutMs);
  signal.addEventListener('abort', stop);
  try {
    return await get(url, controller.signal, fetch);
  } catch (error) {
    throw isLate ? new FeedProblem('too-slow') : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // What is not read to its end is not downloaded to its end.
    stop();
  }
}

async function get(url: string, signal: AbortSignal, fetch: typeof globalThis.fetch) {
  const request = {signal, credentials: 'omit', referrerPolicy: 'no-referrer'} as const;
  const response = await attempt(() => fetch(url, request), reachProblem);
  if (!response.ok) throw new FeedProblem(statusProblem(response.status), `${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (type && !TYPES.test(type)) {
    throw WEB_PAGE.test(type) ? new FeedProblem('web-page') : new FeedProblem('wrong-type', type);
  }
  return readText(response);
}

async function readText({body, headers}: Response): Promise<string> {
  if (Number(headers.get('content-length')) > MAX_BYTES) throw new FeedProblem('too-large');
  const reader = body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await attempt(
      () => reader.read(),
      () => 'cut-short',
    );
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) throw new FeedProblem('too-large');
    text += decoder.decode(value, {stream: true});
  }
}

/** A network failure tells no more than that it is one. */
async function attempt<T>(act: () => Promise<T>, kind: () => FeedProblemKind): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    throw new FeedProblem(kind());
  }
}

function reachProblem(): FeedProblemKind {
  return navigator.onLine === false ? 'offline' : 'unreachable';
}

function statusProblem(status: number): FeedProblemKind {
  if (status === 404 || status === 410) return 'not-found';
  return status >= 500 ? 'server' : 'refused';
}
