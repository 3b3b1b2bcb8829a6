import type {LaterMessages} from '../messages.ts';
import {es} from './core.ts';
import {agreements, date, number} from './counts.ts';
import {inPlace} from './places.ts';

/** Words about newer lists in Spanish. */
export const esLater: LaterMessages = {
  laterGrew: (state, before, now, iso, isState) =>
    `Desde entonces, la lista de ICE creció ${inPlace(state)} de ${before ? number(before) : 'ninguno'} a ${agreements(now)} (${date(iso)}): la lista más reciente puede nombrar ${isState ? 'a más agencias' : 'a una agencia de aquí'}.`,
  laterFell: (state, before, now, iso) =>
    `Desde entonces, la lista de ICE es más corta ${inPlace(state)}: ${agreements(now)}, no ${number(before)} (${date(iso)}).`,
  laterSame: (state, value, iso) =>
    `Desde entonces, la lista de ICE sigue ${inPlace(state)} con ${agreements(value)}, la misma cantidad bajo cada modelo (${date(iso)}).`,
  laterModels: (state, value, iso, changes) => {
    const models = changes.map(
      ({model, before, now}) => `${es.modelNames[model]}: ${number(now)}, no ${number(before)}`,
    );
    return `Desde entonces, la lista de ICE sigue ${inPlace(state)} con ${agreements(value)}, pero bajo otros modelos (${date(iso)}). ${models.join('; ')}.`;
  },
  laterNone: (state, iso) =>
    `La lista de ICE del ${date(iso)} sigue sin ningún acuerdo ${inPlace(state)}.`,
  laterCountedBy: 'Según el archivo público',
  laterLink: 'Vea la lista de ICE',
  bodyLeft: (body, iso) => `${body}: ya no está en la lista de ICE del ${date(iso)}.`,
  leftHeading: iso => `Ya no están en la lista de ICE del ${date(iso)}:`,
  leftCount: (value, iso) =>
    `${agreements(value)} de aquí ya no ${value === 1 ? 'está' : 'están'} en la lista de ICE del ${date(iso)}`,
};
