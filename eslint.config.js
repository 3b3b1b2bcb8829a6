import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {BROWSER_SOURCES} from './data/tools/browsers/browser-rules.js';

/** Syntax that has no place in a test: it hides others, or itself. */
const HIDING_TESTS = ['only', 'skip', 'todo'].map(word => ({
  selector: `CallExpression[callee.property.name='${word}'][callee.object.name=/^(describe|it|test|suite)$/]`,
  message: `No ${word} in tests.`,
}));

/** An audit that nobody waits for can't fail. */
const LOST_AUDIT = {
  selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
  message: 'Await the audit.',
};

/** A wait that sees nothing of what changes in shadow roots, so that it ends only by luck. */
const BLIND_WAIT = {
  selector:
    "CallExpression[callee.property.name='waitForSelector']:not(:has(Property[key.name=/^(visible|hidden)$/]))",
  message:
    'Wait with {visible: true}: without it Puppeteer looks again only when something changes outside shadow roots.',
};

/** Node's runner waits for its tests itself. */
const NODE_TESTS = ['test', 'it', 'describe', 'suite'].map(name => ({
  from: 'package',
  name,
  package: 'node:test',
}));

export default tseslint.config(
  {ignores: ['dist/', 'coverage/', '**/*.generated.ts', 'src/geo/counties/']},
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', {allow: ['info', 'warn', 'error']}],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-non-null-assertion': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
        {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.'},
        {selector: 'TSParameterProperty', message: 'Write the field out.'},
      ],
    },
  },
  {
    // A promise that nobody waits for loses its error.
    files: ['src/**/*.ts', 'demo/embed/**/*.ts', '{data,demo}/tools/**/*.ts', 'test/**/*.ts'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: NODE_TESTS}],
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Knows no <label for>; axe sees the names that count, in every state of the elements.
      'lit-a11y/accessible-name': 'off',
      // Keys are handled where the focus is, not on what is clicked; tests press real keys.
      'lit-a11y/click-events-have-key-events': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': 'error',
    },
  },
  {files: ['src/**/*.ts', 'demo/{embed,page,promises}/**/*.{ts,js}'], ...BROWSER_SOURCES},
  {
    files: ['{data,demo}/tools/**', 'test/**'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': ['error', ...HIDING_TESTS, LOST_AUDIT, BLIND_WAIT],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // chai's assertions look like promises, because its audit is one.
    files: ['test/**/*.browser.ts'],
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
);
