/**
 * Rules for code that browsers run: nothing that the oldest of package.json's `browserslist` lack.
 * Syntax and JavaScript's own objects by edition, the browser's by MDN's data.
 */
import esX from 'eslint-plugin-es-x';
import {noNewerNames} from './no-newer-names.js';

const RULES = {
  // What came after ES2023.
  ...esX.configs['flat/restrict-to-es2023'].rules,
  ...esX.configs['flat/no-new-in-esnext'].rules,
  ...esX.configs['flat/restrict-to-es2023-intl-api'].rules,
  ...esX.configs['flat/no-new-in-esnext-intl-api'].rules,
  'eyes-on-ice/no-newer-names': 'error',
};

const PLUGINS = {'es-x': esX, 'eyes-on-ice': {rules: {'no-newer-names': noNewerNames}}};

/** For sources, whose types are known. */
export const BROWSER_SOURCES = {plugins: PLUGINS, rules: RULES};

/** Rules that go by the names of methods that arrays have too. */
const BY_COMMON_NAMES = Object.keys(RULES).filter(name =>
  name.startsWith('es-x/no-iterator-prototype-'),
);

/** Methods of iterators, called on what surely is one. */
const ITERATOR_METHODS = {
  selector: [
    'CallExpression[callee.property.name=/^(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)$/]',
    '[callee.object.callee.property.name=/^(values|keys|entries|matchAll)$/]',
    ':not([callee.object.callee.object.name=/^(Object|Reflect)$/])',
  ].join(''),
  message: 'Methods of iterators are newer than the oldest browsers that package.json names.',
};

/** For built files: names are all there is to go by. */
export const BUILT_FILES = {
  plugins: PLUGINS,
  settings: {'es-x': {aggressive: true}},
  rules: {
    ...RULES,
    ...Object.fromEntries(BY_COMMON_NAMES.map(name => [name, 'off'])),
    'no-restricted-syntax': ['error', ITERATOR_METHODS],
  },
};
