import {css} from 'lit';

/**
 * What a browser that recolours pages by itself (Chrome's auto dark) would make of our dark colours:
 * dark words on pale boxes turn pale, pale boxes dark, and so do shapes in patterns and in small
 * pictures, while the map keeps its own. Here are colours that it leaves as they are.
 */
export const autoDarkStyles = css`
  .root
    :is(.primary, .button, .see, .model:has(:checked), button[aria-pressed='true']:not(.class)) {
    color: #fff;
    background: #5a45a0;
  }

  /* Borders change from dark to pale; a ground stays dark, but not a letter: a full block, cut. */
  .power i {
    border: 1px solid #1c1b22;
    box-shadow: none;
  }

  .power i.on {
    position: relative;
    overflow: clip;
    line-height: 1;
    background: none;
    border: 0;
  }

  .power i.on::before {
    position: absolute;
    inset-block-end: 0;
    content: '█' / '';
  }

  .root :is(.m1, .fill-1) {
    fill: var(--_warrant-service);
  }

  .root :is(.m2, .fill-2) {
    fill: var(--_jail-enforcement);
  }

  /* A picture up to 64 px wide is taken for an icon: these are wider, and cut. */
  .root .class {
    overflow: clip;
  }

  .root .swatch {
    min-inline-size: 100px;
  }

  .root .bands .swatch {
    margin-inline-end: calc(1.15em - 100px);
    clip-path: inset(0 calc(100% - 0.8em) 0 0);
  }

  .root[dir='rtl'] .bands .swatch {
    clip-path: inset(0 0 0 calc(100% - 0.8em));
  }
`;
