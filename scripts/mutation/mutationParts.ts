/** A part of the sources that `npm run mutation` changes, and the tests that must notice the changes. */
export interface MutationPart {
  /** Globs of the sources to change; one that begins with `!` takes files out again. */
  mutate: readonly string[]
  /**
   * Globs of the node tests that run against the changed sources. Only tests of the part itself: a
   * change to code that runs when a module is loaded runs every one of them.
   */
  tests: readonly string[]
}

const FORM_TESTS = 'test/form/!(properties).test.ts'

/**
 * The parts of the pure core and of the server. Controls, hooks and components are left to the tests in DOM
 * and browsers.
 */
export const MUTATION_PARTS: Readonly<Record<string, MutationPart>> = {
  contract: {
    mutate: ['src/contract/**/*.ts'],
    tests: [
      'test/contract/**/*.test.ts',
      'test/api/**/*.test.ts',
      FORM_TESTS,
      'test/faults/{answers,definitions}.test.ts',
    ],
  },
  form: {
    mutate: ['src/form/**/*.ts', '!src/form/types.ts'],
    tests: ['test/form/**/*.test.ts', 'test/faults/{definitions,guests,input}.test.ts'],
  },
  fields: {
    mutate: [
      'src/fields/**/*.ts',
      '!src/fields/{types,registry,fieldTypes,defineAnswerRules,defineFieldType}.ts',
    ],
    tests: ['test/fields/**/*.test.ts', FORM_TESTS, 'test/faults/{definitions,guests,input}.test.ts'],
  },
  time: { mutate: ['src/time/**/*.ts'], tests: ['test/time/**/*.test.ts'] },
  flow: { mutate: ['src/flow/**/*.ts'], tests: ['test/flow/**/*.test.ts'] },
  api: {
    mutate: ['src/api/{http,errors,calls}/**/*.ts'],
    tests: ['test/api/**/*.test.ts', 'test/faults/{answers,network}.test.ts'],
  },
  server: {
    mutate: ['src/server/**/*.ts', '!src/server/types.ts'],
    tests: ['test/server/!(sandbox|documents).test.ts', 'test/faults/serverHandler.test.ts'],
  },
  pages: { mutate: ['src/pages/**/*.ts', '!src/pages/types.ts'], tests: ['test/pages/**/*.test.ts'] },
  utils: { mutate: ['src/utils/**/*.ts'], tests: ['test/utils/**/*.test.ts'] },
}
