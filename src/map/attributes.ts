import {MEASURES} from '../data/measures.ts';
import {MODEL_CHOICES, VIEWS} from '../data/vocabulary.ts';
import {HEADING_ATTRIBUTES, SHARED_ATTRIBUTES, type Attributes} from '../element/attributes.ts';

/** Attributes of `<eyes-on-ice-map>`. What each means stands at its property. */
export const MAP_ATTRIBUTES = {
  model: {property: 'model', kind: 'choice', values: MODEL_CHOICES, fallback: 'all'},
  measure: {property: 'measure', kind: 'choice', values: MEASURES, fallback: 'agreements'},
  state: {property: 'state', kind: 'state'},
  month: {property: 'month', kind: 'month'},
  view: {property: 'view', kind: 'choice', values: VIEWS, fallback: 'map'},
  ...HEADING_ATTRIBUTES,
  'no-controls': {property: 'noControls', kind: 'switch'},
  'no-legend': {property: 'noLegend', kind: 'switch'},
  'no-timeline': {property: 'noTimeline', kind: 'switch'},
  'no-downloads': {property: 'noDownloads', kind: 'switch'},
  ...SHARED_ATTRIBUTES,
} as const satisfies Attributes;
