import type {Texts} from '../texts.ts';
import {box, drawing, label} from './svg.ts';

const WIDTH = 116;
const GAP = 6;

const left = (column: number) => column * (WIDTH + GAP);
const middle = (column: number) => left(column) + WIDTH / 2;

/** Draws a dashed question above each head, and below what the agreements say of officers and of ICE. */
export function whoAnswers({who}: Texts['unite']): string {
  const questions = [who.voters, who.council, who.state];
  const heads = [who.sheriff, who.chief, who.agency];
  const columns = heads.map((head, column) =>
    [
      box([left(column), 30, WIDTH, 42], questions[column]!, 'question'),
      `<path class="line dashed" d="M${middle(column)} 72V98"/>`,
      box([left(column), 98, WIDTH, 42], head, 'model-1'),
      `<path class="line" d="M${middle(column)} 140V156"/>`,
    ].join('\n'),
  );
  const content = [
    label(180, 14, [who.ask], 'strong'),
    ...columns,
    `<path class="line" d="M${middle(0)} 156H${middle(2)}"/>`,
    ...agreement(who),
  ];
  return drawing('who', [360, 262], who, content.join('\n'));
}

/**
 * Draws the arrows of the agreement: the heads sign with ICE; they pay their officers, and ICE
 * supervises these.
 */
function agreement(who: Texts['unite']['who']): readonly string[] {
  return [
    arrow('M80 156V212'),
    label(88, 186, [who.employs], 'quiet start'),
    arrow('M302 156V212'),
    label(294, 186, [who.sign], 'quiet end'),
    box([0, 218, 160, 42], who.officers, 'place'),
    box([244, 218, WIDTH, 42], ['ICE'], 'model-3'),
    arrow('M244 239H166'),
    label(203, 228, [who.supervises], 'quiet'),
  ];
}

/** Draws a line with an arrowhead at the end of its path. */
function arrow(path: string): string {
  const isDown = path.includes('V');
  const [x, y] = isDown ? [Number(/M(\d+)/.exec(path)![1]), 217] : [161, 239];
  const head = isDown ? `M${x} ${y}l-4 -7h8z` : `M${x} ${y}l7 -4v8z`;
  return `<path class="line" d="${path}"/><path class="head" d="${head}"/>`;
}
