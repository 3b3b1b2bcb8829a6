import type {Messages} from '../../../../src/i18n/messages.ts';
import type {ChartPoint, Texts} from '../texts.ts';
import type {MonthTotal} from '../view.ts';
import {drawing, label} from './svg.ts';

const WIDTH = 360;
const TOP = 22;
const GROUND = 150;
const HEIGHT = 172;

/** Agreements month by month, as an area with a line: years below, first and last number beside. */
export function growth(
  months: readonly MonthTotal[],
  {chart}: Texts['what'],
  messages: Messages,
): string {
  const most = Math.max(...months.map(({agreements}) => agreements));
  const times = months.map(({asOf}) => Date.parse(asOf));
  const [from, to] = [times[0]!, times.at(-1)!];
  const x = (time: number) => round(((time - from) / (to - from)) * WIDTH);
  const y = (agreements: number) => round(GROUND - (agreements / most) * (GROUND - TOP));
  const line = months.map((month, index) => `${x(times[index]!)} ${y(month.agreements)}`).join('L');
  const point = ({asOf, agreements}: MonthTotal): ChartPoint => ({
    when: messages.date(asOf),
    agreements: messages.agreements(agreements),
  });
  const [first, last] = [months[0]!, months.at(-1)!];
  const content = [
    `<path class="area" d="M0 ${GROUND}L${line}V${GROUND}Z"/>`,
    `<path class="trend" d="M${line}"/>`,
    `<path class="line" d="M0 ${GROUND}H${WIDTH}"/>`,
    ...years(from, to).map(year => tick(x(Date.UTC(year, 0)), year)),
    label(0, y(first.agreements) - 10, [messages.number(first.agreements)], 'strong start'),
    label(WIDTH, TOP - 10, [messages.number(last.agreements)], 'strong end'),
  ];
  const told = chart.told(point(first), point(last));
  return drawing('growth', [WIDTH, HEIGHT], {title: chart.title, told}, content.join('\n'));
}

/** Lists the years that begin within the chart, and the one it begins in. */
function years(from: number, to: number): readonly number[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}

function tick(x: number, year: number): string {
  const at = Math.max(x, 0);
  return `<path class="line" d="M${at} ${GROUND}v5"/>${label(at, GROUND + 14, [String(year)], 'quiet start')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
