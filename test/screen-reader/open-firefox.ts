import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Desktop} from './desktop.ts';

const run = promisify(execFile);

const WINDOW_TIMEOUT_MS = 60_000;

/** Settings of the profile: no greeting, no question, no download panel, nothing sent. */
const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.manager.showWhenStarting': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.getAddons.cache.enabled': false,
  'intl.accept_languages': 'en-US, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** A window of Firefox that has the focus. */
export interface FirefoxWindow {
  /** Ends this Firefox. */
  close(): Promise<void>;
}

/**
 * Opens an address in a Firefox of its own, as a reader's: no remote control. Waits until the page's
 * title begins as wanted, and gives the window the focus.
 */
export async function openFirefox(
  {programs, folder, env}: Desktop,
  address: string,
  title: string,
): Promise<FirefoxWindow> {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--new-instance', '--no-remote', '--profile', profile, address];
  const child = spawn(programs.browser, args, {env, stdio: 'ignore'});
  const options = {env, timeout: WINDOW_TIMEOUT_MS};
  const search = ['search', '--sync', '--onlyvisible', '--name', `^${title}`];
  const {stdout} = await run(programs.keys, search, options);
  const [window] = stdout.trim().split('\n');
  await run(programs.keys, ['windowactivate', '--sync', window!], options);
  return {
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
