/** The part of WordPress that the blocks use. It is there as global objects, before our script. */
import type {PluginAttribute} from '../block-attributes.ts';

/** What WordPress draws: made by `createElement`, never looked into. */
export type Drawn = object | string | null;

/** A component of WordPress, or the name of a tag. */
export type Component = string | object | ((props: never) => Drawn);

/** Values of a block's attributes. */
export type BlockValues = Readonly<Record<string, string | boolean | undefined>>;

/** What the editor hands to a block. */
export interface EditProps {
  readonly attributes: BlockValues;
  setAttributes(values: BlockValues): void;
}

/** What a block tells the editor. */
export interface BlockSettings {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly icon: Drawn;
  edit(props: EditProps): Drawn;
  save(): null;
}

interface WordPress {
  readonly blocks: {registerBlockType(name: string, settings: BlockSettings): void};
  readonly blockEditor: {
    readonly InspectorControls: Component;
    readonly InspectorAdvancedControls: Component;
    useBlockProps(): object;
  };
  readonly components: Readonly<
    Record<
      | 'Disabled'
      | 'PanelBody'
      | 'SelectControl'
      | 'TextControl'
      | 'ToggleControl'
      | 'ColorPalette'
      | 'BaseControl',
      Component
    >
  >;
  readonly element: {
    createElement(type: Component, props: object | null, ...children: readonly Drawn[]): Drawn;
    useRef<T>(value: T | null): {current: T | null};
    useEffect(effect: () => void, on: readonly unknown[]): void;
  };
}

interface EditorPage {
  readonly wp: WordPress;
  /** Address of the module, which PHP writes. */
  readonly eyesOnIceModule: string;
}

const page = globalThis as unknown as EditorPage;

export const {wp, eyesOnIceModule} = page;
export const {createElement} = wp.element;

/** An attribute with its name and the property that holds it in a block. */
export interface Field extends PluginAttribute {
  readonly name: string;
  readonly property: string;
}
