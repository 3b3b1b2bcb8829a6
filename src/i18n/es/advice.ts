import {enAdvice} from '../en/advice.ts';
import {everywhereIn, ofPlace} from './places.ts';
import {formatsOf} from '../format.ts';
import type {AdviceMessages} from '../messages.ts';

const {date, number} = formatsOf('es-US');

/** Advice in Spanish. */
export const esAdvice: AdviceMessages = {
  nearestSpellings: 'Quizás quiso decir',
  severalCounties:
    'Las direcciones de aquí están en más de un condado. La respuesta los incluye a todos; con su código postal es más precisa.',
  signedDate: iso => `Firmado el ${date(iso)}`,
  signedUnknown: 'ICE no da la fecha',
  documentLink: 'Acuerdo en ice.gov (PDF)',
  addendumLink: 'Anexo (PDF)',
  documentNotPosted: 'ICE no ha publicado el acuerdo',
  documentLabel: enAdvice.documentLabel,
  withoutHeading: 'No están en la lista de ICE',
  missingBody: (role, name, place) => {
    if (role === 'city-police') return `Policía ${ofPlace(place)}`;
    return role === 'county-sheriff' ? `Alguacil ${ofPlace(place)}` : name;
  },
  stateAgenciesHeading: state => `Agencias estatales que actúan ${everywhereIn(state)}`,
  nearbyHeading: 'Otras agencias locales de aquí que han firmado',
  othersOfThatName: 'Otros lugares con este nombre',
  showAgencies: value => `Mostrar ${value === 1 ? 'la agencia' : `las ${number(value)} agencias`}`,
  appliedFor: models => `Ha solicitado: ${models.join(', ')}`,
  pendingList: iso => `Lista de ICE con las solicitudes, ${date(iso)}`,
  lawHeading: 'Ley estatal',

  cautions: [
    'Esto no prueba que los agentes de aquí no trabajen con ICE. No necesitan un acuerdo para comunicarse con ICE. En Maryland, que prohibió estos acuerdos en febrero de 2026, los alguaciles todavía pueden fijar sus propias políticas (reportado por WMAR, 12 de febrero de 2026).',
    'Una prohibición estatal tampoco es prueba. La de Nuevo México comenzó el 20 de mayo de 2026, pero una copia de la lista de ICE del 14 de septiembre de 2026 todavía tenía enlaces de dos agencias de allí.',
  ],
  // "EE. UU." ends a sentence by itself.
  lawNotChecked: state => `No hemos revisado la ley ${ofPlace(state)}`.replace(/\.?$/, '.'),
  lawInForce: when => `en vigor desde ${/^\d+ /.test(when) ? `el ${when}` : when}`,
  lawDated: when => when,
  lawConfidence: {
    primary: 'leído en la propia ley',
    'two-secondary': 'reportado por dos fuentes',
    'one-secondary': 'reportado por una fuente',
  },
  lawCheckedOn: iso => `revisado el ${date(iso)}`,

  stepsHeading: 'Qué puede hacer usted',
  stepsFirst: {
    signed:
      'Primero, pregunte quién puede firmar o terminar el acuerdo aquí. Puede ser el alguacil, el jefe de policía, una junta o el estado.',
    'state-only':
      'Primero, pregunte a sus legisladores estatales quién puede firmar o terminar un acuerdo de una agencia estatal.',
    applied:
      'Todavía no se ha firmado nada. Primero, pregunte quién decide: el alguacil, el jefe de policía o una junta.',
    'not-listed':
      'Primero, infórmese: pregunte por escrito a su alguacil o a su jefe de policía si trabajan con ICE y cómo.',
  },
  endingHeading: 'Cómo termina un acuerdo',
  ending: {
    'warrant-service':
      'El acuerdo estándar de oficial de servicio de órdenes: cualquiera de las dos partes puede terminarlo con un aviso por escrito de 90 días.',
    'jail-enforcement':
      'El acuerdo estándar de aplicación en cárceles: la agencia puede terminarlo con un aviso por escrito a ICE. No se fija un plazo de aviso para la agencia.',
    'task-force':
      'El acuerdo estándar de grupo de trabajo: la agencia puede terminarlo con un aviso por escrito a ICE. No se fija un plazo de aviso para la agencia.',
  },
  endingNote:
    'Los acuerdos estándar no tienen fecha de vencimiento. Leímos 123 de ellos, firmados entre 2019 y julio de 2025. Los más nuevos pueden ser distintos: revise el acuerdo firmado.',
  endingFlorida:
    'En Florida, una junta estatal debe aprobar que termine el acuerdo de una cárcel del condado (Estatutos de Florida 908.11).',
  lawmakersToo:
    'Aquí la ley estatal ordena a algunas agencias solicitar o firmar un acuerdo. Por eso, hable también con sus legisladores estatales.',
  protest: 'Protestar',
  protestText: {
    signed:
      'Hable de forma pacífica y en público: en una manifestación, o en el tiempo de comentarios de una reunión de la comisión del condado o del concejo municipal.',
    'state-only':
      'Hable de forma pacífica y en público: en una manifestación, o cuando los legisladores estatales celebren una audiencia.',
    applied:
      'Hable en el tiempo de comentarios de una reunión del condado o de la ciudad antes de que se firme algo.',
    'not-listed':
      'Vaya a una reunión del condado o de la ciudad. En el tiempo de comentarios, pregunte cómo trabajan los agentes de aquí con ICE.',
  },
  protestLink: 'Unirse a una protesta',
  petition: 'Juntar firmas',
  petitionText: {
    signed: 'Reúna firmas y escriba a quienes pueden terminar el acuerdo. Pídales que lo terminen.',
    'state-only':
      'Reúna firmas y escriba al gobernador o a la gobernadora y a sus legisladores estatales. Pídales que terminen los acuerdos de las agencias estatales.',
    applied: 'Reúna firmas y pida a quienes deciden que no firmen.',
    'not-listed':
      'Reúna firmas y pida a su alguacil y a su jefe de policía que prometan no firmar.',
  },
  petitionLink: 'Firmar la petición',
  organize: 'Organizarse',
  organizeText: {
    signed:
      'Reúnase con vecinos y grupos locales. Donde el alguacil se elige por voto, pregunte a todos los candidatos cuál es su posición. Pida registros públicos: ¿cuánto cuesta aquí el acuerdo y cuánto ha reembolsado ICE?',
    'state-only':
      'Reúnase con vecinos y grupos locales. Pregunte a todos los candidatos a cargos estatales cuál es su posición. Pida registros públicos sobre lo que las agencias estatales hacen aquí para ICE.',
    applied:
      'Reúnase con vecinos y grupos locales. Donde el alguacil se elige por voto, pregunte a todos los candidatos cuál es su posición. Pida la solicitud como registro público.',
    'not-listed':
      'Reúnase con vecinos y grupos locales. Donde el alguacil se elige por voto, pregunte a todos los candidatos cuál es su posición. Pida registros públicos sobre el trabajo con ICE.',
  },
  organizeLink: 'Organizarse con otras personas',
  guides: 'Guías',
  guideQuestions: 'Policing Equity: preguntas para hacer a su policía (en inglés)',
  guideToolkit: 'ILRC: cómo terminar el trabajo local con ICE (en inglés, escrito antes de 2025)',
  elsewhere: 'Qué pasó en otros lugares',
  elsewhereNotes: [
    'Condado de Bucks, Pensilvania: en noviembre de 2025 los votantes eligieron a un nuevo alguacil, que terminó el acuerdo de grupo de trabajo el 14 de enero de 2026 (reportado por dos fuentes).',
    'Camden, Delaware: la policía se retiró pocos días después de unirse. ACLU de Delaware, que lo reporta, cuenta más de 1,600 mensajes a los líderes. Una prohibición estatal siguió el 14 de julio de 2025.',
    'Condado de Hamilton, Tennessee: más de 100 personas asistieron a una reunión de la comisión el 28 de enero de 2026. La comisión dijo que no tenía poder para terminar el acuerdo (reportado por una fuente).',
  ],

  copyAnswer: 'Copiar esta respuesta',
  copied: 'Copiado',
  copyByHand: 'Copie este texto:',
  copySource: (iso, address) =>
    `Fuente: ICE, lista de agencias participantes, ${date(iso)}, ${address}`,
};
