/** A border is drawn in a dark line's colour or in the ground's: light and dark change places. */
export type BorderKind = 'line' | 'ground';

/** Sum of two class indexes from which a dark line would be lost between them: the ground shows instead. */
const FIRST_ON_GROUND = {steps: 7, models: 4};

/**
 * How the border between two classes is drawn, so that it stands out against both by 3:1 wherever
 * they don't stand out against each other (WCAG 1.4.11); null for what lies outside.
 */
export function borderKind(one: number, other: number | null, isByModel: boolean): BorderKind {
  const {models, steps} = FIRST_ON_GROUND;
  return other !== null && one + other >= (isByModel ? models : steps) ? 'ground' : 'line';
}
