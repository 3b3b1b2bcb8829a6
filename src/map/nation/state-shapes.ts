import {stateShapes} from '../../geo/shapes.ts';
import {paintName} from '../choropleth.ts';
import {countedName} from '../labels.ts';
import {figuresOf} from '../figures.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import type {NationPicture} from './nation-picture.ts';
import {svgElement, write} from '../svg-element.ts';

const lastSentences = memoizeLast<readonly string[]>();

/**
 * The states as options of a listbox. Made by hand: these 56 shapes are most of what stands between
 * the script's start and the first picture, and a template's clone costs three times as much.
 */
export class StateShapes {
  #list?: SVGGElement;
  #ids?: readonly string[];

  /** The listbox with its options in the order of the ids; only what has changed is written. */
  draw(picture: NationPicture, label: string): SVGGElement {
    const {ids, isNamed} = picture;
    const list = (this.#list ??= makeList(ids.length));
    write(list, 'aria-label', label);
    const sentences = isNamed ? sentencesOf(picture) : [];
    ids.forEach((state, at) => {
      const option = list.children[at]!;
      if (this.#ids !== ids) writeShape(option, state);
      writeState(option, state, picture);
      if (sentences[at]) write(option, 'aria-label', sentences[at]);
    });
    this.#ids = ids;
    return list;
  }
}

/** As nearly all options are at first: what stands in the one that is copied need not be written. */
function makeList(count: number): SVGGElement {
  const option = svgElement('path', {role: 'option', tabindex: -1, 'aria-selected': 'false'});
  const options = Array.from({length: count}, () => option.cloneNode());
  return svgElement('g', {role: 'listbox', 'aria-describedby': 'map-help'}, options);
}

/** The order of the names is another in each language. */
function writeShape(option: Element, state: string): void {
  option.setAttribute('data-state', state);
  option.setAttribute('d', stateShapes().get(state)!.path);
}

function writeState(option: Element, state: string, picture: NationPicture): void {
  const {choropleth, selected, highlighted, tabStop} = picture;
  const classIndex = choropleth.classIndex(state);
  const lit = highlighted === classIndex ? ' lit' : '';
  write(option, 'class', `state ${paintName(choropleth, classIndex)}${lit}`);
  write(option, 'tabindex', tabStop === state ? '0' : '-1');
  write(option, 'aria-selected', String(selected === state));
}

/** Accessible names of the shapes; maps that show the same share them. */
function sentencesOf({ids, choropleth, counted, messages}: NationPicture): readonly string[] {
  const {model} = choropleth;
  return lastSentences([ids, counted, model, messages], () =>
    ids.map(state => {
      const {agreements, agencies, byModel} = figuresOf(counted, state, model);
      const name = countedName(messages.stateNames[state] ?? state, model, messages);
      const held = byModel.filter(({count}) => count > 0);
      return messages.placeSentence({name, agreements, agencies, byModel: held});
    }),
  );
}
