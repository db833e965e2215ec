import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The folders of `src/` in the direction of the data: each may import from itself and from those before it. */
const LAYERS = [
  'lib',
  'schemas',
  'citations',
  'loaders',
  'charts',
  'quotations',
  'markdown',
  'checks',
  'search',
  'anchors',
  'proof',
  'integrations',
  'editions',
  'components',
  'layouts',
  'pages',
];
/** From here on files are Astro's; before, only these are. */
const FIRST_OF_ASTRO = 'components';
const WITH_ASTRO = ['src/loaders/collections.ts', 'src/loaders/cite-this-page.ts'];

const directions = LAYERS.slice(0, -1).map((layer, nth) => ({
  files: [`src/${layer}/**`],
  ignores: ['**/*.test.ts', '**/*.fixture.ts', ...WITH_ASTRO],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${LAYERS.slice(nth + 1).join('|')})/`,
            message: `Data flows ${LAYERS.join(' → ')}; ${layer} may not import from what comes after it.`,
          },
          ...(nth < LAYERS.indexOf(FIRST_OF_ASTRO)
            ? [{ regex: '^astro:', message: `Keep Astro out of ${layer}, so that it can be tested alone.` }]
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
