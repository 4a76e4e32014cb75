import { defineConfig } from 'vitest/config'
import { MUTATION_PARTS } from './scripts/mutation/mutationParts.js'

process.env.TZ ??= 'Europe/Berlin'

// The part to test, set by scripts/mutation/mutation.ts. All parts by default.
const name = process.env.BF_MUTATION
const parts = name === undefined ? Object.values(MUTATION_PARTS) : [MUTATION_PARTS[name]]

export default defineConfig({
  test: {
    environment: 'node',
    include: parts.flatMap((part) => part?.tests ?? []),
    // Mutation tests are slow: two run at a time, with coverage.
    testTimeout: 60_000,
  },
})
