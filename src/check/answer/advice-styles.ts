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

  .agencies.rows {
    display: block;
    border-block-end: 1px solid var(--_border);
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

  .rows .agency {
    gap: 0 1.5em;
    max-inline-size: none;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_border);
  }

  .agency-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .full .agency-name {
    font-size: 1.125em;
    font-weight: 700;
  }

  section .full .agency-name {
    font-size: 1em;
  }

  .full .agreements {
    margin-block-start: 0.25em;
  }

  .full .agreements li,
  .models li {
    display: grid;
    gap: 0.15em;
    align-content: start;
  }

  .own {
    gap: 1em;
  }

  .rows .agreements li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    max-inline-size: none;
    font-size: 0.9375em;
  }

  .rows .model-name {
    font-weight: 400;
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
    gap: 0 0.75em;
  }

  .facts a {
    min-block-size: 24px;
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

    /* As much as the widest of them, so that the rows' columns stand under each other. */
    .rows .model-name {
      min-inline-size: 9.5em;
    }

    .answer > section > .rows .agency,
    .answer > section > details .rows .agency {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
      align-items: baseline;
    }
  }

  /* Nothing on paper can be opened, so all of it is. A heading stays with what is below it. */
  @media print {
    .copy {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
    }

    .verdict,
    .title,
    summary {
      break-after: avoid;
    }

    .agency,
    .three,
    .law p,
    .notes li,
    footer {
      break-inside: avoid;
    }

    footer {
      break-before: avoid;
    }
  }
`;
