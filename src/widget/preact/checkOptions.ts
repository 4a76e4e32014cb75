import type { UseMutationOptions, UseQueryOptions } from '@tanstack/react-query'
import { ownOptions } from '../../utils/ownOptions.js'

const NUMBER = ['a number', 'undefined'] as const
const CALLBACK = ['a function', 'undefined'] as const

/**
 * The options that the stand-in for react-query supports. Each has its supported values, as {@link
 * describe} names them. `'undefined'` means that an option can be left out. If `'undefined'` is not
 * listed, the option must be set, because the default of the real package is not supported.
 */
const OPTIONS = {
  query: {
    queryKey: ['an array'],
    queryFn: ['a function'],
    enabled: ['true', 'false', 'undefined'],
    networkMode: ['"always"'],
    retry: ['false', 'a function'],
    staleTime: NUMBER,
    gcTime: NUMBER,
    refetchOnMount: ['true', '"always"', 'undefined'],
    refetchOnWindowFocus: ['false'],
    refetchOnReconnect: ['false', 'undefined'],
  } satisfies { [Name in keyof UseQueryOptions]: readonly string[] },
  mutation: {
    mutationFn: ['a function'],
    networkMode: ['"always"'],
    retry: ['false', 'undefined'],
    gcTime: NUMBER,
    onSuccess: CALLBACK,
    onError: CALLBACK,
  } satisfies { [Name in keyof UseMutationOptions]: readonly string[] },
  refetch: {},
  mutateAsync: {},
  QueryClient: {},
}

/** The query options of the real package, reduced to those that the stand-in knows. */
export type QueryOptions<Data, Failure> = Pick<UseQueryOptions<Data, Failure>, keyof typeof OPTIONS.query>

/** The mutation options of the real package, reduced to those that the stand-in knows. */
export type MutationOptions<Data, Failure, Variables> = Pick<
  UseMutationOptions<Data, Failure, Variables>,
  keyof typeof OPTIONS.mutation
>

/** Query options that {@link checkOptions} has accepted. */
export interface SupportedQuery<Data, Failure> {
  queryKey: readonly unknown[]
  /** Called without the context argument, which has `signal` and `meta` in the real package. */
  queryFn: () => Data | Promise<Data>
  retry: false | ((failureCount: number, error: Failure) => boolean)
  enabled?: boolean
  /** Milliseconds. @defaultValue 0 */
  staleTime?: number
  /** Milliseconds. @defaultValue 300_000 */
  gcTime?: number
  refetchOnMount?: true | 'always'
}

/**
 * Mutation options that {@link checkOptions} has accepted. The functions are called without the context
 * argument.
 */
export interface SupportedMutation<Data, Failure, Variables> {
  mutationFn: (variables: Variables) => Promise<Data>
  onSuccess?: (data: Data, variables: Variables) => unknown
  onError?: (error: Failure, variables: Variables) => unknown
}

/**
 * Checks options against the list of what the stand-in supports. The form is compiled and tested against
 * the real package, so an option that the stand-in ignored would make the built element behave differently
 * without notice.
 *
 * @param kind - what the options are for
 * @returns the own properties of the options
 * @throws Error if an option is unknown, or its value is not supported
 */
export function checkOptions<Options extends object>(kind: keyof typeof OPTIONS, options: Options): Options {
  const known: Readonly<Record<string, readonly string[]>> = ownOptions(OPTIONS[kind])
  const own = ownOptions(options)
  const values = own as Readonly<Record<string, unknown>>
  for (const name of Object.keys({ ...known, ...own })) {
    const supported = known[name]
    const value = describe(values[name])
    if (supported?.includes(value)) continue
    const reason = supported
      ? `the value ${value} of the ${kind} option ${name}, only ${supported.join(' or ')}`
      : `the ${kind} option ${name}, only ${Object.keys(known).join(', ') || 'none'}`
    throw new Error(
      '[booking-form] The built element replaces @tanstack/react-query by src/widget/preact, which ' +
        `does not support ${reason}. Do without it, or add it there and to its tests ` +
        '(test/widget/reactQuery.dom.test.tsx).',
    )
  }
  return own
}

/** Describes a value: names the kind of an array, function or number, and returns other values as JSON. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'function' || typeof value === 'number'
    ? `a ${typeof value}`
    : `${JSON.stringify(value)}`
}
