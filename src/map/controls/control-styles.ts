import {css} from 'lit';

/** Styles of the map's second part: controls beside the map where there is room, else below it. */
export const controlStyles = css`
  :host {
    --_loss-low: #f5c58b;
    --_loss-high: #a5530a;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_loss-low: light-dark(#f5c58b, #6b3d0c);
      --_loss-high: light-dark(#a5530a, #f7b267);
    }
  }

  /* Controls */

  .controls {
    --_row: 2.75em;
    --_gap: 1.75em;
    --_between: 0.4em;
    display: grid;
    grid-template-rows:
      1.5em var(--_row) var(--_row) var(--_gap) var(--_row) var(--_between)
      var(--_last, var(--_row));
    column-gap: 1.5em;
  }

  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.35em;
    font-size: 0.85em;
    font-weight: 600;
    color: var(--_muted);
  }

  /* An opened state has no measures to choose from. */
  .controls:not(:has(select)) {
    --_gap: 0.6em;
    --_between: 0;
    --_last: 0;
    min-block-size: 0;
  }

  .controls:not(:has(select)) .selects .views {
    grid-row: 2;
    grid-column: 1;
    inline-size: fit-content;
  }

  .controls .label {
    block-size: calc(1.5em / 0.85);
    margin: 0;
    line-height: calc(1.5em / 0.85);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .models {
    grid-row: 1 / span 3;
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-auto-rows: var(--_row);
    /* Room for the borders that the buttons share: the first would lie outside. */
    padding-inline-start: 1px;
  }

  .models .model,
  select,
  .views button {
    padding: 0.2em 0.6em;
    line-height: 1.15;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    cursor: pointer;
  }

  .models .model {
    position: relative;
    display: flex;
    align-items: center;
    margin-inline-start: -1px;
    margin-block-start: -1px;
    font-weight: 600;
    user-select: none;
  }

  .models .model input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .model-name {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    overflow: hidden;
  }

  .models .model .power {
    flex: none;
  }

  .models .model:hover,
  .views button:hover {
    background: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
  }

  .models .model:has(:checked),
  .views button[aria-pressed='true'] {
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .models .model:has(:focus-visible) {
    z-index: 1;
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .selects {
    grid-row: 4 / span 4;
    display: grid;
    grid-template-rows: var(--_gap) var(--_row) var(--_between) var(--_row);
    grid-template-columns: 1fr auto;
    column-gap: 0.6em;
    align-items: end;
  }

  .selects label {
    grid-area: 1 / 1 / span 2 / -1;
    min-inline-size: 0;
  }

  .selects .views {
    grid-row: 4;
  }

  select {
    inline-size: 100%;
    block-size: var(--_row);
    border-radius: var(--_radius);
    text-overflow: ellipsis;
  }

  .views {
    display: flex;
    block-size: var(--_row);
  }

  .views button {
    flex: 1 0 auto;
    min-inline-size: 4em;
  }

  .detail button {
    border-radius: var(--_radius);
  }

  .views button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .views button + button {
    border-inline-start: 0;
  }

  .views button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  @container (min-width: 28em) {
    .controls {
      grid-template-rows: 1.5em var(--_row) var(--_row) var(--_gap) var(--_row);
    }

    .selects {
      grid-row: 4 / span 2;
      grid-template-rows: var(--_gap) var(--_row);
      grid-template-columns: minmax(0, 1fr) auto auto;
    }

    .selects label {
      grid-area: 1 / 1 / span 2;
    }

    .selects .views {
      grid-row: 2;
      grid-column: 2;
    }

    .selects .views.detail {
      grid-column: 3;
    }

    .views button {
      min-inline-size: 3.4em;
    }
  }

  @container (min-width: 38em) {
    .controls {
      grid-template-rows: 1.5em var(--_row) var(--_gap) var(--_row);
    }

    .models {
      grid-row: 1 / span 2;
      grid-template-columns: repeat(4, auto);
    }

    .selects {
      grid-row: 3 / span 2;
      grid-template-columns: minmax(0, max-content) auto auto 1fr;
    }
  }

  @container (min-width: 50em) {
    .controls {
      grid-template-rows: 1.5em var(--_row);
      grid-template-columns: minmax(0, max-content) auto;
      justify-content: space-between;
    }

    .selects {
      grid-row: 1 / span 2;
      grid-column: 2;
      grid-template-rows: 1.5em var(--_row);
    }
  }

  /* Legend */

  .class[aria-pressed='true'] .range {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .class {
    overflow-wrap: anywhere;
  }

  /* Beside one another: a ring that stays off the neighbours' words. */
  .class:focus-visible {
    outline-width: 2px;
    outline-offset: 0;
  }

  .opened .legend {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    grid-auto-flow: row;
    gap: 0.35em 0;
    max-inline-size: none;
    font-size: 0.75em;
  }

  /* Change between two months: orange and purple, told apart in all colour deficiencies. */

  .d0 {
    fill: var(--_loss-high);
  }

  .d1 {
    fill: var(--_loss-low);
  }

  .d2 {
    fill: var(--_step-0);
  }

  .d3 {
    fill: var(--_step-1);
  }

  .d4 {
    fill: var(--_step-3);
  }

  .d5 {
    fill: var(--_step-4);
  }

  .d6 {
    fill: var(--_step-6);
  }

  /* Names, call-outs and outlines */

  .state {
    cursor: pointer;
    outline: none;
    transition: opacity 120ms;
  }

  .dimmed .state:not(.lit) {
    opacity: 0.25;
  }

  .leader,
  .outline {
    fill: none;
    pointer-events: none;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  .leader {
    stroke: var(--_line);
    stroke-width: 0.75;
  }

  .hit {
    fill: transparent;
  }

  .inset,
  .callout {
    cursor: pointer;
  }

  .chip {
    stroke: var(--_line);
    stroke-width: 0.75;
    vector-effect: non-scaling-stroke;
  }

  /* Letters are as large on screen as they are here, whatever the map's width: see --unit. */
  .map:not(.counties) text {
    fill: var(--_text);
    font-size: calc(11px * var(--unit, 1));
    dominant-baseline: central;
    pointer-events: none;
  }

  .state-code {
    text-anchor: middle;
  }

  .map .state-code.on-dark {
    fill: var(--_surface);
  }

  .by-model .state-code {
    stroke: var(--_surface);
    stroke-width: calc(2.5px * var(--unit, 1));
    paint-order: stroke;
  }

  .by-model .state-code.on-dark {
    stroke: var(--_text);
  }

  .map .inset-name {
    fill: var(--_muted);
    font-size: calc(10px * var(--unit, 1));
    dominant-baseline: auto;
  }

  .code {
    display: none;
  }

  .map .code {
    dominant-baseline: auto;
  }

  .map .code.inside {
    dominant-baseline: text-before-edge;
  }

  .narrow .code {
    display: inline;
  }

  .narrow .inset-name,
  .no-callouts .callout,
  .state-code[hidden] {
    display: none;
  }

  /* Two strokes, so that an outline shows on pale and on dark ground alike. */
  .outline {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .outline.casing {
    stroke: var(--_surface);
    stroke-width: 5;
  }

  .outline.selected:not(.casing),
  .stage:has(.state:focus-visible) .outline.pointed:not(.casing) {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .outline.selected.casing,
  .stage:has(.state:focus-visible) .outline.pointed.casing {
    stroke-width: 7;
  }

  .missing button {
    min-block-size: 24px;
    padding: 0 0.5em;
    color: var(--_accent);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  /* Tooltip */

  .tooltip {
    --_width: min(17em, 100%);
    position: absolute;
    z-index: 1;
    inset-inline: auto;
    left: clamp(0px, calc(var(--_x) - var(--_width) / 2), calc(100% - var(--_width)));
    inline-size: var(--_width);
    padding: 0.6em 0.75em;
    font-size: 0.875em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }

  .tooltip-name {
    font-size: 1.1em;
  }

  .tooltip table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .tooltip td {
    padding: 0.1em 0;
  }

  .tooltip td:last-child {
    text-align: end;
    font-weight: 600;
  }

  .see {
    min-block-size: 2.25em;
    padding: 0.2em 0.7em;
    margin-block-start: 0.4em;
    color: var(--_surface);
    background: var(--_accent);
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .few {
    fill: url(#few);
    pointer-events: none;
  }

  .few-line {
    fill: var(--_surface);
  }

  .later-list {
    padding: 0.2em 0.6em;
    margin-inline-end: 0.35em;
    font-weight: 600;
    color: var(--_accent);
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .hint {
    font-size: 0.8125em;
    color: var(--_muted);
    text-align: center;
  }

  /*
   * A table has a height of its own, also while it is being loaded: nothing below it moves. In a wide
   * column it is the map's, which stands in its place until then.
   */
  .main.view-table > .stage {
    block-size: clamp(21em, 92cqi, calc(46em * 686 / 975));
    aspect-ratio: auto;
  }

  .main.view-table > .stage:has(> .table-box) {
    inline-size: 100%;
  }

  /* Timeline */

  .timeline {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: center;
    font-size: 0.8125em;
  }

  .time {
    display: contents;
  }

  .time > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .time > .time-label {
    grid-column: -2;
  }

  .play {
    inline-size: 44px;
    block-size: 44px;
    padding: 12px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 50%;
    cursor: pointer;
  }

  .play svg {
    display: block;
    fill: currentColor;
  }

  .time-label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    justify-content: space-between;
  }

  .bands {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0 0.9em;
    font-size: 0.85em;
  }

  .bands .swatch {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-block-end: 0;
    margin-inline-end: 0.35em;
  }

  /* The chart's ends stand above the middle of the slider's thumb at its ends. */
  .chart,
  .years {
    position: relative;
    margin-inline: 8px;
    direction: ltr;
  }

  .chart {
    block-size: 3.5em;
    border-block-end: 1px solid var(--_line);
  }

  .chart svg {
    position: absolute;
    inset: 1em 0 0;
    inline-size: 100%;
    block-size: calc(100% - 1em);
    print-color-adjust: exact;
  }

  .chart span {
    position: absolute;
    font-size: 0.85em;
    line-height: 1.1;
  }

  .chart .first-total {
    left: 0;
    bottom: calc(var(--_share) * (100% - 1.2em) + 0.2em);
  }

  .chart .last-total {
    right: 0;
    bottom: calc(var(--_share) * (100% - 1.2em) + 0.2em);
    font-weight: 600;
  }

  .chart .mark-name {
    top: 0.4em;
    left: calc(100% * var(--_at));
    padding-inline: 0.4em;
    color: var(--_muted);
  }

  .chart .mark-name.before {
    left: auto;
    right: calc(100% * var(--_at));
  }

  .years {
    block-size: 1.3em;
    line-height: 1.3;
  }

  .years span {
    position: absolute;
    left: calc(100% * var(--_at));
    translate: -50%;
  }

  .years span:last-child {
    translate: -75%;
  }

  .years span:first-child {
    translate: -8px;
  }

  .m-area-1 {
    fill: var(--_warrant-service);
  }

  .m-area-2 {
    fill: var(--_jail-enforcement);
  }

  .m-area-3 {
    fill: var(--_task-force);
  }

  .chart path {
    stroke: var(--_edge);
    stroke-width: 0.5;
    vector-effect: non-scaling-stroke;
  }

  .later {
    fill: var(--_surface);
    opacity: 0.7;
  }

  .now {
    stroke: var(--_text);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }

  .compare {
    margin-inline-start: auto;
  }

  .compare select {
    padding-inline: 0.25em;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: 2.25em;
  }

  /* The choice itself says what it is as long as no month is chosen, and where there is little room. */
  .compare span {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .mark {
    stroke: var(--_muted);
    stroke-width: 1;
    stroke-dasharray: 3 3;
    vector-effect: non-scaling-stroke;
  }

  .time input {
    inline-size: 100%;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

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

  footer > .download {
    grid-row: 2 / span 2;
    grid-column: 2;
    align-self: center;
  }

  footer > details {
    grid-column: 1;
  }

  footer > details[open] {
    grid-column: 1 / -1;
  }

  /* The choice of a measure has its name beside it. */
  @container (22em <= width < 28em) {
    .controls {
      --_gap: 0.6em;
    }

    .selects label {
      display: grid;
      grid-template-columns: auto 1fr;
      column-gap: 0.6em;
      align-items: center;
    }
  }

  @container (min-width: 24em) {
    .time > * {
      grid-column: -2;
    }

    .play {
      grid-row: 1 / span 4;
    }

    .chart {
      block-size: 4em;
    }
  }

  @container (min-width: 22em) {
    footer > .download {
      grid-row: 3 / span 2;
    }

    footer > .changes {
      grid-column: 1 / -1;
    }

    footer > details ~ p {
      grid-column: 1;
    }
  }

  @container (min-width: 50em) {
    .bands {
      flex: none;
    }

    .compare {
      order: 1;
    }
  }

  @container (min-width: 38em) {
    .compare:not(:has(option:first-child:checked)) span {
      position: static;
      clip-path: none;
    }

    footer > p:first-child {
      grid-area: 1 / 1;
    }

    footer > .download {
      grid-row: 1;
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

  @media (prefers-reduced-motion: reduce) {
    .state {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .map:not(.counties) text {
      fill: CanvasText;
    }

    .models .model:has(:checked),
    .views button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_line);
    }
  }

  /* On paper nothing is reserved: the page's own minimum loses against this. */
  @media print {
    :host {
      min-block-size: 0 !important;
    }

    .controls {
      display: none;
    }

    /* Plain colours, which their depth tells apart: of each pattern a printer is sent a picture. */
    .m1 {
      fill: var(--_warrant-service);
    }

    .m2 {
      fill: var(--_jail-enforcement);
    }

    .stage {
      inline-size: min(100%, 44em);
    }

    .root {
      break-inside: avoid;
    }

    .main.view-table > .stage {
      block-size: auto;
    }

    .tooltip,
    .play,
    .compare,
    .later-list,
    .hint,
    .time input,
    .download {
      display: none;
    }
  }
`;
