import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * Keeps `light-dark()` in the built stories. In its replacement for older browsers, the toolbar's colour scheme would
 * change nothing. Storybook takes no `build` options from this file, except from a plugin.
 */
const keepLightDark: Plugin = {
  name: 'keep-light-dark',
  config: () => ({ build: { cssTarget: 'esnext' } }),
}

export default defineConfig({ plugins: [react(), keepLightDark] })
