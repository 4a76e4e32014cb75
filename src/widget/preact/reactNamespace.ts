// The same, for a library that looks into React as an object (downshift): the object is made where that library is loaded.
export * from './react.js'
