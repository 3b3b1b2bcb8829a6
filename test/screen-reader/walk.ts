/**
 * Walks through a page with a real screen reader: keys are pressed in a Firefox, and what Orca says is
 * waited for. A walk is told as a reader would tell it:
 *
 *     walk('the sheriff of a county', {file: 'check.html'}, async walk => {
 *       await walk.press('Tab');
 *       await walk.heard(/Agency, county, city or ZIP/);
 *     });
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {promisify} from 'node:util';
import {serve} from '../../demo/tools/site/static-server.ts';
import {TREE} from '../helpers/pages.ts';
import {startDesktop, type Desktop} from './desktop.ts';
import {openFirefox} from './open-firefox.ts';

const run = promisify(execFile);

const KEY_TIMEOUT_MS = 30_000;

/** Longest way by one key. */
const MOST_TIMES = 40;

/** What stands before the title of a page whose elements are drawn. */
const READY = 'Ready: ';

/** What Orca says of each page once it has loaded. */
const PAGE_SUMMARY = /^Page has /;

/** Tells by the title that the elements of a page have drawn all that they will without being asked. */
const TELL_READY = `<script type="module">
  const elements = [...document.querySelectorAll('eyes-on-ice-map, agency-check')];
  for (const {localName} of elements) await customElements.whenDefined(localName);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  await new Promise(done => requestIdleCallback(done));
  document.title = '${READY}' + document.title;
</script>`;

/** A reader in front of a page. */
export class Walk {
  #desktop: Desktop;
  #begin: number;
  #place: number;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
    this.#begin = desktop.speech.length;
    this.#place = this.#begin;
  }

  /** Presses keys, by their names in X: `Tab`, `Down`, `Return`, `h`. Listens from here on. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#listen();
      await this.#send('key', key);
    }
  }

  /** Presses a key again and again, each time what it leads to has been said, until something is heard. */
  async pressUntil(wanted: RegExp, key: string): Promise<void> {
    const {speech} = this.#desktop;
    const begin = speech.length;
    for (let times = 0; times < MOST_TIMES; times++) {
      await this.press(key);
      await this.silence();
      if (wanted.test(speech.textSince(this.#place))) return;
    }
    assert.fail(`Not heard in ${MOST_TIMES} times ${key}: ${wanted}\n${speech.transcript(begin)}`);
  }

  /** Types a text. Listens from here on. */
  async type(text: string): Promise<void> {
    this.#listen();
    await this.#send('type', text);
  }

  /** Waits until something has been said, to its end, since the last key. */
  heard(wanted: RegExp): Promise<void> {
    return this.#desktop.speech.heard(wanted, this.#place);
  }

  /** Waits until something has been said since the last key, though it was cut off. */
  begun(wanted: RegExp): Promise<void> {
    return this.#desktop.speech.begun(wanted, this.#place);
  }

  /** Waits until all that was to be said since the last key has been said. */
  silence(): Promise<void> {
    return this.#desktop.speech.silence(this.#place);
  }

  /** Checks that something was not begun to be said since the last key. */
  notHeard(unwanted: RegExp): void {
    const {speech} = this.#desktop;
    const begun = speech.since(this.#place).some(({text}) => unwanted.test(text));
    assert.ok(!begun, `Heard: ${unwanted}\n${speech.transcript(this.#place)}`);
  }

  /** Checks how often something was begun to be said in the whole walk. */
  heardTimes(wanted: RegExp, times: number): void {
    const {speech} = this.#desktop;
    const begun = speech.since(this.#begin).filter(({text}) => wanted.test(text));
    assert.equal(begun.length, times, `${wanted}\n${speech.transcript(this.#begin)}`);
  }

  /** Writes all that was said in this walk. */
  transcript(): string {
    return this.#desktop.speech.transcript(this.#begin);
  }

  #listen(): void {
    this.#place = this.#desktop.speech.length;
  }

  async #send(...args: readonly string[]): Promise<void> {
    const {programs, env} = this.#desktop;
    await run(programs.keys, args, {env, timeout: KEY_TIMEOUT_MS});
  }
}

/** The desktop of this file, started with its first walk. */
let desktop: Promise<Desktop> | undefined;

after(async () => (await desktop)?.close());

/** Page of the demo that a walk begins on. */
export interface WalkedPage {
  /** File in the demo: `check.html`. */
  readonly file: string;
  /** Language that the page is given in place of its own. */
  readonly lang?: string;
}

/** Tests a walk through a page of the demo, in a Firefox of its own. */
export function walk(
  name: string,
  {file, lang = 'en'}: WalkedPage,
  go: (walk: Walk) => Promise<void>,
): void {
  void test(name, async context => {
    const path = `/demo/${file}`;
    const page = readFileSync(path.slice(1), 'utf8')
      .replace('<html lang="en">', `<html lang="${lang}">`)
      .replace('</body>', `${TELL_READY}</body>`);
    const server = await serve(TREE, {pages: {[path]: page}});
    try {
      const there = await (desktop ??= startDesktop());
      const window = await openFirefox(there, server.origin + path, READY);
      try {
        const walk = new Walk(there);
        await walk.begun(PAGE_SUMMARY);
        await go(walk);
        if (process.env['EYES_ON_ICE_TRANSCRIPT']) context.diagnostic(walk.transcript());
      } finally {
        await window.close();
      }
    } finally {
      await server.close();
    }
  });
}
