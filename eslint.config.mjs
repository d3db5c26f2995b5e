import next from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'
import { arrows } from './bin/checks/arrows.mjs'

const TYPESCRIPT = ['**/*.ts', '**/*.tsx']
const DRAWERS = 'utils,helpers,common,lib,misc'

/** Payload's own route files and everything that a program writes. */
const GENERATED = [
  'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
  'src/database/migrations/**',
  '**/*.generated.*',
  'next-env.d.ts',
  'build/**',
  '.next/**',
  'bench/emptyPage/.next/**',
  'coverage/**',
  'tests/.cache/**',
  'data/**',
  'media/**',
]

export default tseslint.config(
  { ignores: GENERATED },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  next,
  {
    rules: {
      'import/no-anonymous-default-export': 'off',
      // Next builds the admin alone: public pages are plain HTML.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      '@next/next/no-head-element': 'off',
      '@next/next/no-css-tags': 'off',
      '@next/next/no-sync-scripts': 'off',
    },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Numbers read well in a text; objects do not, and stay refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A handler that a framework asks to be a promise need not wait for anything.
      '@typescript-eslint/require-await': 'off',
      // `a || b` is meant where an empty text counts as none.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A check at the border of the program is kept where the types promise more than the world.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Payload marks names that its next major version drops and this one still needs.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'import/no-restricted-paths': ['error', { zones: arrows }],
      'import/no-duplicates': 'error',
    },
  },
  {
    files: ['src/ui/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@/catalogue',
                '@/catalogue/*',
                // Holds names of sorts and facets beside its types, and nothing that asks.
                '!@/catalogue/types',
                '@/publications',
                '@/publications/*',
              ],
              allowTypeImports: true,
              message: 'A component is given its data: import types only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A test says what it expects an answer to be.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: [`**/{${DRAWERS}}/**`, `**/{${DRAWERS}}.*`],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name the file or folder for what it holds.' },
      ],
    },
  },
)
