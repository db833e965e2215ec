import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The folders of `src/`, in the direction of the data: each may import from itself and from those before it. */
const FOLDERS = [
  'lib',
  'schemas',
  'citations',
  'loaders',
  'charts',
  'quotations',
  'markdown',
  'checks',
  'client',
  'search',
  'anchors',
  'proof',
  'integrations',
  'editions',
  'components',
  'layouts',
  'pages',
];
/** From this folder on, files may import Astro's virtual modules. */
const FIRST_WITH_ASTRO = FOLDERS.indexOf('components');

const directions = FOLDERS.map((folder, nth) => ({
  files: [`src/${folder}/**`],
  ignores: ['**/*.test.ts', '**/*.fixture.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...FOLDERS.slice(nth + 1), 'e2e'].join('|')})/`,
            message: `Data flows ${FOLDERS.join(' → ')}; ${folder} may not import from what comes after it.`,
          },
          ...(nth < FIRST_WITH_ASTRO
            ? [{ regex: '^astro:', message: `Keep Astro out of ${folder}, so that it can be tested alone.` }]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'dist.*', '.astro', 'node_modules'] },
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      // node:test collects what test() returns by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'test', package: 'node:test' }] },
      ],
    },
  },
  ...directions,
);
