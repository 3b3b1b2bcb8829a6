import type {ElementName} from './frame-constants.ts';

/** Titles of the frames, which screen readers say, by language. */
export const FRAME_TITLES: Readonly<Record<string, Readonly<Record<ElementName, string>>>> = {
  en: {map: 'Map of 287(g) agreements with ICE', check: 'Look up your sheriff or police'},
  es: {map: 'Mapa de acuerdos 287(g) con ICE', check: 'Busque a su alguacil o policía'},
};
