/** Words of the blocks, in the languages of those who edit. */
import type {CHECK_ATTRIBUTES} from '../../check/attributes.ts';
import type {COLORS, ElementName} from '../../embed/frame-constants.ts';
import {en} from '../../i18n/en/core.ts';
import {es} from '../../i18n/es/core.ts';
import type {MAP_ATTRIBUTES} from '../../map/attributes.ts';

type AttributeName =
  | keyof typeof MAP_ATTRIBUTES
  | keyof typeof CHECK_ATTRIBUTES
  | 'id'
  | 'lang'
  | 'theme'
  | `color-${(typeof COLORS)[number]}`;

/** All that the blocks say. */
export interface EditorWords {
  readonly titles: Readonly<Record<ElementName, string>>;
  readonly descriptions: Readonly<Record<ElementName, string>>;
  readonly panels: Readonly<Record<'shows' | 'hides' | 'links' | 'looks', string>>;
  readonly labels: Readonly<Record<AttributeName, string>>;
  /** Words for values of choices, by attribute; what is left out stands as it is. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words for no choice, by attribute. */
  readonly none: Readonly<Record<string, string>>;
  readonly asBuiltIn: string;
  readonly followsMap: string;
}

const ENGLISH: EditorWords = {
  titles: {map: 'Map of 287(g) agreements', check: 'Look-up of sheriffs and police'},
  descriptions: {
    map: 'Where sheriffs, police and states have signed 287(g) agreements with ICE.',
    check: 'Readers find out whether a sheriff or a police department has an agreement with ICE.',
  },
  panels: {
    shows: 'What it shows first',
    hides: 'Leave out',
    links: 'Your pages',
    looks: 'Language and looks',
  },
  labels: {
    model: 'Agreement type',
    measure: 'Color by',
    state: 'State',
    month: 'Month (2025-01)',
    compare: 'Compare with month (2025-01)',
    detail: 'Detail',
    view: 'View',
    heading: 'Heading',
    'heading-level': 'Rank of the heading',
    'no-heading': 'Heading',
    'no-controls': 'Controls',
    'no-legend': 'Legend',
    'no-timeline': 'Timeline',
    'no-downloads': 'Downloads',
    'no-actions': 'What you can do',
    src: 'Address of a newer list',
    'corrections-url': 'Page for reporting an error',
    value: 'Question asked first',
    for: 'Id of the map that follows the answer',
    'petition-url': 'Petition page',
    'protest-url': 'Protest page',
    'organize-url': 'Page for organizing',
    locate: 'Offer “use my location”',
    id: 'Id of the map',
    lang: 'Language',
    theme: 'Light or dark',
    'color-surface': 'Background',
    'color-text': 'Text',
    'color-muted': 'Secondary text',
    'color-accent': 'Links, buttons, focus',
    'color-border': 'Hairlines',
    'color-line': 'Borders of fields and states',
    'color-none': 'No agreement',
    'color-ramp-low': 'Few',
    'color-ramp-high': 'Many',
    'color-warrant-service': en.modelNames['warrant-service'],
    'color-jail-enforcement': en.modelNames['jail-enforcement'],
    'color-task-force': en.modelNames['task-force'],
  },
  values: {
    model: {all: 'All models', ...en.modelNames},
    measure: en.measureNames,
    view: {map: 'Map', table: 'Table'},
    lang: {en: 'English', es: 'Spanish'},
    theme: {auto: 'As the page', light: 'Light', dark: 'Dark'},
  },
  none: {state: 'Whole country', lang: 'As the page'},
  asBuiltIn: 'Built in',
  followsMap: 'Show the answer on this page’s map',
};

const SPANISH: EditorWords = {
  titles: {map: 'Mapa de acuerdos 287(g)', check: 'Buscador de alguaciles y policías'},
  descriptions: {
    map: 'Dónde alguaciles, policías y estados firmaron acuerdos 287(g) con ICE.',
    check: 'Permite saber si un alguacil o un departamento de policía tiene un acuerdo con ICE.',
  },
  panels: {
    shows: 'Lo que muestra primero',
    hides: 'Quitar',
    links: 'Sus páginas',
    looks: 'Idioma y aspecto',
  },
  labels: {
    model: 'Tipo de acuerdo',
    measure: 'Color según',
    state: 'Estado',
    month: 'Mes (2025-01)',
    compare: 'Comparar con el mes (2025-01)',
    detail: 'Detalle',
    view: 'Vista',
    heading: 'Título',
    'heading-level': 'Nivel del título',
    'no-heading': 'Título',
    'no-controls': 'Controles',
    'no-legend': 'Leyenda',
    'no-timeline': 'Línea de tiempo',
    'no-downloads': 'Descargas',
    'no-actions': 'Lo que se puede hacer',
    src: 'Dirección de una lista más reciente',
    'corrections-url': 'Página para avisar de un error',
    value: 'Primera pregunta',
    for: 'Id del mapa que sigue la respuesta',
    'petition-url': 'Página de la petición',
    'protest-url': 'Página de protestas',
    'organize-url': 'Página para organizarse',
    locate: 'Ofrecer “usar mi ubicación”',
    id: 'Id del mapa',
    lang: 'Idioma',
    theme: 'Claro u oscuro',
    'color-surface': 'Fondo',
    'color-text': 'Texto',
    'color-muted': 'Texto secundario',
    'color-accent': 'Enlaces, botones, foco',
    'color-border': 'Líneas finas',
    'color-line': 'Bordes de campos y estados',
    'color-none': 'Sin acuerdo',
    'color-ramp-low': 'Pocos',
    'color-ramp-high': 'Muchos',
    'color-warrant-service': es.modelNames['warrant-service'],
    'color-jail-enforcement': es.modelNames['jail-enforcement'],
    'color-task-force': es.modelNames['task-force'],
  },
  values: {
    model: {all: 'Todos los modelos', ...es.modelNames},
    measure: es.measureNames,
    view: {map: 'Mapa', table: 'Tabla'},
    lang: {en: 'Inglés', es: 'Español'},
    theme: {auto: 'Como la página', light: 'Claro', dark: 'Oscuro'},
  },
  none: {state: 'Todo el país', lang: 'Como la página'},
  asBuiltIn: 'Predeterminado',
  followsMap: 'Mostrar la respuesta en el mapa de esta página',
};

/** Gives the words in a language of WordPress, `es-MX`. */
export function editorWords(language: string): EditorWords {
  return /^es\b/i.test(language) ? SPANISH : ENGLISH;
}
