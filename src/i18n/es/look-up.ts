import type {LookUpMessages} from '../messages.ts';
import {agencies, agreements, count, date, number} from './counts.ts';
import {everywhereIn, inPlace, ofPlace} from './places.ts';

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
  notOnList: 'no está en la lista de ICE',
  caution:
    'Esto no prueba que los agentes de aquí no trabajen con ICE. No necesitan un acuerdo para comunicarse con ICE.',
  adviceNotLoaded:
    'No se pudieron cargar las fechas, los documentos, la ley estatal ni lo que usted puede hacer.',
  helpHeading: 'Obtenga ayuda',
  lookingFirstIn: state => `Se busca primero ${inPlace(state)}`,
  lookEverywhere: 'Buscar en todos los estados',
};
