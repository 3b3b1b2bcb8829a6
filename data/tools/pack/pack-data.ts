import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {writeChangesModule} from './changes-module.ts';
import {dataSentence, type ToldList} from '../docs/data-sentence.ts';
import {fillMarkers} from '../docs/fill-markers.ts';
import {packModule} from './pack.ts';

/** Writes all that repeats the files in `data/`: the module's copy, and what the README says of them. */
export async function packData(root: URL): Promise<void> {
  await packModule(root);
  writeChangesModule(fileURLToPath(root));
  const readme = new URL('README.md', root);
  const list = JSON.parse(readFileSync(new URL('data/release.json', root), 'utf8')) as ToldList;
  writeFileSync(readme, fillMarkers(readFileSync(readme, 'utf8'), 'data', dataSentence(list)));
}
