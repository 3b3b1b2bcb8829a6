import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {ReactiveControllerHost} from 'lit';
import type {Answer} from '../../src/check/look-up/answer.ts';
import {
  QuestionController,
  type AnswerService,
  type Question,
} from '../../src/check/question-controller.ts';
import {answerOf} from './answers.ts';

/** Lets promises that are resolved be heard of. */
const settle = () => new Promise(done => setImmediate(done));

const question = (text: string, parts: Partial<Question> = {}) => ({
  text,
  chosenId: null,
  isByReader: true,
  ...parts,
});

/** Service that repeats what it is asked, under a name of its own. */
class EchoService implements AnswerService {
  isReady = true;
  arrive: (isNews: boolean) => void = () => undefined;
  #name: string;

  constructor(name = 'first') {
    this.#name = name;
  }

  answer(text: string, {state, id}: {state?: string | null; id?: string | null} = {}): Answer {
    return answerOf('signed', {query: [this.#name, text, id, state].join(' · ')});
  }

  load(): Promise<boolean> {
    return new Promise(done => {
      this.arrive = isNews => {
        this.isReady = true;
        done(isNews);
      };
    });
  }
}

describe('the question on screen', () => {
  let service: EchoService;
  let state: string | null;
  let heard: string[];
  let questions: QuestionController;

  const host: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const shown = () => questions.answer?.query;

  beforeEach(() => {
    service = new EchoService();
    state = null;
    heard = [];
    questions = new QuestionController(host, {
      service: () => service,
      state: () => state,
      answered: (answer, isByReader) => {
        heard.push(`${answer?.query ?? 'none'}${isByReader ? ' !' : ''}`);
      },
      loaded: () => heard.push('loaded'),
    });
  });

  it('is answered at once when all has arrived', () => {
    void questions.ask(question('collier'));
    assert.deepEqual([shown(), questions.isLooking], ['first · collier ·  · ', false]);
    assert.deepEqual(heard, ['first · collier ·  ·  !']);
  });

  it('waits for what is loading', async () => {
    service.isReady = false;
    void questions.ask(question('collier'));
    assert.deepEqual([questions.isLooking, questions.answer], [true, null]);
    service.arrive(true);
    await settle();
    assert.equal(questions.isLooking, false);
    assert.deepEqual(heard, ['loaded', 'first · collier ·  ·  !']);
  });

  it('is answered after four seconds with what there is', async context => {
    context.mock.timers.enable({apis: ['setTimeout']});
    service.isReady = false;
    void questions.ask(question('collier'));
    context.mock.timers.tick(3999);
    await settle();
    assert.equal(questions.answer, null);
    context.mock.timers.tick(1);
    await settle();
    assert.equal(shown(), 'first · collier ·  · ');
  });

  it('that is asked last is the only one answered', async () => {
    service.isReady = false;
    void questions.ask(question('collier'));
    void questions.ask(question('cook'));
    service.arrive(true);
    await settle();
    assert.deepEqual(heard, ['loaded', 'first · cook ·  ·  !']);
  });

  it('is asked again, in silence, when parts arrive', async () => {
    void questions.ask(question('Naples, FL', {chosenId: 'city/FL/naples/12021'}));
    const loading = questions.load();
    service.arrive(true);
    await loading;
    const answer = 'first · Naples, FL · city/FL/naples/12021 · ';
    assert.deepEqual(heard, [`${answer} !`, 'loaded', answer]);
  });

  it('is left alone when nothing new has come', async () => {
    void questions.ask(question('collier'));
    const loading = questions.load();
    service.arrive(false);
    await loading;
    assert.equal(heard.length, 1);
  });

  it('is asked again with another list, by what was chosen', () => {
    void questions.ask(question('Naples, FL', {chosenId: 'city/FL/naples/12021'}));
    service = new EchoService('second');
    questions.hostUpdate();
    assert.equal(shown(), 'second · Naples, FL · city/FL/naples/12021 · ');
    assert.equal(heard.at(-1), shown());
    questions.hostUpdate();
    assert.equal(heard.length, 2);
  });

  it('is asked again when another state is looked in first, unless it was chosen', () => {
    void questions.ask(question('washington'));
    state = 'UT';
    questions.hostUpdate();
    assert.equal(shown(), 'first · washington ·  · UT');
    void questions.ask(question('Washington, OR', {chosenId: 'county/OR/washington/41067'}));
    state = 'TX';
    questions.hostUpdate();
    assert.equal(shown(), 'first · Washington, OR · county/OR/washington/41067 · ');
  });

  it('still tells the page of a reader’s question when the state changes while it waits', async () => {
    service.isReady = false;
    void questions.ask(question('washington'));
    state = 'UT';
    questions.hostUpdate();
    service.arrive(true);
    await settle();
    assert.deepEqual(heard, ['loaded', 'first · washington ·  · UT !']);
  });

  it('is forgotten with its answer, and when nothing is asked', async () => {
    void questions.ask(question('collier'));
    questions.forget();
    assert.deepEqual([questions.question, questions.answer], [null, null]);
    void questions.ask(question('cook'));
    await questions.ask(question('  '));
    assert.deepEqual([questions.question, questions.answer], [null, null]);
    assert.equal(heard.filter(one => one === 'none').length, 2);
  });

  it('that is forgotten while it waits is never answered', async () => {
    service.isReady = false;
    void questions.ask(question('collier'));
    questions.forget();
    service.arrive(true);
    await settle();
    assert.deepEqual([questions.answer, heard], [null, ['none', 'loaded']]);
  });
});
