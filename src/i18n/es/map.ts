import {es} from './core.ts';
import {everywhereIn, inPlace, ofPlace, placeName} from './places.ts';
import {date} from './counts.ts';
import {formatsOf} from '../format.ts';
import type {CountyKind} from '../../data/vocabulary.ts';
import type {MapPartMessages} from '../messages.ts';

const {number, shortDate, plural, count} = formatsOf('es-US');

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('es-US').format(items as string[]);

/** What a state's areas are called: one, and several with the article. */
const COUNTY_NOUNS: Readonly<
  Record<CountyKind, readonly [one: string, several: string, article: 'los' | 'las']>
> = {
  county: ['condado', 'condados', 'los'],
  'county-or-city': ['condado o ciudad', 'condados y ciudades', 'los'],
  parish: ['parroquia', 'parroquias', 'las'],
  borough: ['borough o área censal', 'boroughs y áreas censales', 'los'],
  municipality: ['municipio', 'municipios', 'los'],
  municipio: ['municipio', 'municipios', 'los'],
  district: ['distrito', 'distritos', 'los'],
  island: ['isla', 'islas', 'las'],
};

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words of the map's parts in Spanish. */
export const esMapParts: MapPartMessages = {
  methodNotes: [
    'Un acuerdo es un memorando de una agencia bajo un modelo; una agencia puede tener varios.',
    'Las distintas formas de escribir el nombre de una agencia cuentan como una sola agencia. Los territorios se cuentan aparte de los estados.',
    'No estar en la lista de ICE no prueba que no haya cooperación.',
    'Habitantes: censo de 2020. Proporción de condados: aquellos cuyo alguacil o policía del condado firmó.',
  ],

  allStates: 'Todos los estados',
  openedHeading: (place, signed, signers) =>
    signed
      ? `${place}: ${es.agreements(signed)} de ${es.agencies(signers)}`
      : `${place}: ningún acuerdo en esta lista`,
  countiesMissing: 'No se pudo cargar el mapa de este estado. La lista está completa sin él.',
  statewide: (state, everywhere, isTerritory = false, inPrisons = 0) => {
    const [one, many] = isTerritory ? ['territorial', 'territoriales'] : ['estatal', 'estatales'];
    if (everywhere === 0) {
      return `${count(inPrisons, `agencia ${one} trabaja`, `agencias ${many} trabajan`)} en las prisiones ${ofPlace(state)}`;
    }
    const act = `${count(everywhere, `agencia ${one} actúa`, `agencias ${many} actúan`)} ${everywhereIn(state)}`;
    return inPrisons ? `${act}; ${count(inPrisons, 'trabaja', 'trabajan')} en sus prisiones` : act;
  },
  statewideKey: (isTerritory, isInPrisons) => {
    if (isInPrisons) return isTerritory ? 'Prisiones del territorio' : 'Prisiones del estado';
    return isTerritory ? 'Agencias territoriales' : 'Agencias estatales';
  },
  list,
  legend: measure => `Leyenda: ${measure}`,
  stateMapLabel: state => `Mapa ${ofPlace(state)}`,
  countyMapLabel: (state, kind) => {
    const [, several, article] = COUNTY_NOUNS[kind];
    return `Mapa de ${article} ${several} ${ofPlace(state)}`;
  },
  countyMapHelp:
    'Las flechas llevan de un lugar a otro del mapa, las letras saltan a un nombre, Enter limita la lista a ese lugar y Escape regresa.',
  countySentence: ({name, agencies: signers}) => {
    if (!signers.length) return `${placeName(name)}: sin acuerdo de una agencia local`;
    const parts = signers.map(
      agency => `${agency.name} (${agency.models.map(one => es.modelNames[one]).join(', ')})`,
    );
    return `${placeName(name)}: ${parts.join('; ')}`;
  },
  agencyListLabel: state => `Agencias con un acuerdo ${inPlace(state)}`,
  skipList: 'Saltar la lista',
  endOfList: 'Fin de la lista',
  sortAgencies: 'Ordenar por',
  agencyOrders: {
    sheriffs: 'Primero los alguaciles',
    name: 'Nombre',
    power: 'Primero las mayores facultades',
    signed: 'Primero los más recientes',
  },
  agenciesIn: (value, county) =>
    `${value ? es.agencies(value) : 'ninguna agencia'} ${inPlace(county)}`,
  allAgenciesIn: state => `Todas las agencias ${ofPlace(state)}`,
  signedShort: iso => `firmado el ${shortDate(iso)}`,
  shortDate,
  dateNotGiven: 'sin fecha',
  leftCountLine: (value, iso) =>
    `${value === 1 ? 'Uno de estos acuerdos ya no está' : `${number(value)} de estos acuerdos ya no están`} en la lista de ICE del ${date(iso)}.`,
  leftCountedBy: 'según el archivo público',
  leftNote: iso => `ya no está en la lista de ICE del ${date(iso)}`,
  document: 'Acuerdo',
  documentOf: (agency, model) => `Acuerdo firmado de ${agency}, ${model} (PDF en ice.gov)`,
  addendum: 'Anexo',
  addendumOf: (agency, model) => `Anexo al acuerdo de ${agency}, ${model} (PDF en ice.gov)`,
  paperNotPosted: 'no publicado por ICE',
  actsStatewide: 'actúa en todo el estado',
  actsInTerritory: 'actúa en todo el territorio',
  territoryLevel: 'Territorial',
  countyNotGiven: 'la lista no da el lugar',
  townOnly: 'Solo un pueblo u otra agencia local',
  noCountyAgreement: 'Sin acuerdo local',
  countiesCount: (value, kind) => count(value, COUNTY_NOUNS[kind][0], COUNTY_NOUNS[kind][1]),
  andMore: value => `y ${number(value)} más`,
  showAll: total => `Mostrar todo (${number(total)})`,
  showMore: (value, total) => `Mostrar ${number(value)} más de ${number(total)}`,

  tableLabel: measure => `Acuerdos 287(g) por estado: ${measure}`,
  columnState: 'Estado',
  columnNames: {
    agreements: 'Acuerdos',
    agencies: 'Agencias',
    'per-million': 'Por millón',
    'county-share': 'Condados que firmaron',
    strongest: 'Más facultades',
  },
  sortBy: column => `Ordenar por ${column}`,
  total: 'Total',

  noChanges: 'No se agregó ni se quitó nada.',
  changesJoined: value => `Se unieron: ${es.agreements(value)}`,
  changesLeft: value => `Ya no están en la lista: ${es.agreements(value)}`,
  changesRenamed: value => `Con otro nombre: ${es.agencies(value)}`,
  changesOfModel: value => `Con otro modelo: ${es.agencies(value)}`,
  renamedFrom: name => `antes: ${name}`,
  modelChangedFrom: (from, to) => `antes: ${from}; ahora: ${to}`,
  documentsPosted: value =>
    value
      ? `ICE publicó ${plural(value, 'el documento firmado', 'los documentos firmados')} de ${count(value, 'acuerdo anterior', 'acuerdos anteriores')}.`
      : '',

  files: {
    csv: 'Tabla (CSV)',
    png: 'Imagen (PNG)',
    svg: 'Imagen para editar (SVG)',
    code: 'Copiar el código para insertar',
  },
  fileSaved: file => `Guardado: ${file}`,
  fileFailed: 'No se pudo crear este archivo.',
  codeCopied: 'Código para insertar copiado',
  codeByHand: 'Copie este código para insertar:',
  mapHeadingIn: state =>
    `Dónde la policía y los alguaciles ${ofPlace(state)} han firmado acuerdos con ICE`,
  countyLegend: kind => `Modelo con más facultades, por ${COUNTY_NOUNS[kind][0]}`,
  pictureWithoutCounties: 'Sin colores: el mapa de este estado no se cargó',
  columnCode: 'Sigla del estado',
  columnStrongestOfAll: 'Modelo con más facultades, de todos',
  columnAgency: 'Agencia',
  columnCounty: kind => capitalized(COUNTY_NOUNS[kind][0]),
  columnDocument: 'Documento',
  columnLevel: 'Tipo de agencia',
  columnCounties: 'Condados',
  columnFips: 'Códigos FIPS de los condados',
  columnModel: 'Modelo',
  columnSigned: 'Firmado',
  columnLeft: 'Ya no está en la lista de ICE del',
  columnAsOf: 'Fecha de la lista',
  columnSource: 'Fuente',
};
