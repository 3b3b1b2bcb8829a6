import {ATTRIBUTES, FRAME_RULES} from './frame-options.ts';
import {COLORS, type ElementName, type Theme} from '../embed/frame-constants.ts';

/** Choices that a frame's address makes. */
export interface FrameChoice {
  readonly element: ElementName;
  /** Null where the address says nothing of it. */
  readonly theme: Theme | null;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Hexadecimal digits by the name of a colour. */
  readonly colors: Readonly<Record<string, string>>;
  /** Whether the iframe's sandbox lets links open, and files be saved. */
  readonly popups: boolean;
  readonly downloads: boolean;
}

/** The parts of an address that choices stand in: `?element=map`, `#element=map`. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

/**
 * Reads the frame's address: what stands behind `#`, and behind `?`, where older links have it. What
 * is in both counts as it is behind `#`. What is not accepted is left out, and `warn` gets a sentence
 * that names it and what would be.
 */
export function readChoice({search, hash}: Address, warn: (text: string) => void): FrameChoice {
  const given = new Map([search, hash.slice(1)].flatMap(part => [...new URLSearchParams(part)]));
  const element = (readElement(given, warn) ?? 'map') as ElementName;
  const rules = {...FRAME_RULES, ...ATTRIBUTES[element]};
  const accepted = new Map<string, string>();
  for (const [name, value] of given) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const read = rule?.read(value) ?? null;
    if (!rule) warn(`"${name}" is not known here; accepted: ${Object.keys(rules).join(', ')}.`);
    else if (read !== null) accepted.set(name, read);
    else if (name !== 'element') warn(notAccepted(name, value, rule.accepted));
  }
  const pick = (names: readonly string[]) =>
    Object.fromEntries([...accepted].filter(([name]) => names.includes(name)));
  return {
    element,
    theme: (accepted.get('theme') ?? null) as Theme | null,
    lang: accepted.get('lang') ?? 'en',
    attributes: pick(Object.keys(ATTRIBUTES[element])),
    colors: pick(COLORS),
    popups: accepted.has('popups'),
    downloads: accepted.has('downloads'),
  };
}

/** The element comes first: it says which attributes there are. */
function readElement(given: ReadonlyMap<string, string>, warn: (text: string) => void) {
  const value = given.get('element');
  if (value === undefined) return null;
  const rule = FRAME_RULES['element']!;
  const read = rule.read(value);
  if (read === null) warn(notAccepted('element', value, rule.accepted));
  return read;
}

function notAccepted(name: string, value: string, accepted: string): string {
  return `${name}="${value}" is not known; accepted: ${accepted}.`;
}
