/** A reason not to import a list: one sentence for the person at the keyboard, not a crash. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
