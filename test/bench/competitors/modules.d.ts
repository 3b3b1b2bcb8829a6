/** Modules that `build.ts` makes for the competitors. */
declare module 'made:totals' {
  /** Agreements of a state by its FIPS code, per model, the weakest first. */
  export const totals: Readonly<Record<string, readonly [number, number, number]>>;
}

declare module 'made:counties' {
  /** Per county's FIPS code, whether each model is signed, the weakest first: 1 or 0. */
  export const strongest: Readonly<Record<string, readonly number[]>>;
}

declare module 'made:simplified' {
  const atlas: unknown;
  export default atlas;
}

declare module '*.css';

/** Leaflet's modules, which alone can be shaken; its types stand at the package's name. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
