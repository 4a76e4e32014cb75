/** The engines of `npm run test:engines`, in the order in which they run. */
export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const

/** One of {@link ENGINE_NAMES}. */
export type EngineName = (typeof ENGINE_NAMES)[number]

/** Whether a name is one of {@link ENGINE_NAMES}. */
export function isEngineName(name: string): name is EngineName {
  return (ENGINE_NAMES as readonly string[]).includes(name)
}
