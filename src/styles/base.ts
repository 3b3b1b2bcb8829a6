import {css} from 'lit';

/** Styles that both elements share: the host's box, type, links, controls and the focus ring. */
export const base = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_ground);
    font-family: var(--_font);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    text-align: start;
    writing-mode: horizontal-tb;
  }

  :host([hidden]) {
    display: none !important;
  }

  /*
   * What pages hand down ends here, but for what is theirs to say: the size of text, the font, light
   * or dark, and whether it is seen at all. Color and ground are set again: a reset of theirs takes
   * them from the host.
   */
  .root {
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    print-color-adjust: inherit;
    color: var(--_text);
    background: var(--_ground);
    font-family: var(--_font);
    font-size: inherit;
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    text-align: start;
    overflow-wrap: break-word;
    max-inline-size: 76em;
    margin-inline: auto;
    /* What follows keeps its distance: the other element, say, which begins with a heading. */
    padding: var(--eoi-padding, 0 0 2em);
  }

  .root,
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .heading {
    margin: 0;
    font: inherit;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  p,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .muted {
    color: var(--_muted);
  }

  /* Room is kept for the line that may come into it. */
  .problem {
    min-block-size: 1.45em;
    color: var(--_text);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
