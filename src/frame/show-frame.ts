/**
 * The page inside the frame: shows one element as the page's address says, and another one when what
 * stands behind its `#` changes. No storage, no access to the page around it.
 */
import {define} from '../define.ts';
import {applyTheme, letThrough} from './apply-theme.ts';
import {ELEMENTS} from '../embed/frame-constants.ts';
import {leaveOutLinks} from './leave-out-links.ts';
import {permissions} from './permissions.ts';
import {readChoice, type FrameChoice} from './read-choice.ts';
import {followHeight, reportHeight} from './report-height.ts';

/** Shows what is chosen, now and whenever it changes. */
export function showFrame(): void {
  define();
  followHeight();
  void showChosen();
  addEventListener('hashchange', () => void showChosen());
}

/** Replaces what is shown. */
async function showChosen(): Promise<void> {
  const choice = readChoice(location, text => console.warn(`eyes-on-ice frame: ${text}`));
  const {popups, downloads} = permissions(choice);
  document.documentElement.lang = choice.lang;
  if (popups) openLinksOutside();
  const element = show(choice, downloads);
  const root = element.shadowRoot!;
  letThrough(root);
  if (!popups) leaveOutLinks(root);
  // The first picture is drawn by then, and its parts are still to come.
  await new Promise(done => setTimeout(done));
  nameDocument(root);
  reportHeight();
  await element.updateComplete;
  reportHeight();
}

function show({element: name, attributes, theme, colors}: FrameChoice, downloads: boolean) {
  const element = document.createElement(ELEMENTS[name]);
  for (const [attribute, value] of Object.entries(attributes)) {
    // A heading of somebody else's is for a page to choose, not for a link that leads here.
    if (attribute === 'heading' && parent === window) continue;
    element.setAttribute(attribute, value);
  }
  if (!downloads) element.setAttribute('no-downloads', '');
  applyTheme(element, theme, colors);
  document.querySelector('main')!.replaceChildren(element);
  return element;
}

/** Pages of governments refuse to be shown in a frame. */
function openLinksOutside(): void {
  if (document.querySelector('base')) return;
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}

/** The frame's title is its heading, in the language shown. */
function nameDocument(root: ShadowRoot): void {
  const heading = root.querySelector('.heading')?.textContent?.trim();
  if (heading) document.title = heading;
}
