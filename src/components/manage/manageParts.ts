// The entry of the lazy-loaded chunk for the page of a booking: see `lazyManage.tsx`.
export { ManagePage } from './ManagePage.js'
