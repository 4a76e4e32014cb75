/** All messages, in Hebrew; `iw` is the old code of Hebrew. */
export { he as iw } from '../he/index.js'
