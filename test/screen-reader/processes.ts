/**
 * All processes of a desktop, found by a variable that each inherits from the one that started it: buses
 * start services by themselves, and those start others.
 */
import {readdirSync, readFileSync} from 'node:fs';

/** Time for a process to end by itself before it is ended by force. */
const PATIENCE_MS = 5_000;
const POLL_MS = 50;

/** Lists the ids of all processes, but our own, that have a variable in their environment. */
export function processesWith(variable: string): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(id => id !== process.pid && environmentOf(id).includes(variable));
}

/** Ends all processes that have a variable in their environment, and waits until they are gone. */
export async function endProcessesWith(variable: string): Promise<void> {
  signal(variable, 'SIGTERM');
  const deadline = Date.now() + PATIENCE_MS;
  while (processesWith(variable).length > 0) {
    if (Date.now() > deadline) signal(variable, 'SIGKILL');
    await new Promise(done => setTimeout(done, POLL_MS));
  }
}

/** Sends a signal to all processes that have a variable in their environment. */
export function signal(variable: string, name: NodeJS.Signals): void {
  for (const id of processesWith(variable)) {
    try {
      process.kill(id, name);
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** Variables that a process was started with; none where it has ended or is another user's. */
function environmentOf(id: number): readonly string[] {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
