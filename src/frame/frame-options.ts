/**
 * What the frame's address may say: `frame.html?element=map&model=task-force&state=TX`. The embed
 * builder writes from these tables, and the frame reads by them.
 */
import {history} from '../data/history.ts';
import {states} from '../data/states.ts';
import {builtIn} from '../data/store.ts';
import {MEASURES, MODEL_CHOICES, VIEWS} from '../data/vocabulary.ts';
import {
  COLORS,
  ELEMENTS,
  LANGUAGES,
  MOST_HEADING,
  THEMES,
  type ElementName,
} from '../embed/frame-constants.ts';
import {COLOR, oneOf, SWITCH, textUpTo, type Rule} from '../embed/rules.ts';

const MOST_QUERY = 80;

const NEWEST_MONTH = builtIn().asOf.slice(0, 7);

const MONTH: Rule = {
  ...oneOf([...history().map(({month}) => month), NEWEST_MONTH]),
  accepted: `2021-01 to ${NEWEST_MONTH}`,
};

const SHARED = {
  state: oneOf([...states.keys()]),
  heading: textUpTo(MOST_HEADING),
  'heading-level': oneOf(['1', '2', '3', '4', '5', '6']),
  'no-heading': SWITCH,
  'no-actions': SWITCH,
} as const;

/** The attributes of each element that an address may set. */
export const ATTRIBUTES: Readonly<Record<ElementName, Readonly<Record<string, Rule>>>> = {
  map: {
    model: oneOf(MODEL_CHOICES),
    measure: oneOf(MEASURES),
    month: MONTH,
    view: oneOf(VIEWS),
    'no-controls': SWITCH,
    'no-legend': SWITCH,
    'no-timeline': SWITCH,
    'no-downloads': SWITCH,
    ...SHARED,
  },
  check: {value: textUpTo(MOST_QUERY), ...SHARED},
};

/** What concerns the frame itself. */
export const FRAME_RULES: Readonly<Record<string, Rule>> = {
  element: oneOf(Object.keys(ELEMENTS)),
  theme: oneOf(THEMES),
  lang: oneOf(LANGUAGES),
  // What the `sandbox` of the iframe allows: a sandboxed page can't see it.
  popups: SWITCH,
  downloads: SWITCH,
  ...Object.fromEntries(COLORS.map(name => [name, COLOR])),
};
