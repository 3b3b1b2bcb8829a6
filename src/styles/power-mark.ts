import {css, html, type TemplateResult} from 'lit';
import type {Model} from '../data/model.ts';

const MARKS: Readonly<Record<Model, TemplateResult>> = {
  'warrant-service': html`<span class="power" aria-hidden="true"
    ><i class="on"></i><i></i><i></i
  ></span>`,
  'jail-enforcement': html`<span class="power" aria-hidden="true"
    ><i class="on"></i><i class="on"></i><i></i
  ></span>`,
  'task-force': html`<span class="power" aria-hidden="true"
    ><i class="on"></i><i class="on"></i><i class="on"></i
  ></span>`,
};

/** One, two or three bars: how strong a model's powers are. The words stand beside it. */
export function powerMark(model: Model): TemplateResult {
  return MARKS[model];
}

/** The bars' look, which the first picture needs. */
export const powerMarkStyles = css`
  .power {
    display: inline-flex;
    gap: 2px;
    align-items: flex-end;
    block-size: 0.8em;
    margin-inline-end: 0.35em;
  }

  .power i {
    inline-size: 0.24em;
    block-size: 45%;
    border-radius: 1px;
    box-shadow: inset 0 0 0 1px currentColor;
    opacity: 0.55;
  }

  .power i:nth-child(2) {
    block-size: 72%;
  }

  .power i:nth-child(3) {
    block-size: 100%;
  }

  .power i.on {
    background: currentColor;
    opacity: 1;
  }
`;
