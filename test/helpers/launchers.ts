/**
 * A web-test-runner launcher for each engine.
 */
import assert from 'node:assert/strict';
import type {BrowserLauncher} from '@web/test-runner-core';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../../demo/tools/browser/chromium-flags.ts';
import {findTestChromium} from '../../demo/tools/browser/find-chromium.ts';
import {ENGINE_NAMES, findFirefox, findWebKit, type Engine} from './engines.ts';
import {SYSTEM_ACCESS} from './firefox-media.ts';
import {newPageInFirefox} from './page-in-firefox.ts';
import {startWebKit} from './webkit-session.ts';

/** The launcher for an engine that this machine has. */
export async function launcherFor(engine: Engine): Promise<BrowserLauncher> {
  if (engine === 'chromium') return named(engine, chromium());
  if (engine === 'firefox') return named(engine, firefox());
  return webkit();
}

function chromium(): BrowserLauncher {
  const launchOptions = {
    executablePath: present('chromium', findTestChromium()),
    args: [...CHROMIUM_FLAGS],
  };
  return chromeLauncher({launchOptions});
}

/** What Firefox shows of a download takes the focus from the page, for good. */
const FIREFOX_PREFERENCES = {
  'browser.download.alwaysOpenPanel': false,
  'browser.download.manager.showWhenStarting': false,
};

function firefox(): BrowserLauncher {
  const executablePath = present('firefox', findFirefox());
  // Firefox speaks WebDriver BiDi to puppeteer itself, so that no geckodriver is needed.
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      args: [SYSTEM_ACCESS],
      extraPrefsFirefox: FIREFOX_PREFERENCES,
    },
    // The launcher's types name the full puppeteer package; it only calls launch().
    puppeteer: puppeteer as never,
    createPage: newPageInFirefox as never,
  });
  return inOnePage(launcher);
}

/**
 * Lets a file wait until the page of the one before is free. Else it opens another page meanwhile,
 * and Firefox gives keys and focus events to one page alone.
 */
function inOnePage(launcher: BrowserLauncher): BrowserLauncher {
  const start = launcher.startSession.bind(launcher);
  const stop = launcher.stopSession.bind(launcher);
  let stopped: Promise<unknown> = Promise.resolve();
  launcher.startSession = async (id, url) => {
    await stopped;
    await start(id, url);
  };
  launcher.stopSession = id => {
    const result = stop(id);
    stopped = result.catch(() => {});
    return result;
  };
  return launcher;
}

async function webkit(): Promise<BrowserLauncher> {
  const programs = present('webkit', findWebKit());
  const session = await startWebKit(programs);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: session.port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
    } as WebdriverIO.Capabilities,
  });
  // Each minute the launcher asks for the title, which keeps sessions in a cloud alive. WebKit's driver answers
  // no more when that meets a page that is just being opened or left: a file failed whose tests had passed.
  assert.ok('setupHeartbeat' in launcher, 'The launcher’s heartbeat has another name.');
  Object.assign(launcher, {setupHeartbeat() {}});
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop();
    await session.stop();
  };
  return named('webkit', launcher);
}

/** Names a launcher after its engine: launchers name themselves after the program they start. */
function named(engine: Engine, launcher: BrowserLauncher): BrowserLauncher {
  const initialize = launcher.initialize?.bind(launcher);
  launcher.initialize = async (config, files) => {
    await initialize?.(config, files);
    launcher.name = ENGINE_NAMES[engine];
  };
  launcher.name = ENGINE_NAMES[engine];
  return launcher;
}

function present<T>(engine: Engine, found: T | null): T {
  if (found === null) throw new Error(`${ENGINE_NAMES[engine]} is not on this machine`);
  return found;
}
