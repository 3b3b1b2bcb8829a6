/** The lines of README for frameworks, built from the packed package as a stranger would. */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {build, type PluginOption} from 'vite';
import {lend, packedApp} from '../helpers/packed-app.ts';
import {assertStill, atRest, newContext, openPage, serve} from '../helpers/pages.ts';

const COUNTIES_OF_TEXAS = 254;

const context = await newContext();
const folder = packedApp();
lend(folder, 'vue', 'svelte', 'react', 'react-dom', 'scheduler');

interface App {
  readonly plugins: PluginOption[];
  readonly component: string;
  readonly text: string;
  readonly start: string;
}

const APPS: Readonly<Record<string, App>> = {
  Vue: {
    plugins: [
      vue({
        template: {
          compilerOptions: {
            isCustomElement: tag => /^(eyes-on-ice-map|agency-check)$/.test(tag),
          },
        },
      }),
    ],
    component: 'App.vue',
    text: `<script setup>
import 'eyes-on-ice';
import {ref} from 'vue';
const state = ref('TX');
</script>
<template>
  <eyes-on-ice-map :state.attr="state" @state-select="state = $event.state"></eyes-on-ice-map>
  <p id="state">{{ state ?? 'none' }}</p>
</template>`,
    start: `import {createApp} from 'vue'; import App from './App.vue'; createApp(App).mount('main');`,
  },
  Svelte: {
    plugins: [svelte({configFile: false})],
    component: 'App.svelte',
    text: `<script>
import 'eyes-on-ice';
let state = $state('TX');
</script>
<eyes-on-ice-map {state} onstate-select={event => (state = event.state)}></eyes-on-ice-map>
<p id="state">{state ?? 'none'}</p>`,
    start: `import {mount} from 'svelte'; import App from './App.svelte'; mount(App, {target: document.querySelector('main')});`,
  },
};

for (const [name, {plugins, component, text, start}] of Object.entries(APPS)) {
  test(`${name}: a state is opened, and a reader's choice is heard`, async () => {
    const built = await buildApp(name, {plugins, component, text, start});
    const {origin} = await serve({'/': built});
    const {page, complaints} = await openPage(context);
    await page.goto(origin);
    await page.waitForSelector('eyes-on-ice-map >>> [data-county]', {visible: true});
    const counties = await page.$$eval('eyes-on-ice-map >>> [data-county]', all => all.length);
    assert.equal(counties, COUNTIES_OF_TEXAS);
    await (await page.waitForSelector('eyes-on-ice-map >>> .back', {visible: true}))!.click();
    await page.waitForFunction(() => document.querySelector('#state')!.textContent === 'none');
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await page.close();
  });
}

test('React: the component of README shows the map from the host’s own copy, and hears a choice', async () => {
  const [, text] = /\*\*React, Next\.\*\*.*?```jsx\n(.*?)```/s.exec(
    readFileSync('README.md', 'utf8'),
  )!;
  const built = await buildApp('React', {
    plugins: [],
    component: 'Agreements.jsx',
    text: text!,
    start: `import {createElement} from 'react'; import {createRoot} from 'react-dom/client';
      import {Agreements} from './Agreements.jsx';
      createRoot(document.querySelector('main')).render(createElement(Agreements));`,
  });
  const {origin} = await serve({'/': built, '/eyes-on-ice/': 'dist'});
  const {page, complaints} = await openPage(context);
  const logged: string[] = [];
  page.on('console', message => logged.push(message.text()));
  await page.goto(origin);
  await page.waitForSelector('eyes-on-ice-map >>> .model', {visible: true});
  await atRest(page);
  await assertStill(page);
  // Set before the module was there, when React found no such property.
  assert.equal(await page.$('eyes-on-ice-map >>> .legend'), null);
  await (await page.waitForSelector('eyes-on-ice-map >>> [data-state="TX"]', {
    visible: true,
  }))!.click();
  await page.waitForSelector('eyes-on-ice-map >>> [data-county]', {visible: true});
  assert.deepEqual(logged, ['TX']);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

/** Builds an app in a folder of its own, and tells where what is built lies. */
async function buildApp(name: string, {plugins, component, text, start}: App): Promise<string> {
  const root = join(folder, name);
  mkdirSync(root);
  writeFileSync(join(root, component), text);
  writeFileSync(join(root, 'app.js'), start);
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,"><main></main><script type="module" src="./app.js"></script>`,
  );
  await build({root, configFile: false, logLevel: 'error', plugins});
  return join(root, 'dist');
}
