import {HEADING_ATTRIBUTES, SHARED_ATTRIBUTES, type Attributes} from '../element/attributes.ts';

/** Attributes of `<agency-check>`. What each means stands at its property. */
export const CHECK_ATTRIBUTES = {
  value: {property: 'value', kind: 'text', most: 80},
  state: {property: 'state', kind: 'state'},
  for: {property: 'for', kind: 'id'},
  ...HEADING_ATTRIBUTES,
  'petition-url': {property: 'petitionUrl', kind: 'url'},
  'protest-url': {property: 'protestUrl', kind: 'url'},
  'organize-url': {property: 'organizeUrl', kind: 'url'},
  locate: {property: 'locate', kind: 'switch', needsPage: true},
  ...SHARED_ATTRIBUTES,
} as const satisfies Attributes;
