/** How the figures came about: the end of the report. */
export const EXPLANATION = `## How

- **Each page** has the same heading and the same text below, and one map of agreements per state in five
  classes with a legend, built for production by Vite from the packages in \`package.json\`
  (\`competitors/\`). Ours is the README’s snippet with the built module. D3’s shapes are us-atlas’s
  \`states-albers-10m\` as published; “simplified” drops triangles below one square pixel. Leaflet and
  Chart.js geo get shapes in degrees, which is what they take. Where a library needs a height it has
  one; where it needs none, nothing is reserved, as in most pages written by hand.
- **Ours shows more**: territories, a legend one can point with, controls, a timeline, a source; an
  option with a sentence for each state. Nothing was taken out of it.
- **Painted** is the second animation frame after the map’s shapes are there, since the navigation
  began: the first of the two draws them, the second does not come before that picture is handed on.
  A probe looks for the shapes once a frame, the same for all: 51 paths, in the page or in a shadow
  root, or a painted pixel in the middle of a canvas. Paint entries won’t do: Chromium reports
  the heading’s, and none for an SVG’s shapes.
- **All around it** comes two frames after our map: controls, legend, timeline, source. With the others
  it comes with the map. Ours is painted first because a reader looks at the map first; both are told.
- **Each load** has a browser context of its own, without a cache, and a server on the same machine that
  sends brotli. The slow line has 1.6 Mbit/s down and 150 ms.
- **Script before paint** is the processor time of the tasks in which scripts run, up to the picture,
  without style, layout and paint; from a trace in a load of its own. Microtasks are in it, and so
  is the probe. Processor time is less disturbed by what else runs than time by the clock.
- **A model switch** begins right after a frame and ends with the frame that shows it; the median of four.
- **All counties**: us-atlas’s \`counties-albers-10m\` as published, a path and a title each; ours has a path a class,
  and shapes that the pointer meets. Ours loads its counties after the map’s controls. Since the click: with
  their file loaded once before.
- **Ten on a page** stand in a window tall enough for all, so that none may wait.
- **Heap** is JavaScript’s after garbage collection, that of the page itself included (see the SVG).
- **Keystrokes** are those of every eighth query of \`test/search/queries.ts\`, from the input event to
  the list in the page, with all tables loaded.
`;
