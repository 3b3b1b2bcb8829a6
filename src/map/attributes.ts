import {MEASURES} from '../data/measures.ts';
import {DETAILS, MODEL_CHOICES, VIEWS} from '../data/vocabulary.ts';
import {HEADING_ATTRIBUTES, SHARED_ATTRIBUTES, type Attributes} from '../element/attributes.ts';

/** Attributes of `<eyes-on-ice-map>`. What each means stands at its property. */
export const MAP_ATTRIBUTES = {
  model: {kind: 'choice', values: MODEL_CHOICES, fallback: 'all'},
  measure: {kind: 'choice', values: MEASURES, fallback: 'agreements'},
  state: {kind: 'state'},
  month: {kind: 'month'},
  compare: {kind: 'month'},
  view: {kind: 'choice', values: VIEWS, fallback: 'map'},
  detail: {kind: 'choice', values: DETAILS, fallback: 'states'},
  ...HEADING_ATTRIBUTES,
  'no-controls': {kind: 'switch'},
  'no-legend': {kind: 'switch'},
  'no-timeline': {kind: 'switch'},
  'no-downloads': {kind: 'switch'},
  ...SHARED_ATTRIBUTES,
} as const satisfies Attributes;
