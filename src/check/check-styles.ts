import {css, unsafeCSS} from 'lit';
import {CHECK_RESERVED_HEIGHT} from './reserved-height.ts';

/** Styles of the look-up: the input, then one large sentence, then what explains it. */
export const checkStyles = css`
  :host {
    min-block-size: ${unsafeCSS(CHECK_RESERVED_HEIGHT)};
  }

  .root {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-block-size: inherit;
    padding: var(--eoi-padding, 0);
  }

  .root [hidden] {
    display: none;
  }

  .small {
    font-size: 0.875em;
  }

  strong {
    font-weight: 600;
  }

  ul {
    list-style: none;
  }

  /* Question */

  .question {
    display: grid;
    gap: 0.5em;
  }

  label {
    font-weight: 600;
  }

  .row {
    /* At 16px or more phones don't zoom in. */
    --_input-font: max(16px, 1.0625em);
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  /* Beside each other; where that is too narrow the button takes a line of its own. */
  .field {
    position: relative;
    flex: 999 1 12em;
    min-inline-size: 0;
  }

  .primary {
    flex: 1 0 auto;
  }

  input {
    inline-size: 100%;
    block-size: 3em;
    padding-block: 0;
    padding-inline: 0.75em 3em;
    font-size: var(--_input-font);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  input:focus-visible {
    outline-offset: -1px;
  }

  button,
  .button {
    min-block-size: 44px;
    padding: 0.4em 1em;
    font: inherit;
    font-weight: 600;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .primary,
  .button {
    color: var(--_surface);
    background: var(--_accent);
  }

  .primary:hover,
  .button:hover {
    /* Over the ground, which stays where colours can't be mixed. */
    box-shadow: inset 0 0 0 3em color-mix(in srgb, var(--_text) 12%, transparent);
  }

  .secondary {
    color: var(--_accent);
    background: transparent;
  }

  .quiet {
    min-block-size: 24px;
    padding: 0 0.25em;
    color: var(--_accent);
    background: none;
    border: 0;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .clear {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
    inline-size: 44px;
    padding: 0;
    color: var(--_muted);
    background: none;
    border: 0;
    font-size: 1.375em;
    font-weight: 400;
    line-height: 1;
  }

  .list {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(3 * var(--_input-font) + 4px);
    inset-inline: 0;
    max-block-size: min(28em, 70vh);
    overflow: auto;
    overscroll-behavior: contain;
    padding-block: 4px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }

  .option {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1em;
    align-content: center;
    min-block-size: 44px;
    padding: 0.3em 0.75em;
    cursor: pointer;
  }

  .option-name {
    grid-column: 1 / -1;
    font-weight: 600;
  }

  .option:hover {
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }

  .option[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .locate {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }

  .locate p {
    flex-basis: 100%;
  }

  .locate p:empty {
    display: none;
  }

  /* Answer */

  .result {
    container-type: inline-size;
  }

  .verdict-box > * + * {
    margin-block-start: 0.35em;
  }

  .verdict-box:not(:empty) {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }

  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
    align-items: baseline;
  }

  .state {
    font-size: 1.25em;
    color: var(--_accent);
  }

  .verdict {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    max-inline-size: 32em;
  }

  .verdict:focus:not(:focus-visible) {
    outline: none;
  }

  .stale {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_accent);
  }

  .answer {
    display: grid;
    gap: 1.5em;
    margin-block-start: 1.25em;
  }

  .answer p,
  .answer li {
    max-inline-size: 42em;
  }

  section,
  .law {
    display: grid;
    gap: 0.5em;
  }

  .title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.5em;
  }

  .choice {
    display: grid;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.5em 0.75em;
    text-align: start;
    align-content: center;
    font-weight: 400;
    color: var(--_text);
    background: none;
    border-color: var(--_border);
  }

  .choice:hover {
    border-color: var(--_accent);
  }

  .choice-state {
    color: var(--_accent);
  }

  footer {
    display: grid;
    gap: 0.35em;
    margin-block-start: auto;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .primary,
    .button {
      forced-color-adjust: none;
      color: Canvas;
    }

    /* Shadows are gone here: outlines draw the empty bars. */
    .power i {
      outline: 1px solid currentColor;
      outline-offset: -1px;
    }

    .option[aria-selected='true'] .power i.on {
      background: currentColor;
    }

    .option[aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    .option[aria-selected='true'] .muted {
      color: inherit;
    }
  }

  @media print {
    :host {
      min-block-size: 0;
    }

    .question {
      display: none;
    }
  }
`;
