'use client'

// The hook makes this module share code with all that is loaded at first. Without it, bundlers would split
// that code, because the rules alone need a part of it only.
export { toShowRules } from '../../form/toShowRules.js'
export { useIsShown } from './useIsShown.js'
