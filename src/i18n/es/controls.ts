import type {MapControlMessages} from '../messages.ts';
import {es} from './core.ts';
import {agencies, agreements, count, date, formats, month, number} from './counts.ts';

/** Words of the map's controls, timeline and foot in Spanish. */
export const esControls: MapControlMessages = {
  partMissing: 'No se pudo cargar esta parte.',
  insetNames: {VI: 'I. Vírgenes', MP: 'Marianas N.', AS: 'Samoa Am.'},
  models: 'Tipo de acuerdo',
  measure: 'Color según',
  measureOptions: {
    agreements: 'Acuerdos',
    agencies: 'Agencias',
    'per-million': 'Por millón de habitantes',
    'county-share': 'Proporción de condados',
    strongest: 'Modelo con más facultades',
  },
  view: 'Vista',
  viewMap: 'Mapa',
  viewTable: 'Tabla',
  byCounty: 'Por condado',
  mapHelp:
    'Las flechas llevan de un estado a otro, las letras saltan a un nombre, Enter selecciona y Escape quita la selección.',
  mapHint: 'Elija un estado para ver sus condados y agencias.',
  fewHint: 'Rayado: menos de 5 acuerdos, muy pocos para que la proporción diga algo.',
  newestOnly: iso => `Agencias y condados: solo se conocen al ${date(iso)}.`,
  laterList: (iso, signed, change) =>
    `Al ${date(iso)}: ${agreements(signed)} (${change < 0 ? '−' : '+'}${number(Math.abs(change))})`,
  seeState: 'Ver condados y agencias',
  placeSentence: ({name, lead, agreements: signed, agencies: signers, byModel}) => {
    const by = signers === null ? '' : ` de ${agencies(signers)}`;
    const total = signed ? `${agreements(signed)}${by}` : 'sin acuerdo';
    const models = byModel.map(({model, count: n}) => `${es.modelNames[model]}: ${number(n)}`);
    return `${name}: ${[lead, total, models.join(', ')].filter(Boolean).join('. ')}`;
  },
  measureLines: {
    'per-million': value => `${formats.decimal(value)} por millón de habitantes`,
    'county-share': (share, counties) =>
      `El ${formats.percent(share)} de ${count(counties, 'condado', 'condados')} firmó por medio del alguacil o de la policía del condado`,
  },
  timeline: 'Mes',
  play: 'Recorrer los meses',
  year: String,
  sinceMonthBefore: change =>
    change ? `${change > 0 ? '+' : '−'}${number(Math.abs(change))} desde el mes anterior` : '',
  compareWith: 'Comparar con',
  compareNone: 'ningún mes',
  changeName: (measure, since) => `${measure}: cambio desde ${since}`,
  changeRange: (from, to) => `${from} a ${to}`,
  changeLine: ({change, from, to, since, isRate}) =>
    `${change}${isRate ? ' por millón de habitantes' : ''} desde ${since} (de ${from} a ${to})`,
  columnChange: since => `Desde ${since}`,
  lastListed: yearMonth => `Tuvo un acuerdo por última vez en ${month(yearMonth)}`,
  sourceSheet: sheet => `archivo ${sheet}`,
  method: 'Cómo se cuenta',
  download: 'Descargar',
  filesMissing:
    'Aquí no se pueden crear archivos: no se pudo cargar una parte de esta página. Vuelva a intentarlo.',
  changesSince: (since, joined, left) =>
    `Desde la lista anterior (${date(since)}): +${number(joined)}, −${number(left)}`,
};
