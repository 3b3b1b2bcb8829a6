import {callouts, type Callout} from '../../geo/callouts.ts';
import {insets, type Inset} from '../../geo/shapes.ts';
import type {Messages} from '../../i18n/messages.ts';
import {paintName, type Choropleth} from '../choropleth.ts';
import {svgElement, write} from '../svg-element.ts';

/** Side of the square in a call-out, and where its name begins. */
const CHIP = 14;
const NAME_LEFT = 19;
/** Codes that stand in for the insets' names where the map is small, in larger letters. */
const CODE_DROP = 12;

/**
 * Names of insets, and call-outs of small states. Made by hand, for nearly all of them stays as it is:
 * in a template each number would be a part to be kept.
 */
export class PlaceNames {
  #group?: SVGGElement;
  readonly #names = new Map<string, Text>();
  readonly #chips = new Map<string, Element>();

  /** All of them; only what has changed is written. */
  draw(choropleth: Choropleth, messages: Messages): SVGGElement {
    this.#group ??= this.#make();
    for (const [state, name] of this.#names) {
      const text = messages.insetNames[state] ?? messages.stateNames[state] ?? state;
      if (name.data !== text) name.data = text;
    }
    for (const [state, chip] of this.#chips) {
      write(chip, 'class', `chip ${paintName(choropleth, choropleth.classIndex(state))}`);
    }
    return this.#group;
  }

  #make(): SVGGElement {
    return svgElement('g', {'aria-hidden': 'true'}, [
      ...insets.map(inset => this.#makeInset(inset)),
      ...Object.entries(callouts()).map(([state, callout]) => this.#makeCallout(state, callout)),
    ]);
  }

  #makeInset({states: [state], label: [x, y], cell}: Inset): SVGGElement {
    const name = document.createTextNode('');
    this.#names.set(state!, name);
    return svgElement('g', {class: 'inset', 'data-for': state!}, [
      makeHit(cell),
      svgElement('text', {x, y}, [name]),
      svgElement('text', {class: 'code', x, y: y + CODE_DROP}, [document.createTextNode(state!)]),
    ]);
  }

  #makeCallout(state: string, callout: Callout): SVGGElement {
    const {x, y, height, leader} = callout;
    const middle = y + height / 2;
    const chip = svgElement('rect', {x: x + 1, y: middle - CHIP / 2, width: CHIP, height: CHIP});
    this.#chips.set(state, chip);
    return svgElement('g', {class: 'callout', 'data-for': state}, [
      svgElement('path', {class: 'leader', d: leader}),
      makeHit(callout),
      chip,
      svgElement('text', {x: x + NAME_LEFT, y: middle}, [document.createTextNode(state)]),
    ]);
  }
}

function makeHit({x, y, width, height}: Inset['cell']): SVGRectElement {
  return svgElement('rect', {class: 'hit', x, y, width, height});
}
