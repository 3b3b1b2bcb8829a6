/** The part of `custom-elements.json` that the README states. */

/** Something that has a name and a sentence. */
export interface Described {
  readonly name: string;
  readonly description?: string;
}

/** An attribute, with the property that it sets. */
export interface Attribute extends Described {
  readonly fieldName?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

/** A public property or method. */
export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly type?: {readonly text: string};
  readonly expandedType?: {readonly text: string};
}

/** An element's description. */
export interface ElementDescription extends Described {
  readonly tagName: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly (Described & {readonly type?: {readonly text: string}})[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly (Described & {readonly default?: string})[];
}

/** Finds the elements of a manifest. */
export function elementsOf(manifest: unknown): readonly ElementDescription[] {
  const {modules} = manifest as {modules: readonly {declarations?: readonly object[]}[]};
  const declarations = modules.flatMap(module => module.declarations ?? []);
  return declarations.filter((one): one is ElementDescription => 'tagName' in one);
}
