import {PUBLIC} from '../element/events.ts';
import type {Answer} from './look-up/answer.ts';

/** Tells the page that a reader asked, with the answer. */
export class CheckEvent extends Event {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('check', PUBLIC);
    this.answer = answer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    check: CheckEvent;
  }
}
