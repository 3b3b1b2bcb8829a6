import {css} from 'lit';

/**
 * Styles of what comes to the national map after its first picture: names, outlines, tooltip, hint, and
 * the map on paper.
 */
export const nationStyles = css`
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

  /* Their letters are wider there than their boxes, and a column may end where the map does. */
  .narrow .at-edge :is(.chip, text) {
    translate: -8px;
  }

  .chip {
    stroke: var(--_line);
    stroke-width: 0.75;
    vector-effect: non-scaling-stroke;
  }

  /* Letters are as large on screen as they are here, whatever the map's width: see --unit. */
  .map:where(:not(.counties)) text {
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

  /* What a reader can do, beside the newer list's button or, as a whole, below it. */
  .hint {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.35em;
    align-items: center;
    justify-content: center;
    font-size: 0.8125em;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }

  /*
   * A table has a height of its own, also while it is being loaded: nothing below it moves. In a wide
   * column it is the map's, which stands in its place until then.
   */
  .main.view-table > .stage {
    block-size: clamp(18em, 92cqi, calc(46em * 686 / 975));
    aspect-ratio: auto;
  }

  .main.view-table > .stage:has(> .table-box) {
    inline-size: 100%;
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
      /* Paper is white, also that of a dark page. */
      color-scheme: light !important;
    }

    /* Plain colours, which their depth tells apart: of each pattern a printer is sent a picture. */
    .m1 {
      fill: var(--_warrant-service);
    }

    .m2 {
      fill: var(--_jail-enforcement);
    }

    /* A map with all around it is on one sheet: on one that lies on its side, it leaves room for the lines. */
    .stage {
      inline-size: min(100%, 44em, (100vh - 26em) * 1.6);
    }

    .root:not(:has(.table-box, .opened, footer details[open])) {
      break-inside: avoid;
    }

    .main.view-table > .stage {
      block-size: auto;
    }

    .tooltip,
    .later-list,
    .hint {
      display: none;
    }
  }
`;
