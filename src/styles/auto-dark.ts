import {css} from 'lit';

/**
 * Colours that a browser which darkens pages by itself (Chrome's auto dark) leaves as they are. It would turn
 * dark words on pale boxes pale, pale boxes dark, and likewise shapes in patterns and in small pictures; shapes
 * of a large picture, as the map is, it leaves. On paper it darkens nothing.
 */
export const autoDarkStyles = css`
  @media screen {
    .root
      :is(.primary, .button, .see, .model:has(:checked), button[aria-pressed='true']:not(.class)) {
      color: #fff;
      background: #5a45a0;
    }

    /* A dark border is turned pale, and so is a letter; a dark background is not. So a bar is a block letter, clipped. */
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

    /* Lines of a pattern are pale, whatever their colour is. */
    .root .few {
      filter: invert(0.9);
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

    .root .dot {
      inline-size: 100px;
      margin-inline-end: calc(1.3em - 100px);
      border: 0;
      clip-path: circle(0.4em at 0.4em);
    }

    .root[dir='rtl'] .dot {
      clip-path: circle(0.4em at calc(100% - 0.4em));
    }

    .root[dir='rtl'] .bands .swatch {
      clip-path: inset(0 0 0 calc(100% - 0.8em));
    }
  }
`;
