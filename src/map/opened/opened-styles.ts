import {css} from 'lit';

/** The look of an opened state: its heading, its legend, its map, and its agencies below, in one column. */
export const openedStyles = css`
  .crumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.75em;
    align-items: center;
  }

  .state-name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }

  .back,
  .chip-button {
    min-block-size: 2em;
    padding: 0.1em 0.7em;
    font-size: 0.875em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .agencies .chip-button {
    font-size: inherit;
  }

  .statewide {
    font-size: 0.875em;
  }

  .statewide summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  /* Legend */

  .county-legend {
    display: grid;
    gap: 0.3em;
  }

  .opened .legend-title {
    font-size: 0.8125em;
    font-weight: 600;
  }

  .band-key {
    fill: var(--_surface);
    stroke-width: 8;
  }

  .town-key {
    fill: var(--_task-force);
    stroke: var(--_text);
  }

  /* Map */

  .county-stage {
    position: relative;
    inline-size: 100%;
    max-inline-size: 50em;
    align-self: center;
    /* Room for the band around a state that fills its picture. */
    padding: 7px;
  }

  .county-stage .map {
    position: static;
    display: block;
    block-size: auto;
    max-block-size: min(36em, 120cqi);
  }

  .county {
    cursor: pointer;
    outline: none;
  }

  .area {
    pointer-events: none;
  }

  .fill-0 {
    fill: var(--_none);
  }

  .fill-1 {
    fill: url(#m1) var(--_warrant-service);
  }

  .fill-2 {
    fill: url(#m2) var(--_jail-enforcement);
  }

  .fill-3 {
    fill: var(--_task-force);
  }

  /* A class that the legend points at stays as it is, the others fade; no county of a dot counts as none. */
  [data-lit] [data-mark] {
    opacity: 0.2;
  }

  [data-lit='m0'] :is([data-mark='m0'], [data-mark='dot']),
  [data-lit='m1'] [data-mark='m1'],
  [data-lit='m2'] [data-mark='m2'],
  [data-lit='m3'] [data-mark='m3'],
  [data-lit='dot'] [data-mark='dot'],
  [data-lit='band'] [data-mark='band'] {
    opacity: 1;
  }

  .outline.focused:not(.casing) {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .outline.focused.casing {
    stroke-width: 7;
  }

  .edge {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.25;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }

  .band {
    fill: none;
    stroke-width: 12;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }

  .band.rim {
    stroke: var(--_edge);
    stroke-width: 14;
  }

  .band.gap {
    stroke: var(--_surface);
    stroke-width: 5;
  }

  .b1 {
    stroke: var(--_warrant-service);
  }

  .b2 {
    stroke: var(--_jail-enforcement);
  }

  .b3 {
    stroke: var(--_task-force);
  }

  .whole {
    fill: var(--_surface);
  }

  .unknown {
    fill: url(#unknown);
  }

  .hatch {
    fill: var(--_line);
  }

  .town {
    stroke: var(--_text);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }

  .places {
    pointer-events: none;
  }

  .places rect,
  .counties .places text {
    fill: var(--_text);
    stroke: var(--_surface);
    paint-order: stroke;
  }

  .places rect {
    stroke-width: 2;
  }

  .counties .places text {
    font-size: max(11px, 0.72em);
    dominant-baseline: auto;
    stroke-width: 3;
    stroke-linejoin: round;
  }

  /* Agencies */

  .agencies {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    min-inline-size: 0;
    font-size: 0.875em;
  }

  .agencies-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
  }

  .agencies-head p {
    padding-block: 0.35em;
    font-weight: 600;
  }

  .agencies-head label {
    flex: 1 1 12em;
    max-inline-size: 18em;
    order: 1;
    margin-inline-start: auto;
  }

  .skip.visually-hidden:not(:focus) {
    min-block-size: 0;
    padding: 0;
    border: 0;
  }

  /* Seen while they have the focus. */
  .agencies .visually-hidden:focus {
    position: static;
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    clip-path: none;
    white-space: normal;
  }

  .rows {
    list-style: none;
    border-block-start: 1px solid var(--_border);
  }

  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em 1em;
    padding: 0.5em 0.6em;
    border-block-end: 1px solid var(--_border);
    border-inline-start: 3px solid transparent;
  }

  .rows li.lit {
    border-inline-start-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }

  .agency-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .agreement {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .agreement a,
  .agreement .unseen.link {
    min-block-size: 24px;
  }

  .gone {
    display: block;
    inline-size: 100%;
    min-inline-size: 12em;
    white-space: normal;
  }

  .gone strong {
    display: inline-block;
  }

  .gone strong::first-letter {
    text-transform: uppercase;
  }

  .more {
    justify-self: start;
  }

  @container (max-width: 24em) {
    .agencies-head label {
      max-inline-size: none;
    }
  }

  /* An agency in two columns where there is room: who and where, then what it has signed. */
  @container (min-width: 42em) {
    .rows li {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .agreements {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }

  /* On paper: the map as large as on the screen, no controls, colours as they are. */
  @media print {
    /* Blocks, of which a browser keeps those together that it is told to. */
    .root:has(.opened),
    .body:has(> .opened),
    .opened {
      display: block;
    }

    .body:has(> .opened) > * + *,
    .opened > * + *,
    .root:has(.opened) > * + * {
      margin-block-start: 0.75em;
    }

    .fill-1 {
      fill: var(--_warrant-service);
    }

    .fill-2 {
      fill: var(--_jail-enforcement);
    }

    .county-stage {
      max-inline-size: 34em;
      break-inside: avoid;
    }

    .county-stage .map {
      max-block-size: min(30em, max(40vh, 100vh - 21em));
    }

    .agencies {
      display: block;
    }

    .root:has(.opened) > header,
    .body:has(> .opened) > .about,
    .crumbs,
    .statewide,
    .county-legend,
    .agencies-head {
      break-after: avoid;
    }

    .back,
    .agencies-head label,
    .agencies .chip-button,
    .list-end {
      display: none;
    }

    .opened .swatch,
    .opened .power i,
    .opened .map {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
