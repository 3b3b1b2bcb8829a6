import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  attributesOf,
  colorsOf,
  firstChoices,
  fromFragment,
  previewScheme,
  toFragment,
} from '../../../demo/embed/choices.ts';
import {months} from '../../../demo/embed/months.ts';

const FIRST = firstChoices(false);

test('until the package is published the host’s own copy comes first', () => {
  assert.equal(firstChoices(false)['from'], undefined);
  assert.equal(firstChoices(true)['from'], 'cdn');
});

test('the page’s address keeps what differs from the first choices, and gives it back', () => {
  const chosen = {...FIRST, element: 'both', state: 'TX', feed: '', 'color-accent': '#123456'};
  const fragment = toFragment(chosen, FIRST);
  assert.equal(fragment, 'element=both&feed=&state=TX&color-accent=%23123456');
  assert.deepEqual(fromFragment(`#${fragment}`, FIRST), chosen);
  assert.equal(toFragment(FIRST, FIRST), '');
});

test('names in the address that are no fields are left out', () => {
  assert.deepEqual(fromFragment('#onload=x&__proto__=y&state=TX', FIRST), {...FIRST, state: 'TX'});
});

test('beside a map the look-up has only what is its own', () => {
  const chosen = {...FIRST, element: 'both', state: 'TX', heading: 'Ours', locate: 'on'};
  assert.deepEqual(attributesOf(chosen, 'check'), [['locate', 'on']]);
  assert.deepEqual(attributesOf(chosen, 'map'), [
    ['state', 'TX'],
    ['heading', 'Ours'],
  ]);
});

test('a colour counts once it is written out', () => {
  const chosen = {...FIRST, 'color-accent': '#12345', 'color-text': '#abcdef', 'color-line': 'red'};
  assert.deepEqual(colorsOf(chosen), [['text', '#abcdef']]);
});

test('a colour of three digits is one of six', () => {
  assert.deepEqual(colorsOf({...FIRST, 'color-muted': '#aB0'}), [['muted', '#aaBB00']]);
});

test('the preview of a frame that no scheme is chosen for is light; elements in the page follow it', () => {
  const framed = {...FIRST, tab: 'iframe'};
  assert.equal(previewScheme(framed), 'light');
  assert.equal(previewScheme({...framed, theme: 'dark'}), 'dark');
  assert.equal(previewScheme({...framed, theme: 'device'}), 'light dark');
  assert.equal(previewScheme({...FIRST, tab: 'html'}), '');
});

test('months go from the newest back to January 2021', () => {
  const all = months('2022-02-18');
  assert.equal(all.length, 14);
  assert.deepEqual([all[0], all[1], all[2], all[13]], ['2022-02', '2022-01', '2021-12', '2021-01']);
});
