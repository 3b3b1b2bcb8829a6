import type {Published} from '../../src/addresses.ts';
import type {Attribute} from '../../src/element/attributes.ts';
import {COLORS} from '../../src/embed/frame-constants.ts';
import {COLOR_PATTERN, FIELDS, FROM_CDN, ROWS, wholeColor, type Choices} from './choices.ts';
import {columnSlip} from './column.ts';

/** What the colours are for, in words. */
const COLOR_WORDS: Readonly<Record<string, string>> = {
  surface: 'Background',
  text: 'Text',
  muted: 'Secondary text',
  accent: 'Links, buttons, focus',
  border: 'Hairlines',
  line: 'Borders of fields and states',
  none: 'No agreement; boxes',
  'ramp-low': 'Few',
  'ramp-high': 'Many',
  'warrant-service': 'Warrant Service Officer',
  'jail-enforcement': 'Jail Enforcement Model',
  'task-force': 'Task Force Model',
};

const NO_COLOR = 'Left out. Write # and six hexadecimal digits, such as #4a2f8f.';

/** Puts a row for each colour into the form: a text for its value, and a field to choose it by eye. */
export function addColorRows(box: HTMLElement): void {
  for (const name of COLORS) box.append(colorRow(name, COLOR_WORDS[name] ?? name));
}

function colorRow(name: string, words: string): HTMLElement {
  const row = document.createElement('div');
  row.className = 'color';
  const label = make('label', {htmlFor: `color-${name}`, textContent: words});
  const text = make('input', {
    id: `color-${name}`,
    name: `color-${name}`,
    type: 'text',
    pattern: COLOR_PATTERN,
    placeholder: 'built in',
    spellcheck: false,
    autocomplete: 'off',
  });
  const slip = make('p', {id: `slip-${name}`, className: 'slip', role: 'status'});
  text.setAttribute('aria-describedby', slip.id);
  const eye = make('input', {type: 'color', className: 'eye'});
  eye.setAttribute('aria-label', `${words}: choose by eye`);
  eye.addEventListener('input', () => {
    text.value = eye.value;
  });
  row.append(label, text, eye, slip);
  return row;
}

function make<Tag extends 'label' | 'input' | 'p'>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

/** Puts options into a list: `[value, words]`. */
export function addOptions(list: HTMLSelectElement, options: readonly [string, string][]): void {
  for (const [value, words] of options) list.append(new Option(words, value));
}

/** Makes the options of a choice; what is in force without it has an empty value. */
export function choiceOptions(
  {values = [], fallback}: Attribute,
  words: Readonly<Record<string, string>>,
): [string, string][] {
  return values.map(value => [value === fallback ? '' : value, words[value]!]);
}

/** Keeps texts as short as a frame's address takes them. */
export function limitTexts(form: HTMLFormElement): void {
  for (const [name, {most}] of Object.entries(ROWS)) {
    const field = form.elements.namedItem(name);
    if (most && field instanceof HTMLInputElement) field.maxLength = most;
  }
}

/** Offers the published package beside the host's own copy, below a legend. */
export function addSources(legend: Element, {cdn}: Published, version: string): void {
  const {host} = new URL(cdn);
  const sources: readonly [value: string, words: string][] = [
    [FROM_CDN, `Version ${version} of the package, from ${host}, fixed by its hash`],
    ['', 'Your own copy'],
  ];
  const rows = sources.map(([value, words]) => {
    const row = make('label', {className: 'tick'});
    row.append(make('input', {type: 'radio', name: 'from', value}), ` ${words}`);
    return row;
  });
  legend.after(...rows);
}

/** What the form says. */
export function readForm(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  return Object.fromEntries(FIELDS.map(name => [name, String(data.get(name) ?? '')]));
}

/** Makes the form say what is chosen. */
export function fillForm(form: HTMLFormElement, choices: Choices): void {
  for (const name of FIELDS) {
    const value = choices[name] ?? '';
    for (const field of fieldsOf(form, name)) {
      if (field.type === 'checkbox') field.checked = value !== '';
      else if (field.type === 'radio') field.checked = field.value === value;
      else field.value = value;
    }
  }
}

/** Those that stand outside the form and name it too. */
function fieldsOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return ([...form.elements] as HTMLInputElement[]).filter(field => field.name === name);
}

/** Shows what concerns the chosen element, in the form and beside the code. */
export function followChoices(form: HTMLFormElement, choices: Choices): void {
  for (const part of form.ownerDocument.querySelectorAll<HTMLElement>('[data-for]')) {
    part.hidden = !part.dataset['for']!.split(' ').includes(choices['element']!);
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-with]')) {
    part.hidden = !choices[part.dataset['with']!];
  }
}

/** Says of each colour, and of a width, that can't be read what it should be. */
export function showSlips(choices: Choices): void {
  document.querySelector('#slip-column')!.textContent = columnSlip(choices);
  for (const name of COLORS) {
    const text = choices[`color-${name}`] ?? '';
    const isSlip = text !== '' && !wholeColor(text);
    document.querySelector(`#slip-${name}`)!.textContent = isSlip ? NO_COLOR : '';
  }
}

/** Gives each colour's eye the colour in force. */
export function showColors(form: HTMLFormElement, colorOf: (name: string) => string): void {
  for (const name of COLORS) {
    const eye = form.querySelector<HTMLInputElement>(`#color-${name} + .eye`)!;
    const channels = colorOf(name).match(/\d+/g)?.slice(0, 3) ?? [];
    const digits = channels.map(channel => Number(channel).toString(16).padStart(2, '0'));
    eye.value = `#${digits.join('')}`;
  }
}
