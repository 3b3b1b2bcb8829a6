import {css, unsafeCSS} from 'lit';
import {CHECK_RESERVED_HEIGHT} from './reserved-height.ts';

/** Styles of the look-up's question and foot: what is drawn before anything can be answered. */
export const checkStyles = css`
  :host {
    min-block-size: ${unsafeCSS(CHECK_RESERVED_HEIGHT)};
  }

  .root {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-block-size: inherit;
  }

  .root [hidden]:not(footer:focus-within) {
    display: none;
  }

  .small {
    font-size: 0.875em;
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

  .secondary {
    color: var(--_accent);
    background: transparent;
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

  /* Its words come later: as many lines as they take. */
  .first {
    min-block-size: 24px;
  }

  .locate {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }

  .locate p:empty {
    display: none;
  }

  .verdict-box:not(:empty) {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }

  footer {
    display: grid;
    gap: 0.35em;
    margin-block-start: auto;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  @media (max-width: 30em) {
    .first {
      min-block-size: 3.2em;
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
