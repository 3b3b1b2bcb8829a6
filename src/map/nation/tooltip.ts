import type {Measure} from '../../data/measures.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import type {StateFigures} from '../figures.ts';
import {measureLine} from './measure-line.ts';

/** Place that a tooltip points to, in CSS pixels of the stage. */
export interface TooltipPlace {
  readonly x: number;
  /** The edge it hangs from, as a distance from the stage's top or bottom. */
  readonly top?: number;
  readonly bottom?: number;
}

/** Gap between a shape and its tooltip, in CSS pixels. */
const GAP_PX = 8;

/** Below the shape in the upper half of the stage, above it in the lower half. */
export function placeTooltip(shape: DOMRect, stage: DOMRect): TooltipPlace {
  const x = (shape.left + shape.right) / 2 - stage.left;
  const isUpper = shape.top + shape.bottom < stage.top + stage.bottom;
  return isUpper
    ? {x, top: shape.bottom - stage.top + GAP_PX}
    : {x, bottom: stage.bottom - shape.top + GAP_PX};
}

/** Content of a state's tooltip. */
export interface TooltipOptions {
  readonly figures: StateFigures;
  readonly measure: Measure;
  readonly model: ModelChoice;
  readonly messages: Messages;
  /** How the state changed since the month compared with; else empty. */
  readonly change: string;
  /** Sentences beside the figures: a change, a last listing. */
  readonly notes: readonly string[];
  readonly date: string;
}

/** Renders a state's figures for sighted readers; a screen reader hears the same as the shape's name. */
export function renderTooltip(options: TooltipOptions): TemplateResult {
  const {figures, messages, change, notes, date} = options;
  return html`<div class="tooltip" part="tooltip" aria-hidden="true">
    <strong class="tooltip-name">${messages.stateNames[figures.state]}</strong>
    ${change ? html`<p><strong>${change}</strong></p>` : nothing}
    ${figures.strongest ? renderFigures(options) : html`<p>${messages.noAgreementHere}</p>`}
    ${notes.map(note => html`<p>${note}</p>`)}
    <p class="muted">${date}</p>
    <button type="button" class="see" tabindex="-1" data-for=${figures.state}>
      ${messages.seeState}
    </button>
  </div>`;
}

function renderFigures({
  figures,
  measure,
  model,
  change,
  messages,
}: TooltipOptions): TemplateResult {
  const {agreements, agencies, byModel} = figures;
  const lead = agreements && !change ? measureLine(figures, measure, messages) : '';
  const counts = [
    messages.agreements(agreements),
    ...(agencies === null ? [] : [messages.agencies(agencies)]),
  ];
  return html`${model === 'all' ? nothing : html`<p>${messages.modelNames[model]}:</p>`}
    ${lead ? html`<p><strong>${lead}</strong></p>` : nothing}
    <p>${counts.join(' · ')}</p>
    <table role="presentation">
      ${byModel.map(
        ({model, count}) =>
          html`<tr class=${count ? '' : 'muted'}>
            <td>${powerMark(model)}${messages.modelNames[model]}</td>
            <td>${messages.number(count)}</td>
          </tr>`,
      )}
    </table>`;
}

/** Puts a drawn tooltip into its place: from code, since a strict policy blocks style attributes. */
export function hangTooltip(tooltip: HTMLElement, {x, top, bottom}: TooltipPlace): void {
  const pixels = (length?: number): string =>
    length === undefined ? '' : `${Math.round(length)}px`;
  tooltip.style.setProperty('--_x', pixels(x));
  tooltip.style.top = pixels(top);
  tooltip.style.bottom = pixels(bottom);
}
