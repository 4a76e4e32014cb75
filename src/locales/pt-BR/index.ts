// Brazilian Portuguese, neutral (você), as booking pages usually are.
// Terms: booking agendamento · event reunião · slot horário disponível · guest convidado ·
// organizer organizador · host anfitrião · time zone fuso horário · e-mail e-mail · code código ·
// to book agendar · to cancel cancelar · to move remarcar.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Brazilian Portuguese. */
export const ptBR: Messages = { lang: 'pt-BR', ...form, ...picker, ...outcome, ...confirmation }
