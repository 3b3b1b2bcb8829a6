import {css} from 'lit';

/** The look of what stands beside an answer. It is loaded with it. */
export const adviceStyles = css`
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
