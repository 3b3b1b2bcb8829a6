/**
 * A WordPress of our own on loopback: files, database and web server in a temporary folder. Nothing of
 * the machine's own servers is touched, and all of it is taken down by process id.
 */
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {wordPressPrograms, type WordPressPrograms} from './programs.ts';

/** Who can be logged in, all by the same password. */
export type Role = 'administrator' | 'author';
export const PASSWORD = 'eyes-on-ice-test-1';

/** A running WordPress. */
export interface WordPress {
  readonly origin: string;
  readonly version: string;
  /** Runs PHP with WordPress loaded, and returns what it prints. `$argument` is what is handed in. */
  run(code: string, argument?: string): string;
  /** Ends both servers and removes their files. */
  close(): Promise<void>;
}

const POLL_MS = 50;
const WEB_USER = 'www-data';
const MODULES = [
  'mpm_prefork',
  'authz_core',
  'alias',
  'dir',
  'mime',
  'rewrite',
  'filter',
  'deflate',
];
const IS_ROOT = process.getuid?.() === 0;

/** Starts a WordPress with an administrator and an author. */
export async function startWordPress(): Promise<WordPress> {
  const programs = wordPressPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-wordpress-'));
  const children: ChildProcess[] = [];
  const endAtOnce = () => {
    for (const child of children) child.kill('SIGKILL');
  };
  process.once('exit', endAtOnce);
  const close = async () => {
    await Promise.all(children.map(end));
    process.off('exit', endAtOnce);
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    chmodSync(folder, 0o755);
    for (const name of ['run', 'site', 'logs']) mkdirSync(join(folder, name));
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    copySite(programs, folder, origin);
    children.push(await startDatabase(programs, folder));
    const run = runnerOf(programs, folder);
    const version = run(INSTALL, JSON.stringify({origin, password: PASSWORD}));
    const server = startWebServer(programs, folder, port);
    children.push(server);
    await until(async () => (await fetch(origin).catch(() => null))?.ok === true, server);
    return {origin, version, run, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** Copies WordPress into the folder, following Debian's links, and tells it where its database is. */
function copySite({source}: WordPressPrograms, folder: string, origin: string): void {
  const site = join(folder, 'site');
  cpSync(source, site, {recursive: true, dereference: true, filter: path => existsSync(path)});
  const uses = join(site, 'wp-content/mu-plugins');
  mkdirSync(uses, {recursive: true});
  writeFileSync(join(site, 'wp-config.php'), configuration(folder, origin));
  writeFileSync(join(uses, 'classic.php'), CLASSIC_EDITOR);
  if (IS_ROOT) execFileSync('chown', ['-R', WEB_USER, join(site, 'wp-content')]);
}

/** The classic editor, where the address asks for it, and for posts that were written in it. */
const CLASSIC_EDITOR = `<?php
add_filter('use_block_editor_for_post', function ($is, $post) {
  return $is && !isset($_GET['classic']) && strpos($post->post_content, '[eyes_on_ice') === false;
}, 10, 2);`;

function configuration(folder: string, origin: string): string {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${join(folder, 'run/m.sock')}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: origin,
    WP_SITEURL: origin,
    FS_METHOD: 'direct',
    AUTH_KEY: 'a',
    SECURE_AUTH_KEY: 'b',
    LOGGED_IN_KEY: 'c',
    NONCE_KEY: 'd',
    AUTH_SALT: 'e',
    SECURE_AUTH_SALT: 'f',
    LOGGED_IN_SALT: 'g',
    NONCE_SALT: 'h',
  };
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', '${value}');`);
  for (const name of ['DISABLE_WP_CRON', 'WP_HTTP_BLOCK_EXTERNAL', 'WP_DEBUG', 'WP_DEBUG_LOG'])
    lines.push(`define('${name}', true);`);
  return `<?php
${lines.join('\n')}
define('WP_DEBUG_DISPLAY', false);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

async function startDatabase(
  {database, installDatabase, php}: WordPressPrograms,
  folder: string,
): Promise<ChildProcess> {
  const data = join(folder, 'database');
  const user = `--user=${userInfo().username}`;
  const own = ['--no-defaults', `--datadir=${data}`, user];
  execFileSync(
    installDatabase,
    [...own, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {stdio: 'ignore'},
  );
  const socket = join(folder, 'run/m.sock');
  const child = spawn(
    database,
    [...own, '--skip-networking', `--socket=${socket}`, `--pid-file=${join(folder, 'run/m.pid')}`],
    {stdio: 'ignore'},
  );
  const make = `mysqli_report(MYSQLI_REPORT_OFF);
    $m = mysqli_init();
    echo @$m->real_connect('localhost', 'root', '', '', 0, '${socket}') && $m->query('CREATE DATABASE IF NOT EXISTS wordpress') ? 'made' : 'not yet';`;
  await until(
    () => Promise.resolve(execFileSync(php, ['-r', make], {encoding: 'utf8'}) === 'made'),
    child,
  );
  return child;
}

function startWebServer(
  {webServer, modules}: WordPressPrograms,
  folder: string,
  port: number,
): ChildProcess {
  const php = readdirSync(modules).find(name => /^libphp[\d.]+\.so$/.test(name));
  if (!php) throw new Error(`There is no PHP for Apache in ${modules}`);
  const file = join(folder, 'run/apache.conf');
  writeFileSync(
    file,
    `ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/run/apache.pid
ErrorLog ${folder}/logs/error.log
DefaultRuntimeDir ${folder}/run
${MODULES.map(name => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
LoadModule php_module ${modules}/${php}
${IS_ROOT ? `User ${WEB_USER}\nGroup ${WEB_USER}` : ''}
StartServers 3
MaxRequestWorkers 12
TypesConfig /etc/mime.types
DocumentRoot ${folder}/site
DirectoryIndex index.php
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "\\.php$">
  SetHandler application/x-httpd-php
</FilesMatch>
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript
`,
  );
  // When Apache ends, it ends its process group: it has to have one of its own.
  return spawn(webServer, ['-f', file, '-DFOREGROUND'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
}

/** Installs WordPress and makes its users; prints its version. */
const INSTALL = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
$given = json_decode($argument);
wp_install('Gaceta', 'administrator', 'administrator@example.org', true, '', $given->password);
wp_insert_user(['user_login' => 'author', 'user_pass' => $given->password, 'user_email' => 'author@example.org', 'role' => 'author']);
update_option('permalink_structure', '');
echo get_bloginfo('version');`;

function runnerOf({php}: WordPressPrograms, folder: string) {
  const start = join(folder, 'run/run.php');
  writeFileSync(
    start,
    `<?php
$_SERVER['HTTP_HOST'] = '127.0.0.1';
if (getenv('EOI_INSTALLING')) define('WP_INSTALLING', true);
require '${folder}/site/wp-load.php';
$argument = stream_get_contents(STDIN);
eval(getenv('EOI_CODE'));`,
  );
  return (code: string, argument = ''): string =>
    execFileSync(php, ['-d', 'display_errors=stderr', '-d', 'sendmail_path=/bin/true', start], {
      encoding: 'utf8',
      input: argument,
      env: {...process.env, EOI_CODE: code, EOI_INSTALLING: code === INSTALL ? '1' : ''},
    });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until something is true of a server, as long as it runs. */
async function until(isTrue: () => Promise<boolean>, server: ChildProcess): Promise<void> {
  while (!(await isTrue())) {
    if (server.exitCode !== null) throw new Error(`${server.spawnfile}: code ${server.exitCode}`);
    await new Promise(done => setTimeout(done, POLL_MS));
  }
}

/** Ends a process, and waits until it is gone. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
