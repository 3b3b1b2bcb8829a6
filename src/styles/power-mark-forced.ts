import {css} from 'lit';

/** The bars where colours are forced: shadows go, and a border stands in for them. */
export const powerMarkForcedStyles = css`
  @media (forced-colors: active) {
    .power i {
      border: 1px solid CanvasText;
    }

    .power i.on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
