/**
 * Media preferences in a running Firefox: WebDriver BiDi has no command for them, but with
 * `--remote-allow-system-access` scripts may set them in the browser's own window.
 */
import type {Page} from 'puppeteer-core';
import type {Media} from './media.ts';

/** The argument Firefox must be started with. */
export const SYSTEM_ACCESS = '--remote-allow-system-access';

/** The part of puppeteer's BiDi connection that is used here; its types keep it internal. */
interface Connection {
  send(method: string, params: object): Promise<{result: {contexts?: {context: string}[]}}>;
}

/** Sets what was wanted, and the rest off. The page follows a moment later. */
export async function setFirefoxMedia(page: Page, media: Media): Promise<void> {
  const {connection} = page.browser() as unknown as {connection: Connection};
  const tree = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const context = tree.result.contexts?.[0]?.context;
  const target = {context};
  await connection.send('script.evaluate', {
    target,
    awaitPromise: false,
    expression: script(media),
  });
}

/** Meaning of the numbers: StaticPrefList.yaml and LookAndFeel.h of Firefox. */
function script({colorScheme, reducedMotion, forcedColors, print}: Media): string {
  const scheme = colorScheme === 'dark' ? 0 : 1;
  return `
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme});
    Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
    Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0});
    for (const {browsingContext} of gBrowser.browsers) {
      browsingContext.mediumOverride = '${print ? 'print' : ''}';
    }`;
}
