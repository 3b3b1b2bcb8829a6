/** What a value in the frame's address may be, and how the console tells it. */
export interface Rule {
  /** `all, task-force, …`, or a few words. */
  readonly accepted: string;
  accepts(value: string): boolean;
}

/** A word of a list, as it is written there. */
export function oneOf(values: readonly string[]): Rule {
  return {accepted: values.join(', '), accepts: value => values.includes(value)};
}

/** Text of a few words: it is shown as text, and never read as HTML. */
export function textUpTo(most: number): Rule {
  return {
    accepted: `text of up to ${most} characters`,
    accepts: value => value.length <= most && !CONTROL_CHARACTERS.test(value),
  };
}

const CONTROL_CHARACTERS = /\p{Cc}/u;

/** Present or absent: `no-legend`, `no-legend=true`. */
export const SWITCH: Rule = oneOf(['', 'true', '1']);

/** A colour as `4a2f8f`: without the `#`, which would end an address. */
export const COLOR: Rule = {
  accepted: 'six hexadecimal digits',
  accepts: value => /^[0-9a-f]{6}$/i.test(value),
};
