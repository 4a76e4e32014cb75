import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { transform } from 'lightningcss'
import { build, type Rolldown } from 'vite'

/** One source file inside a chunk. */
export interface MeasuredModule {
  path: string
  /** What is left of it, minified, before compression. */
  bytes: number
}

/** One file that the bundler wrote. */
export interface MeasuredChunk {
  name: string
  gzipBytes: number
  /** Loaded at first, or by `import()` later. */
  lazy: boolean
  modules: MeasuredModule[]
}

export interface BundleOptions {
  /** The module to start from, and the export of it that a host imports. */
  entry: string
  exportName: string
  /** Which bare imports stay out of the bundle. */
  external: (id: string) => boolean
}

const gzipBytes = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).byteLength

/** Bundles one export as a site would: minified, for ES2022, for production. */
export async function measureBundle({
  entry,
  exportName,
  external,
}: BundleOptions): Promise<MeasuredChunk[]> {
  const start = '\0measured'
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'booking-form:measured',
        enforce: 'pre',
        // Lib mode has made a path of the entry's name by now.
        resolveId: (id) => (id.endsWith('/measured') ? start : undefined),
        load: (id) => (id === start ? `export { ${exportName} } from ${JSON.stringify(entry)}` : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry: '/measured', formats: ['es'], fileName: 'measured' },
      // Lib mode leaves the white space in unless minify is said here too.
      // As in a site's own build: what the first chunk and a later one share stays in the first.
      rolldownOptions: {
        external: (id) => isBare(id) && external(id),
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true },
      },
    },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  if (!bundle || !('output' in bundle))
    throw new Error('[booking-form] The bundler gave no output to measure.')
  const chunks = bundle.output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
  const first = loadedAtFirst(chunks)
  return chunks.map((chunk) => ({
    name: chunk.fileName,
    gzipBytes: gzipBytes(chunk.code),
    lazy: !first.has(chunk.fileName),
    modules: Object.entries(chunk.modules).map(([path, { renderedLength }]) => ({
      path,
      bytes: renderedLength,
    })),
  }))
}

/** The bytes of a style sheet, minified and compressed. */
export function measureStyles(path: string): number {
  return gzipBytes(transform({ filename: path, code: readFileSync(path), minify: true }).code)
}

function isBare(id: string): boolean {
  return !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0')
}

function loadedAtFirst(chunks: readonly Rolldown.OutputChunk[]): Set<string> {
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    for (const next of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) visit(next)
  }
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName)
  return found
}
