import {css} from 'lit';

/** Styles of the map's second part: controls beside the map where there is room, else below it. */
export const controlStyles = css`
  /* Controls */

  .controls {
    display: grid;
    gap: 0.75em;
    align-content: start;
    font-size: 0.875em;
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

  /* Names, call-outs and outlines */

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

  @container (min-width: 480px) {
    .models {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (min-width: 47em) {
    @container (min-width: 42em) {
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

    .views button {
      min-inline-size: 3.5em;
    }
  }

  @media (forced-colors: active) {
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
    .tooltip,
    .selects,
    .download {
      display: none;
    }
  }
`;
