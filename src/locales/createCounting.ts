/** One text for each plural category of a language. `#` stands for the number. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>>

/**
 * Returns how a language writes numbers in sentences.
 *
 * The type argument names the plural categories of the language, so that the compiler finds a missing
 * form. The names are those of `Intl.PluralRules`.
 *
 * @param locale - BCP 47 tag
 * @example
 * const { plural } = createCounting<'one' | 'other'>('de')
 * plural(2, { one: '# Termin', other: '# Termine' }) // '2 Termine'
 */
export function createCounting<Category extends Intl.LDMLPluralRule>(locale: string) {
  let rules: Intl.PluralRules | undefined
  let format: Intl.NumberFormat | undefined
  /** Writes a number with the digits and the separators of the language. */
  const number = (n: number): string => (format ??= new Intl.NumberFormat(locale)).format(n)
  /** Picks the form for `n`, and writes `n` in place of each `#`. */
  const plural = (n: number, forms: PluralForms<Category>): string => {
    const all: Partial<Record<Intl.LDMLPluralRule, string>> = forms
    rules ??= new Intl.PluralRules(locale)
    return (all[rules.select(n)] ?? all.other ?? '').replaceAll('#', number(n))
  }
  return { number, plural }
}
