import type {Paint} from './scene.ts';
import type {Theme} from './theme.ts';

/** The paint of a model by its power, 1 to 3; of none for 0. The strongest is solid. */
export function modelPaint(power: number, {steps, models, text}: Theme): Paint {
  const [warrant, jail, task] = models;
  switch (power) {
    case 0:
      return steps[0];
    case 1:
      return {kind: 'dots', ground: warrant, ink: text};
    case 2:
      return {kind: 'stripes', ground: jail, ink: warrant};
    default:
      return task;
  }
}
