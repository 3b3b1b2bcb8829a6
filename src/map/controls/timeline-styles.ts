import {css} from 'lit';

/** Styles of the chart of totals, its slider, and the choice of a month to compare with. */
export const timelineStyles = css`
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

  /* Where they would run into each other, every other one. */
  @container (max-width: 17em) {
    .years span:nth-child(even) {
      display: none;
    }
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
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-inline-start: auto;
  }

  .compare select {
    padding-inline: 0.25em;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: 2.25em;
  }

  /* As long as no month is chosen, the choice itself says what it is. */
  .compare:has(option:first-child:checked) span {
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

  @container (min-width: 24em) {
    .time > .time-label {
      margin-block-end: 0.25em;
    }

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

  @container (min-width: 50em) {
    .bands {
      flex: none;
    }

    .compare {
      order: 1;
    }
  }

  @media print {
    .timeline {
      break-inside: avoid;
    }

    .play,
    .compare,
    .time input {
      display: none;
    }
  }
`;
