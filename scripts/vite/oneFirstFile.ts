import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'

const ENTRY = 'entry.js'

/**
 * Puts all modules of the first load into one file, so that a page requests one script, and the integrity
 * of that script covers all of it. By default a bundler puts modules that the first load shares with
 * lazy-loaded files into further files.
 *
 * @param config - the configuration of the build. It is run once without writing, to find the modules of
 *   the first load.
 * @param fileName - the name of the one file
 * @returns what to add to the configuration
 */
export async function oneFirstFile(
  config: InlineConfig,
  fileName: string,
): Promise<{ plugin: Plugin; output: Rolldown.OutputOptions; entryFileName: string }> {
  const first = await findFirstModules(config)
  const name = fileName.replace(/\.js$/, '')
  return {
    entryFileName: ENTRY,
    output: {
      chunkFileNames: (chunk) => (chunk.name === name ? fileName : 'parts/[name]-[hash].js'),
      // Most functions run during the first render. The comment tells Chromium to compile them while the
      // file downloads, and not one by one when they are called.
      postBanner: (chunk) => (chunk.name === name ? '//# allFunctionsCalledOnLoad' : ''),
      codeSplitting: { groups: [{ name, test: (id) => first.has(id) }] },
    },
    plugin: {
      name: 'booking-form:one-first-file',
      // The entry only imports the one file, which contains its code.
      generateBundle: (_, bundle) => {
        delete bundle[ENTRY]
      },
    },
  }
}

async function findFirstModules(config: InlineConfig): Promise<Set<string>> {
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
  const found = new Set<string>()
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || found.has(chunk.fileName)) return
    found.add(chunk.fileName)
    for (const next of chunk.imports) visit(chunks.find(({ fileName }) => fileName === next))
  }
  visit(chunks.find((chunk) => chunk.isEntry))
  return new Set(
    chunks.filter(({ fileName }) => found.has(fileName)).flatMap((chunk) => Object.keys(chunk.modules)),
  )
}
