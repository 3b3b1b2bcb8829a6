/** List of what a site needs, with what each file is for. The zip is made from it, and its page shows it. */

/** A file or folder of the zip. */
export interface WebFile {
  /** Name in the zip. */
  readonly name: string;
  readonly isFor: string;
  /** Whether one of the two ways to embed needs it: the element in the page, or the frame. */
  readonly way: 'element' | 'frame' | 'reading';
}

/** Lists the files of the zip. */
export function webFiles(build: string): readonly WebFile[] {
  return [
    {
      name: 'index.html',
      way: 'reading',
      isFor: 'This page: the map at work, and the lines to copy.',
    },
    {name: 'eyes-on-ice.js', way: 'element', isFor: 'The script that your page names.'},
    {
      name: `${build}/`,
      way: 'element',
      isFor:
        'What the script loads: controls, agencies, search, counties. The folder is named after the build, so that no cache mixes two.',
    },
    {
      name: 'frame.html',
      way: 'frame',
      isFor: 'The page for iframes, where no script may stand in yours.',
    },
    {name: `frame/${build}/`, way: 'frame', isFor: 'What that page loads.'},
    {
      name: 'resize.js',
      way: 'frame',
      isFor: 'Sets the height of iframes, where one script is allowed.',
    },
    {name: 'LICENSE.txt', way: 'reading', isFor: 'The licence, MIT.'},
    {name: 'THIRD-PARTY-LICENSES.txt', way: 'reading', isFor: 'Licences of what is inside.'},
  ];
}
