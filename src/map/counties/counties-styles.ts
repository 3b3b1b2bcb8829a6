import {css} from 'lit';

/** The look of the map of all counties and of its table. */
export const countiesStyles = css`
  .nation-counties .legend {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    grid-auto-flow: row;
    gap: 0.35em 0;
    max-inline-size: none;
    font-size: 0.75em;
  }

  .nation-counties .legend-title {
    font-size: 0.75em;
  }

  .county-figures {
    font-size: 0.875em;
  }

  .by-county .area {
    stroke: none;
  }

  .by-county .border.line {
    stroke-width: 0.35;
    stroke-opacity: 0.6;
  }

  .by-county .border.ground {
    stroke-width: 0.4;
  }

  .by-county .border.coast {
    stroke: var(--_edge);
    stroke-width: 0.5;
  }

  .by-county .border.states {
    stroke: var(--_text);
    stroke-width: 1;
  }

  .inner-band {
    fill: none;
    stroke-width: 3;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }

  .inner-band.inner-gap {
    stroke: var(--_surface);
    stroke-width: 4.5;
  }

  .by-county .town {
    stroke-width: 0.5;
  }

  .places-to-go,
  .probe {
    fill: none;
    stroke: none;
    outline: none;
    pointer-events: none;
  }

  .places-to-go path {
    outline: none;
  }

  .by-county.pointing {
    cursor: pointer;
  }

  .by-county thead th.word {
    text-align: start;
  }

  .county-filter {
    font-size: 0.875em;
    max-inline-size: 20em;
  }

  .county-filter select {
    min-block-size: 2.5em;
  }

  @media (forced-colors: active) {
    .by-county .area,
    .inner-band {
      forced-color-adjust: none;
    }
  }
`;
