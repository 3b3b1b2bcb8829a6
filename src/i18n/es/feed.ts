import type {FeedMessages} from '../messages.ts';

/** Reasons why a list from elsewhere is not shown, in Spanish. */
export const esFeed: FeedMessages = {
  feedProblem: reason => `La otra lista no se muestra: ${reason}.`,
  feedProblems: {
    address: 'su dirección no es la de una página web',
    part: 'no se pudo cargar una parte de esta página',
    offline: 'este dispositivo no tiene conexión',
    unreachable: 'no se pudo llegar a su servidor, o este no permite que esta página la lea',
    'not-found': 'no hay ningún archivo en su dirección',
    refused: 'su servidor no la entrega',
    server: 'su servidor tiene un error',
    'too-slow': 'su servidor tardó demasiado en responder',
    'too-large': 'el archivo es demasiado grande',
    'cut-short': 'la conexión se perdió en el camino',
    'web-page': 'en su dirección hay una página web, no una lista',
    'wrong-type': 'el archivo es de otro tipo',
    'not-json': 'el archivo está incompleto o dañado',
    'not-a-list': 'el archivo no es una lista de acuerdos',
    version: 'la lista está en una versión que esta página no conoce',
    content: 'la lista contiene algo que no puede ser cierto',
    older: 'es más antigua que esta',
  },
};
