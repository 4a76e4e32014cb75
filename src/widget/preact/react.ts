// Stands in for React in the built element: the part of Preact's compat layer that the form and its
// packages use. A bundler keeps everything that is exported here, so this list leaves out what nothing
// needs (Suspense, portals).
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

// react-hook-form imports React as a default, and reads these members. The namespace itself would put all
// of the compat layer into the first load.
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
