/** Returns whether the page is in a frame of another page. */
export const isFramed = (): boolean => window.parent !== window

/**
 * Returns whether the frames around the page surely forbid something. A page in a frame of another origin
 * cannot know, so it gets false.
 *
 * @param keywords - the keywords of the `sandbox` attribute that allow it; one of them is enough
 */
export function isForbidden(...keywords: string[]): boolean {
  try {
    for (let view: Window = window; view.frameElement; view = view.parent) {
      const sandbox = view.frameElement.getAttribute('sandbox')?.split(/\s+/)
      if (sandbox && !keywords.some((keyword) => sandbox.includes(keyword))) return true
    }
  } catch {
    // A frame further out belongs to another origin.
  }
  return false
}
