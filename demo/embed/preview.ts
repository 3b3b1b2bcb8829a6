import {ELEMENTS, type ElementName} from '../../src/embed/frame-constants.ts';
import {
  attributesOf,
  chosenElements,
  colorsOf,
  previewScheme,
  SWITCHES,
  type Choices,
} from './choices.ts';
import {columnOf, type Heights} from './column.ts';
import {contrast, LEAST_CONTRAST} from './contrast.ts';

/** What is read on what: names of colours, and words for the pair. */
const PAIRS = [
  ['text', 'surface', 'Text on the background'],
  ['muted', 'surface', 'Secondary text on the background'],
  ['accent', 'surface', 'Links on the background, and the background’s color on buttons'],
  ['text', 'none', 'Text on boxes'],
  ['muted', 'none', 'Secondary text on boxes'],
  ['accent', 'none', 'Links on boxes'],
] as const;

/** Draws the chosen elements; those that are there already follow, and keep what was opened in them. */
export function drawPreview(box: HTMLElement, choices: Choices): void {
  const wanted = chosenElements(choices);
  const there = [...box.children].map(child => child.localName);
  if (there.join() !== wanted.map(name => ELEMENTS[name]).join()) {
    box.replaceChildren(...wanted.map(name => document.createElement(ELEMENTS[name])));
  }
  box.style.colorScheme = previewScheme(choices);
  const column = columnOf(choices);
  box.style.setProperty('--column', column === null ? '100%' : `${column}px`);
  box.style.overflowX = column === null ? '' : 'auto';
  wanted.forEach((name, at) => dress(box.children[at] as HTMLElement, name, choices));
}

function dress(element: HTMLElement, name: ElementName, choices: Choices): void {
  const wanted = new Map(attributesOf(choices, name));
  if (choices['lang']) wanted.set('lang', choices['lang']);
  if (choices['element'] === 'both') {
    if (name === 'map') wanted.set('id', 'agreements');
    else wanted.set('for', 'agreements');
  }
  for (const attribute of element.getAttributeNames()) {
    if (attribute !== 'style' && !wanted.has(attribute)) element.removeAttribute(attribute);
  }
  for (const [attribute, value] of wanted) {
    const text = SWITCHES.includes(attribute) ? '' : value;
    if (element.getAttribute(attribute) !== text) element.setAttribute(attribute, text);
  }
  element.removeAttribute('style');
  // As high as it is by itself: that is measured.
  element.style.minBlockSize = '0';
  for (const [color, value] of colorsOf(choices)) {
    element.style.setProperty(`--eoi-${color}`, value);
  }
}

/** Measures how high the elements are in the host's column, rounded up; nothing where it is not known. */
export function measureHeights(box: HTMLElement, choices: Choices): Heights {
  if (columnOf(choices) === null) return {};
  return Object.fromEntries(
    chosenElements(choices).map((name, at) => {
      const element = box.children[at]!;
      const em = parseFloat(getComputedStyle(element).fontSize);
      return [name, Math.ceil(element.getBoundingClientRect().height / em)];
    }),
  );
}

/** A pair of colours as it is on screen. */
export interface Measured {
  readonly words: string;
  readonly scheme: 'light' | 'dark';
  readonly ratio: number;
  readonly isEnough: boolean;
}

/** Measures what is read on what, in each scheme that readers may have. */
export function measure(box: HTMLElement, choices: Choices): Measured[] {
  const chosen = previewScheme(choices) || 'light dark';
  const schemes = (['light', 'dark'] as const).filter(one => chosen.includes(one));
  return schemes.flatMap(scheme =>
    PAIRS.flatMap(([front, back, words]) => {
      const ratio = contrast(colorOf(box, front, scheme), colorOf(box, back, scheme));
      return ratio === null ? [] : [{words, scheme, ratio, isEnough: ratio >= LEAST_CONTRAST}];
    }),
  );
}

/** A colour as the first element resolves it: the tokens' own defaults are not written down twice. */
export function colorOf(box: HTMLElement, name: string, scheme = ''): string {
  // What a host sets as its surface is the ground; the surface is made of it, in a form of its own.
  const token = name === 'surface' ? 'ground' : name;
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = scheme;
  probe.style.color = getComputedStyle(box.firstElementChild!).getPropertyValue(`--_${token}`);
  box.parentElement!.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}
