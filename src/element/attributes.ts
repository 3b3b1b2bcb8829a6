/**
 * Attributes of the elements, as tables: Lit's properties, accepted values, the manifest, JSX types,
 * the frame's address, the embed builder and the embed code are all made from them.
 */
import type {PropertyDeclarations} from 'lit';

/**
 * Kind of value that an attribute takes: one of a few words, a USPS code, a month, any text, an
 * address, the id of an element, or none, where being there is what counts.
 */
export type AttributeKind = 'choice' | 'state' | 'month' | 'text' | 'url' | 'id' | 'switch';

/** An attribute. The property that it sets has its name in camel case. */
export interface Attribute {
  readonly kind: AttributeKind;
  /** Words that a choice accepts. */
  readonly values?: readonly string[];
  /** The word that is in force where a choice is left out or not accepted. */
  readonly fallback?: string;
  /** The longest text that a frame's address may give, in characters. */
  readonly most?: number;
  /** Whether it needs what a sandboxed frame has not: a position, say. */
  readonly needsPage?: boolean;
}

/** Attributes by name, in the order in which code is written. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** Ranks that a heading can have. */
export const HEADING_LEVELS = ['1', '2', '3', '4', '5', '6'] as const;

/** Attributes of the heading, which both elements have. */
export const HEADING_ATTRIBUTES = {
  heading: {kind: 'text', most: 100},
  'heading-level': {
    kind: 'choice',
    values: HEADING_LEVELS,
    fallback: '2',
  },
  'no-heading': {kind: 'switch'},
} as const satisfies Attributes;

/** Other attributes that both elements have. */
export const SHARED_ATTRIBUTES = {
  'no-actions': {kind: 'switch'},
  src: {kind: 'url'},
  'corrections-url': {kind: 'url'},
} as const satisfies Attributes;

/** Names the property that an attribute sets: `heading-level` sets `headingLevel`. */
export function propertyOf(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Writes an attribute as HTML has a property's name: `heading-level` is `headinglevel`. */
export function withoutHyphens(attribute: string): string {
  return attribute.replaceAll('-', '');
}

/** Declares the properties that attributes set, for Lit. */
export function propertiesOf(attributes: Attributes): PropertyDeclarations {
  const declarations = Object.entries(attributes).map(([attribute, {kind}]) => [
    propertyOf(attribute),
    kind === 'switch' ? {attribute, type: Boolean} : {attribute},
  ]);
  return Object.fromEntries(declarations) as PropertyDeclarations;
}
