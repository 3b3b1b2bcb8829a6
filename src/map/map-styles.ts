import {css, unsafeCSS} from 'lit';
import {RESERVED_HEIGHT} from './reserved-height.ts';

/** Styles of the map's first picture, and of the room that its controls will take. */
export const mapStyles = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: ${unsafeCSS(RESERVED_HEIGHT)};
  }

  /*
   * Width for a host that shrinks to its content, since a container has none of its own: an unseen line
   * of two letters far apart, which breaks between them, so that the least width of a column is not ours
   * to say.
   */
  :host::before {
    content: 'm m' / '';
    display: block;
    block-size: 0;
    overflow: hidden;
    white-space: normal;
    word-spacing: 57em;
  }

  .root {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    container-type: inline-size;
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

  /* On paper there is no later. */
  @media screen {
    .caption-awaited .facts,
    .picture-awaited .facts,
    .picture-awaited .body:not(:focus),
    .picture-awaited .body > * {
      visibility: hidden;
    }
  }

  .stale {
    justify-self: start;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 0.875em;
  }

  .body,
  .main {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    min-inline-size: 0;
  }

  /* Far from what is seen, the foot stands at the end of the room that the map will take. */
  .root:has(> .body[role]) {
    min-block-size: inherit;
  }

  .body[role] {
    flex: 1;
  }

  /* The room that the controls take once they are loaded: buttons of a fixed height. */
  .controls {
    font-size: 0.875em;
    min-block-size: 14.55em;
  }

  .about {
    font-size: 0.875em;
  }

  .actions {
    display: contents;
  }

  /* Map */

  .stage {
    position: relative;
    inline-size: min(100%, 46em);
    aspect-ratio: 975 / 686;
    margin-inline: auto;
  }

  .map {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    forced-color-adjust: none;
    touch-action: manipulation;
  }

  .s0,
  .m0 {
    fill: var(--_step-0);
  }

  .s1 {
    fill: var(--_step-1);
  }

  .s2 {
    fill: var(--_step-2);
  }

  .s3 {
    fill: var(--_step-3);
  }

  .s4 {
    fill: var(--_step-4);
  }

  .s5 {
    fill: var(--_step-5);
  }

  .s6 {
    fill: var(--_step-6);
  }

  .m1 {
    fill: url(#m1) var(--_warrant-service);
  }

  .m2 {
    fill: url(#m2) var(--_jail-enforcement);
  }

  .m3 {
    fill: var(--_task-force);
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

  /* Legend */

  .key {
    font-size: 0.75em;
  }

  .legend-title {
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .legend {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    max-inline-size: 40em;
    list-style: none;
  }

  .class {
    position: relative;
    display: grid;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 24px;
    align-content: start;
    padding: 0 2px 0 0;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }

  .swatch {
    inline-size: 100%;
    block-size: 0.85em;
    margin-block-end: 0.25em;
    border: 1px solid var(--_line);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  /* Footer */

  footer {
    display: grid;
    gap: 0.3em 1em;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  @container (min-width: 22em) {
    .controls {
      min-block-size: 13.4em;
    }
  }

  @container (min-width: 28em) {
    .controls {
      min-block-size: 11.5em;
    }
  }

  /* An opened state has no measures to choose from. */
  :host([state]) .controls {
    min-block-size: 10.35em;
  }

  @container (min-width: 38em) {
    .controls {
      min-block-size: 8.75em;
    }

    :host([state]) .controls {
      min-block-size: 7.6em;
    }
  }

  @container (min-width: 50em) {
    .controls,
    :host([state]) .controls {
      min-block-size: 4.25em;
    }
  }

  @container (max-width: 560px) {
    .heading {
      font-size: 1.25em;
    }
  }
`;
