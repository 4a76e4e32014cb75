/** Declared up front, because a dependency that Vite discovers during a test makes it reload the page. */
export const optimizeDeps = {
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    'react-hook-form',
    '@tanstack/react-query',
    'zod/mini',
    'zod/v4/core',
    'date-fns-tz',
    'libphonenumber-js/min',
    'downshift',
    'axe-core',
    'temporal-polyfill',
  ],
}
