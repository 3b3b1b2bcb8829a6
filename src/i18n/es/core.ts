import type {CoreMessages} from '../messages.ts';
import {agencies, agreements, count, date, formats, month, places} from './counts.ts';

const days = (value: number): string => count(value, 'día', 'días');

/**
 * Spanish as it is spoken in the United States. The models are called as Spanish-language legal aid
 * groups and newsrooms call them; ICE's own names stand beside them.
 */
export const es: CoreMessages = {
  locale: 'es-US',
  ...formats,
  modelNames: {
    'warrant-service': 'Agente de órdenes de inmigración',
    'jail-enforcement': 'Modelo de aplicación en cárceles',
    'task-force': 'Modelo de grupo de trabajo',
  },
  shortModelNames: {
    'warrant-service': 'Órdenes de ICE',
    'jail-enforcement': 'En cárceles',
    'task-force': 'Grupo de trabajo',
  },
  measureNames: {
    agreements: 'Acuerdos',
    agencies: 'Agencias',
    'per-million': 'Acuerdos por millón de habitantes',
    'county-share': 'Proporción de condados que firmaron',
    strongest: 'Modelo con más facultades',
  },
  agreements,
  agencies,
  places,
  mapHeading: 'Dónde la policía y los alguaciles han firmado acuerdos con ICE',
  shown: (measure, model, isByCounty) =>
    `${measure}, por ${isByCounty ? 'condado' : 'estado'}` +
    (model === 'all' ? '' : ` · ${es.modelNames[model]}`),
  totals: (signed, signers, where) => {
    const by = signers ? ` de ${agencies(signers)}` : '';
    return `${agreements(signed)}${by} en ${places(where)}`;
  },
  modelLines: {
    all: 'Agentes locales capacitados hacen parte del trabajo de un agente de inmigración.',
    'warrant-service': 'En la cárcel, los agentes arrestan con órdenes administrativas de ICE.',
    'jail-enforcement': 'En la cárcel, los agentes pueden preguntar por el estatus migratorio.',
    'task-force':
      'En su trabajo policial, los agentes pueden hacer algunos arrestos de inmigración.',
  },
  asOf: iso => `al ${date(iso)}`,
  age: value => (value ? `hace ${days(value)}` : 'hoy'),
  stale: value =>
    `Esta lista tiene ${days(value)}. Desde entonces, algunas agencias pueden haberse unido o retirado.`,
  allModels: 'Todos los modelos',
  controlsMissing: 'No se pudieron cargar los controles ni los detalles.',
  tryAgain: 'Volver a intentar',
  mapLabel: (measure, model) => `Mapa de Estados Unidos. ${measure}, ${model}.`,
  noAgreement: 'Sin acuerdo',
  none: 'Nada',
  asOfMonth: (yearMonth, iso) => `${month(yearMonth)}, lista del ${date(iso)}`,
  legendPlaces: places,
  source: 'Fuente:',
  sourceName: 'ICE, lista de agencias participantes',
  report: 'Reportar un error',
  disclaimer: 'Esto no es asesoría legal. Sin relación con ICE.',
  feedReaderMissing: 'La otra lista no se muestra: no se pudo cargar una parte de esta página.',
  checkHeading: '¿Su alguacil o su policía trabajan con ICE?',
  queryLabel: 'Agencia, condado, ciudad o código postal',
  queryHint: 'Por ejemplo, Collier o 33101',
  queryPrivacy: 'Lo que usted escribe se queda en su dispositivo.',
  lookUp: 'Buscar',
  clearQuery: 'Borrar',
  looking: 'Buscando…',
  lookUpMissing: 'No se pudo cargar la lista de agencias; por eso todavía no hay una respuesta.',
  locate: 'Usar mi ubicación',
  locatePrivacy: 'Su ubicación se compara en este dispositivo. No se envía a ninguna parte.',
};
