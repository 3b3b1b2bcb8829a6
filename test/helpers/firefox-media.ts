/**
 * Media preferences in a running Firefox: WebDriver BiDi has no command for them, but with
 * `--remote-allow-system-access` scripts may set them in the browser's own window or, in releases whose
 * windows are closed to BiDi (140), in its page of settings.
 */
import type {Page} from 'puppeteer-core';
import type {Media} from './media.ts';

/** The argument Firefox must be started with. */
export const SYSTEM_ACCESS = '--remote-allow-system-access';

/** The part of puppeteer's BiDi connection that is used here; its types keep it internal. */
interface Connection {
  send(method: string, params: object): Promise<{result: Result}>;
}

interface Result {
  readonly contexts?: readonly {readonly context: string; readonly url: string}[];
  readonly context?: string;
  readonly type?: string;
}

/** Contexts whose scripts may set preferences, by connection. */
const privileged = new WeakMap<Connection, Promise<string>>();

/** Sets what was wanted, and the rest off. The page follows a moment later. */
export async function setFirefoxMedia(page: Page, media: Media): Promise<void> {
  const {connection} = page.browser() as unknown as {connection: Connection};
  if (!privileged.has(connection)) privileged.set(connection, privilegedContext(connection));
  const {result} = await connection.send('script.evaluate', {
    target: {context: await privileged.get(connection)},
    awaitPromise: false,
    expression: script(media),
  });
  if (result.type !== 'success') throw new Error(`Firefox: ${JSON.stringify(result)}`);
}

/** Finds the browser's own window, or opens the page of settings beside the page under test. */
async function privilegedContext(connection: Connection): Promise<string> {
  const tree = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const own = tree.result.contexts?.find(({url}) => url.startsWith('chrome:'));
  if (own) return own.context;
  const {result} = await connection.send('browsingContext.create', {type: 'tab', background: true});
  const context = result.context!;
  await connection.send('browsingContext.navigate', {
    context,
    url: 'about:config',
    wait: 'complete',
  });
  return context;
}

/** Meaning of the numbers: StaticPrefList.yaml and LookAndFeel.h of Firefox. */
function script({colorScheme, reducedMotion, forcedColors, print}: Media): string {
  const scheme = colorScheme === 'dark' ? 0 : 1;
  return `
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme});
    Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
    Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0});
    for (const {browsingContext} of Services.wm.getMostRecentWindow('navigator:browser').gBrowser.browsers) {
      browsingContext.mediumOverride = '${print ? 'print' : ''}';
    }`;
}
