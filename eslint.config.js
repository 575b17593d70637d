import path from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

// Who may import whom. A room not named on the right is out of reach; `model` (types only) is open to all.
const ROOMS = {
  model: ['time', 'geo'],
  time: [],
  geo: [],
  text: [],
  gazetteer: ['geo'],
  articles: ['time', 'text'],
  extract: ['time', 'geo', 'text', 'gazetteer'],
  merge: ['time', 'geo'],
  dashboard: ['time', 'geo'],
  export: ['time', 'geo'],
  evaluation: ['time', 'geo'],
  ui: [],
  words: ['time', 'dashboard'],
  timeline: ['time', 'dashboard', 'ui', 'words'],
  map: ['geo', 'dashboard', 'ui', 'words'],
  list: ['time', 'dashboard', 'ui', 'words'],
  evidence: ['time', 'dashboard', 'ui', 'words'],
  filters: ['time', 'dashboard', 'ui', 'words'],
  server: [
    'time',
    'geo',
    'text',
    'gazetteer',
    'articles',
    'extract',
    'merge',
    'dashboard',
    'export',
    'evaluation',
    'words',
  ],
};
// Rooms that must run in Node, in a worker and in the browser alike.
const PURE = [
  'model',
  'time',
  'geo',
  'text',
  'gazetteer',
  'articles',
  'extract',
  'merge',
  'dashboard',
  'export',
  'evaluation',
];
const PLATFORM = /^(svelte($|\/)|\$app\/|@sveltejs\/|maplibre-gl|d3-selection|d3-brush|d3-zoom|kysely|node:)/;
const FILE_SYSTEM_ALLOWED = /src\/lib\/gazetteer\/(load|build)(\/|\.)/;

const lib = path.resolve(import.meta.dirname, 'src/lib');

function roomOf(file) {
  const relative = path.relative(lib, file);
  return relative.startsWith('..') ? null : relative.split(path.sep)[0];
}

const arrows = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = roomOf(context.filename);
    if (!from || /\.test\.ts$/.test(context.filename)) return {};
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      if (PURE.includes(from) && PLATFORM.test(source) && !FILE_SYSTEM_ALLOWED.test(context.filename)) {
        context.report({ node, message: `${from}/ is pure: it may not import "${source}".` });
      }
      const target = source.startsWith('#lib/')
        ? path.join(lib, source.slice('#lib/'.length))
        : source.startsWith('.')
          ? path.resolve(path.dirname(context.filename), source)
          : null;
      if (!target) return;
      const to = roomOf(target);
      if (to === from || to === 'model') return;
      if (to === null || !(ROOMS[from] ?? []).includes(to)) {
        context.report({
          node,
          message: `${from}/ may not import ${to ?? 'from outside src/lib'}; allowed: model ${(ROOMS[from] ?? []).join(' ')}.`,
        });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: (node) => check({ ...node, source: node.source }),
    };
  },
};

export default ts.config(
  { ignores: ['node_modules', '.svelte-kit', 'build', '.dateline', 'static', 'seeds', 'tests/fixtures'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    plugins: { dateline: { rules: { arrows } } },
    rules: {
      'dateline/arrows': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'svelte/no-at-html-tags': 'error',
      // The dashboard writes its own query strings; there is one page and no base path to resolve.
      'svelte/no-navigation-without-resolve': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  { files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked },
);
