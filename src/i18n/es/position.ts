import type {PositionMessages} from '../messages.ts';

/** Words for a reader's position, in Spanish. */
export const esPosition: PositionMessages = {
  nearCountyLine: 'Usted está cerca del límite de un condado. También puede ser:',
  locateProblems: {
    denied:
      'Su navegador no tiene permiso para dar su ubicación. En su lugar, puede escribir su condado.',
    unavailable: 'No se pudo encontrar su ubicación. En su lugar, puede escribir su condado.',
    timeout:
      'Se tardó demasiado en encontrar su ubicación. Puede volver a intentarlo o escribir su condado.',
    outside:
      'Esta ubicación no está en un condado de EE. UU. En su lugar, puede escribir un condado.',
  },
};
