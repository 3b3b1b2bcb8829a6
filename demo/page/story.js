/**
 * Ties the page's text to its elements: what is chosen on the map or looked up shows its state's
 * law, and links such as `#state=TX` open the page there. Sends nothing, stores nothing.
 */
import {readFragment, writeFragment} from './fragment.js';

const map = document.querySelector('eyes-on-ice-map');
const check = document.querySelector('agency-check');
const answerLink = document.querySelector('#answer-link');
const languages = [...document.querySelectorAll('[data-language]')];
const lawLines = [...document.querySelectorAll('[data-law-line]')];
const untold = lawLines.map(line => line.querySelector('[data-law-text]').textContent);

/** The line of the list of laws that a state has; null for no state, or one that is not known. */
function lawOf(state) {
  return state && document.querySelector(`#laws [data-state="${CSS.escape(state)}"]`);
}

/** Shows what a state's law says wherever the page has a place for it. */
function showLaw(state) {
  const law = lawOf(state);
  lawLines.forEach((line, index) => {
    const text = line.querySelector('[data-law-text]');
    const told = law?.dataset.line ?? law?.cloneNode(true).childNodes ?? untold[index];
    text.replaceChildren(...(typeof told === 'string' ? [told] : told));
    const link = line.querySelector('[data-law-link]');
    link.hidden = !law;
    line.classList.toggle('told', Boolean(law));
    if (law) link.firstElementChild.hash = writeFragment('state', state);
  });
}

/** Offers a link to an answer, for those who want one: by itself the address never changes. */
function offerLink(answer) {
  check.parentElement.classList.add('answered');
  answerLink.hidden = !answer.place;
  answerLink.firstElementChild.hash = writeFragment('check', answer.query);
}

function follow(answer) {
  showLaw(answer.place?.state ?? null);
  offerLink(answer);
}

/** The answer to a query that the page itself has set, which the look-up gives silently. */
function answered() {
  return new Promise(done => {
    const settle = () => {
      if (!check.answer) return;
      watcher.disconnect();
      done(check.answer);
    };
    const watcher = new MutationObserver(settle);
    watcher.observe(check.shadowRoot, {childList: true, subtree: true});
    settle();
  });
}

/**
 * Brings a part of the page into view, and the focus to it: once it is drawn, since what changes its
 * size in the frame that scrolls to it is seen to jump.
 */
async function goTo(id) {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const part = document.querySelector(`#${id}`);
  part.focus({preventScroll: true});
  part.scrollIntoView();
}

async function openFragment() {
  const {state, check: query} = readFragment(location.hash);
  if (lawOf(state)) {
    map.state = state;
    check.state = state;
    showLaw(state);
    await map.updateComplete;
    if (!query) await goTo('where-title');
  }
  if (query) await ask(query);
}

/** Room is kept for the answer, and it is seen when it is whole, so that nothing jumps. */
async function ask(query) {
  document.documentElement.classList.add('asked');
  check.classList.add('asking');
  await goTo('look-up');
  check.value = query;
  await check.updateComplete;
  follow(await answered());
  await check.updateComplete;
  check.classList.remove('asking');
}

map.addEventListener('state-select', ({state}) => showLaw(state));
check.addEventListener('check', ({answer}) => follow(answer));
// Another language opens at the same place.
for (const link of languages) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}
addEventListener('hashchange', openFragment);

await Promise.all(['eyes-on-ice-map', 'agency-check'].map(tag => customElements.whenDefined(tag)));
await openFragment();
