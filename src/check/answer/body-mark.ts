import {svg, html, type TemplateResult} from 'lit';

/** State of a body that was asked about, as its mark shows it and the words beside it say. */
export type BodyState = 'listed' | 'not-listed' | 'may-be' | 'applied';

const RING = svg`<circle cx="8" cy="8" r="6" />`;

/** Drawn, not coloured: they are there on paper and in forced colours too. */
const SHAPES: Readonly<Record<BodyState, TemplateResult<2>>> = {
  listed: svg`<circle cx="8" cy="8" r="6" fill="currentColor" />`,
  'not-listed': RING,
  'may-be': svg`<circle cx="8" cy="8" r="6" stroke-dasharray="3.14" />`,
  applied: svg`${RING}<path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />`,
};

/** Draws whether a body is on the list: filled, hollow, half, or dashed where it can't be told. */
export function bodyMark(state: BodyState): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[state]}</svg>`;
}
