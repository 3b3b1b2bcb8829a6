/** An error that a person at the keyboard can do something about, in one sentence: no crash. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
