import type {FeedMessages} from '../messages.ts';

/** Reasons why a list from elsewhere is not shown, in English. */
export const enFeed: FeedMessages = {
  feedProblem: reason => `The other list is not shown: ${reason}.`,
  feedProblems: {
    address: 'its address is not one of a web page',
    part: 'a part of this page could not be loaded',
    offline: 'this device is offline',
    unreachable: 'its server could not be reached, or does not let this page read it',
    'not-found': 'there is no file at its address',
    refused: 'its server does not give it out',
    server: 'its server has an error',
    'too-slow': 'its server took too long to answer',
    'too-large': 'the file is too large',
    'cut-short': 'the connection was lost on the way',
    'web-page': 'there is a web page at its address, not a list',
    'wrong-type': 'the file is of another kind',
    'not-json': 'the file is incomplete or damaged',
    'not-a-list': 'the file is not a list of agreements',
    version: 'the list is in a version that this page does not know',
    content: 'the list holds something that can’t be true',
    older: 'it is older than this one',
  },
};
