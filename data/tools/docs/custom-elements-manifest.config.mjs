/**
 * Configuration of `dist/custom-elements.json` and the editors' files: the elements and their
 * events, as their doc blocks describe them.
 */
import {readFileSync} from 'node:fs';
import {expandTypesPlugin, getTsProgram} from 'cem-plugin-expanded-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {tsImport} from 'tsx/esm/api';

/** Modules that hosts meet. The rest is read as well, for the types that these name. */
const PUBLIC_MODULES =
  /^src\/(map|check)\/(eyes-on-ice-map|agency-check|events)\.ts$|^src\/element\/events\.ts$/;
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const table = path => tsImport(`../../../src/${path}.ts`, import.meta.url);
const {propertyOf} = await table('element/attributes');
const {MAP_ATTRIBUTES} = await table('map/attributes');
const {CHECK_ATTRIBUTES} = await table('check/attributes');
const ATTRIBUTES = {'eyes-on-ice-map': MAP_ATTRIBUTES, 'agency-check': CHECK_ATTRIBUTES};
const EDITORS = {outdir: 'dist', typesSrc: 'expandedType', hideLogs: true};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.generated.ts', 'src/geo/counties/**'],
  outdir: 'dist',
  litelement: true,
  overrideModuleCreation({ts, globs}) {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return program.getSourceFiles().filter(({fileName}) => globs.some(g => fileName.endsWith(g)));
  },
  plugins: [
    expandTypesPlugin({propertyName: 'expandedType', hideLogs: true}),
    publicOnly(),
    customElementVsCodePlugin({
      ...EDITORS,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({...EDITORS, webTypesFileName: 'web-types.json', version}),
  ],
};

/** Leaves out what hosts can't use: private members, and events seen in code but not documented. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest: manifest}) {
      manifest.modules = manifest.modules.filter(({path}) => PUBLIC_MODULES.test(path));
      for (const {declarations = []} of manifest.modules) {
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(isPublic);
          declaration.events = declaration.events?.filter(event => event.description);
          if (declaration.tagName) declaration.attributes = attributesOf(declaration);
        }
      }
    },
  };
}

/**
 * Tests whether a member is public. Lit's own methods are documented by Lit; ours are public when
 * they have a doc block.
 */
function isPublic({name, privacy, description}) {
  return privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name) && description;
}

/** Describes the attributes of an element's table as their properties are, after those of its doc block. */
function attributesOf({tagName, attributes = [], members}) {
  const documented = attributes.filter(({fieldName, description}) => !fieldName && description);
  const rows = Object.keys(ATTRIBUTES[tagName]).map(name => {
    const property = propertyOf(name);
    const member = members.find(one => one.name === property);
    if (!member) throw new Error(`<${tagName} ${name}>: no documented property "${property}".`);
    const {type, expandedType, default: initial, description} = member;
    return {name, type, expandedType, default: initial, description, fieldName: property};
  });
  return [...documented, ...rows];
}
