import {css} from 'lit';

/** Styles of the table of states, which scrolls in a box of the map's place. */
export const tableStyles = css`
  .table-box {
    position: absolute;
    inset: 0;
    overflow: auto;
    /* Scrolls what gets the focus to beside the head and the names, not under them. */
    scroll-padding-block-start: 5em;
    border-block: 1px solid var(--_border);
  }

  .states {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875em;
  }

  .states th,
  .states td {
    padding: 0.35em 0.3em;
    border-block-end: 1px solid var(--_border);
    text-align: end;
    white-space: nowrap;
  }

  .states thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    vertical-align: bottom;
    background: var(--_surface);
    border-block-end: 2px solid var(--_line);
    white-space: normal;
  }

  .states th:first-child,
  .states td.word {
    text-align: start;
  }

  .states tbody th {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
    font-weight: 600;
  }

  .states button {
    min-block-size: 24px;
    padding: 0.1em 0;
    font-weight: 600;
    text-align: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }

  /* Long names leave room for the figures beside them. */
  .states tbody th button {
    max-inline-size: 8.5em;
    white-space: normal;
  }

  .states button:hover,
  .states button[aria-pressed='true'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .states button[aria-pressed='true'] {
    color: var(--_accent);
  }

  .states .none td {
    color: var(--_muted);
  }

  /* Still to be read: what is not of the class recedes, but keeps its contrast. */
  .states .dimmed * {
    color: var(--_muted);
    font-weight: 400;
  }

  .states .dimmed .dot,
  .states .dimmed .power {
    opacity: 0.35;
  }

  .states .lit > * {
    background: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
  }

  .dot {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.5em;
    vertical-align: -0.06em;
    border: 1px solid var(--_line);
    border-radius: 50%;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .arrow {
    margin-inline-start: 0.3em;
    font-size: 0.7em;
  }

  /* Beside the controls all columns are seen at once; on a phone the table scrolls, in lower rows. */
  @container (min-width: 42em) {
    .states thead th {
      font-size: 0.9em;
    }

    .states td.word {
      font-size: 0.9em;
      white-space: normal;
    }
  }

  /* On paper nothing scrolls, and words break rather than run off the sheet. */
  @media print {
    .stage:has(> .table-box) {
      inline-size: auto;
      aspect-ratio: auto;
    }

    .table-box {
      position: static;
      overflow: visible;
    }

    .states tr {
      break-inside: avoid;
    }

    .states thead th,
    .states tbody th {
      position: static;
    }

    /* Heads are repeated on each sheet, but no box of a button in them is. */
    thead button {
      display: contents;
    }

    .states td.word {
      white-space: normal;
    }
  }
`;
