import {HEADING_ATTRIBUTES, SHARED_ATTRIBUTES, type Attributes} from '../element/attributes.ts';

/** Attributes of `<agency-check>`. What each means stands at its property. */
export const CHECK_ATTRIBUTES = {
  value: {kind: 'text', most: 80},
  state: {kind: 'state'},
  for: {kind: 'id'},
  ...HEADING_ATTRIBUTES,
  'petition-url': {kind: 'url'},
  'protest-url': {kind: 'url'},
  'organize-url': {kind: 'url'},
  locate: {kind: 'switch', needsPage: true},
  ...SHARED_ATTRIBUTES,
} as const satisfies Attributes;
