import {stateNames} from '../../data/state-names.generated.ts';
import {en} from '../en/core.ts';
import type {NameMessages} from '../messages.ts';
import {placeName} from './places.ts';

/** Names of models, places and kinds of agencies in Spanish. */
export const esNames: NameMessages = {
  placeName,
  levelNames: {
    state: 'Estatal',
    county: 'Del condado',
    municipal: 'Municipal',
    campus: 'De un campus',
    port: 'De un aeropuerto o puerto',
    regional: 'Regional',
    'constable-district': 'De un distrito de condestable',
    'judicial-district': 'De un distrito judicial',
    other: 'De otro tipo',
  },
  placeIn: (place, state) => `${placeName(place)}, ${state}`,
  originalModelNames: en.modelNames,
  power: {
    'warrant-service': 'poderes limitados',
    'jail-enforcement': 'más poderes',
    'task-force': 'los mayores poderes',
  },
  noAgreementHere: 'Sin acuerdo en esta lista',
  stateNames: {
    ...stateNames,
    AS: 'Samoa Americana',
    DC: 'Distrito de Columbia',
    HI: 'Hawái',
    LA: 'Luisiana',
    MO: 'Misuri',
    MP: 'Islas Marianas del Norte',
    MS: 'Misisipi',
    NC: 'Carolina del Norte',
    ND: 'Dakota del Norte',
    NH: 'Nuevo Hampshire',
    NJ: 'Nueva Jersey',
    NM: 'Nuevo México',
    NY: 'Nueva York',
    OR: 'Oregón',
    PA: 'Pensilvania',
    SC: 'Carolina del Sur',
    SD: 'Dakota del Sur',
    VI: 'Islas Vírgenes de EE. UU.',
    WV: 'Virginia Occidental',
  },
};
