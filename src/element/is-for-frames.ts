import type {Attribute} from './attributes.ts';

/** Whether a frame's address may set an attribute: no address of the host's own, and no id. */
export function isForFrames({kind, needsPage}: Attribute): boolean {
  return kind !== 'url' && kind !== 'id' && !needsPage;
}
