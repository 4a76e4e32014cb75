/** The engines that `npm run test:engines` wants, in the order in which they run. */
export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const

export type EngineName = (typeof ENGINE_NAMES)[number]

export function isEngineName(name: string): name is EngineName {
  return (ENGINE_NAMES as readonly string[]).includes(name)
}
