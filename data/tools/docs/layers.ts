/**
 * Layers of the code: which room may import which. A test holds all imports against this table, and
 * ARCHITECTURE.md prints it. Files may always import others of their own room.
 */

/** A room, and the rooms below it. */
export interface Layer {
  /** A folder or a file. The longest one that a path begins with is its room. */
  readonly room: string;
  readonly holds: string;
  /** Folders in it, the lowest first: each imports from those before it, and none from files beside them. */
  readonly folders?: readonly string[];
  /** Rooms that it may import from. `*` stands for all. */
  readonly mayImport: readonly string[];
  /** Rooms that it may import types from, and nothing else. */
  readonly mayImportTypes?: readonly string[];
}

/** Rooms below both elements. */
const SHARED = [
  'src/lib',
  'src/addresses.ts',
  'src/files.ts',
  'src/version.ts',
  'src/embed',
  'src/data',
  'src/geo',
  'src/i18n',
  'src/search',
  'src/feed',
  'src/styles',
  'src/element',
] as const;

/** The layers, the lowest first. */
export const LAYERS: readonly Layer[] = [
  {
    room: 'src/lib',
    holds: 'Helpers for any program: lazy values, lists in a map, loading again after a failure.',
    mayImport: [],
  },
  {
    room: 'src/addresses.ts',
    holds: 'Web addresses that the elements link to.',
    mayImport: [],
  },
  {
    room: 'src/files.ts',
    holds: 'Names of the built files.',
    mayImport: ['src/addresses.ts'],
  },
  {room: 'src/version.ts', holds: "The package's version.", mayImport: []},
  {
    room: 'src/embed',
    holds:
      "The frame's address and HTML, as the frame reads them, and the menu and the embed builder write them.",
    mayImport: ['src/lib', 'src/files.ts'],
  },
  {
    room: 'src/data',
    holds:
      'Facts as types and packed columns, their sums, and the words shared by all rooms above.',
    mayImport: ['src/lib'],
  },
  {
    room: 'src/geo',
    holds: 'States and counties as arcs, each border once; neighbours; position to county.',
    mayImport: ['src/lib', 'src/data'],
  },
  {
    room: 'src/i18n',
    holds: 'Every word, in English and Spanish, and how numbers and dates are written.',
    mayImport: ['src/lib', 'src/data'],
  },
  {
    room: 'src/search',
    holds: 'Reading a question and finding agencies and places; no DOM.',
    folders: ['text', 'query', 'places', 'index', 'match', 'find'],
    mayImport: ['src/lib', 'src/data', 'src/geo'],
  },
  {
    room: 'src/feed',
    holds: 'Loading, checking and reading a list from elsewhere.',
    mayImport: ['src/lib', 'src/addresses.ts', 'src/data', 'src/i18n'],
  },
  {
    room: 'src/styles',
    holds: 'Style sheets and marks of both elements.',
    mayImport: ['src/lib', 'src/data'],
  },
  {
    room: 'src/element',
    holds: 'The base class of both elements and its controllers.',
    mayImport: ['src/lib', 'src/addresses.ts', 'src/data', 'src/i18n', 'src/feed', 'src/styles'],
  },
  {
    room: 'src/map',
    holds:
      '`<eyes-on-ice-map>`: the `choropleth` with its legend and how its shapes are pointed at; the `nation`, all `counties` and an `opened` state; `controls`, `time`, `table` and `export`; and `parts`, the files that are loaded after the first picture.',
    mayImport: SHARED,
  },
  {room: 'src/check', holds: '`<agency-check>` and its look-up.', mayImport: SHARED},
  {
    room: 'src',
    holds: 'The public entry, the registration of the elements, and their JSX types.',
    mayImport: [...SHARED, 'src/map', 'src/check'],
  },
  {
    room: 'src/frame',
    holds:
      'The page for iframes, what loads its parts, and the script that sets the height of iframes.',
    mayImport: [...SHARED, 'src/map', 'src/check', 'src'],
  },
  {
    room: 'data/tools',
    holds: "What turns ICE's list into data and builds the package; Node only.",
    mayImport: [
      'src/lib',
      'src/addresses.ts',
      'src/files.ts',
      'src/data',
      'src/geo',
      'src/i18n',
      'src/search',
      'src/feed',
    ],
    mayImportTypes: ['src/map', 'src/check'],
  },
  {
    room: 'src/wordpress',
    holds:
      'The WordPress plugin: PHP, the blocks in the editor, and the attributes that both accept.',
    mayImport: [...SHARED, 'src/map', 'src/check'],
  },
  {
    room: 'data/tools/build/web',
    holds: 'What packs the zip for sites; Node only.',
    mayImport: [...SHARED, 'src/map', 'src/check', 'data/tools'],
  },
  {
    room: 'data/tools/wordpress',
    holds: 'What builds the WordPress plugin; Node only.',
    mayImport: [...SHARED, 'src/map', 'src/check', 'src/wordpress', 'data/tools'],
  },
  {
    room: 'demo/tools',
    holds: "What makes the demo, the campaign's page and the images; Node only.",
    mayImport: [...SHARED, 'src/map', 'src/check', 'src/frame', 'data/tools'],
  },
  {
    room: 'demo',
    holds: 'Scripts of the demo pages and of the embed builder.',
    mayImport: [...SHARED, 'src/map', 'src/check', 'src', 'src/frame'],
  },
  {room: 'test', holds: 'Tests, their helpers, and measurements.', mayImport: ['*']},
];

/** Prints the table as Markdown. */
export function layerTable(layers: readonly Layer[] = LAYERS): string {
  const rows = layers.map(({room, holds, folders, mayImport, mayImportTypes}, at) => {
    const above = layers.slice(0, at).map(layer => layer.room);
    const types = mayImportTypes ? `; types of ${listOf(mayImportTypes)}` : '';
    const inside = folders ? ` In it, the lowest first: ${listOf(folders)}.` : '';
    return `| \`${room}\` | ${holds}${inside} | ${importsIn(mayImport, above)}${types} |`;
  });
  return ['| Room | Holds | May import |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Names the rooms of a row, or those it lacks of the rows above where these are fewer. */
function importsIn(rooms: readonly string[], above: readonly string[]): string {
  if (rooms.includes('*')) return 'all';
  const others = above.filter(room => !rooms.includes(room));
  if (rooms.length <= others.length) return listOf(rooms) || '–';
  return others.length ? `all above but ${listOf(others)}` : 'all above';
}

function listOf(rooms: readonly string[]): string {
  return rooms.map(room => `\`${room}\``).join(', ');
}
