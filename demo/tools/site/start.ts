/**
 * `npm start`: serves the demo next to the built module, as a stranger's site would.
 */
import {serve, type StaticServer} from './static-server.ts';

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

const {origin} = await serveOnFreePort(FIRST_PORT);
console.log(`\nEyes on ICE is on ${origin}/demo/  (Ctrl+C stops it)`);

/** Ports are often taken by another project: the next free one will do. */
async function serveOnFreePort(port: number): Promise<StaticServer> {
  try {
    const pages = {'/': '<!doctype html><meta http-equiv="refresh" content="0; url=/demo/">'};
    return await serve({'/demo/': 'demo', '/dist/': 'dist'}, {port, pages});
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || port >= FIRST_PORT + PORTS_TRIED) throw error;
    return serveOnFreePort(port + 1);
  }
}
