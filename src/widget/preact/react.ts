// Replaces React in the built element with the part of Preact's compat layer that the form and its
// packages use. Bundlers keep everything that this module exports, so members that nothing needs are
// left out (Suspense, portals).
import * as compat from 'preact/compat'

export {
  Component,
  Fragment,
  cloneElement,
  createContext,
  createElement,
  forwardRef,
  memo,
  useCallback,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'preact/compat'

// react-hook-form imports React as a default export, and reads these members. Exporting the namespace
// itself would put the whole compat layer into the first load.
// oxlint-disable-next-line import/no-default-export
export default {
  Fragment: compat.Fragment,
  createContext: compat.createContext,
  createElement: compat.createElement,
  useCallback: compat.useCallback,
  useContext: compat.useContext,
  useEffect: compat.useEffect,
  useLayoutEffect: compat.useLayoutEffect,
  useMemo: compat.useMemo,
  useRef: compat.useRef,
  useState: compat.useState,
}
