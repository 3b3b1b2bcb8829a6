import type {CountyKind} from '../../data/vocabulary.ts';
import type {CountyMapMessages} from '../messages.ts';
import {count, number} from './counts.ts';
import {esMapParts} from './map.ts';

/** Written without the browser's own format, which takes 50 ms to make while counties are waited for. */
const percent = (share: number): string => `${number(Math.round(100 * share))}%`;

const counties = (value: number, kind: CountyKind): string => esMapParts.countiesCount(value, kind);

/** Words of the map of all counties in Spanish. */
export const esCounties: CountyMapMessages = {
  nationCountiesLabel:
    'Mapa de los condados de Estados Unidos por estado. Modelo con más facultades.',
  nationCountiesHelp:
    'Las flechas llevan de un estado a otro, Enter entra en los condados de un estado, las flechas llevan de uno a otro, Enter abre el estado en un condado y Escape regresa.',
  nationCountiesHint:
    'Seleccionar un condado muestra sus agencias. Las ciudades, universidades y puertos no dan color a un condado.',
  nationCountyFigures: ({signed, counties: total, share, year}) =>
    `El alguacil o la policía del condado firmó en ${number(signed)} de ${count(total, 'condado', 'condados')} de los 50 estados y DC` +
    (share === null
      ? '.'
      : `; allí vive el ${percent(share)} de los habitantes (estimación del Censo, julio de ${year}).`),
  stateCountyFigures: ({signed, counties: total, share, kind}) =>
    `firmado en ${number(signed)} de ${counties(total, kind)}` +
    (share === null ? '' : `, donde vive el ${percent(share)} de los habitantes`),
  unplacedAgencies: value =>
    value
      ? `No se puede ubicar en un condado a ${count(value, 'agencia local', 'agencias locales')}.`
      : '',
  residents: (value, year) => `${count(value, 'habitante', 'habitantes')} (${year})`,
  stateAgenciesKey: 'Agencias estatales',
  stateFilter: 'Mostrar',
  everyCounty: 'Todos los condados',
  stateTotals: 'Totales por estado',
  columnOwnModel: 'Alguacil o policía del condado',
  columnLocalModel: 'Pueblos y otros',
  columnSignedCounties: 'Condados que firmaron',
  columnCountyTotal: 'Condados',
  columnCountyShare: 'Proporción de condados',
  columnResidentShare: 'Proporción de habitantes',
  columnResidents: year => `Habitantes ${year}`,
  noneInCell: 'Ninguno',
};
