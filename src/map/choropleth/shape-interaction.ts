import {html, type LitElement, type TemplateResult} from 'lit';
import {PointedShape} from './pointed-shape.ts';
import {ShapeFocusController, type ShapeSet} from './shape-focus-controller.ts';

/** Shapes of one picture: how they are found, and what a reader's acts on them do. */
export interface InteractiveShapes extends Omit<ShapeSet, 'elementOf'> {
  /** The data attribute that holds a shape's id: `data-state`, `data-county`, `data-place`. */
  readonly key: 'state' | 'county' | 'place';
  /** CSS class of the box that the picture and its tooltips stand in. */
  readonly stage: string;
  /** The shape that a pointer means; the one under it unless told otherwise. */
  idAt?(event: MouseEvent): string | null;
  /** A click on a shape. */
  click(id: string): void;
  /** Whether a first touch of a shape shows its tooltip, and only a second one is a click. */
  readonly isToldByTouch?: boolean;
  /** The pointer or the focus comes to the shapes. */
  approach?(): void;
}

/**
 * A reader's acts on the shapes of one picture, by pointer, finger and keyboard: which shape has the
 * tab stop, which is pointed at, and where its tooltip hangs.
 */
export class ShapeInteraction {
  #shapes: InteractiveShapes;
  /** The shape that was told of when a finger came down, null for none; undefined for a mouse or a key. */
  #toldBefore: string | null | undefined;
  #isOnTooltip = false;
  readonly focus: ShapeFocusController;
  readonly pointed: PointedShape;

  constructor(host: LitElement, shapes: InteractiveShapes) {
    const {key, stage} = shapes;
    const find = <Kind extends Element>(selector: string): Kind | null =>
      host.renderRoot.querySelector<Kind>(selector);
    const elementOf = (id: string) => find<SVGElement>(`[data-${key}="${id}"]`);
    this.#shapes = shapes;
    this.focus = new ShapeFocusController(host, {...shapes, elementOf});
    this.pointed = new PointedShape(host, {
      idAt: event => this.#idAt(event),
      elementOf,
      stage: () => find(`.${stage}`),
    });
  }

  /** Takes the tooltip away; false when there is none. */
  escape(): boolean {
    if (!this.pointed.place) return false;
    this.pointed.point(null);
    return true;
  }

  /** Renders the box of the picture, which hears of all that happens in it. */
  renderStage(content: unknown): TemplateResult {
    return html`<div
      class=${this.#shapes.stage}
      @pointerdown=${this.#onEvent}
      @pointermove=${this.#onEvent}
      @pointerleave=${this.#onEvent}
      @click=${this.#onEvent}
      @focusin=${this.#onEvent}
      @focusout=${this.#onEvent}
      @keydown=${this.#onEvent}
    >
      ${content}
    </div>`;
  }

  /** Handles an event of the picture's box. */
  handleEvent(event: Event): void {
    switch (event.type) {
      case 'pointerenter':
        return this.#shapes.approach?.();
      case 'pointerdown':
        return this.#onPointerDown(event as PointerEvent);
      case 'pointermove':
        return this.pointed.onPointerMove(event as PointerEvent);
      case 'pointerleave':
        return this.pointed.onPointerLeave();
      case 'click':
        return this.#onClick(event as MouseEvent);
      case 'focusin':
        return this.#onFocusIn(event as FocusEvent);
      case 'focusout':
        return this.pointed.point(null);
      case 'keydown':
        return this.#onKeyDown(event as KeyboardEvent);
    }
  }

  #onEvent = (event: Event): void => this.handleEvent(event);

  #idAt(event: MouseEvent): string | null {
    const {idAt} = this.#shapes;
    return idAt ? idAt(event) : this.#idOf(event);
  }

  #idOf({target}: Event): string | null {
    return (target as SVGElement).dataset[this.#shapes.key] ?? null;
  }

  /** Remembers what a finger came down on while nothing was told of it yet. */
  #onPointerDown({pointerType, target}: PointerEvent): void {
    const isFinger = pointerType === 'touch' && this.#shapes.isToldByTouch;
    this.#toldBefore = isFinger ? this.pointed.id : undefined;
    this.#isOnTooltip = (target as Element).closest('.tooltip') !== null;
  }

  #onClick = (event: MouseEvent): void => {
    const id = this.#idAt(event);
    const before = this.#toldBefore;
    const isTouch = before !== undefined;
    // A click that follows without a touch is a mouse's, or an assistive tool's.
    this.#toldBefore = undefined;
    if (!id) {
      if (isTouch) this.pointed.point(null);
    } else if (isTouch && before !== id && !this.#isOnTooltip) this.pointed.point(id);
    else this.#shapes.click(id);
  };

  #onFocusIn = (event: FocusEvent): void => {
    const id = this.#idOf(event);
    if (!id) return;
    this.#shapes.approach?.();
    this.focus.setCurrent(id);
    if ((event.target as Element).matches(':focus-visible')) this.pointed.point(id);
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (this.#idOf(event)) this.focus.handleKey(event);
  };
}
