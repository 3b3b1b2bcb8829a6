import {CORRECTIONS} from '../../../src/addresses.ts';
import {UserError} from '../lib/user-error.ts';

/** Options of a download; a test hands in a clock and limits of its own. */
export interface DownloadOptions {
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** Pause before each further try. */
  readonly waitsMs?: readonly number[];
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly log?: (line: string) => void;
}

/** A file that was downloaded. */
export interface Downloaded {
  readonly bytes: Uint8Array;
  /** Its address after all redirects. */
  readonly url: string;
}

/** Name and frequency of the requests, and an address for complaints once there is one. */
export const USER_AGENT = `eyes-on-ice data update (${CORRECTIONS ? `+${CORRECTIONS}; ` : ''}twice a day)`;

const TIMEOUT_MS = 60_000;
const MAX_BYTES = 20_000_000;
const WAITS_MS = [2_000, 10_000, 60_000];
/** Longest pause that a server may ask for; a server that asks for more is asked again next time. */
const MAX_PATIENCE_MS = 120_000;

/** A try that failed; `again` when another may succeed. */
class Failure extends Error {
  readonly again: boolean;
  readonly waitMs: number | null;

  constructor(message: string, again: boolean, waitMs: number | null = null) {
    super(message);
    this.again = again;
    this.waitMs = waitMs;
  }
}

/** Downloads a file, and tries again where that may help. Throws a UserError that gives the reason. */
export async function download(url: string, options: DownloadOptions = {}): Promise<Downloaded> {
  if (!isWebAddress(url)) throw new UserError(`${url} is no address of a web page.`);
  const {waitsMs = WAITS_MS, wait = sleep, log = console.error} = options;
  for (let at = 0; ; at++) {
    try {
      return await attempt(url, options);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const pause = waitsMs[at];
      if (!error.again || pause === undefined) throw new UserError(`${url}: ${error.message}.`);
      const waitMs = Math.max(pause, error.waitMs ?? 0);
      log(`${url}: ${error.message}; trying again in ${Math.ceil(waitMs / 1000)} s`);
      await wait(waitMs);
    }
  }
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

async function attempt(url: string, options: DownloadOptions): Promise<Downloaded> {
  const {timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES} = options;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      signal: controller.signal,
      headers: {'user-agent': USER_AGENT, accept: '*/*'},
    });
    if (!response.ok) throw statusFailure(response);
    return {bytes: await readBody(response, maxBytes), url: response.url};
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (controller.signal.aborted) throw new Failure(`no answer in ${timeoutMs / 1000} s`, true);
    throw new Failure(`the connection failed (${causeOf(error)})`, true);
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = new Failure(`it is larger than ${maxBytes / 1_000_000} MB`, false);
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > maxBytes) throw tooLarge;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function statusFailure({status, headers}: Response): Failure {
  const isPassing = status === 408 || status === 429 || status >= 500;
  const advice =
    status === 403
      ? ' (it lets browsers in: download the sheet by hand and give it with --file)'
      : '';
  const asked = Number(headers.get('retry-after') ?? NaN) * 1000;
  const waitMs = asked > 0 ? asked : null;
  const isBearable = (waitMs ?? 0) <= MAX_PATIENCE_MS;
  return new Failure(`the server answers ${status}${advice}`, isPassing && isBearable, waitMs);
}

function causeOf(error: unknown): string {
  const {message, cause} = error as Error;
  const inner = cause as {code?: string; message?: string} | undefined;
  return inner?.code ?? inner?.message ?? message;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise(done => setTimeout(done, milliseconds));
}
