import {stateShapes} from '../../geo/shapes.ts';
import {paintName, type Choropleth} from '../choropleth/choropleth.ts';
import {svgElement, write} from '../choropleth/svg-element.ts';

/**
 * The shapes of the states, coloured by class. Made by hand: these 56 shapes are most of what stands
 * between the script's start and the first picture, and a template's clone costs three times as much.
 */
export class StateShapes {
  #group?: SVGGElement;
  readonly #shapes = new Map<string, SVGElement>();

  /** Draws them; only what has changed is written. */
  draw(choropleth: Choropleth, highlighted: number | null): SVGGElement {
    this.#group ??= this.#make();
    for (const [state, shape] of this.#shapes) {
      const index = choropleth.classIndex(state);
      const lit = highlighted === index ? ' lit' : '';
      write(shape, 'class', `state ${paintName(choropleth, index)}${lit}`);
    }
    return this.#group;
  }

  #make(): SVGGElement {
    for (const {state, path} of stateShapes().values()) {
      this.#shapes.set(state, svgElement('path', {'data-state': state, d: path}));
    }
    return svgElement('g', {}, [...this.#shapes.values()]);
  }
}
