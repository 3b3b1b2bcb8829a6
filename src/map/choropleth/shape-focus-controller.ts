import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Direction of an arrow key. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** Shapes that the controller moves over, and what it does with them. */
export interface ShapeSet {
  /** All ids, in the order of their names. */
  ids(): readonly string[];
  /** The name that letters jump to. */
  nameOf(id: string): string;
  /** The nearest shape in a direction, or null at the edge. */
  neighbour(id: string, direction: Direction): string | null;
  /** The shape's element, which takes the focus. */
  elementOf(id: string): SVGElement | null;
  /** Enter or space on a shape. */
  select(id: string): void;
  /** Escape. */
  clear(): void;
}

/** Letters typed within this time belong to one name. */
const TYPE_AHEAD_MS = 800;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Keyboard for a set of shapes with one tab stop: arrows go to the nearest shape that way, Home and
 * End to the first and last name, letters to a name, Enter or space selects, Escape clears.
 * A roving tabindex, since screen readers follow focus in SVG more surely than active descendants.
 */
export class ShapeFocusController implements ReactiveController {
  #host: ReactiveControllerHost;
  #shapes: ShapeSet;
  #current: string | null = null;
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost, shapes: ShapeSet) {
    this.#host = host;
    this.#shapes = shapes;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#typed = '';
  }

  /** The shape that holds the tab stop. */
  get current(): string {
    const ids = this.#shapes.ids();
    return this.#current && ids.includes(this.#current) ? this.#current : (ids[0] ?? '');
  }

  /** Moves the tab stop without moving the focus. */
  setCurrent(id: string): void {
    if (id === this.#current) return;
    this.#current = id;
    this.#host.requestUpdate();
  }

  /** Moves the tab stop and the focus. */
  focus(id: string): void {
    this.setCurrent(id);
    this.#shapes.elementOf(id)?.focus();
  }

  /** Handles a key; true when it was one of ours. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const handled = this.#act(event.key, event.timeStamp);
    if (handled) event.preventDefault();
    return handled;
  }

  #act(key: string, now: number): boolean {
    const direction = ARROWS[key];
    if (direction) return this.#go(this.#shapes.neighbour(this.current, direction));
    switch (key) {
      case 'Home':
        return this.#go(this.#shapes.ids()[0]);
      case 'End':
        return this.#go(this.#shapes.ids().at(-1));
      case 'Enter':
        return this.#select();
      case ' ':
        return this.#isTyping(now) ? this.#jump(' ', now) : this.#select();
      case 'Escape':
        this.#shapes.clear();
        return true;
      default:
        return key.length === 1 && this.#jump(key, now);
    }
  }

  #go(id: string | null | undefined): boolean {
    if (id) this.focus(id);
    return true;
  }

  #select(): boolean {
    this.#shapes.select(this.current);
    return true;
  }

  #isTyping(now: number): boolean {
    return this.#typed !== '' && now - this.#typedAt < TYPE_AHEAD_MS;
  }

  /** A letter again and again walks the names that begin with it, as a native list does. */
  #jump(letter: string, now: number): boolean {
    const typed = this.#isTyping(now) ? this.#typed + letter.toLowerCase() : letter.toLowerCase();
    this.#typed = typed;
    this.#typedAt = now;
    const sameLetter = [...typed].every(one => one === typed[0]);
    return this.#go(
      this.#firstAfterCurrent(sameLetter ? typed[0]! : typed, typed.length > 1 && !sameLetter),
    );
  }

  #firstAfterCurrent(prefix: string, mayStay: boolean): string | undefined {
    const ids = this.#shapes.ids();
    const at = ids.indexOf(this.current) + (mayStay ? 0 : 1);
    const round = [...ids.slice(at), ...ids.slice(0, at)];
    return round.find(id => this.#shapes.nameOf(id).toLowerCase().startsWith(prefix));
  }
}
