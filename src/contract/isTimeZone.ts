export { isTimeZone } from '../utils/isTimeZone.js'
