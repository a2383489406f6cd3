import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What each room may import: own folders by name, packages by pattern. Imports run
 * entrypoints → {components, page, extension} → core; only extension/ knows the browser's API.
 * tests/unit/house-rules.test.ts proves that each of them bites.
 */
const ROOMS = {
  core: { rooms: ['core'], packages: 'valibot|papaparse' },
  components: { rooms: ['components', 'core'], packages: 'preact|preact/.+|mark\\.js' },
  page: { rooms: ['page', 'core'], packages: 'mark\\.js' },
  extension: { rooms: ['extension', 'core'], packages: 'valibot|idb|wxt/browser' },
  entrypoints: {
    rooms: ['entrypoints', 'components', 'page', 'extension', 'core', 'assets'],
    packages: 'preact|preact/.+|wxt/utils/.+',
  },
};
const FOLDERS = [...Object.keys(ROOMS), 'assets', 'bench', 'tests', 'tools'];

/**
 * A wrong room is one that a relative path climbs into; a wrong package is a bare name that is not among the good.
 * @param {string} room
 * @param {{ rooms: string[], packages: string }} open
 * @returns {import('eslint').Linter.Config}
 */
function zone(room, { rooms, packages }) {
  const closed = FOLDERS.filter((folder) => !rooms.includes(folder)).join('|');
  return {
    name: `dramatis/${room}`,
    files: [`${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.\\./)+(${closed})/`, message: `${room}/ may import from ${rooms.join(', ')} only.` },
            { regex: `^(?!\\.|(${packages})$)`, message: `${room}/ may not use this package.` },
            NO_BARRELS,
          ],
        },
      ],
    },
  };
}

const NO_BARRELS = { regex: '(^|/)(index(\\.tsx?)?|\\.{1,2}/?)$', message: 'Import the file that has it: no barrels.' };

const NO_HTML_STRINGS = 'Text goes to the page as text: set textContent or build elements.';
const HTML_SINKS = [
  ...['innerHTML', 'outerHTML'].map((name) => `AssignmentExpression[left.property.name='${name}']`),
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
  "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  'Property[key.name=/^(innerHTML|outerHTML|dangerouslySetInnerHTML)$/]',
];

export default defineConfig(
  globalIgnores(['core/encoding.d.ts', '.output/', '.wxt/', 'artifacts/', 'node_modules/']),
  {
    name: 'dramatis/everything',
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 500 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-imports': ['error', { patterns: [NO_BARRELS] }],
      'no-restricted-syntax': [
        'error',
        ...HTML_SINKS.map((selector) => ({ selector, message: NO_HTML_STRINGS })),
        { selector: "ImportSpecifier[imported.name='useId']", message: 'Its ids repeat: components/use-own-id.ts.' },
        { selector: 'ExportAllDeclaration', message: 'Export by name from the file that has it: no barrels.' },
      ],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  ...Object.entries(ROOMS).map(([room, open]) => zone(room, open)),
  {
    name: 'dramatis/only-the-browser-room-knows-the-browser',
    files: ['{core,components,page,entrypoints}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['browser', 'chrome'].map((name) => ({ name, message: 'Ask a module of extension/.' })),
      ],
    },
  },
  {
    name: 'dramatis/frameworks-want-default-exports',
    files: ['entrypoints/*.ts', 'eslint.config.js', '*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    name: 'dramatis/plain-javascript',
    files: ['**/*.mjs'],
    // The linter does not see the type that a JSDoc comment gives to what JSON.parse returns; tsc does.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    name: 'dramatis/tests',
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': 'off',
      // What a test parses from a program's output is checked by the test's expectations.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
