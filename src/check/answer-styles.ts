import {css} from 'lit';

/** Styles of suggestions and answers: one large sentence, then what explains it. */
export const answerStyles = css`
  strong {
    font-weight: 600;
  }

  ul {
    list-style: none;
  }

  .result {
    container-type: inline-size;
  }

  /* Field and buttons */

  input:focus-visible {
    outline-offset: -1px;
  }

  .locate p {
    flex-basis: 100%;
  }

  .primary:hover,
  .button:hover {
    /* Over the ground, which stays where colours can't be mixed. */
    box-shadow: inset 0 0 0 3em color-mix(in srgb, var(--_text) 12%, transparent);
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

  /* Suggestions */

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
    grid-template-columns: minmax(0, 1fr) minmax(0, auto);
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

  /* Answer */

  .told > * + * {
    margin-block-start: 0.5em;
  }

  .where {
    color: var(--_muted);
  }

  .where strong {
    font-size: 1.25em;
    font-weight: 700;
    color: var(--_text);
  }

  .verdict {
    display: grid;
    gap: 0.25em;
    font-size: 1.3125em;
    font-weight: 700;
    line-height: 1.25;
    max-inline-size: 36em;
  }

  .line {
    display: flex;
    gap: 0.45em;
    text-wrap: pretty;
  }

  .line > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .mark {
    flex: none;
    inline-size: 0.8em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    color: var(--_accent);
  }

  .verdict:focus:not(:focus-visible) {
    outline: none;
  }

  .caution,
  .stale {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_accent);
  }

  .answer {
    display: grid;
    gap: 1.5em;
    margin-block-start: 1.25em;
  }

  .verdict-box p,
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
      /* Paper is white, also that of a dark page. */
      color-scheme: light !important;
    }

    .power i {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;
