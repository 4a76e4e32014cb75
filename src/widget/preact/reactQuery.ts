// Replaces @tanstack/react-query in the built element, because the whole package would be a fifth of
// the first load. This stand-in has what the form uses: queries with a cache and retries, and mutations
// that are sent once. test/widget/reactQuery.dom.test.tsx runs the same cases with the real package.
// Besides the options that `checkOptions` refuses, the stand-in does not support `QueryClientProvider`,
// structural sharing of refetched data, or the pause of retries while the window is in the background.
import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'preact/compat'
import {
  checkOptions,
  type MutationOptions,
  type QueryOptions,
  type SupportedMutation,
} from './checkOptions.js'
import { findQuery, toFetching } from './queryCache.js'

export { QueryClient } from './queryCache.js'

/** Returns its argument unchanged. In the real package too, the function only adds types. */
export const queryOptions = <Options>(options: Options): Options => options

/**
 * Subscribes a component to a query. Fetches stale data on mount, when the key changes, and when the
 * query becomes enabled. With `refetchOnMount: 'always'`, fresh data is fetched on mount too.
 *
 * @param client - required, because there is no provider
 * @returns the state of the query, and `refetch`, whose promise resolves with the new state even if the
 *   fetch fails
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
    // Only a new query or a change of `enabled` can start a fetch. Therefore the other options are not in
    // the dependency list.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [query, enabled])
  const refetch = useCallback(async (refetchOptions: object = {}) => {
    checkOptions('refetch', refetchOptions)
    const current = latest.current
    await current.query.fetch(current.options, true).catch(() => {})
    return current.query.state
  }, [])
  // The effect starts the fetch after this render. Return the fetching state already, not an earlier
  // error.
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
        // Report an error of the callback as an unhandled rejection, so that it does not replace
        // the error of the mutation.
        void Promise.reject(cause)
      }
      throw error
    }
  }
  return { mutateAsync }
}
