import {UserError} from '../lib/user-error.ts';

/** Why a command did not do what it was asked, in one sentence; null when the code is at fault. */
export function failureText(error: unknown): string | null {
  if (error instanceof UserError) return `Refused: ${error.message}`;
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS')) return `Refused: ${error.message.split('.')[0]}.`;
  // A full disk, a folder that is not there: no fault of the code's.
  return 'syscall' in error ? `Failed: ${error.message}.` : null;
}

/** Runs a command: prints what it says, or why it did not, and sets the exit code. */
export async function runTool(command: () => Promise<string>): Promise<void> {
  try {
    console.log(await command());
  } catch (error) {
    const text = failureText(error);
    if (text === null) throw error;
    console.error(text);
    process.exitCode = 1;
  }
}
