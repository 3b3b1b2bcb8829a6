/**
 * Media preferences in a running Chromium, all in one command so that each call sets every one.
 */
import type {CDPSession, Page} from 'puppeteer-core';
import type {Media} from './media.ts';

/** What was emulated ends with the session that asked for it, so that sessions are kept. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Sets what was wanted, and the rest off. */
export async function setChromiumMedia(page: Page, media: Media): Promise<void> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  const features = [
    {name: 'prefers-color-scheme', value: media.colorScheme ?? 'light'},
    {name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : ''},
    {name: 'forced-colors', value: media.forcedColors ? 'active' : ''},
  ];
  const params = {media: media.print ? 'print' : '', features};
  await (await session).send('Emulation.setEmulatedMedia', params);
}
