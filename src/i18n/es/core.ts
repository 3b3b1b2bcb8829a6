import {en} from '../en/core.ts';
import {everywhereIn, inPlace, ofPlace, placeName} from './places.ts';
import {formatsOf} from '../format.ts';
import type {CoreMessages, Places} from '../messages.ts';

const {number, decimal, percent, date, month, plural} = formatsOf('es-US');

const count = (value: number, one: string, other: string): string =>
  `${number(value)} ${plural(value, one, other)}`;

const agreements = (value: number): string => count(value, 'acuerdo', 'acuerdos');
const agencies = (value: number): string => count(value, 'agencia', 'agencias');
const days = (value: number): string => count(value, 'día', 'días');

function places({states, territories}: Places): string {
  const parts = [];
  if (states || !territories) parts.push(count(states, 'estado', 'estados'));
  if (territories) parts.push(count(territories, 'territorio', 'territorios'));
  return parts.join(' y ');
}

/** "ha firmado un acuerdo", "han firmado 3 acuerdos". */
function haveSigned(signers: number, signed: number): string {
  const what = signed === 1 ? 'un acuerdo' : agreements(signed);
  return `${signers === 1 ? 'ha' : 'han'} firmado ${what} con ICE`;
}

function stateAgencies(value: number, state: string): string {
  return value === 1
    ? `una agencia estatal que actúa ${everywhereIn(state)} sí está`
    : `${number(value)} agencias estatales que actúan ${everywhereIn(state)} sí están`;
}

/**
 * Spanish as it is spoken in the United States. The models are called as Spanish-language legal aid
 * groups and newsrooms call them; ICE's own names stand beside them.
 */
export const es: CoreMessages = {
  locale: 'es-US',
  number,
  decimal,
  percent,
  date,
  month,

  stateNames: {
    ...en.stateNames,
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
  insetNames: {VI: 'I. Vírgenes', MP: 'Marianas N.', AS: 'Samoa Am.'},
  placeName,
  modelNames: {
    'warrant-service': 'Oficial de servicio de órdenes',
    'jail-enforcement': 'Modelo de aplicación en cárceles',
    'task-force': 'Modelo de grupo de trabajo',
  },
  shortModelNames: {
    'warrant-service': 'Servicio de órdenes',
    'jail-enforcement': 'En cárceles',
    'task-force': 'Grupo de trabajo',
  },
  originalModelNames: en.modelNames,
  power: {
    'warrant-service': 'poderes limitados',
    'jail-enforcement': 'más poderes',
    'task-force': 'los mayores poderes',
  },
  modelExplanations: {
    all: 'Un acuerdo 287(g) permite que agentes locales capacitados hagan parte del trabajo de un agente de inmigración. Hay tres modelos, desde el de poderes limitados hasta el de los mayores poderes.',
    'warrant-service':
      'En la cárcel, los agentes entregan órdenes de inmigración a personas que ICE ya ha señalado. No pueden preguntar a nadie por su estatus migratorio.',
    'jail-enforcement':
      'En la cárcel, los agentes pueden preguntar a las personas detenidas allí por su estatus migratorio, iniciar su proceso de deportación para ICE y entregar órdenes de inmigración.',
    'task-force':
      'Durante el trabajo policial de todos los días, agentes capacitados pueden preguntar a las personas por su estatus migratorio y hacer algunos arrestos de inmigración, bajo la supervisión de ICE.',
  },
  measureNames: {
    agreements: 'Acuerdos',
    agencies: 'Agencias',
    'per-million': 'Acuerdos por millón de habitantes',
    'county-share': 'Proporción de condados que firmaron',
    strongest: 'Modelo con más poderes',
  },
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

  agreements,
  agencies,
  places,
  agreementsIn: (value, where) =>
    value ? `${agreements(value)} en ${places(where)}` : 'ningún acuerdo en esta lista',

  mapHeading: 'Dónde la policía y los alguaciles han firmado acuerdos con ICE',
  caption: (signed, signers, where) =>
    [agreements(signed), agencies(signers), places(where)].join(' · '),
  monthCaption: (signed, where) => `${agreements(signed)} · ${places(where)}`,
  asOf: iso => `al ${date(iso)}`,
  age: value => (value ? `hace ${days(value)}` : 'hoy'),
  stale: value =>
    `Esta lista tiene ${days(value)}. Desde entonces, algunas agencias pueden haberse unido o retirado.`,
  models: 'Qué acuerdos',
  allModels: 'Los tres modelos',
  measure: 'El color muestra',
  view: 'Ver como',
  viewMap: 'Mapa',
  viewTable: 'Tabla',
  partMissing: 'No se pudo cargar esta parte.',

  mapLabel: (measure, model) => `Mapa de Estados Unidos. ${measure}, ${model}.`,
  mapHelp:
    'Las flechas llevan de un estado a otro, las letras saltan a un nombre, Enter selecciona y Escape quita la selección.',
  placeSentence: ({name, agreements: signed, agencies: signers, byModel}) => {
    if (!byModel.length) return `${name}: sin acuerdo`;
    const by = signers === null ? '' : ` de ${agencies(signers)}`;
    const models = byModel.map(({model, count: n}) => `${es.modelNames[model]}: ${number(n)}`);
    return `${name}: ${agreements(signed)}${by}. ${models.join(', ')}`;
  },
  noAgreement: 'Sin acuerdo',
  noAgreementHere: 'Sin acuerdo en esta lista',
  measureLines: {
    'per-million': value => `${decimal(value)} por millón de habitantes`,
    'county-share': (share, counties) =>
      `El ${percent(share)} de ${count(counties, 'condado', 'condados')} firmó por medio del alguacil o de la policía del condado`,
  },
  selected: 'seleccionado',
  select: 'Seleccionar',

  timeline: 'Mes',
  play: 'Recorrer los meses',
  pause: 'Pausar',
  asOfMonth: (yearMonth, iso) => `${month(yearMonth)}, lista del ${date(iso)}`,
  newestOnly: 'Agencias y condados: solo en la lista más reciente.',
  sinceMonthBefore: change =>
    change ? `${change > 0 ? '+' : '−'}${number(Math.abs(change))} desde el mes anterior` : '',
  lastListed: yearMonth => `Tuvo un acuerdo por última vez en ${month(yearMonth)}`,

  legend: measure => `Leyenda: ${measure}`,
  range: en.range,
  rangeFrom: from => `${from} o más`,
  rangeBelow: below => `menos de ${below}`,
  legendPlaces: places,

  source: 'Fuente:',
  sourceName: 'ICE, lista de agencias participantes',
  sourceSheet: sheet => `archivo ${sheet}`,
  method: 'Cómo se cuenta',
  report: 'Reportar un dato equivocado',
  disclaimer: 'Esto no es asesoría legal. Sin relación con ICE.',

  download: 'Descargar',
  filesMissing:
    'Aquí no se pueden crear archivos: no se pudo cargar una parte de esta página. Vuelva a intentarlo.',
  feedReaderMissing: 'no se pudo cargar una parte de esta página',
  feedProblem: reason => `La otra lista no se muestra: ${reason}.`,

  changesSince: (since, joined, left) =>
    `Desde la lista anterior (${date(since)}): +${number(joined)}, −${number(left)}`,
  checkHeading: '¿Su alguacil o su policía trabajan con ICE?',
  queryLabel: 'Agencia, condado, ciudad o código postal',
  queryHint: 'Por ejemplo: Collier o 33101',
  queryPrivacy: 'Lo que usted escribe se queda en su dispositivo.',
  lookUp: 'Buscar',
  clearQuery: 'Borrar',
  suggestions: 'Sugerencias',
  suggestionCount: value =>
    value
      ? `${count(value, 'sugerencia', 'sugerencias')}. Use las flechas hacia arriba y hacia abajo.`
      : 'No hay sugerencias. Presione Enter para buscar.',
  placeKinds: {
    agency: 'Agencia',
    county: 'Condado',
    city: 'Ciudad o pueblo',
    zip: 'Código postal',
    state: 'Estado',
  },
  lookingFirstIn: state => `Se busca primero ${inPlace(state)}`,
  lookEverywhere: 'Buscar en todos los estados',
  looking: 'Buscando…',
  placesMissing: 'Aquí no se puede buscar por ciudad ni por código postal.',
  locate: 'Usar mi ubicación',
  locatePrivacy: 'Su ubicación se compara en este dispositivo. No se envía a ninguna parte.',
  locating: 'Buscando su condado…',
  locateMissing: 'No se pudo cargar el mapa de condados. En su lugar, puede escribir su condado.',

  signedOne: (agency, signed) => `Sí. ${agency} ${haveSigned(1, signed)}.`,
  signedNamesakes: (signers, signed) =>
    `Sí. ${number(signers)} agencias con este nombre ${haveSigned(signers, signed)}.`,
  signedHere: (signers, signed) => `Sí. Aquí, ${agencies(signers)} ${haveSigned(signers, signed)}.`,
  signedCounty: (county, signers, signed) =>
    `Sí. ${capital(inPlace(county))}, ${agencies(signers)} ${haveSigned(signers, signed)}.`,
  signedState: (state, signers, signed) =>
    `Sí. ${capital(inPlace(state))}, ${signers === 1 ? 'una agencia' : agencies(signers)} ${haveSigned(signers, signed)}.`,
  bodyName: (role, name, place) => {
    if (role === 'city-police') return `La policía ${ofPlace(place)}`;
    return role === 'county-sheriff' ? `El alguacil ${ofPlace(place)}` : name;
  },
  bodyNotListed: body => `${body} no está en la lista de ICE.`,
  placeNotListed: place => `No encontramos ninguna agencia ${ofPlace(place)} en la lista de ICE.`,
  bodyStateOnly: (body, signers, state) =>
    `${body} no está en la lista de ICE, pero ${stateAgencies(signers, state)}.`,
  placeStateOnly: (place, signers, state) =>
    `Ninguna agencia local ${ofPlace(place)} está en la lista de ICE, pero ${stateAgencies(signers, state)}.`,
  appliedVerdict: (agency, signers) =>
    agency
      ? `${agency} ha presentado una solicitud a ICE. Todavía no hay un acuerdo en la lista de ICE.`
      : `${number(signers)} agencias de aquí han presentado una solicitud a ICE. Todavía no hay un acuerdo en la lista de ICE.`,
  choiceVerdict: '¿A cuál se refiere?',
  unknownVerdict: 'No conocemos ningún lugar ni agencia con este nombre.',
  unknownHint: 'Pruebe con el condado, con la ciudad y su estado, o con un código postal.',
  listOf: iso => `Lista de ICE del ${date(iso)}`,
  zipPlace: (zip, city) => `Código postal ${zip}${city ? ` (${city})` : ''}`,
  zipCaution:
    'Este es probablemente su condado: nos guiamos por el centro del código postal, y un código postal puede cruzar los límites de un condado.',
  placeIn: (place, state) => `${placeName(place)}, ${state}`,

  notOnList: 'no está en la lista de ICE',
  caution:
    'Esto no prueba que los agentes de aquí no trabajen con ICE. No necesitan un acuerdo para comunicarse con ICE.',

  adviceNotLoaded:
    'No se pudieron cargar las fechas, los documentos, la ley estatal ni lo que usted puede hacer.',

  helpHeading: 'Obtenga ayuda',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
