import {stateShapes} from '../../geo/shapes.ts';
import type {NationCounty} from '../../geo/nation-counties.ts';
import {svgElement, write} from '../choropleth/svg-element.ts';

/** A place that the keyboard leads to, and what a screen reader says of it. */
export interface PlaceOption {
  readonly id: string;
  readonly name: string;
}

/**
 * Shapes that only the keyboard and screen readers meet: the states, and the counties of the one state that
 * a reader has gone into. Nothing of them is seen, and no pointer meets them.
 */
export class PlaceOptions {
  readonly #states = svgElement('g', {role: 'listbox', 'aria-describedby': 'counties-help'});
  readonly #counties = svgElement('g', {role: 'listbox', 'aria-describedby': 'counties-help'});

  /** Both lists: they are put into the picture once. */
  readonly group = svgElement('g', {class: 'places-to-go'}, [this.#states]);

  /** Writes the states in the order of their names. */
  writeStates(label: string, options: readonly PlaceOption[]): void {
    write(this.#states, 'aria-label', label);
    fill(this.#states, options, id => stateShapes().get(id)?.path ?? '');
  }

  /** Writes the counties of a state; none where no state has been gone into. */
  writeCounties(
    label: string,
    options: readonly PlaceOption[],
    counties: ReadonlyMap<string, NationCounty>,
  ): void {
    write(this.#counties, 'aria-label', label);
    fill(this.#counties, options, id => counties.get(id)!.path);
    if (options.length) this.group.append(this.#counties);
    else this.#counties.remove();
  }

  /** Moves the one tab stop. */
  markTabStop(id: string): void {
    for (const option of this.group.querySelectorAll('[data-place]')) {
      write(option, 'tabindex', option.getAttribute('data-place') === id ? '0' : '-1');
    }
  }
}

function fill(
  list: SVGGElement,
  options: readonly PlaceOption[],
  pathOf: (id: string) => string,
): void {
  const shapes = options.map(({id, name}) =>
    svgElement('path', {
      role: 'option',
      tabindex: -1,
      'data-place': id,
      'aria-label': name,
      d: pathOf(id),
    }),
  );
  list.replaceChildren(...shapes);
}
