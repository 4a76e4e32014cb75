// Only `npm run test:engines` uses this: the built site in the engine that `ENGINE` names.
import { defineConfig } from 'vitest/config'

process.env.TZ ??= 'Europe/Berlin'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['test/engines/*.engine.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
