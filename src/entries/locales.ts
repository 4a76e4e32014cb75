export { loadMessages } from '../locales/loadMessages.js'
export type { Messages, MessagesLoader, PartialMessages } from '../messages/types.js'
