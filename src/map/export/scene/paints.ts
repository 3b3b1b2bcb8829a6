import {MODELS, type Model, type PerModel} from '../../../data/model.ts';
import type {Paint} from './scene.ts';
import type {Theme} from '../theme.ts';

/** Paints of the models: a pattern beside each colour but the strongest, which is solid. */
const PAINTS: PerModel<(theme: Theme) => Paint> = {
  'warrant-service': ({models, text}) => ({
    kind: 'dots',
    ground: models['warrant-service'],
    ink: text,
  }),
  'jail-enforcement': ({models}) => ({
    kind: 'stripes',
    ground: models['jail-enforcement'],
    ink: models['warrant-service'],
  }),
  'task-force': ({models}) => models['task-force'],
};

/** The paint of a model, or of none. */
export function modelPaint(model: Model | null, theme: Theme): Paint {
  return model ? PAINTS[model](theme) : theme.steps[0];
}

/** The model that a class stands for where classes are models; null for no agreement. */
export function modelOfClass(classIndex: number): Model | null {
  return MODELS[classIndex - 1] ?? null;
}
