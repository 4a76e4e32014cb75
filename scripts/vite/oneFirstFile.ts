import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { ownExportAll } from './ownExportAll.js'

const ENTRY = 'entry.js'

/** Modules that are loaded by `import()`, by the name of the file that they are put into. */
type LazyFiles = Readonly<Record<string, RegExp>>

/**
 * Puts all modules of the first load into one file, so that a page requests one script, and the integrity
 * of that script covers all of it. By default a bundler puts modules that the first load shares with
 * lazy-loaded files into further files. Lazy-loaded modules that are needed together share a file too.
 *
 * @param config - the configuration of the build. It is run once without writing, to find the modules of
 *   each file.
 * @param fileName - the name of the one file
 * @param lazyFiles - a module that two of these files need is in the first of them
 * @returns what to add to the configuration
 */
export async function oneFirstFile(
  config: InlineConfig,
  fileName: string,
  lazyFiles: LazyFiles,
): Promise<{ plugin: Plugin; output: Rolldown.OutputOptions; entryFileName: string }> {
  const [first = new Set(), ...lazy] = await findModules(config, Object.values(lazyFiles))
  const name = fileName.replace(/\.js$/, '')
  return {
    entryFileName: ENTRY,
    output: {
      chunkFileNames: (chunk) => (chunk.name === name ? fileName : 'parts/[name]-[hash].js'),
      // Most functions run during the first render. The comment tells Chromium to compile them while the
      // file downloads, and not one by one when they are called.
      postBanner: (chunk) => (chunk.name === name ? '//# allFunctionsCalledOnLoad' : ''),
      codeSplitting: {
        groups: [
          { name, test: (id) => first.has(id), priority: 2 },
          ...Object.keys(lazyFiles).map((lazyName, index) => ({
            name: lazyName,
            test: (id: string) => !!lazy[index]?.has(id),
            priority: 1 - index / 10,
          })),
        ],
      },
    },
    plugin: {
      name: 'booking-form:one-first-file',
      // The entry only imports the one file, which contains its code.
      generateBundle: (_, bundle) => {
        delete bundle[ENTRY]
      },
      renderChunk: ownExportAll,
    },
  }
}

/** Returns the modules that the entry loads at first, and those that each of the `lazy` modules loads. */
async function findModules(config: InlineConfig, lazy: readonly RegExp[]): Promise<Set<string>[]> {
  const output = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  if (!bundle || !('output' in bundle))
    throw new Error(
      '[booking-form] The bundler returned no output, so the modules of the first load are unknown.',
    )
  const chunks = bundle.output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
  const findFrom = (isStart: (chunk: Rolldown.OutputChunk) => boolean) => {
    const found = new Set<Rolldown.OutputChunk>()
    const visit = (chunk: Rolldown.OutputChunk | undefined) => {
      if (!chunk || found.has(chunk)) return
      found.add(chunk)
      for (const next of chunk.imports) visit(chunks.find(({ fileName }) => fileName === next))
    }
    for (const chunk of chunks) if (isStart(chunk)) visit(chunk)
    return new Set([...found].flatMap((chunk) => Object.keys(chunk.modules)))
  }
  return [
    findFrom((chunk) => chunk.isEntry),
    ...lazy.map((pattern) => findFrom((chunk) => pattern.test(chunk.facadeModuleId ?? ''))),
  ]
}
