import {stateShapes} from '../geo/shapes.ts';
import {figuresOf} from './figures.ts';
import {lastMade} from './last-made.ts';
import type {NationalMapOptions} from './national-map.ts';
import {svgElement, write} from './svg-element.ts';

const lastSentences = lastMade<readonly string[]>();

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
    const sentences = options.isNamed ? sentencesOf(options) : [];
    options.ids.forEach((state, at) => {
      const option = list.children[at]!;
      writeState(option, state, options);
      if (sentences[at]) write(option, 'aria-label', sentences[at]);
    });
    return list;
  }
}

function makeList(count: number): SVGGElement {
  const option = svgElement('path', {role: 'option'});
  const options = Array.from({length: count}, () => option.cloneNode());
  return svgElement('g', {role: 'listbox', 'aria-describedby': 'map-help'}, options);
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
}

/** What is read out of each; maps that show the same share the words. */
function sentencesOf({ids, choropleth, counted, messages}: NationalMapOptions): readonly string[] {
  const {model} = choropleth;
  return lastSentences([ids, counted, model, messages], () =>
    ids.map(state => {
      const {agreements, agencies, byModel} = figuresOf(counted, state, model);
      const name = messages.stateNames[state] ?? state;
      const held = byModel.filter(({count}) => count > 0);
      return messages.placeSentence({name, agreements, agencies, byModel: held});
    }),
  );
}
