import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {serve} from '../../../../demo/tools/site/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-serve-'));
mkdirSync(join(folder, 'site'));
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'site', 'index.html'), '<p>Home</p>');
writeFileSync(join(folder, 'site', 'a.js'), 'export {};');
after(() => rmSync(folder, {recursive: true}));

for (const [path, status, type] of [
  ['/site/', 200, 'text/html; charset=utf-8'],
  ['/site/a.js', 200, 'text/javascript; charset=utf-8'],
  ['/site/a.js?v=2', 200, 'text/javascript; charset=utf-8'],
  ['/made', 200, 'text/html; charset=utf-8'],
  ['/site/none.js', 404, 'text/plain; charset=utf-8'],
  ['/elsewhere', 404, 'text/plain; charset=utf-8'],
  ['/site/../secret.txt', 404, 'text/plain; charset=utf-8'],
  ['/site/%2e%2e/secret.txt', 404, 'text/plain; charset=utf-8'],
  ['/site/..%2fsecret.txt', 404, 'text/plain; charset=utf-8'],
  ['/site/%zz', 400, 'text/plain; charset=utf-8'],
] as const) {
  test(`${path} is answered with ${status}`, async () => {
    const server = await serve({'/site/': join(folder, 'site')}, {pages: {'/made': '<p>Made</p>'}});
    const response = await get(server.origin, path);
    await server.close();
    assert.deepEqual([response.status, response.type], [status, type]);
    assert.deepEqual(server.requests, [path]);
  });
}

test('headers of a test stand on every file', async () => {
  const headers = {'content-security-policy': "default-src 'none'"};
  const server = await serve({'/site/': join(folder, 'site')}, {headers});
  const response = await fetch(`${server.origin}/site/a.js`);
  await response.text();
  await server.close();
  assert.equal(response.headers.get('content-security-policy'), "default-src 'none'");
});

/** Asks for a path as it is written: fetch would tidy it up. */
function get(origin: string, path: string): Promise<{status?: number; type?: string}> {
  return new Promise((done, fail) => {
    request(origin, {path}, response => {
      response.resume();
      done({status: response.statusCode, type: response.headers['content-type']});
    })
      .on('error', fail)
      .end();
  });
}
