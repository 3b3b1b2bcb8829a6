import type {Choices} from './choices.ts';
import {LEAST_CONTRAST} from './contrast.ts';
import type {Measured} from './preview.ts';

/** Shows the snippet of a tab, what is to be known of it, and what is asked for beside it. */
export function showTab(
  tab: string,
  snippets: Readonly<Record<string, string>>,
  choices: Choices,
): void {
  const code = document.querySelector('#snippet')!;
  const text = snippets[tab] ?? '';
  // What was copied stays copied while the same code is written again.
  if (code.textContent !== text) document.querySelector('#copied')!.textContent = '';
  code.textContent = text;
  for (const part of document.querySelectorAll<HTMLElement>('[data-tab]')) {
    part.hidden = part.dataset['tab'] !== tab;
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-text]')) {
    part.textContent = snippets[part.dataset['text']!] ?? '';
  }
  const isWhole = /^https?:\/\//.test(choices['folder']!);
  for (const part of document.querySelectorAll<HTMLElement>('[data-unless-whole]')) {
    part.hidden = isWhole || tab === 'html' || tab === 'react';
  }
  document.querySelector<HTMLElement>('#frozen')!.hidden =
    tab !== 'html' || !choices['integrity'] || Boolean(choices['feed']);
}

/** Says what can't be read well; what can is counted. */
export function showContrast(box: Element, measured: readonly Measured[]): void {
  const poor = measured.filter(({isEnough}) => !isEnough);
  const least = Math.min(...measured.map(({ratio}) => ratio));
  const heading = document.createElement('p');
  heading.className = poor.length ? 'warning' : '';
  heading.textContent = poor.length
    ? `Too little contrast: below ${LEAST_CONTRAST}:1 many people can’t read it.`
    : `Contrast of text: ${format(least)}:1 at least. ${LEAST_CONTRAST}:1 is needed.`;
  const list = document.createElement('ul');
  list.append(...poor.map(line));
  box.replaceChildren(heading, ...(poor.length ? [list] : []));
}

function line({words, scheme, ratio}: Measured): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = `${words}, ${scheme}: ${format(ratio)}:1`;
  return item;
}

/** Rounded down: what is below the limit must not look like it. */
function format(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
