const UNITS = ['kilobyte', 'megabyte', 'gigabyte']

/** Formats a size: `5 MB`, `1.5 MB`, `0.1 kB`. A kilobyte has 1,000 bytes, as on most systems. */
export function formatBytes(bytes: number, locale: string): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power - 1],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(Math.max(0.1, bytes / 1000 ** power))
}
