import { defineConfig } from 'vitest/config'
import { MUTATION_PARTS } from './scripts/mutation/mutationParts.js'

process.env.TZ ??= 'Europe/Berlin'

// The part whose sources are changed, set by scripts/mutation/mutation.ts; without it, the tests of all parts.
const name = process.env.BF_MUTATION
const parts = name === undefined ? Object.values(MUTATION_PARTS) : [MUTATION_PARTS[name]]

export default defineConfig({
  test: {
    environment: 'node',
    include: parts.flatMap((part) => part?.tests ?? []),
    // Two runs at a time, and every line counted as it runs.
    testTimeout: 60_000,
  },
})
