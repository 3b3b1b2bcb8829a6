import {ref} from 'lit/directives/ref.js';

/**
 * Sets a custom property of an element to a part of its parent's size, from 0 to 1. From code: a
 * strict policy blocks style attributes, which a style map writes at first.
 */
export const placed = (property: `--${string}`, part: number): ReturnType<typeof ref> =>
  ref(element => (element as HTMLElement | undefined)?.style.setProperty(property, String(part)));
