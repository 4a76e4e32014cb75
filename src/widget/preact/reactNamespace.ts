// Exports the same names for downshift, which imports React as a namespace. This module is separate so
// that the namespace object is created in the lazy-loaded file with downshift, and not in the first
// load.
export * from './react.js'
