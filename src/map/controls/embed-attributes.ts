import {propertyOf} from '../../element/attributes.ts';
import {MAP_ATTRIBUTES} from '../attributes.ts';
import type {EmbedAttributes} from '../export/scene/view.ts';

/** Reads the attributes that make another map show the same. */
export function embedAttributes(map: HTMLElement, locale: string): EmbedAttributes {
  const own = Object.keys(MAP_ATTRIBUTES).map(name => [name, Reflect.get(map, propertyOf(name))]);
  return {...Object.fromEntries(own), lang: locale.split('-')[0] ?? null};
}
