import {css} from 'lit';

/** Styles of the details under a verdict, loaded with them. */
export const adviceStyles = css`
  .more {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: 1.5em 2em;
    align-items: start;
  }

  .more:not(:has(> *)) {
    display: none;
  }

  .agencies,
  .models,
  .full .agreements {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1em 2em;
  }

  .agencies {
    row-gap: 0.75em;
  }

  .agency-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }

  .agency {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }

  .agency:not(.full, :only-child) {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_border);
  }

  .agency-name {
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .full .agency-name {
    font-size: 1.125em;
  }

  .agreements {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }

  .agreements li,
  .models li {
    display: grid;
    gap: 0.15em;
    align-content: start;
  }

  /* On a line of its own rather than broken, as long as a line is wide enough. */
  .whole {
    display: inline-block;
  }

  .model-name {
    font-weight: 600;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .facts a {
    min-block-size: 24px;
  }

  .cautions {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border);
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.2em;
    color: var(--_accent);
    cursor: pointer;
  }

  details[open] > summary {
    margin-block-end: 0.5em;
  }

  .button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }

  .steps > p,
  .law p {
    text-wrap: pretty;
  }

  .notes {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .three {
    display: grid;
    gap: 1em;
  }

  .three li {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 0.35em;
    justify-items: start;
  }

  .three .button {
    margin-block-start: 0.35em;
  }

  .steps {
    gap: 0.75em;
    padding: 1em;
    background: var(--_none);
    border-radius: var(--_radius);
  }

  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }

  .copy label {
    flex-basis: 100%;
  }

  textarea {
    display: block;
    inline-size: 100%;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
  }

  @container (min-width: 640px) {
    .three {
      grid-template-columns: repeat(3, 1fr);
      gap: 1.5em;
    }
  }

  @media print {
    .copy {
      display: none;
    }
  }
`;
