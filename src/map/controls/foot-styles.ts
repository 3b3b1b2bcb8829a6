import {css} from 'lit';

/** Styles of the map's foot: notes, and the menu of files. */
export const footStyles = css`
  /* Notes */

  footer summary {
    min-block-size: 24px;
    inline-size: fit-content;
    cursor: pointer;
  }

  footer ul {
    padding-inline-start: 1.2em;
  }

  footer li {
    overflow-wrap: anywhere;
  }

  .changes .label {
    margin-block: 0.5em 0;
  }

  /* Files */

  footer {
    grid-template-columns: 1fr auto;
  }

  footer > * {
    grid-column: 1 / -1;
  }

  /* Beside the last notes; below all of them where one is open, so that none moves under the finger. */
  @container (width < 38em) {
    footer > .download {
      grid-row: 3 / span 2;
      grid-column: 2;
      align-self: center;
    }

    footer > details:not(.changes, [open]),
    footer > details ~ p {
      grid-column: 1;
    }

    footer:has(> [open]) > .download {
      grid-row: auto;
      grid-column: 1 / -1;
      order: 1;
    }
  }

  @container (min-width: 38em) {
    footer > p:first-child {
      grid-area: 1 / 1;
    }

    footer > .download {
      grid-area: 1 / 2;
    }
  }

  .download {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0;
    align-items: center;
    margin-inline-start: auto;
  }

  .download p:not(:empty) {
    margin-inline-start: 0.75em;
  }

  .download-button {
    min-block-size: 2.5em;
    padding: 0.3em 0.8em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .download-arrow {
    display: inline-block;
    margin-inline-start: 0.35em;
    border: 0.3em solid transparent;
    border-block-start-color: currentColor;
    border-block-end-width: 0;
    forced-color-adjust: none;
    translate: 0 -0.15em;
  }

  @media print {
    .download,
    footer details:not([open]) {
      display: none;
    }
  }
`;
