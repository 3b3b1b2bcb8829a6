import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {IdleTask} from '../../src/element/idle-task.ts';

const LONG_MS = 10_000;

function start() {
  mock.timers.enable({apis: ['setTimeout']});
  let done = 0;
  return {task: new IdleTask(() => done++), count: () => done};
}

test('however often it is asked for, it is done once, when it has been quiet', () => {
  const {task, count} = start();
  for (let at = 0; at < 20; at++) {
    task.schedule();
    mock.timers.tick(100);
  }
  assert.equal(count(), 0);
  mock.timers.tick(LONG_MS);
  assert.equal(count(), 1);
  mock.timers.reset();
});

test('it is done at once when somebody waits for it, and not again', () => {
  const {task, count} = start();
  task.flush();
  assert.equal(count(), 0);
  task.schedule();
  task.flush();
  assert.equal(count(), 1);
  mock.timers.tick(LONG_MS);
  assert.equal(count(), 1);
  mock.timers.reset();
});
