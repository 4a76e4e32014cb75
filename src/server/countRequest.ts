import { checkRate, type RateCheck } from './checkRate.js'
import { refuseForNow, type HandlerRefusal } from './HandlerRefusal.js'
import type { HandlerSetup } from './HandlerSetup.js'
import type { RequestInfo } from './types.js'

/** How requests are counted. */
type CountSetup = Pick<HandlerSetup, 'address' | 'report'> & Omit<RateCheck, 'address'>

/** Counts a request for its address, before its body is read. Without a counter, nothing is booked. */
export async function countRequest(
  request: Request,
  info: RequestInfo,
  { address, report, ...check }: CountSetup,
): Promise<HandlerRefusal | undefined> {
  try {
    return await checkRate({ address: address(request, info), ...check })
  } catch (cause) {
    report({ kind: 'store', message: 'The request could not be counted, so nothing was sent.', cause })
    return refuseForNow('Bookings are not available at the moment.')
  }
}
