import {css, unsafeCSS} from 'lit';
import {RESERVED_HEIGHT, RESERVED_HEIGHT_OPENED} from './reserved-height.ts';

/** The map's own look: one column on a phone, controls beside the map where there is room. */
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

  /* Controls */

  .controls {
    display: grid;
    gap: 0.75em;
    align-content: start;
    font-size: 0.875em;
  }

  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.35em;
    font-size: 0.85em;
    font-weight: 600;
    color: var(--_muted);
  }

  .models {
    display: grid;
    gap: 1px;
  }

  .model {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.6em;
    align-items: baseline;
    align-content: start;
    padding: 0.45em 0.6em;
    border-inline-start: 3px solid transparent;
    border-radius: 0 var(--_radius) var(--_radius) 0;
    cursor: pointer;
  }

  .model:hover {
    background: color-mix(in srgb, var(--_accent) 6%, transparent);
  }

  .model:has(:checked) {
    border-inline-start-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }

  .model input {
    margin: 0;
    inline-size: 1.1em;
    block-size: 1.1em;
    translate: 0 0.15em;
    accent-color: var(--_accent);
  }

  .model-name {
    font-weight: 600;
  }

  /* On a line of its own rather than broken, as long as a line is wide enough. */
  .model-name small {
    display: inline-block;
    font-weight: 400;
  }

  .model-total,
  .explanation {
    grid-column: 2;
  }

  .explanation {
    display: none;
    margin-block-start: 0.25em;
    font-size: 0.93em;
    line-height: 1.4;
  }

  .model:has(:checked) .explanation {
    display: block;
  }

  .selects {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: end;
    justify-content: space-between;
  }

  .selects label {
    flex: 1 1 8.5em;
  }

  select,
  .views button {
    min-block-size: 2.5em;
    padding: 0.3em 0.6em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  select {
    inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .views {
    display: flex;
  }

  .views button {
    min-inline-size: 4.5em;
    cursor: pointer;
  }

  .views button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .views button:last-child {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .views button[aria-pressed='true'] {
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
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
  .frame,
  .leader,
  .outline {
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

  .map text {
    fill: var(--_text);
    font-size: 12px;
    dominant-baseline: central;
    pointer-events: none;
  }

  .inset text {
    fill: var(--_muted);
    font-size: 11px;
    dominant-baseline: auto;
  }

  .inset .code {
    display: none;
    font-size: 30px;
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

  .dimmed .state:not(.lit) {
    opacity: 0.25;
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

  /* Timeline */

  .timeline {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: center;
    font-size: 0.8125em;
  }

  .time {
    display: grid;
    grid-column: -2;
    min-inline-size: 0;
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

  /* The chart's ends stand above the middle of the slider's thumb at its ends. */
  .chart {
    inline-size: calc(100% - 16px);
    block-size: 2.75em;
    margin-inline: 8px;
    direction: ltr;
    border-block-end: 1px solid var(--_line);
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

  .time input {
    inline-size: 100%;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .time-ends {
    display: flex;
    justify-content: space-between;
    line-height: 1.2;
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

  footer summary {
    min-block-size: 24px;
    inline-size: fit-content;
    cursor: pointer;
  }

  footer ul {
    padding-inline-start: 1.2em;
  }

  .changes .label {
    margin-block: 0.5em 0;
  }

  @container (min-width: 480px) {
    .models {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* Side by side where there is room, and where the reserved height takes it to be so. */
  @media (min-width: 47em) {
    @container (min-width: 42em) {
      .body:not(.bare) {
        display: grid;
        grid-template-columns: 1fr minmax(13em, 17em);
        gap: 1.5em;
      }

      .models {
        grid-template-columns: 1fr;
      }
    }
  }

  @container (max-width: 560px) {
    .callout {
      display: none;
    }

    .inset text {
      display: none;
    }

    .inset .code {
      display: inline;
    }

    .heading {
      font-size: 1.25em;
    }

    .views button {
      min-inline-size: 3.5em;
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

    .map text {
      fill: CanvasText;
    }

    /* What is see-through would get a colour. */
    .model:not(:has(:checked)) {
      border-color: Canvas;
    }

    .views button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
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

    .tooltip,
    .selects {
      display: none;
    }
  }
`;
