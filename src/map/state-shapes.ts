import {stateShapes} from '../geo/shapes.ts';
import type {NationalMapOptions} from './national-map.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The states as options of a listbox. Made by hand: these 56 shapes are most of what stands between
 * the script's start and the first picture, and a template's clone costs three times as much.
 */
export class StateShapes {
  #list?: SVGGElement;

  /** The listbox with its options in the order of the ids; only what has changed is written. */
  draw(options: NationalMapOptions, label: string): SVGGElement {
    const list = (this.#list ??= makeList(options.ids.length));
    write(list, 'aria-label', label);
    options.ids.forEach((state, at) => writeState(list.children[at]!, state, options));
    return list;
  }
}

function makeList(count: number): SVGGElement {
  const list = document.createElementNS(SVG, 'g');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-describedby', 'map-help');
  for (let at = 0; at < count; at++) {
    const option = document.createElementNS(SVG, 'path');
    option.setAttribute('role', 'option');
    list.append(option);
  }
  return list;
}

function writeState(option: Element, state: string, options: NationalMapOptions): void {
  const {choropleth, selected, highlighted, tabIndexOf} = options;
  const step = choropleth.step(state);
  const kind = choropleth.measure === 'strongest' ? 'm' : 's';
  write(option, 'class', `state ${kind}${step}${highlighted === step ? ' lit' : ''}`);
  write(option, 'data-state', state);
  write(option, 'd', stateShapes().get(state)!.path);
  write(option, 'tabindex', String(tabIndexOf(state)));
  write(option, 'aria-selected', String(selected === state));
  if (options.isNamed) write(option, 'aria-label', sentenceOf(state, options));
}

function sentenceOf(state: string, {messages, figures}: NationalMapOptions): string {
  const {agreements, agencies, byModel} = figures(state);
  const name = messages.stateNames[state] ?? state;
  const held = byModel.filter(({count}) => count > 0);
  return messages.placeSentence({name, agreements, agencies, byModel: held});
}

function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
