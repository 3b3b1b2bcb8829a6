import {UserError} from '../../lib/user-error.ts';

/** Exit code of a command, and the text it ends with. */
export interface Outcome {
  readonly exitCode: 0 | 1;
  readonly message: string;
}

/** Describes in one sentence why a command failed; null when the code is at fault. */
export function failureText(error: unknown): string | null {
  if (error instanceof UserError) return `Refused: ${error.message}`;
  if (!(error instanceof Error)) return null;
  // A full disk, a folder that is not there: not a fault of the code.
  return 'syscall' in error ? `Failed: ${error.message}.` : null;
}

/** Runs a command and catches the errors that a person can do something about. Its text may be empty. */
export async function outcomeOf(command: () => unknown): Promise<Outcome> {
  try {
    const text = await command();
    return {exitCode: 0, message: typeof text === 'string' ? text : ''};
  } catch (error) {
    const message = failureText(error);
    if (message === null) throw error;
    return {exitCode: 1, message};
  }
}

/** Runs a command, prints its text or the reason why it failed, and sets the exit code. */
export async function runTool(command: () => unknown): Promise<void> {
  const {exitCode, message} = await outcomeOf(command);
  if (exitCode === 1) {
    console.error(message);
    process.exitCode = 1;
  } else if (message) console.log(message);
}
