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
    'constable-district': 'De un distrito de constable',
    'judicial-district': 'De un distrito judicial',
    other: 'De otro tipo',
  },
  placeIn: (place, state) => `${placeName(place)}, ${state}`,
  originalModelNames: en.modelNames,
  power: {
    'warrant-service': 'facultades limitadas',
    'jail-enforcement': 'más facultades',
    'task-force': 'las mayores facultades',
  },
  worksInPrisons: isTerritory =>
    `trabaja en las prisiones del ${isTerritory ? 'territorio' : 'estado'}`,
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
  modelExplanations: {
    all: 'Un acuerdo 287(g) permite que agentes locales capacitados hagan parte del trabajo de un agente de inmigración. Los modelos van desde el de facultades limitadas hasta el de mayores facultades.',
    'warrant-service':
      'En la cárcel, los agentes arrestan con órdenes administrativas de ICE (formulario de 2025) a personas que ICE ya ha señalado y que están por salir libres. No pueden preguntar a nadie por su estatus migratorio.',
    'jail-enforcement':
      'En la cárcel, los agentes pueden preguntar a las personas detenidas allí por su estatus migratorio, iniciar su proceso de deportación para ICE y entregar órdenes de inmigración.',
    'task-force':
      'Durante el trabajo policial de todos los días, agentes capacitados pueden preguntar a las personas por su estatus migratorio y hacer algunos arrestos de inmigración, bajo la supervisión de ICE.',
  },
};
