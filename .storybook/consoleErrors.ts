/** What a story may have among its parameters. */
interface ErrorParameters {
  /** Matches the messages that a story means to write to `console.error`. */
  expectedErrors?: RegExp
}

/** React's warnings about how a test updates a component. Visitors never see these. */
const ABOUT_TESTS = /not wrapped in act\(|the `act` call was not awaited/

let end = (): string[] => []

/** Starts to collect what is written to `console.error`. */
export function watchErrors(): void {
  end()
  const errors: string[] = []
  // oxlint-disable-next-line no-console
  const original = console.error
  console.error = (...values: unknown[]) => {
    errors.push(values.map(String).join(' '))
    original(...values)
  }
  end = () => {
    console.error = original
    end = () => []
    return errors
  }
}

/**
 * Stops what {@link watchErrors} started.
 *
 * @throws Error that lists the messages that the story did not expect
 */
export function failOnErrors({ parameters }: { parameters: ErrorParameters }): void {
  const { expectedErrors } = parameters
  const unexpected = end().filter((message) => !ABOUT_TESTS.test(message) && !expectedErrors?.test(message))
  if (unexpected.length) throw new Error(`The story wrote to console.error:\n${unexpected.join('\n')}`)
}
