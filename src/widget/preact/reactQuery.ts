// Stands in for @tanstack/react-query in the built element, where the whole package would be a fifth of the
// first load. It has what the form uses: queries with a cache and retries, and mutations that are sent
// once. test/widget/reactQuery.dom.test.tsx runs the same cases over the real package. Not supported,
// beside the options that `checkOptions` refuses: `QueryClientProvider`, structural sharing of refetched
// data, and the pause of retries while the window is in the background.
import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'preact/compat'
import {
  checkOptions,
  type MutationOptions,
  type QueryOptions,
  type SupportedMutation,
} from './checkOptions.js'
import { findQuery, toFetching } from './queryCache.js'

export { QueryClient } from './queryCache.js'

/** Returns its argument, as in the real package, where it only adds types. */
export const queryOptions = <Options>(options: Options): Options => options

/**
 * Subscribes a component to a query. Fetches it on mount, when its key changes and when it is enabled.
 *
 * @param client - required, because there is no provider
 * @returns the state of the query, and `refetch`, which resolves with the new state even if the fetch fails
 * @throws Error if an option is not supported
 */
export function useQuery<Data, Failure>(options: QueryOptions<Data, Failure>, client: object) {
  const found = findQuery(client, options)
  const { query, options: supported } = found
  const { enabled = true, staleTime, refetchOnMount } = supported
  const state = useSyncExternalStore(query.subscribe, () => query.state)
  const before = useRef<{ query: unknown; enabled: boolean }>(undefined)
  const latest = useRef(found)
  const shouldFetch = () => {
    const { current } = before
    if (!enabled || (current?.enabled && current.query === query)) return false
    return query.isStale(staleTime) || (!current && refetchOnMount === 'always')
  }
  useLayoutEffect(() => {
    latest.current = found
  })
  useEffect(() => {
    const isDue = shouldFetch()
    before.current = { query, enabled }
    if (isDue) query.fetch(latest.current.options).catch(() => {})
    // Other options do not start a fetch.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [query, enabled])
  const refetch = useCallback(async (refetchOptions: object = {}) => {
    checkOptions('refetch', refetchOptions)
    const current = latest.current
    await current.query.fetch(current.options, true).catch(() => {})
    return current.query.state
  }, [])
  // The first render already shows what the effect is about to start, not an earlier error.
  return { ...(shouldFetch() ? toFetching(state) : state), refetch }
}

/**
 * Returns `mutateAsync`, which calls `mutationFn` once and then one of the callbacks.
 *
 * @param _client - not used: mutations are not cached
 * @throws Error if an option is not supported
 */
export function useMutation<Data, Failure, Variables>(
  options: MutationOptions<Data, Failure, Variables>,
  _client: object,
) {
  const supported = checkOptions('mutation', options) as SupportedMutation<Data, Failure, Variables>
  const { mutationFn, onSuccess, onError } = supported
  const mutateAsync = async (variables: Variables, mutateOptions: object = {}): Promise<Data> => {
    checkOptions('mutateAsync', mutateOptions)
    try {
      const data = await mutationFn(variables)
      await onSuccess?.(data, variables)
      return data
    } catch (error) {
      try {
        await onError?.(error as Failure, variables)
      } catch (cause) {
        // Reported as an unhandled rejection, so that it cannot hide why the mutation failed.
        void Promise.reject(cause)
      }
      throw error
    }
  }
  return { mutateAsync }
}
