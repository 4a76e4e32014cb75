/** The ready style sheets in `src/themes`, and what each looks like. */
export const THEME_WORDS = {
  shadcn: 'As shadcn/ui: reads `--primary`, `--background`, `--radius` and its other variables.',
  material: 'In the manner of Material 3, with its baseline colours.',
  plain: 'Nothing of its own: the text colour and background of the page, thin lines, no tints.',
  'high-contrast': 'All text at 7:1 or more, strong borders, a wide focus ring.',
  brutalist: 'Thick lines, hard shadows, one bright colour.',
} as const satisfies Record<string, string>

export type ThemeName = keyof typeof THEME_WORDS

/** The names of the ready style sheets: `booking-form/themes/<name>.css`. */
export const THEMES = Object.keys(THEME_WORDS) as ThemeName[]
