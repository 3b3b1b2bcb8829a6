import {agreementsOf} from '../../../data/totals.ts';
import {callouts} from '../../../geo/callouts.ts';
import {borders, insets, stateShapes, type StateShape} from '../../../geo/shapes.ts';
import {borderKind, type BorderKind} from '../../choropleth/border-kind.ts';
import type {Placement} from '../../opened/zoom.ts';
import {changeLine} from '../../time/change-choropleth.ts';
import {modelOfClass, modelPaint} from './paints.ts';
import type {GroupMark, Mark, Paint, TextMark} from './scene.ts';
import type {Theme} from '../theme.ts';
import type {ExportView} from './view.ts';

type FlatMark = Exclude<Mark, GroupMark>;

/** Sizes in units of the finished picture. */
const LABEL_SIZE = 12;
const INSET_LABEL_SIZE = 10.5;
const HAIRLINE = 0.75;

/** A call-out's box (map units): the chip's side, and where its text begins. */
const CHIP = {side: 14, text: 19};
/** From the middle of a line of text down to its baseline, as a share of its size. */
const MIDDLE_TO_BASELINE = 0.36;

/** The map of all states and territories, as the element draws it. */
export function nationMarks(view: ExportView, theme: Theme, place: Placement): GroupMark {
  const shapes = [...stateShapes().values()];
  const frames = insets.map(({frame}): FlatMark => ({
    kind: 'path',
    d: frame,
    stroke: {color: theme.border, width: 1},
  }));
  return {
    kind: 'group',
    place,
    marks: [
      ...frames,
      ...shapes.map(shape => stateMark(view, theme, shape)),
      ...borderMarks(view, theme),
      ...insetNames(view, theme, place),
      ...shapes.flatMap(shape => calloutMarks(view, theme, shape, place)),
    ],
  };
}

/** The paint of a class of the choropleth. */
export function classPaint({choropleth}: ExportView, theme: Theme, classIndex: number): Paint {
  if (choropleth.isByModel) return modelPaint(modelOfClass(classIndex), theme);
  return (choropleth.change ? changePaints(theme) : theme.steps)[classIndex]!;
}

/** Paints of a change: losses, none, and gains in steps of the ramp. */
function changePaints({losses, steps}: Theme): readonly string[] {
  return [...losses, steps[0], steps[1], steps[3], steps[4], steps[6]];
}

function stateMark(view: ExportView, theme: Theme, {state, path}: StateShape): FlatMark {
  const {choropleth, counted, messages, model} = view;
  const count = agreementsOf(counted.states.get(state), model);
  const isNone = !count && model === 'all';
  const figures =
    changeLine(choropleth, state, messages) ||
    (isNone ? messages.noAgreement : messages.agreements(count));
  return {
    kind: 'path',
    d: path,
    name: `${messages.stateNames[state] ?? state}: ${figures}`,
    fill: classPaint(view, theme, choropleth.classIndex(state)),
  };
}

/** Each border once. */
function borderMarks({choropleth}: ExportView, theme: Theme): FlatMark[] {
  const {classIndex, isByModel} = choropleth;
  const paths = borders<BorderKind>((state, other) =>
    borderKind(classIndex(state), other ? classIndex(other) : null, isByModel),
  );
  return [...paths].map(([kind, d]) => ({
    kind: 'path',
    d,
    stroke:
      kind === 'line' ? {color: theme.edge, width: HAIRLINE} : {color: theme.surface, width: 1},
  }));
}

/** The names of Alaska, Hawaii and the territories, in their insets. */
export function insetNames(
  {messages}: Pick<ExportView, 'messages'>,
  theme: Theme,
  {k}: Placement,
): TextMark[] {
  return insets.map(({states: [state], label: [x, y]}) => ({
    kind: 'text',
    x,
    y,
    text: messages.insetNames[state!] ?? messages.stateNames[state!] ?? state!,
    size: INSET_LABEL_SIZE / k,
    bold: false,
    fill: theme.muted,
    anchor: 'start',
  }));
}

function calloutMarks(
  view: ExportView,
  theme: Theme,
  {state}: StateShape,
  {k}: Placement,
): FlatMark[] {
  const callout = callouts()[state];
  if (!callout) return [];
  const stroke = {color: theme.line, width: HAIRLINE};
  const middle = callout.y + callout.height / 2;
  const size = LABEL_SIZE / k;
  return [
    {kind: 'path', d: callout.leader, stroke},
    {
      kind: 'box',
      x: callout.x + 1,
      y: middle - CHIP.side / 2,
      width: CHIP.side,
      height: CHIP.side,
      fill: classPaint(view, theme, view.choropleth.classIndex(state)),
      stroke,
    },
    {
      kind: 'text',
      x: callout.x + CHIP.text,
      y: middle + size * MIDDLE_TO_BASELINE,
      text: state,
      size,
      bold: false,
      fill: theme.text,
      anchor: 'start',
    },
  ];
}
