import type {PositionMessages} from '../messages.ts';

/** Words for a reader's position, in English. */
export const enPosition: PositionMessages = {
  nearCountyLine: 'You are near a county line. It may also be:',
  locateProblems: {
    denied: 'Your browser was not allowed to give your position. You can type your county instead.',
    unavailable: 'Your position could not be found. You can type your county instead.',
    timeout: 'Finding your position took too long. You can try again, or type your county.',
    outside: 'This position is not in a US county. You can type a county instead.',
  },
};
