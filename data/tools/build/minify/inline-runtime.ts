/**
 * A build plugin that writes the bundler's helper into the files that use it. By itself it is a file of
 * a hundred bytes that each late file waits for: a round trip more on a slow line.
 */
import MagicString from 'magic-string';
import type {Plugin} from 'vite';

const RUNTIME = 'rolldown-runtime.js';
const IMPORT = /^import \{ \w+ as (\w+) \} from "\.\/rolldown-runtime\.js";$/m;

/** The one helper in use: makes the object that `import()` gives of a module which shares its file. */
const EXPORT_ALL = `getters => {
  const module = {};
  for (const name in getters) Object.defineProperty(module, name, {get: getters[name], enumerable: true});
  return module;
}`;

/** Replaces imports of the bundler's runtime by the helper itself. */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    renderChunk(code, chunk) {
      const found = IMPORT.exec(code);
      if (!found) {
        if (code.includes(`"./${RUNTIME}"`))
          this.error(`${chunk.fileName} uses an unknown helper.`);
        return null;
      }
      const [statement, name] = found;
      if (name !== '__exportAll')
        this.error(`${chunk.fileName} uses ${name}: only __exportAll is known.`);
      const text = new MagicString(code);
      text.update(found.index, found.index + statement.length, `const ${name} = ${EXPORT_ALL};`);
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
    generateBundle(_options, bundle) {
      Reflect.deleteProperty(bundle, RUNTIME);
      Reflect.deleteProperty(bundle, `${RUNTIME}.map`);
    },
  };
}
