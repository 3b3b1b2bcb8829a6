import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {DataFolder} from '../data-files/data-folder.ts';
import {dataSentence} from '../docs/data-sentence.ts';
import {fillMarkers} from '../docs/fill-markers.ts';
import {writeFiles, type Files} from '../lib/write-files.ts';
import {groupAgencies} from './group-agencies.ts';
import {
  agenciesModule,
  bodiesModule,
  changeCountsModule,
  changeDetailsModule,
  documentsModule,
  historyModule,
  laterModule,
  leftModule,
  stateLawsModule,
  stateNamesModule,
  statesModule,
  summaryModule,
} from './module-texts.ts';
import {packAgencies, packPending} from './pack-agencies.ts';
import {packBodies} from './pack-bodies.ts';
import {countChanges, packChanges} from './pack-changes.ts';
import {packDocuments} from './pack-documents.ts';
import {packHistory} from './pack-history.ts';
import {packLater} from './pack-later.ts';
import {packLeft} from './pack-left.ts';

/** Writes all that repeats the files in `data/`: the generated modules, and the README's sentence. */
export function packData(root: URL): void {
  const folder = dataOf(root);
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const sentence = dataSentence(folder.read('release.json'));
  const files = {
    ...packedModules(folder),
    'README.md': fillMarkers(readme, 'data', sentence),
  };
  writeFiles(fileURLToPath(root), files);
}

/** Writes the generated module of the state laws. */
export function packStateLaws(root: URL): void {
  const laws = dataOf(root).read('state-laws.json');
  const file = 'src/check/answer/state-laws.generated.ts';
  writeFiles(fileURLToPath(root), {[file]: stateLawsModule(laws)});
}

function dataOf(root: URL): DataFolder {
  return new DataFolder(fileURLToPath(new URL('data/', root)));
}

function packedModules(folder: DataFolder): Files {
  const agreements = folder.read('agreements.json');
  const release = folder.read('release.json');
  const pending = folder.find('pending.json');
  const log = folder.find('changes.json') ?? [];
  const agencies = groupAgencies(agreements);
  const packed = packAgencies(agencies, release, pending && packPending(pending));
  const tables = {heads: folder.read('heads.json'), seats: folder.read('seats.json')};
  const modules = {
    'summary.generated.ts': summaryModule(packed),
    'agencies.generated.ts': agenciesModule(packed),
    'documents.generated.ts': documentsModule(packDocuments(agencies, agreements)),
    'history.generated.ts': historyModule(packHistory(folder.read('history.json'))),
    'later.generated.ts': laterModule(packLater(folder.find('later-counts.json')?.dates ?? [])),
    'left.generated.ts': leftModule(packLeft(folder.find('left-since.json') ?? [], agencies)),
    'states.generated.ts': statesModule(folder.read('states.json')),
    'state-names.generated.ts': stateNamesModule(folder.read('states.json')),
    'changes.generated.ts': changeDetailsModule(packChanges(log, release.asOf)),
    'changed.generated.ts': changeCountsModule(countChanges(log, release.asOf)),
  };
  return {
    ...Object.fromEntries(
      Object.entries(modules).map(([name, text]) => [`src/data/${name}`, text]),
    ),
    'src/search/index/bodies.generated.ts': bodiesModule(packBodies(tables, agencies)),
  };
}
