// The library build: a few files without dependencies, and the style sheets.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { THEMES } from './scripts/element/themeWords.js'
import { fewFiles } from './scripts/vite/fewFiles.js'
import { sheetText } from './scripts/vite/sheetText.js'

const entries = [
  'index',
  'entries/contract',
  'entries/client',
  'entries/server',
  'entries/pages',
  'entries/testing',
  'entries/element',
  'entries/jsx',
  'entries/locales',
  'locales/languages',
  'locales/en/index',
]

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

const { plugin, output } = fewFiles({
  entries: entries.map((name) => `src/${name}.ts`),
  serverEntries: ['src/entries/server.ts', 'src/entries/pages.ts'],
  renderingEntry: 'src/entries/pages.ts',
  first: 'src/components/BookingForm.tsx',
  areas: {
    submit: ['src/hooks/lazyParts.ts'],
    form: ['src/components/lazySteps.ts', 'src/fields/lazyControls.ts'],
    picker: ['src/components/picker/pickerParts.ts'],
    manage: ['src/components/manage/manageParts.ts'],
    questions: ['src/components/questions/QuestionsProvider.tsx', 'src/hooks/form/lazyShowRules.ts'],
    zones: ['src/components/picker/ZoneSearch.tsx'],
    draft: ['src/hooks/draft/keepDraft.ts'],
    series: ['src/components/details/SeriesDates.tsx'],
  },
})

export default defineConfig({
  define: { __BOOKING_FORM_VERSION__: JSON.stringify(version) },
  plugins: [
    react(),
    sheetText(),
    {
      // Each language is a file of its own: see scripts/buildLanguages.ts.
      name: 'booking-form:languages',
      enforce: 'pre',
      resolveId: (id, importer = '') =>
        importer.endsWith('/src/locales/languages.ts') && id.endsWith('/index.js')
          ? { id, external: true }
          : undefined,
    },
    plugin,
    {
      name: 'booking-form:styles',
      apply: 'build',
      // Vite empties only the folder of the library.
      buildStart: () => rmSync('dist', { recursive: true, force: true }),
      writeBundle: () => {
        mkdirSync('dist/themes', { recursive: true })
        // The types of every style sheet: without them, TypeScript 6 lets only some hosts import one.
        writeFileSync('dist/css.d.ts', 'export {}\n')
        for (const sheet of ['styles', ...THEMES.map((name) => `themes/${name}`)]) {
          copyFileSync(`src/${sheet}.css`, `dist/${sheet}.css`)
          // Rules in a layer lose to rules without one. Sites with unlayered resets need unlayered styles.
          writeFileSync(`dist/${sheet}.unlayered.css`, toUnlayered(readFileSync(`src/${sheet}.css`, 'utf8')))
        }
      },
    },
  ],
  build: {
    target: 'es2022',
    minify: false,
    outDir: 'dist/lib',
    copyPublicDir: false,
    reportCompressedSize: false,
    lib: { entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])), formats: ['es'] },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: '[name].js', ...output },
    },
  },
})

/** Removes the layers around the rules of a style sheet, and the statement about their place. */
function toUnlayered(css: string): string {
  const start = css.search(/^@layer [\w-]+ \{$/m)
  if (start < 0)
    throw new Error('[booking-form] A style sheet has no @layer, so none without layers can be made from it.')
  return css.slice(start).replaceAll(/^@layer [\w-]+ \{\n([^]*?)\n\}$/gm, '$1')
}
