import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';

/** A display without a screen, and the process that it is. */
export interface Display {
  /** Its name, as programs take it in `DISPLAY`: `:1`. */
  readonly name: string;
  readonly process: ChildProcess;
}

/** Options of a display. */
export interface DisplayOptions {
  /** Width, height and depth: `1600x1200x24`. */
  readonly screen: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts an Xvfb, lets it pick a free number, and returns once it accepts windows. */
export async function startDisplay(
  program: string,
  {screen, env = process.env}: DisplayOptions,
): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
  const child = spawn(program, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe'], env});
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const numbers = child.stdio[3];
  if (!numbers || !('read' in numbers)) throw new Error('Xvfb gave no display number');
  const [number] = (await once(createInterface(numbers), 'line')) as [string];
  return {name: `:${number.trim()}`, process: child};
}
