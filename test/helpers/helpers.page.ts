import assert from 'node:assert/strict';
import {test} from 'node:test';
import {audit} from './audit.ts';
import {goTo, layoutShift, newContext, openPage, serve} from './pages.ts';

const context = await newContext();

test('a page that jumps is seen to jump', async () => {
  const jumping = '<!doctype html><title>Jumps</title><div id="late"></div><p>Below</p>';
  const {origin} = await serve({}, {pages: {'/': jumping}});
  const {page} = await openPage(context);
  await page.goto(origin);
  assert.equal(await layoutShift(page), 0);
  await page.evaluate(() => document.querySelector('#late')?.setAttribute('style', 'height:300px'));
  const shift = await layoutShift(page);
  assert.ok(shift > 0.01, String(shift));
});

test('a breach of the policy is seen', async () => {
  const page = await openWithPolicy("default-src 'none'", '<img src="/x.png" alt="">');
  assert.equal(page.complaints.violations.length, 1);
  assert.match(page.complaints.violations[0] ?? '', /^img-src /);
});

test('a page that breaks no rule has no complaint', async () => {
  const page = await openWithPolicy("default-src 'none'", '<p>Hello</p>');
  assert.deepEqual(page.complaints, {errors: [], warnings: [], violations: []});
});

test('the audit finds what is wrong inside a shadow root, under a strict policy too', async () => {
  const bad =
    '<main><x-x><template shadowrootmode="open"><img src="data:,"></template></x-x></main>';
  const {page} = await openWithPolicy("default-src 'none'; img-src data:", bad);
  const findings = await audit(page);
  assert.ok(
    findings.some(finding => finding.startsWith('image-alt:')),
    findings.join('\n'),
  );
});

async function openWithPolicy(policy: string, body: string) {
  const html = `<!doctype html><html lang="en"><title>Policy</title>${body}`;
  const headers = {'content-security-policy': policy};
  const {origin} = await serve({}, {pages: {'/': html}, headers});
  const opened = await openPage(context);
  await goTo(opened.page, origin);
  return opened;
}
