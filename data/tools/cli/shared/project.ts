/** The project's root, with `data/` in it. */
export const ROOT = new URL('../../../../', import.meta.url);

/** Returns the ISO date of today, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
