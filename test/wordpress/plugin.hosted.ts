/** The plugin in a real WordPress, as an Administrator and as an Author. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, test} from 'node:test';
import {resolve} from 'node:path';
import {globSync} from 'tinyglobby';
import type {BrowserContext, Page} from 'puppeteer-core';
import {firstChoices} from '../../demo/embed/choices.ts';
import {htmlSnippet, iframeSnippet, pictureSnippet} from '../../demo/embed/snippets.ts';
import {atRest, newContext, openPage, serve, type Complaints} from '../helpers/pages.ts';
import {PASSWORD, startWordPress, type Role} from './start-wordpress.ts';
import {wordPressPrograms} from './programs.ts';

const PLUGIN = 'dist/wordpress/eyes-on-ice';
const ZIP = resolve('dist/wordpress/eyes-on-ice.zip');
/** The page for iframes, for who can upload one file only. */
const LONE_FRAME = resolve('dist/frame.standalone.html');
const NO_COMPLAINTS: Complaints = {errors: [], warnings: [], violations: []};
const PATIENCE_MS = 120_000;
const COUNTIES_OF_TEXAS = 254;
const ROLES: readonly Role[] = ['administrator', 'author'];
/** Where pictures of what is seen are wanted. */
const PICTURES = process.env['EYES_ON_ICE_PICTURES'];

/** The editor's own objects, as far as a test needs them. */
interface EditorPage {
  readonly wp: {
    readonly blocks: {createBlock(name: string, attributes: object): object};
    readonly data: {
      dispatch(store: string): Record<string, (...given: unknown[]) => Promise<void>>;
      select(store: string): Record<string, (...given: unknown[]) => string>;
    };
  };
}

const {php} = wordPressPrograms();
const wordPress = await startWordPress();
after(() => wordPress.close());
const readers = await newContext();
const writers = Object.fromEntries(
  await Promise.all(ROLES.map(async role => [role, await newContext()] as const)),
);

console.log(`WordPress ${wordPress.version}`);

test('each file of PHP is read by PHP', () => {
  const files = globSync(`${PLUGIN}/**/*.php`);
  assert.ok(files.length > 5);
  for (const file of files) execFileSync(php, ['-l', file]);
});

for (const role of ROLES) {
  test(`${role} logs in`, async () => {
    const {page} = await openPatiently(writers[role]!);
    await page.goto(`${wordPress.origin}/wp-login.php`);
    // Not typed: the page moves the focus to the name by a timer, into whatever is being typed.
    await page.$eval(
      '#user_login',
      (input, name) => ((input as HTMLInputElement).value = name),
      role,
    );
    await page.$eval(
      '#user_pass',
      (input, word) => ((input as HTMLInputElement).value = word),
      PASSWORD,
    );
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    assert.match(page.url(), /wp-admin/);
    await page.close();
  });
}

test('an Administrator uploads the zip and activates it', async () => {
  const {page} = await openPatiently(writers['administrator']!);
  await page.goto(`${wordPress.origin}/wp-admin/plugin-install.php?tab=upload`);
  const input = await page.waitForSelector('#pluginzip', {visible: true});
  // The form that the file is chosen in is shown once its button was pressed.
  await (input as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(ZIP);
  await Promise.all([
    page.waitForNavigation(),
    page.$eval('#install-plugin-submit', button => {
      (button as HTMLInputElement).disabled = false;
      (button as HTMLInputElement).click();
    }),
  ]);
  await Promise.all([page.waitForNavigation(), page.click('a.button-primary[href*="activate"]')]);
  assert.match(wordPress.run(`echo implode(' ', get_option('active_plugins'));`), /eyes-on-ice/);
  await page.close();
});

test('an Administrator uploads the frame in one file to the Media Library, and a sandboxed frame of it answers', async () => {
  const {page} = await openPatiently(writers['administrator']!);
  await page.goto(`${wordPress.origin}/wp-admin/media-new.php?browser-uploader`);
  const input = await page.waitForSelector('#async-upload', {visible: true});
  await (input as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(LONE_FRAME);
  await Promise.all([page.waitForNavigation(), page.click('#html-upload')]);
  await page.close();
  const address = wordPress.run(
    `echo wp_get_attachment_url(get_posts(['post_type' => 'attachment'])[0]->ID);`,
  );
  assert.match(address, /\/wp-content\/uploads\/\S*frame\S*\.html$/);
  const host = await serve(
    {},
    {
      pages: {
        '/': `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
          <iframe src="${address}#element=check&value=Collier+County%2C+FL" sandbox="allow-scripts"
            title="Look up" style="inline-size: 100%; block-size: 900px"></iframe></html>`,
      },
    },
  );
  const {page: reader, complaints} = await openPatiently(readers);
  await reader.goto(host.origin);
  const frame = await reader.waitForFrame(one => one.url().startsWith(address));
  await frame.waitForFunction(() =>
    document
      .querySelector('agency-check')
      ?.shadowRoot?.querySelector('.verdict')
      ?.textContent?.includes('Collier County sheriff: signed 2 agreements with ICE'),
  );
  assert.deepEqual(complaints, NO_COMPLAINTS);
  await reader.close();
});

for (const role of ROLES) {
  test(`${role}: blocks show the elements in the editor, and on the published page`, async () => {
    const {page, complaints} = await openPatiently(writers[role]!);
    const missing = watchPlugin(page);
    await page.goto(`${wordPress.origin}/wp-admin/post-new.php`);
    await page.waitForFunction(() =>
      (globalThis as unknown as EditorPage).wp?.data
        ?.select('core/editor')
        ?.['getCurrentPostId']?.(),
    );
    await page.evaluate(insertBlocks);
    await page.waitForSelector('eyes-on-ice-map >>> [data-county]', {visible: true});
    await chooseInSidebar(page);
    await page.waitForSelector('eyes-on-ice-map[model="task-force"]', {visible: true});
    await picture(page, `${role}-editor`);
    const address = await page.evaluate(publish, `Blocks of ${role}`);
    // WordPress asks servers of its own that are not there, and for what Authors may not see.
    assert.deepEqual(
      complaints.errors.filter(text => !text.startsWith('Failed to load resource')),
      [],
    );
    assert.deepEqual(missing, []);
    await page.close();
    await checkPublished(address, `${role}-blocks`);
  });

  test(`${role}: the shortcode in the classic editor`, async () => {
    const {page} = await openPatiently(writers[role]!);
    await page.goto(`${wordPress.origin}/wp-admin/post-new.php?classic`);
    await page.type('#title', `Shortcodes of ${role}`);
    await page.click('#content-html');
    await page.type(
      '#content',
      '[eyes_on_ice model="task-force" state="TX" color-accent="#4a2f8f"]\n\n[eyes_on_ice element="check" value="Collier County, FL"]',
    );
    await page.waitForSelector('#publish:not(.disabled)', {visible: true});
    await page.click('#publish');
    const link = await page.waitForSelector('#message a', {visible: true});
    const address = await link!.evaluate(one => (one as HTMLAnchorElement).href);
    await page.close();
    await checkPublished(address, `${role}-classic`);
  });
}

test('a page without an element asks for nothing of the plugin', async () => {
  const id = wordPress.run(
    `echo wp_insert_post(['post_title' => 'Plain', 'post_content' => 'Plain', 'post_status' => 'publish']);`,
  );
  const html = await (await fetch(`${wordPress.origin}/?p=${id}`)).text();
  assert.match(html, /Plain/);
  assert.doesNotMatch(html, /plugins\/eyes-on-ice/);
});

test('what is not accepted is left out, and named to editors alone', () => {
  const code =
    '[eyes_on_ice state="Texas" onclick="alert(1)" heading="<b onmouseover=x>Ours" month="2025-13"]';
  const seen = wordPress.run('echo do_shortcode($argument);', code);
  assert.match(seen, /^<eyes-on-ice-map /);
  assert.doesNotMatch(seen, /onclick|onmouseover|Texas|2025-13/);
  const forEditors = wordPress.run('wp_set_current_user(1); echo do_shortcode($argument);', code);
  assert.match(forEditors, /state=&quot;Texas&quot; is not known; accepted: AL, AK/);
  assert.match(forEditors, /&quot;onclick&quot; is not known here/);
  assert.match(
    wordPress.run(
      'wp_set_current_user(1); echo do_shortcode($argument);',
      '[eyes_on_ice element="maps"]',
    ),
    /element=&quot;maps&quot; is not known; accepted: map, check/,
  );
});

test('the page’s language is taken over, and a language that is chosen stays', () => {
  const spanish = `add_filter('locale', fn() => 'es_MX'); echo do_shortcode($argument);`;
  assert.match(wordPress.run(spanish, '[eyes_on_ice]'), /lang="es-MX".*La lista de agencias/);
  assert.match(wordPress.run(spanish, '[eyes_on_ice lang="en"]'), /lang="en".*ICE’s own list/);
});

test('of an embed code without the plugin an Author keeps the picture alone', () => {
  const built = {
    published: null,
    version: '',
    integrity: {},
    day: '2026-05-18',
    asOf: 'May 18, 2026',
    total: '1,843',
    agreements: '1,843',
  };
  const choices = {...firstChoices(false), folder: 'https://example.org/eyes-on-ice/'};
  const kept = (code: string) => wordPress.run('echo wp_kses_post($argument);', code);
  for (const code of [htmlSnippet(choices, built), iframeSnippet(choices)])
    assert.doesNotMatch(kept(code), /<script|<iframe|<eyes-on-ice/);
  const image = pictureSnippet(choices, built);
  for (const part of image.match(/(?:src|alt|href)="[^"]+"/g)!) {
    assert.ok(kept(image).includes(part), `${part} in ${kept(image)}`);
  }
  assert.equal(
    kept('[eyes_on_ice element="check" state="FL"]'),
    '[eyes_on_ice element="check" state="FL"]',
  );
});

test('PHP has complained of nothing', () => {
  const log = wordPress.run(`echo @file_get_contents(WP_CONTENT_DIR . '/debug.log') ?: '';`);
  assert.deepEqual(
    log.split('\n').filter(line => line.includes('plugins/eyes-on-ice/')),
    [],
  );
});

/** Opens a page that waits longer than a page of ours would: a WordPress has much to do. */
async function openPatiently(context: BrowserContext) {
  const opened = await openPage(context);
  opened.page.setDefaultTimeout(PATIENCE_MS);
  return opened;
}

/** Collects files of the plugin that can't be had. */
function watchPlugin(page: Page): readonly string[] {
  const missing: string[] = [];
  page.on('response', response => {
    if (response.url().includes('plugins/eyes-on-ice/') && !response.ok())
      missing.push(response.url());
  });
  return missing;
}

/** Runs in the editor: a map of Texas, and a look-up that has been asked. */
function insertBlocks(): void {
  const {blocks, data} = (globalThis as unknown as EditorPage).wp;
  if (data.select('core/edit-post')['isFeatureActive']!('welcomeGuide'))
    void data.dispatch('core/edit-post')['toggleFeature']!('welcomeGuide');
  void data.dispatch('core/block-editor')['insertBlocks']!([
    blocks.createBlock('eyes-on-ice/map', {state: 'TX', align: 'wide'}),
    blocks.createBlock('eyes-on-ice/check', {value: 'Collier County, FL'}),
  ]);
}

/** Chooses a model in the block's own controls. */
async function chooseInSidebar(page: Page): Promise<void> {
  await page.evaluate(() => {
    const {data} = (globalThis as unknown as EditorPage).wp;
    const [first] = data.select('core/block-editor')['getBlockOrder']!() as unknown as string[];
    void data.dispatch('core/block-editor')['selectBlock']!(first);
    void data.dispatch('core/edit-post')['openGeneralSidebar']!('edit-post/block');
  });
  const list = await page.waitForSelector(
    '::-p-xpath(//label[text()="Agreement type"]/following::select[1])',
    {visible: true},
  );
  await list!.select('task-force');
}

/** Runs in the editor: publishes the post, and returns its address. */
async function publish(title: string): Promise<string> {
  const {dispatch, select} = (globalThis as unknown as EditorPage).wp.data;
  await dispatch('core/editor')['editPost']!({title, status: 'publish'});
  await dispatch('core/editor')['savePost']!();
  return select('core/editor')['getPermalink']!();
}

/** Finds, as a reader, Texas opened and Collier County answered. */
async function checkPublished(address: string, name: string): Promise<void> {
  const {page, complaints} = await openPatiently(readers);
  await page.goto(address);
  await page.waitForSelector('eyes-on-ice-map >>> [data-county]', {visible: true});
  const counties = await page.$$eval('eyes-on-ice-map >>> [data-county]', shapes => shapes.length);
  assert.equal(counties, COUNTIES_OF_TEXAS);
  const verdict = await page.waitForSelector('agency-check >>> [part~="verdict"]', {visible: true});
  assert.match(
    await verdict!.evaluate(one => one.textContent!),
    /Collier County sheriff.*signed/is,
  );
  await atRest(page);
  assert.deepEqual(complaints, NO_COMPLAINTS);
  await picture(page, name);
  await page.close();
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES)
    await page.screenshot({path: `${PICTURES}/${name}.png`, fullPage: name.includes('-blocks')});
}
