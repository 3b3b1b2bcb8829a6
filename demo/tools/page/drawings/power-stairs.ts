import {MODELS, type Model} from '../../../../src/data/model.ts';
import type {Messages} from '../../../../src/i18n/messages.ts';
import type {Texts} from '../texts.ts';
import {box, drawing, label} from './svg.ts';

const COLUMN_WIDTH = 116;
const COLUMN_GAP = 6;
const STEP_HEIGHT = 44;
const STEP_GAP = 3;
/** Height of the ground that the lowest step stands on. */
const GROUND = 4 * (STEP_HEIGHT + STEP_GAP);
/** Number of powers that a model gives, of the four in their order. */
const STEPS: Readonly<Record<Model, number>> = {
  'warrant-service': 1,
  'jail-enforcement': 3,
  'task-force': 4,
};

const left = (column: number) => column * (COLUMN_WIDTH + COLUMN_GAP);

/**
 * Draws three stairs, each step a power: the steps that the stronger model adds stand on those of
 * the weaker.
 */
export function powerStairs({stairs}: Texts['models'], messages: Messages): string {
  const columns = MODELS.map((model, column) => {
    const steps = stairs.powers.slice(0, STEPS[model]).map((power, step) => {
      const top = GROUND - (step + 1) * (STEP_HEIGHT + STEP_GAP);
      return box([left(column), top, COLUMN_WIDTH, STEP_HEIGHT], power, `model-${column + 1}`);
    });
    const middle = left(column) + COLUMN_WIDTH / 2;
    const name = label(middle, GROUND + 26, stairs.names[model], 'strong');
    const power = label(middle, GROUND + 57, [messages.power[model]], 'quiet');
    return [...steps, name, power].join('\n');
  });
  return drawing('stairs', [360, GROUND + 112], stairs, [...columns, places(stairs)].join('\n'));
}

/** Labels where the powers apply: one place for the two jail models, another for the third. */
function places({inJail, onPatrol}: Texts['models']['stairs']): string {
  const top = GROUND + 73;
  const jail = 2 * COLUMN_WIDTH + COLUMN_GAP;
  return [
    box([0, top, jail, 38], [inJail], 'place'),
    box([left(2), top, COLUMN_WIDTH, 38], onPatrol, 'place'),
  ].join('\n');
}
