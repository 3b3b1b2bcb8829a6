/**
 * Takes a built file apart by the sources its pieces come from, with the help of its source map.
 */
import {TraceMap, decodedMappings} from '@jridgewell/trace-mapping';

/** Text that belongs to no source: what the bundler itself adds. */
export const BUNDLER = 'bundler';

/** Collects the text of each part, in the order of the file. `partOf` names the part of a source. */
export function splitBySource(
  code: string,
  map: string,
  partOf: (source: string) => string | undefined,
): Map<string, string> {
  const trace = new TraceMap(map);
  const parts = new Map<string, string>();
  const lines = code.split('\n');
  decodedMappings(trace).forEach((segments, number) => {
    const line = lines[number] ?? '';
    segments.forEach((segment, i) => {
      const text = line.slice(segment[0], segments[i + 1]?.[0] ?? line.length);
      const source = segment.length > 1 ? trace.sources[segment[1] as number] : null;
      const part = (source && partOf(source)) || BUNDLER;
      parts.set(part, (parts.get(part) ?? '') + text);
    });
  });
  return parts;
}
