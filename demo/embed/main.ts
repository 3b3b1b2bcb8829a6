/**
 * The embed builder: what is chosen on the left is previewed, and written as what a host pastes. It
 * asks for nothing and keeps nothing but its own address.
 */
import {PUBLISHED} from '../../src/addresses.ts';
import {stateNames} from '../../src/data/state-names.generated.ts';
import {totalOf} from '../../src/data/totals.ts';
import type {ModelChoice} from '../../src/data/vocabulary.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {
  chosenElements,
  ROWS,
  firstChoices,
  fromFragment,
  previewScheme,
  settled,
  toFragment,
  type Choices,
} from './choices.ts';
import {
  addColorRows,
  addOptions,
  addSources,
  choiceOptions,
  limitTexts,
  fillForm,
  followChoices,
  readForm,
  showColors,
  showSlips,
} from './form.ts';
import {CHOICE_WORDS} from './choice-words.ts';
import {heightWords} from './column.ts';
import {months} from './months.ts';
import {colorOf, drawPreview, measure, measureHeights} from './preview.ts';
import {showContrast, showTab} from './show.ts';
import {
  addressOf,
  htmlSnippet,
  iframeSnippet,
  pictureParts,
  pictureSnippet,
  reactSnippet,
  reactWords,
  type Built,
} from './snippets.ts';

declare const __EOI_VERSION__: string;
declare const __EOI_INTEGRITY__: Readonly<Record<string, string>>;

const form = document.querySelector('form')!;
const preview = document.querySelector<HTMLElement>('#preview')!;
const FIRST = firstChoices(PUBLISHED !== null);

await customElements.whenDefined('eyes-on-ice-map');
const {list} = document.createElement('eyes-on-ice-map') as EyesOnIceMap;
prepareForm();
fillForm(form, fromFragment(location.hash, FIRST));
addEventListener('input', ({target}) => {
  if ((target as HTMLInputElement).form === form) follow();
});
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('reset', event => {
  event.preventDefault();
  fillForm(form, FIRST);
  follow();
});
addEventListener('hashchange', () => {
  fillForm(form, fromFragment(location.hash, FIRST));
  follow();
});
// Parts of the elements come later, and an opened state changes their height.
const sizes = new ResizeObserver(() => writeCode());
document.querySelector('#copy')!.addEventListener('click', () => void copy());
follow();

function prepareForm(): void {
  const field = (name: string) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  const byName = Object.entries(stateNames).sort(([, a], [, b]) => (a < b ? -1 : 1));
  addOptions(field('state'), byName);
  addOptions(
    field('month'),
    months(list.asOf).map(month => [month, month]),
  );
  for (const [name, words] of Object.entries(CHOICE_WORDS)) {
    addOptions(field(name), choiceOptions(ROWS[name]!, words));
  }
  limitTexts(form);
  addColorRows(form.querySelector('#colors')!);
  if (PUBLISHED) addSources(form.querySelector('#sources legend')!, PUBLISHED, __EOI_VERSION__);
}

function follow(): void {
  const choices = settled(readForm(form), PUBLISHED !== null);
  followChoices(form, choices);
  showSlips(choices);
  const fragment = toFragment(choices, FIRST);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
  drawPreview(preview, choices);
  sizes.disconnect();
  for (const element of preview.children) sizes.observe(element);
  void showMeasured(choices);
  writeCode();
}

/** Writes the code, with the heights that the preview has now. */
function writeCode(): void {
  const choices = settled(readForm(form), PUBLISHED !== null);
  showTab(choices['tab']!, snippetsOf(choices), choices);
}

/** The colours are those of the element as it is drawn. */
async function showMeasured(choices: Choices): Promise<void> {
  const [element] = preview.children as unknown as [EyesOnIceMap];
  await element.updateComplete;
  showContrast(document.querySelector('#contrast')!, measure(preview, choices));
  showColors(form, name => colorOf(preview, name, previewScheme(choices)));
}

function snippetsOf(choices: Choices): Readonly<Record<string, string>> {
  const heights = measureHeights(preview, choices);
  const built = {...builtFor(choices), heights};
  return {
    height: heightWords(choices, heights),
    html: htmlSnippet(choices, built),
    iframe: iframeSnippet(choices, heights),
    address: chosenElements(choices)
      .map(element => addressOf(choices, element))
      .join('\n'),
    picture: pictureSnippet(choices, built),
    ...Object.fromEntries(
      Object.entries(pictureParts(choices, built)).map(([name, text]) => [`picture-${name}`, text]),
    ),
    react: reactSnippet(choices, built),
    'react-words': reactWords(choices, built),
  };
}

function builtFor({lang, model}: Choices): Built {
  const date = new Intl.DateTimeFormat(lang || 'en', {dateStyle: 'long', timeZone: 'UTC'});
  const {format} = new Intl.NumberFormat('en');
  return {
    published: PUBLISHED,
    version: __EOI_VERSION__,
    integrity: __EOI_INTEGRITY__,
    day: list.asOf,
    asOf: date.format(new Date(list.asOf)),
    total: format(totalOf(list, 'all')),
    agreements: format(totalOf(list, (model || 'all') as ModelChoice)),
  };
}

/** Into the clipboard; where the browser refuses, the text is marked to be copied by hand. */
async function copy(): Promise<void> {
  const code = document.querySelector('#snippet')!;
  const said = document.querySelector('#copied')!;
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = 'Copied.';
  } catch {
    getSelection()!.selectAllChildren(code);
    said.textContent = 'Marked: copy it with your keyboard or its menu.';
  }
}
