import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'

const ENTRY = 'entry.js'

/**
 * Gathers all that is loaded at first in one file, so that a page asks for one script and its integrity covers all of
 * it. A bundler left alone puts what the first file and a later one share into files of their own.
 *
 * @param config - of the same build; it is run once without writing, to see what is loaded at first
 * @param fileName - of the one file
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
      // Most of it runs at once: so told, Chromium compiles it while it comes, and not bit by bit while the form is drawn.
      postBanner: (chunk) => (chunk.name === name ? '//# allFunctionsCalledOnLoad' : ''),
      codeSplitting: { groups: [{ name, test: (id) => first.has(id) }] },
    },
    plugin: {
      name: 'booking-form:one-first-file',
      // All that the entry does is in the one file.
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
    throw new Error('[booking-form] The bundler gave no output to look at.')
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
