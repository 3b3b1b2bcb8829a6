import {paintCanvas} from './scene/canvas-painter.ts';
import type {Scene} from './scene/scene.ts';

/** Pixels for one unit of the picture. */
const SCALE = 2;

/** A picture as a PNG file at twice its size. */
export function png(scene: Scene): Promise<Blob> {
  const canvas = document.createElement('canvas');
  paintCanvas(canvas, scene, SCALE);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      blob => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))),
      'image/png',
    );
  });
}
