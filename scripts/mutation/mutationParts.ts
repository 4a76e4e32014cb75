/** A part of the pure core: what is changed in it, and the tests that must notice. */
export interface MutationPart {
  mutate: readonly string[]
  /** Those that concern the part: a change to what is read when a module loads runs every one of them. */
  tests: readonly string[]
}

const FORM_TESTS = 'test/form/!(properties).test.ts'

/** The parts that `npm run mutation` goes through. Controls, hooks and components are for the browser's tests. */
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
    mutate: [
      'src/api/{classify,readErrorReply,readFieldErrors,send,sendBooking,sendVerificationCode,toJson}.ts',
    ],
    tests: ['test/api/**/*.test.ts', 'test/faults/{answers,network}.test.ts'],
  },
}
