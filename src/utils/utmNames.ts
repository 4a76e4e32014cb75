/**
 * The parameters of a URL that name the campaign that led to it.
 *
 * @source the Urchin parameters of Google Analytics
 */
export const UTM_NAMES = ['source', 'medium', 'campaign', 'term', 'content', 'id'].map(
  (name) => `utm_${name}`,
)
