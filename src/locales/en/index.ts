/** All messages, in English. */
export { english as en } from '../../messages/english.js'
