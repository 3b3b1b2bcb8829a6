import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hangTooltip, placeTooltip, type TooltipPlace} from '../nation/tooltip.ts';

/** A pointer that leaves a shape may reach its tooltip within this time before it goes. */
const LINGER_MS = 150;

/** Functions by which the controller finds the shape it points at. */
export interface PointableShapes {
  /** The shape under a pointer, or null. */
  idAt(event: MouseEvent): string | null;
  elementOf(id: string): Element | null;
  /** The box that tooltips are placed in. */
  stage(): Element | null;
}

/**
 * The shape that a reader points at, by pointer, finger or keyboard, and where its tooltip hangs.
 * The tooltip stays while the pointer is over it, and goes by Escape (WCAG 1.4.13).
 */
export class PointedShape implements ReactiveController {
  #host: ReactiveControllerHost;
  #shapes: PointableShapes;
  #linger?: ReturnType<typeof setTimeout>;

  /** The shape pointed at, or null. */
  id: string | null = null;

  /** Place of its tooltip; null when it has none. */
  place: TooltipPlace | null = null;

  constructor(host: ReactiveControllerHost, shapes: PointableShapes) {
    this.#host = host;
    this.#shapes = shapes;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#linger);
    removeEventListener('keydown', this.#onKeyDown);
    this.id = null;
    this.place = null;
  }

  hostUpdated(): void {
    const tooltip = this.place && this.#shapes.stage()?.querySelector<HTMLElement>('.tooltip');
    if (tooltip) hangTooltip(tooltip, this.place!);
  }

  /** Points at a shape, with its tooltip unless told otherwise; null points at nothing. */
  point(id: string | null, withTooltip = true): void {
    clearTimeout(this.#linger);
    if (id === this.id && withTooltip === (this.place !== null)) return;
    this.id = id;
    this.place = id && withTooltip ? this.#placeOf(id) : null;
    if (this.place) addEventListener('keydown', this.#onKeyDown);
    else removeEventListener('keydown', this.#onKeyDown);
    this.#host.requestUpdate();
  }

  readonly onPointerMove = (event: PointerEvent): void => {
    const isOverTooltip = (event.target as Element).closest('.tooltip');
    const id = isOverTooltip ? this.id : this.#shapes.idAt(event);
    if (id) this.point(id);
    else this.#pointAtNothingSoon();
  };

  readonly onPointerLeave = (): void => this.#pointAtNothingSoon();

  /** Whoever only points has the focus anywhere in the page. */
  readonly #onKeyDown = ({key, defaultPrevented}: KeyboardEvent): void => {
    if (key === 'Escape' && !defaultPrevented) this.point(null);
  };

  #pointAtNothingSoon(): void {
    clearTimeout(this.#linger);
    this.#linger = setTimeout(() => this.point(null), LINGER_MS);
  }

  #placeOf(id: string): TooltipPlace | null {
    const shape = this.#shapes.elementOf(id);
    const stage = this.#shapes.stage();
    if (!shape || !stage) return null;
    return placeTooltip(shape.getBoundingClientRect(), stage.getBoundingClientRect());
  }
}
