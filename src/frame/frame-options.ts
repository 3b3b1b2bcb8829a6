/**
 * Options in the frame's address: `frame.html#element=map&model=task-force&state=TX`. The embed
 * builder writes from these tables, and the frame reads by them.
 */
import {CHECK_ATTRIBUTES} from '../check/attributes.ts';
import {history} from '../data/history.ts';
import {states} from '../data/states.ts';
import {builtInSummary} from '../data/store.ts';
import {isForFrames} from '../element/is-for-frames.ts';
import type {Attribute, Attributes} from '../element/attributes.ts';
import {MAP_ATTRIBUTES} from '../map/attributes.ts';
import {COLORS, ELEMENTS, LANGUAGES, THEMES, type ElementName} from '../embed/frame-constants.ts';
import {COLOR, oneOf, SWITCH, textUpTo, type Rule} from '../embed/rules.ts';

const NEWEST_MONTH = builtInSummary().asOf.slice(0, 7);

const MONTH: Rule = {
  ...oneOf([...history().map(({month}) => month), NEWEST_MONTH]),
  accepted: `2021-01 to ${NEWEST_MONTH}`,
};

/** The attributes of each element that an address may set. */
export const ATTRIBUTES: Readonly<Record<ElementName, Readonly<Record<string, Rule>>>> = {
  map: rulesOf(MAP_ATTRIBUTES),
  check: rulesOf(CHECK_ATTRIBUTES),
};

/** Options of the frame itself. */
export const FRAME_RULES: Readonly<Record<string, Rule>> = {
  element: oneOf(Object.keys(ELEMENTS)),
  theme: oneOf(THEMES),
  lang: oneOf(LANGUAGES),
  // What the `sandbox` of the iframe allows: a sandboxed page can't see it.
  popups: SWITCH,
  downloads: SWITCH,
  ...Object.fromEntries(COLORS.map(name => [name, COLOR])),
};

function rulesOf(attributes: Attributes): Readonly<Record<string, Rule>> {
  const rows = Object.entries(attributes).filter(([, row]) => isForFrames(row));
  return Object.fromEntries(rows.map(([name, row]) => [name, ruleOf(row)]));
}

function ruleOf({kind, values = [], most = 0}: Attribute): Rule {
  switch (kind) {
    case 'switch':
      return SWITCH;
    case 'state':
      return oneOf([...states.keys()]);
    case 'month':
      return MONTH;
    case 'choice':
      return oneOf(values);
    default:
      return textUpTo(most);
  }
}
