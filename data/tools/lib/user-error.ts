/** A reason not to import a list: one sentence for the person at the keyboard, not a crash. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
