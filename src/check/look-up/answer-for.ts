import {builtIn} from '../../data/built-in-list.ts';
import {states} from '../../data/states.ts';
import {toAccepted} from '../../element/to-accepted.ts';
import {datasetAt} from '../../feed/dataset-at.ts';
import type {Answer} from './answer.ts';
import {LookUpService} from './look-up-service.ts';
import type {LookUpOptions} from './look-up-options.ts';

/** Answers a query of a page's code, with all that loads beside the module. */
export async function answerFor(
  query: string,
  {state, src, signal = new AbortController().signal}: LookUpOptions,
): Promise<Answer> {
  signal.throwIfAborted();
  const service = new LookUpService(src ? await datasetAt(src, signal) : builtIn());
  await service.load();
  signal.throwIfAborted();
  const code = toAccepted('lookUp', 'state', state, ['', ...states.keys()], '');
  return service.answer(String(query ?? ''), {state: code || null});
}
