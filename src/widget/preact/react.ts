// What stands in React's place in the built element: of Preact's compat layer, what the form and its libraries use, and
// no more. A bundler keeps what is exported; the whole layer has parts (Suspense, portals) that nothing here needs.
import {
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
}

const React = {
  Fragment,
  createContext,
  createElement,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
}

// react-hook-form takes this one.
// oxlint-disable-next-line import/no-default-export
export { React as default }
