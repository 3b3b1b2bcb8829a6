/** Rule for a value in the frame's address, and its words for the console. */
export interface Rule {
  /** `all, task-force, …`, or a few words. */
  readonly accepted: string;
  /** The value as the elements have it, or null where it is not accepted. */
  read(value: string): string | null;
}

/** A word of a list, in capitals or not, as for an attribute. */
export function oneOf(values: readonly string[]): Rule {
  return {
    accepted: values.join(', '),
    read: value => values.find(one => one.toLowerCase() === value.toLowerCase()) ?? null,
  };
}

/** Text of a few words: it is shown as text, and never read as HTML. */
export function textUpTo(most: number): Rule {
  return {
    accepted: `text of up to ${most} characters`,
    read: value => (value.length <= most && !CONTROL_CHARACTERS.test(value) ? value : null),
  };
}

const CONTROL_CHARACTERS = /\p{Cc}/u;

/** Present or absent: `no-legend`, `no-legend=true`. */
export const SWITCH: Rule = oneOf(['', 'true', '1']);

/** A colour as `4a2f8f`: without the `#`, which would end an address. */
export const COLOR: Rule = {
  accepted: 'six hexadecimal digits',
  read: value => (/^[0-9a-f]{6}$/i.test(value) ? value : null),
};
