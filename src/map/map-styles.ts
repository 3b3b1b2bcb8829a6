import {css, unsafeCSS} from 'lit';
import {RESERVED_HEIGHT, RESERVED_HEIGHT_OPENED} from './reserved-height.ts';

/** Styles of the map's first picture, and of the room that its controls will take. */
export const mapStyles = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: ${unsafeCSS(RESERVED_HEIGHT)};
  }

  :host([state]) {
    min-block-size: ${unsafeCSS(RESERVED_HEIGHT_OPENED)};
  }

  .root {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-block-size: inherit;
    container-type: inline-size;
    /* Intrinsic width for a host that shrinks to its content: a container has none of its own. */
    contain-intrinsic-inline-size: min(60em, 90vw);
    max-inline-size: 76em;
    margin-inline: auto;
  }

  header {
    display: grid;
    gap: 0.25em;
  }

  .facts {
    display: grid;
  }

  .facts > * {
    grid-area: 1 / 1;
  }

  .facts div {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }

  .unseen {
    visibility: hidden;
  }

  .stale {
    justify-self: start;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 0.875em;
  }

  /* The foot stands at the end of the reserved height, drawn or not; a list takes the room left. */
  .body,
  :host([state]) .main {
    flex: 1 0 auto;
  }

  .body,
  .main {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }

  .main {
    gap: 0.75em;
    min-inline-size: 0;
  }

  .actions {
    display: contents;
  }

  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.35em;
    font-size: 0.85em;
    font-weight: 600;
    color: var(--_muted);
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

  /* Map */

  .stage {
    position: relative;
    aspect-ratio: 975 / 686;
  }

  .map {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    touch-action: manipulation;
  }

  .state {
    cursor: pointer;
    outline: none;
    transition: opacity 120ms;
  }

  .s0,
  .m0 {
    fill: var(--_step-0);
    background: var(--_step-0);
  }

  .s1 {
    fill: var(--_step-1);
    background: var(--_step-1);
  }

  .s2 {
    fill: var(--_step-2);
    background: var(--_step-2);
  }

  .s3 {
    fill: var(--_step-3);
    background: var(--_step-3);
  }

  .s4 {
    fill: var(--_step-4);
    background: var(--_step-4);
  }

  .s5 {
    fill: var(--_step-5);
    background: var(--_step-5);
  }

  .s6 {
    fill: var(--_step-6);
    background: var(--_step-6);
  }

  .m1 {
    fill: url(#m1);
    background: radial-gradient(circle, var(--_text) 1.1px, transparent 1.3px) 0 0 / 6px 6px
      var(--_warrant-service);
  }

  .m2 {
    fill: url(#m2);
    background: repeating-linear-gradient(
      135deg,
      var(--_jail-enforcement) 0 4px,
      var(--_warrant-service) 4px 6px
    );
  }

  .m3 {
    fill: var(--_task-force);
    background: var(--_task-force);
  }

  .ground-1 {
    fill: var(--_warrant-service);
  }

  .ground-2 {
    fill: var(--_jail-enforcement);
  }

  .ink-1 {
    fill: var(--_text);
  }

  .ink-2 {
    fill: var(--_warrant-service);
  }

  .border,
  .frame {
    fill: none;
    pointer-events: none;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  .border.line {
    stroke: var(--_edge);
    stroke-width: 0.75;
  }

  .border.ground {
    stroke: var(--_surface);
    stroke-width: 1;
  }

  .frame {
    stroke: var(--_border);
  }

  .dimmed .state:not(.lit) {
    opacity: 0.25;
  }

  /* Legend */

  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(6em, 100%), 1fr));
    row-gap: 0.25em;
    list-style: none;
    font-size: 0.75em;
  }

  .legend.by-model {
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
  }

  .class {
    display: grid;
    inline-size: 100%;
    block-size: 100%;
    overflow-wrap: anywhere;
    hyphens: auto;
    min-block-size: 24px;
    align-content: start;
    padding: 0 0.25em 0.15em 0;
    text-align: start;
    background: none;
    border: 0;
    cursor: default;
  }

  .swatch {
    block-size: 0.85em;
    margin-block-end: 0.25em;
    margin-inline-end: calc(2px - 0.25em);
    border: 1px solid var(--_line);
    forced-color-adjust: none;
  }

  .legend li:last-child .swatch {
    margin-inline-end: 0;
  }

  .class[aria-pressed='true'] .range {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .range {
    font-weight: 600;
  }

  /* Not seen, but heard between a class's range and its states. */
  .range::after {
    content: '' / ',';
  }

  .members {
    color: var(--_muted);
  }

  /* Footer */

  footer {
    display: grid;
    gap: 0.35em;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  .source {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }

  /* Side by side where there is room, and where the reserved height takes it to be so. */
  @media (min-width: 47em) {
    @container (min-width: 42em) {
      .body:not(.bare) {
        display: grid;
        grid-template-columns: 1fr minmax(13em, 17em);
        gap: 1.5em;
      }
    }
  }

  @container (max-width: 560px) {
    .heading {
      font-size: 1.25em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .state {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .map,
    .swatch {
      forced-color-adjust: none;
    }
  }

  @media print {
    :host {
      min-block-size: 0;
    }

    .stage {
      flex: none;
      block-size: auto;
      aspect-ratio: 975 / 686;
    }
  }
`;
