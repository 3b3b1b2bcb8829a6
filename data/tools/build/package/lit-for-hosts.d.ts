/**
 * Types of Lit that the elements' types refer to, as far as a host needs them. Lit itself is inside
 * the module; a host does not install it.
 */

/** A custom element that draws itself after its properties changed. */
export declare class LitElement extends HTMLElement {
  static styles?: unknown;
  /** Settles when what was set last is on screen. */
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  connectedCallback(): void;
  disconnectedCallback(): void;
  requestUpdate(name?: PropertyKey, oldValue?: unknown): void;
  protected willUpdate(changed: PropertyValues): void;
  protected firstUpdated(changed: PropertyValues): void;
  protected updated(changed: PropertyValues): void;
  protected render(): unknown;
}

export type PropertyValues<T = unknown> = T extends object
  ? Map<keyof T, unknown>
  : Map<PropertyKey, unknown>;
export type PropertyDeclarations = object;
export type TemplateResult = object;
export type SVGTemplateResult = object;
export type CSSResult = object;
export type CSSResultGroup = object;
export type ReactiveController = object;
export type ReactiveControllerHost = object;
export declare const nothing: unique symbol;
