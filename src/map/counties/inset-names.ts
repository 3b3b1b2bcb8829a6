import {svg, type SVGTemplateResult} from 'lit';
import {insets, VIEW_BOX} from '../../geo/shapes.ts';
import type {Messages} from '../../i18n/messages.ts';
import {placed} from '../controls/placed.ts';

/** Below this width of the map, in CSS pixels, insets are named by their codes, over their frames. */
const NARROW_PX = 700;
/** Gap between a frame and the name over it, in units of the picture. */
const LIFT = 5;

/** Renders the names of Alaska, Hawaii and the territories at their insets, as large as they are read. */
export function renderInsetNames(
  width: number,
  {insetNames, stateNames}: Messages,
): SVGTemplateResult {
  const isNarrow = width < NARROW_PX;
  const names = insets.map(({states: [state = ''], label: [x, y], cell}) => {
    const name = isNarrow ? state : (insetNames[state] ?? stateNames[state] ?? state);
    const isOver = state === 'HI' || (isNarrow && state !== 'AK');
    return svg`<text x=${isOver ? cell.x : x} y=${isOver ? cell.y - LIFT : y}>${name}</text>`;
  });
  return svg`<g aria-hidden="true" ${placed('--unit', VIEW_BOX.width / width)}>${names}</g>`;
}
