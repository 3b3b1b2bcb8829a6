import {css} from 'lit';

/** Styles of the row of controls: above the map, in as few lines as its width allows. */
export const controlStyles = css`
  .controls {
    --_row: 2.75em;
    --_gap: 1.75em;
    --_between: 0.3em;
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

  /* Two columns on a phone, say: words break rather than widen the host's page. */
  @container (max-width: 15em) {
    .models {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .models .model,
    .views button {
      padding-inline: 0.2em;
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }

    .views button {
      flex: 1 1 0;
      min-inline-size: 0;
    }

    /* In an opened state nothing stands beside them. */
    .controls:not(:has(select)) .selects .views {
      grid-column: 1 / -1;
      inline-size: min(100%, 12em);
    }

    .selects {
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.7fr);
    }
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

  @media (forced-colors: active) {
    .models .model:has(:checked),
    .views button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;
