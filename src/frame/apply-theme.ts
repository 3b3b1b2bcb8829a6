/**
 * Light, dark and the host's colours, without an opaque box.
 *
 * A browser paints a frame opaque where the colour scheme of its root is not that of the iframe
 * around it. So the root of a frame that says nothing is light, as an iframe is in a page that says
 * nothing. Where a theme is asked for the root follows the iframe (`frame.css`), and the theme is set
 * on the element alone, which lets the host's page show through.
 */
import type {Theme} from '../embed/frame-constants.ts';

/** Nothing painted below the text; links that lead nowhere look like the text they are. */
const FRAMED = `.root { background: none } a:not([href]) { color: inherit }`;

/** Sets the colours of an element that stands in the frame. */
export function applyTheme(
  element: HTMLElement,
  theme: Theme | null,
  colors: Readonly<Record<string, string>>,
): void {
  const {dataset} = document.documentElement;
  if (theme === null) delete dataset['theme'];
  else dataset['theme'] = theme;
  element.style.colorScheme = theme === 'auto' ? '' : (theme ?? '');
  for (const [name, digits] of Object.entries(colors)) {
    element.style.setProperty(`--eoi-${name}`, `#${digits}`);
  }
  if (colors['surface']) dataset['surface'] = 'own';
  else delete dataset['surface'];
}

/** Lets the ground of the frame show through what an element paints by itself. */
export function letThrough(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FRAMED);
  root.adoptedStyleSheets.push(sheet);
}
