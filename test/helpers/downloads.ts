import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import type {BrowserContext, Frame, Page} from 'puppeteer-core';

/** A file that a page has saved. */
export interface Saved {
  readonly name: string;
  readonly text: string;
}

/** Does something and waits for the file that comes of it. */
export type Saving = (act: () => Promise<unknown>) => Promise<Saved>;

/** Lets the pages of a window save files, into a folder that goes when the test file is done. */
export async function watchDownloads(context: BrowserContext): Promise<Saving> {
  const folder = await mkdtemp(join(tmpdir(), 'eyes-on-ice-saved-'));
  after(() => rm(folder, {recursive: true, force: true}));
  const session = await context.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    browserContextId: context.id,
    downloadPath: folder,
    eventsEnabled: true,
  });
  return async act => {
    const begun = new Promise<string>(done =>
      session.once('Browser.downloadWillBegin', event => done(event.suggestedFilename)),
    );
    const completed = new Promise<string>(done =>
      session.on('Browser.downloadProgress', ({state, guid}) => {
        if (state === 'completed') done(guid);
      }),
    );
    await act();
    const [name, file] = await Promise.all([begun, completed]);
    return {name, text: await readFile(join(folder, file), 'utf8')};
  };
}

/** Chooses what ends so from the map's menu of files, as a reader does. */
export async function chooseFile(page: Page | Frame, ending: string): Promise<void> {
  await (await page.waitForSelector('eyes-on-ice-map >>> .download-button', {
    visible: true,
  }))!.click();
  await page.waitForSelector('eyes-on-ice-map >>> [role="menuitem"]', {visible: true});
  const items = await page.$$('eyes-on-ice-map >>> [role="menuitem"]');
  for (const item of items) {
    const text = await item.evaluate(one => one.textContent!.trim());
    if (text.endsWith(ending)) return item.click();
  }
  throw new Error(`There is no ${ending} in the menu`);
}
