/**
 * Runs the steps of a build, each as a process of its own, beside each other where none waits for
 * another, and says how long each took.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {availableParallelism} from 'node:os';

/** One step of a build. */
export interface Step {
  /** As in `building the module … 12 s`. */
  readonly name: string;
  /** A program and its arguments. */
  readonly command: readonly string[];
  /** Names of the steps whose files this one reads. */
  readonly needs?: readonly string[];
}

/** While one step waits for the disk, another can go on. */
const LEAST_AT_ONCE = 2;

/**
 * Runs all steps, those first that stand first, and returns what each process sent by its name. Throws
 * with the names of those that failed; what they said has been printed.
 */
export async function runSteps(steps: readonly Step[]): Promise<ReadonlyMap<string, unknown>> {
  const waiting = [...steps];
  const done = new Map<string, unknown>();
  const failed: string[] = [];
  const running = new Set<Promise<void>>();
  const isReady = ({needs = []}: Step) => needs.every(name => done.has(name));
  const atOnce = Math.max(LEAST_AT_ONCE, availableParallelism());
  for (;;) {
    const at = running.size < atOnce && failed.length === 0 ? waiting.findIndex(isReady) : -1;
    const [step] = at >= 0 ? waiting.splice(at, 1) : [];
    if (step) {
      const ended: Promise<void> = runStep(step)
        .then(
          sent => void done.set(step.name, sent),
          () => void failed.push(step.name),
        )
        .finally(() => running.delete(ended));
      running.add(ended);
    } else if (running.size > 0) await Promise.race(running);
    else break;
  }
  if (failed.length > 0) throw new Error(`Could not build ${failed.join(' and ')}.`);
  const [stuck] = waiting;
  if (stuck)
    throw new Error(`Nothing builds what ${stuck.name} needs: ${stuck.needs?.join(', ')}.`);
  return done;
}

/** Runs one step, prints what it says and how long it took, and returns what it sent. */
async function runStep({name, command}: Step): Promise<unknown> {
  const start = performance.now();
  const [program = '', ...words] = command;
  const child = spawn(program, words, {stdio: ['ignore', 'pipe', 'pipe', 'ipc']});
  const said: Buffer[] = [];
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  let sent: unknown;
  child.once('message', message => (sent = message));
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`building ${name} … ${status === 0 ? `${seconds} s` : 'failed'}`);
  process.stdout.write(Buffer.concat(said));
  if (status !== 0) throw new Error(`${name}: code ${status}`);
  return sent;
}
