import {es} from './core.ts';
import {everywhereIn, inPlace, ofPlace, placeName} from './places.ts';
import {formatsOf} from '../format.ts';
import type {MapPartMessages} from '../messages.ts';

const {number, shortDate, plural} = formatsOf('es-US');

const count = (value: number, one: string, other: string): string =>
  `${number(value)} ${plural(value, one, other)}`;

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('es-US').format(items as string[]);

/** Words of the map's parts in Spanish. */
export const esMapParts: MapPartMessages = {
  methodNotes: [
    'Un acuerdo es un memorando de una agencia bajo un modelo; una agencia puede tener varios.',
    'Las distintas formas de escribir el nombre de una agencia cuentan como una sola agencia. Los territorios se cuentan aparte de los estados.',
    'No estar en la lista de ICE no prueba que no haya cooperación.',
    'Habitantes: censo de 2020. Proporción de condados: aquellos cuyo alguacil o policía del condado firmó.',
  ],

  allStates: 'Todos los estados',
  countiesMissing: 'No se pudo cargar el mapa de condados. La lista está completa sin él.',
  statewide: (state, everywhere, isTerritory = false, inPrisons = 0) => {
    const [one, many] = isTerritory ? ['territorial', 'territoriales'] : ['estatal', 'estatales'];
    if (everywhere === 0) {
      return `${count(inPrisons, `agencia ${one} trabaja`, `agencias ${many} trabajan`)} en las prisiones ${ofPlace(state)}`;
    }
    const act = `${count(everywhere, `agencia ${one} actúa`, `agencias ${many} actúan`)} ${everywhereIn(state)}`;
    return inPrisons ? `${act}; ${count(inPrisons, 'trabaja', 'trabajan')} en sus prisiones` : act;
  },
  list,
  countyMapLabel: state => `Mapa de los condados ${ofPlace(state)}`,
  countyMapHelp:
    'Las flechas llevan de un condado a otro, las letras saltan a un nombre, Enter limita la lista al condado y Escape regresa.',
  countySentence: ({name, agencies: signers}) => {
    if (!signers.length) return `${placeName(name)}: sin acuerdo de una agencia local`;
    const parts = signers.map(
      agency => `${agency.name} (${agency.models.map(one => es.modelNames[one]).join(', ')})`,
    );
    return `${placeName(name)}: ${parts.join('; ')}`;
  },
  agencyListLabel: state => `Agencias con un acuerdo ${inPlace(state)}`,
  sortAgencies: 'Ordenar por',
  agencyOrders: {
    name: 'Nombre',
    county: 'Condado',
    level: 'Tipo de agencia',
    power: 'Primero las mayores facultades',
    signed: 'Primero los más recientes',
  },
  onlyIn: county => `Solo ${inPlace(county)}`,
  signedShort: iso => `firmado el ${shortDate(iso)}`,
  dateNotGiven: 'sin fecha',
  document: 'Acuerdo',
  documentOf: (agency, model) => `Acuerdo firmado de ${agency}, ${model} (PDF en ice.gov)`,
  addendum: 'Anexo',
  addendumOf: (agency, model) => `Anexo al acuerdo de ${agency}, ${model} (PDF en ice.gov)`,
  paperNotPosted: 'no publicado por ICE',
  actsStatewide: 'actúa en todo el estado',
  actsInTerritory: 'actúa en todo el territorio',
  territoryLevel: 'Territorial',
  countyNotGiven: 'la lista no da el condado',
  townOnly: 'Solo un pueblo u otra agencia local',
  noCountyAgreement: 'Sin acuerdo local',
  countiesCount: value => count(value, 'condado', 'condados'),
  andMore: value => `y ${number(value)} más`,
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
  pictureCounties: 'Modelo con más facultades, por condado',
  pictureWithoutCounties: 'No se muestran los condados: su mapa no se cargó.',
  columnCode: 'Sigla del estado',
  columnStrongestOfAll: 'Modelo con más facultades, de los tres',
  columnAgency: 'Agencia',
  columnLevel: 'Tipo de agencia',
  columnCounties: 'Condados',
  columnFips: 'Códigos FIPS de los condados',
  columnModel: 'Modelo',
  columnSigned: 'Firmado',
  columnAsOf: 'Fecha de la lista',
  columnSource: 'Fuente',
};
