/** Tells test files the seed that long lists of cases are sampled by; unset when all are wanted. */
export const SEED_VARIABLE = 'EYES_ON_ICE_SAMPLE_SEED';
