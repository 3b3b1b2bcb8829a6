import {css} from 'lit';

/** The look of an opened state's table: in the page's flow; what is wider scrolls sideways by itself. */
export const agreementTableStyles = css`
  .agreement-box {
    overflow-x: auto;
    border-block: 1px solid var(--_border);
    /* Heads that get the focus come out from under the names. */
    scroll-padding-inline: min(11em, 40%) 1em;
  }

  .agreement-table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  .agreement-table th,
  .agreement-table td {
    padding: 0.4em 0.5em;
    /* At the start: heads that stay in view cover what ends above them. */
    border-block-start: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  .agreement-table thead th {
    vertical-align: bottom;
    border-block-start: 0;
  }

  .agreement-table tbody tr:first-child > * {
    border-block-start: 2px solid var(--_line);
  }

  .agreement-table th:first-child {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 10em;
    max-inline-size: 20em;
    background: var(--_surface);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .agreement-table td {
    min-inline-size: 7.5em;
  }

  .agreement-table .held,
  .agreement-table .signed {
    white-space: nowrap;
  }

  .agreement-table .arrow.unsorted {
    color: var(--_muted);
  }

  .agreement-table a {
    display: inline-block;
    min-block-size: 24px;
    margin-inline-end: 0.5em;
  }

  .agreement-table button {
    min-block-size: 24px;
    padding: 0.1em 0;
    font-weight: 600;
    text-align: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }

  .agreement-table button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* Close rows, without links that paper can't follow. */
  @media print {
    /* A sheet that lies on its side has room for two tables side by side. */
    .agreement-box {
      overflow: visible;
      columns: 330pt;
      column-gap: 2em;
    }

    /* Heads are repeated on each sheet, but no box of a button in them is. */
    .agreement-table thead button {
      display: contents;
    }

    .agreement-table {
      font-size: 9pt;
      line-height: 1.25;
    }

    .agreement-table th,
    .agreement-table td {
      padding: 0.15em 0.5em;
    }

    .agreement-table th:first-child {
      position: static;
    }

    .agreement-table .document {
      display: none;
    }

    .agreement-table tr {
      break-inside: avoid;
    }
  }

  @media print and (orientation: landscape) {
    .agreement-table {
      font-size: 8pt;
    }
  }
`;
