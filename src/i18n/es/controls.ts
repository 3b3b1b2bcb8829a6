import type {MapControlMessages} from '../messages.ts';
import {es} from './core.ts';
import {
  agencies,
  agreements,
  count,
  date,
  decimal,
  month,
  number,
  percent,
  places,
} from './counts.ts';

/** Words of the map's controls, timeline and foot in Spanish. */
export const esControls: MapControlMessages = {
  insetNames: {VI: 'I. Vírgenes', MP: 'Marianas N.', AS: 'Samoa Am.'},
  agreementsIn: (value, where) =>
    value ? `${agreements(value)} en ${places(where)}` : 'ningún acuerdo en esta lista',
  models: 'Qué acuerdos',
  measure: 'El color muestra',
  view: 'Ver como',
  viewMap: 'Mapa',
  viewTable: 'Tabla',
  mapHelp:
    'Las flechas llevan de un estado a otro, las letras saltan a un nombre, Enter selecciona y Escape quita la selección.',
  placeSentence: ({name, agreements: signed, agencies: signers, byModel}) => {
    if (!byModel.length) return `${name}: sin acuerdo`;
    const by = signers === null ? '' : ` de ${agencies(signers)}`;
    const models = byModel.map(({model, count: n}) => `${es.modelNames[model]}: ${number(n)}`);
    return `${name}: ${agreements(signed)}${by}. ${models.join(', ')}`;
  },
  measureLines: {
    'per-million': value => `${decimal(value)} por millón de habitantes`,
    'county-share': (share, counties) =>
      `El ${percent(share)} de ${count(counties, 'condado', 'condados')} firmó por medio del alguacil o de la policía del condado`,
  },
  timeline: 'Mes',
  play: 'Recorrer los meses',
  pause: 'Pausar',
  sinceMonthBefore: change =>
    change ? `${change > 0 ? '+' : '−'}${number(Math.abs(change))} desde el mes anterior` : '',
  lastListed: yearMonth => `Tuvo un acuerdo por última vez en ${month(yearMonth)}`,
  sourceSheet: sheet => `archivo ${sheet}`,
  method: 'Cómo se cuenta',
  download: 'Descargar',
  filesMissing:
    'Aquí no se pueden crear archivos: no se pudo cargar una parte de esta página. Vuelva a intentarlo.',
  changesSince: (since, joined, left) =>
    `Desde la lista anterior (${date(since)}): +${number(joined)}, −${number(left)}`,
};
