import {css} from 'lit';

/** The look of an opened state: map and list side by side where there is room. */
export const openedStyles = css`
  .crumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
  }

  .state-name {
    font-size: 1.25em;
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

  .statewide {
    font-size: 0.875em;
  }

  .statewide summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  .opened .stage {
    flex: 1 1 0;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    aspect-ratio: auto;
    min-block-size: 33em;
  }

  .county-stage {
    position: relative;
    flex: 1 1 0;
    min-block-size: 14em;
    /* In one column a state is as wide as the element: what is higher is the list's. */
    max-block-size: 90cqi;
  }

  .edge {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.25;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
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

  .town-key {
    display: grid;
    place-items: center;
    background: var(--_none);
  }

  .town-key i {
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--_task-force);
    border: 1px solid var(--_text);
  }

  .agencies {
    flex: 1 1 0;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    min-block-size: 16em;
    min-inline-size: 0;
    font-size: 0.875em;
  }

  .agencies-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    justify-content: space-between;
  }

  .agencies-box {
    flex: 1 1 0;
    overflow: auto;
    overscroll-behavior: contain;
    border-block: 1px solid var(--_border);
  }

  .agencies-box ul {
    list-style: none;
  }

  .agencies-box li {
    display: grid;
    gap: 0.1em;
    padding: 0.5em 0.6em;
    border-block-end: 1px solid var(--_border);
    border-inline-start: 3px solid transparent;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
  }

  .more {
    margin: 0.6em;
  }

  .agencies-box li.lit {
    border-inline-start-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }

  .agreement {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .agreement a,
  .agreement .unseen:last-child {
    min-block-size: 24px;
  }

  /* On paper nothing scrolls. */
  @media print {
    .opened .stage {
      display: block;
      flex: none;
      min-block-size: 0;
    }

    .county-stage {
      block-size: 30em;
    }

    .agencies-head label {
      display: none;
    }

    .agencies-box {
      overflow: visible;
    }

    .agencies-box li {
      break-inside: avoid;
      content-visibility: visible;
    }
  }

  @media (min-width: 47em) {
    @container (min-width: 42em) {
      .opened .stage {
        flex-direction: row;
        block-size: auto;
      }

      .county-stage {
        flex: 3 1 0;
        max-block-size: none;
      }

      .agencies {
        flex: 2 1 0;
      }
    }
  }
`;
