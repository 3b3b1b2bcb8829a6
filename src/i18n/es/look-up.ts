import {lazy} from '../../lib/lazy.ts';
import type {LookUpMessages} from '../messages.ts';
import {agencies, agreements, count, date, number} from './counts.ts';
import {inPlace, ofPlace, placeName} from './places.ts';

const listFormat = lazy(() => new Intl.ListFormat('es-US'));

function agreementsSigned(value: number): string {
  return value === 1 ? 'un acuerdo' : agreements(value);
}

/** "ha firmado un acuerdo", "han firmado 3 acuerdos". */
function haveSigned(signers: number, signed: number): string {
  return `${have(signers)} firmado ${agreementsSigned(signed)} con ICE`;
}

function have(signers: number): string {
  return signers === 1 ? 'ha' : 'han';
}

/** Names agencies, or counts them where they are many. */
function signers(value: number, names: readonly string[]): string {
  const who = names.length > 0 ? listFormat().format(names) : `otras ${number(value)} agencias`;
  return `${who} ${have(value)} firmado.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words of the look-up's suggestions and verdicts in Spanish. */
export const esLookUp: LookUpMessages = {
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
  placesMissing: 'Aquí no se puede buscar por ciudad ni por código postal.',
  locating: 'Buscando su condado…',
  locateMissing: 'No se pudo cargar el mapa de condados. En su lugar, puede escribir su condado.',
  signedOne: (agency, signed) => `Sí. ${agency} ${haveSigned(1, signed)}.`,
  signedNamesakes: (value, signed) =>
    `Sí. ${number(value)} agencias con ese nombre ${haveSigned(value, signed)}.`,
  signedIn: (place, value, signed) =>
    `${capital(inPlace(place))}, ${value === 1 ? 'una agencia' : agencies(value)} ${haveSigned(value, signed)}.`,
  bodyName: (role, name, place) => {
    if (role === 'city-police' || role === 'county-police') return `Policía ${ofPlace(place)}`;
    if (role === 'county-sheriff') return `Alguacil ${ofPlace(place)}`;
    return role === 'county-jail' ? `Cárcel ${ofPlace(place)}` : name;
  },
  bodySigned: (body, signed) => `${body}: firmó ${agreementsSigned(signed)} con ICE.`,
  bodyNotListed: body => `${body}: no está en la lista de ICE.`,
  bodyUnder: (body, agency, signed) =>
    `${body}: está en la lista de ICE como ${agency}, con ${agreementsSigned(signed)}.`,
  bodyMayBeUnder: (body, agency) =>
    `${body}: puede ser parte de ${agency}, que está en la lista de ICE.`,
  bodyApplied: body =>
    `${body}: ha presentado una solicitud a ICE. Todavía no hay un acuerdo en la lista de ICE.`,
  namedNotListed: (role, name, place) => {
    const body = {
      'city-police': `La policía ${ofPlace(place)}`,
      'county-police': `La policía ${ofPlace(place)}`,
      'county-sheriff': `El alguacil ${ofPlace(place)}`,
      'county-jail': `La cárcel ${ofPlace(place)}`,
      other: name,
    }[role];
    return `${body} no está en la lista de ICE.`;
  },
  othersSigned: (police, others) => {
    const parts = [
      police && count(police, 'policía de ciudad o pueblo', 'policías de ciudades y pueblos'),
      others && count(others, 'agencia más', 'agencias más'),
    ];
    return `${parts.filter(Boolean).join(' y ')}: ${police + others === 1 ? 'firmó un acuerdo' : 'firmaron acuerdos'} con ICE.`;
  },
  placeNotListed: place => `No encontramos ninguna agencia ${ofPlace(place)} en la lista de ICE.`,
  zipNotListed: zip =>
    `No encontramos ninguna agencia en la lista de ICE para el código postal ${zip}.`,
  appliedVerdict: (agency, value) =>
    agency
      ? `${agency} ha presentado una solicitud a ICE. Todavía no hay un acuerdo en la lista de ICE.`
      : `${number(value)} agencias de aquí han presentado una solicitud a ICE. Todavía no hay un acuerdo en la lista de ICE.`,
  choiceVerdict: '¿A cuál se refiere?',
  unknownVerdict: 'No encontramos ese lugar ni esa agencia.',
  unknownHint: 'Pruebe con el condado, con la ciudad y su estado, o con un código postal.',
  emptyQuery: 'Primero escriba un condado, una ciudad, un código postal o una agencia.',
  listOf: iso => `Lista de ICE del ${date(iso)}`,
  zipPlace: (zip, city, county) =>
    `Código postal ${zip}${city ? ` (${city})` : county ? `, ${placeName(county)}` : ''}`,
  zipCaution: county =>
    `${county ? `Probablemente está ${inPlace(county)}: nos` : 'Nos'} guiamos por el centro del código postal, y un código postal puede cruzar los límites de un condado.`,
  zipOutsideTowns:
    'Aquí no se habla de policías de pueblos: el centro de este código postal está fuera de los pueblos que podemos ubicar. Busque su pueblo por su nombre.',
  positionOutsideTowns:
    'Aquí no se habla de policías de pueblos: su ubicación está fuera de los pueblos que podemos ubicar. Busque su pueblo por su nombre.',
  militaryMail:
    'Este código postal es del correo militar, que no está en ningún condado. Pruebe con el condado o la ciudad.',
  alsoInParts: (place, value, names) => `En partes ${ofPlace(place)}, ${signers(value, names)}`,
  alsoNearby: (value, names) => `Cerca de aquí, ${signers(value, names)}`,
  stateAgencies: (state, everywhere, inPrisons, isTerritory) => {
    const land = isTerritory ? 'territorio' : 'estado';
    const first = everywhere || inPrisons;
    const kind = isTerritory ? 'territorial' : 'estatal';
    const many = isTerritory ? 'territoriales' : 'estatales';
    const who = `${first === 1 ? `Una agencia ${kind}` : `${number(first)} agencias ${many}`} ${ofPlace(state)}`;
    const prisons = `en las prisiones del ${land}`;
    if (!everywhere) {
      const works = first === 1 ? 'su acuerdo se aplica' : 'sus acuerdos se aplican';
      return `${who} ${have(first)} firmado; ${works} ${prisons}.`;
    }
    const acts = `${who} ${have(first)} firmado; ${first === 1 ? 'actúa' : 'actúan'} en todo el ${land}.`;
    if (!inPrisons) return acts;
    return `${acts} ${inPrisons === 1 ? 'Una más trabaja' : `${number(inPrisons)} más trabajan`} ${prisons}.`;
  },
  notOnList: 'no está en la lista de ICE',
  caution:
    'Esto no prueba que los agentes de aquí no trabajen con ICE. No necesitan un acuerdo para comunicarse con ICE.',
  cautionBeside: 'No estar en la lista no prueba que los agentes no trabajen con ICE.',
  adviceNotLoaded:
    'No se pudieron cargar las fechas, los documentos, la ley estatal ni lo que usted puede hacer.',
  helpHeading: 'Obtenga ayuda',
  lookingFirstIn: state => `Se busca primero ${inPlace(state)}`,
  lookEverywhere: 'Buscar en todos los estados',
};
