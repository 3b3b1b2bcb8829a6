import {enAdvice} from '../en/advice.ts';
import {ofPlace} from './places.ts';
import {formatsOf} from '../format.ts';
import type {AdviceMessages} from '../messages.ts';

const {date, number, shortDate} = formatsOf('es-US');

/** Advice in Spanish. */
export const esAdvice: AdviceMessages = {
  nearestSpellings: 'Quizás quiso decir',
  severalCounties: city =>
    `Partes ${ofPlace(city)} están en otros condados. Si es su caso, busque su condado o su código postal.`,
  signedDate: iso => `Firmado el ${date(iso)}`,
  signedInRow: iso => `Firmado el ${shortDate(iso)}`,
  signedUnknown: 'ICE no da la fecha',
  documentLink: 'Acuerdo (PDF)',
  addendumLink: 'Anexo (PDF)',
  documentNotPosted: 'ICE no ha publicado el acuerdo',
  documentLabel: enAdvice.documentLabel,
  withoutHeading: 'No están en la lista de ICE',
  stateAgenciesHeading: (state, isTerritory) =>
    `Agencias ${isTerritory ? 'territoriales' : 'estatales'} ${ofPlace(state)}`,
  aroundHeadings: {
    part: 'En partes de esta ciudad que están en otros condados',
    county: 'Otras de este condado que han firmado',
    campus: 'Campus, aeropuertos y puertos de aquí que han firmado',
    town: 'Otras agencias locales cercanas que han firmado',
  },
  othersOfThatName: 'Otros lugares con ese nombre',
  showAgencies: value => `Mostrar ${value === 1 ? 'la agencia' : `las ${number(value)} agencias`}`,
  showMoreAgencies: value => `Mostrar ${number(value)} más`,
  appliedFor: models => `Ha solicitado: ${models.join(', ')}`,
  pendingList: iso => `Lista de ICE con las solicitudes, ${date(iso)}`,
  lawHeading: 'Ley estatal',

  stateCautions: {
    MD: 'En Maryland, que prohibió estos acuerdos en febrero de 2026, los alguaciles todavía pueden fijar sus propias políticas (reportado por WMAR, 12 de febrero de 2026).',
    NM: 'Una prohibición estatal tampoco es prueba. La de Nuevo México comenzó el 20 de mayo de 2026, pero dos acuerdos de allí seguían en el conteo de la lista de ICE del 9 de octubre de 2026.',
    NY: 'Una prohibición estatal tampoco es prueba. Después de la prohibición de Nueva York, un acuerdo de allí seguía en el conteo de la lista de ICE del 9 de octubre de 2026.',
  },
  // "EE. UU." ends a sentence by itself.
  lawNotChecked: state => `No hemos revisado la ley ${ofPlace(state)}`.replace(/\.?$/, '.'),
  lawInForce: when => `en vigor desde ${/^\d+ /.test(when) ? `el ${when}` : when}`,
  lawDated: when => when,
  lawConfidence: {
    primary: 'fuente: el propio texto',
    'two-secondary': 'reportado por dos fuentes',
    'one-secondary': 'reportado por una fuente',
  },
  lawCheckedOn: iso => `revisado el ${date(iso)}`,
  lawNotLinked: 'no se pudo enlazar un texto oficial',

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
      'El acuerdo estándar de agente de órdenes de inmigración: cualquiera de las dos partes puede terminarlo con un aviso por escrito de 90 días.',
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
      'Hable de forma pacífica y en público: en una manifestación, o durante los comentarios del público en una reunión de la comisión del condado o del concejo municipal.',
    'state-only':
      'Hable de forma pacífica y en público: en una manifestación, o cuando los legisladores estatales celebren una audiencia.',
    applied:
      'Hable durante los comentarios del público en una reunión del condado o de la ciudad antes de que se firme algo.',
    'not-listed':
      'Vaya a una reunión del condado o de la ciudad. Durante los comentarios del público, pregunte cómo trabajan los agentes de aquí con ICE.',
  },
  protestLink: 'Unirse a una protesta',
  petition: 'Juntar firmas',
  petitionText: {
    signed: 'Reúna firmas y escriba a quienes pueden terminar el acuerdo. Pídales que lo terminen.',
    'state-only':
      'Reúna firmas y escriba al gobernador o a la gobernadora y a sus legisladores estatales. Pídales que terminen los acuerdos de las agencias estatales.',
    applied: 'Reúna firmas y pida a quienes deciden que no firmen el acuerdo.',
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
    'Camden, Delaware: la policía se retiró pocos días después de unirse. ACLU de Delaware, que lo reporta, cuenta más de 1,600 mensajes a los líderes de mayo a julio, sobre Camden y sobre el proyecto de ley. Una prohibición estatal siguió el 14 de julio de 2025.',
    'Condado de Hamilton, Tennessee: más de 100 personas asistieron a una reunión de la comisión el 28 de enero de 2026. La comisión dijo que no tenía poder para terminar el acuerdo (reportado por una fuente).',
  ],

  copyAnswer: 'Copiar esta respuesta',
  copied: 'Copiado',
  copyByHand: 'Copie este texto:',
  copySource: (iso, address) =>
    `Fuente: ICE, lista de agencias participantes, ${date(iso)}, ${address}`,
};
