import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('pt-PT')
const quoted = (label: string) => `«${label}»`
const dates = (n: number) => plural(n, { one: '# data', many: '# de datas', other: '# datas' })
const seconds = (n: number) => plural(n, { one: '# segundo', many: '# de segundos', other: '# segundos' })
const characters = (n: number) =>
  plural(n, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })

/** European Portuguese messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Ainda em curso. Pode demorar um pouco',
    summaryMore: (n) => `e mais ${number(n)} abaixo`,
    summary: (n) =>
      plural(n, {
        one: 'Corrija # campo para marcar',
        many: 'Corrija # de campos para marcar',
        other: 'Corrija # campos para marcar',
      }),
  },
  errors: {
    name: 'Introduza o seu nome completo',
    firstName: 'Introduza o seu nome próprio',
    lastName: 'Introduza o seu apelido',
    emailMissing: 'Introduza o seu endereço de e-mail',
    phoneMissing: 'Introduza o seu número de telefone',
    fill: (label) => `Preencha ${quoted(label)}`,
    choose: (label) => `Escolha uma resposta para ${quoted(label)}`,
    tick: (label) => `Assinale ${quoted(label)} para continuar`,
    email: 'Introduza um endereço de e-mail no formato correto, por exemplo name@example.com',
    emailTooLong: 'Este endereço de e-mail é demasiado longo. Verifique-o ou introduza outro',
    emailLetters: 'O serviço de marcações só aceita endereços de e-mail com letras de A a Z. Introduza outro',
    emailOne: 'Introduza aqui um só endereço de e-mail; adicione os outros como convidados',
    emails: (address) =>
      `${quoted(address)} não é um endereço de e-mail. Escreva-o como name@example.com ou remova-o`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} é demasiado longo para um endereço de e-mail. ` +
      'Corrija-o ou remova-o',
    emailsLetters: (address) =>
      `O serviço de marcações só aceita letras de A a Z: altere ${quoted(address)} ou remova-o`,
    phone: 'Introduza um número de telefone com o indicativo do país, por exemplo +44 20 7946 0958',
    phoneExtension: 'Introduza um número de telefone sem a extensão, por exemplo +44 20 7946 0958',
    phoneLetters: 'Introduza o número de telefone só com algarismos, sem palavras nem letras',
    phoneOne: 'Introduza aqui um só número de telefone, não dois',
    phoneShort: 'Este número de telefone é demasiado curto. Verifique se não falta nenhum algarismo',
    phoneLong: 'Este número de telefone é demasiado longo. Verifique se não há um algarismo repetido',
    phoneUnknown: 'Verifique este número de telefone: não existe nesse país',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Escolha o número de telefone certo: ${numbers.join(' ou ')}`
        : `Confirme que o número é ${numbers.join()} ou altere o número de telefone`,
    url: 'Introduza um endereço web, por exemplo https://example.com',
    number: 'Introduza um número em algarismos, por exemplo 12 ou 3,5',
    numberWhich: (one, other) =>
      `Este número pode ser lido de duas formas. Escreva a que pretende: ${one} ou ${other}`,
    wholeNumber: (max) => `Introduza um número inteiro de 1 a ${number(max)}`,
    tooLong: (max) =>
      max ? `Reduza o texto para ${characters(max)}, no máximo` : 'Reduza o texto: é demasiado longo',
    tooShort: (min) =>
      min ? `Escreva pelo menos ${characters(min)}` : 'Escreva mais: o texto é demasiado curto',
    option: 'Escolha uma das respostas disponíveis',
    place: 'Escolha o local da reunião',
    placeAddress: 'Introduza a morada da reunião',
    placeText: 'Introduza o local da reunião',
    duplicate: 'Remova o endereço que aparece duas vezes',
    emailNotAllowed: 'Este endereço de e-mail não pode ser usado aqui. Introduza outro',
    length: 'Escolha uma das durações disponíveis',
    refused: 'O serviço de marcações não aceitou esta resposta. Altere-a e tente novamente',
  },
  outcomes: {
    unknown: {
      title: 'Não foi possível confirmar a sua marcação',
      text:
        'Pode já estar feita: consulte o seu e-mail antes de tentar novamente. ' +
        'Tudo o que escreveu continua aqui.',
    },
    partial: {
      title: 'Não foi possível confirmar todas as suas marcações',
      text:
        'Algumas das datas podem já estar marcadas: consulte o seu e-mail antes de tentar novamente. ' +
        'Tudo o que escreveu continua aqui.',
    },
    earlier: {
      title: (time, date) => `Houve uma tentativa de marcação: ${date}, ${time}`,
      text: (when) =>
        `Talvez já tenha uma marcação para ${when}. Consulte o seu e-mail antes de tentar novamente.`,
    },
    conflictAfterUnknown: {
      title: 'A sua primeira tentativa pode ter resultado',
      text:
        'Este horário está agora ocupado, talvez pela sua própria marcação: consulte o seu e-mail. ' +
        'Se não tiver nenhuma mensagem, escolha outro horário; as suas respostas são mantidas.',
    },
    conflict: {
      title: 'Esse horário já não está disponível',
      text:
        'Escolha outro horário; as suas respostas são mantidas. ' +
        'Se já recebeu um e-mail sobre este horário, a sua marcação está feita.',
    },
    conflictFixed: {
      title: 'Esse horário já não está disponível',
      text:
        'Contacte o organizador para marcar outro horário; as suas respostas são mantidas. ' +
        'Se já recebeu um e-mail sobre este horário, a sua marcação está feita.',
    },
    chooseAnother: 'Escolher outro horário',
    verify: {
      title: 'Confirme o seu endereço de e-mail',
      text: 'O organizador pede um código que não pode ser enviado a partir daqui. Contacte o organizador.',
    },
    refused: {
      title: 'Esta marcação não foi aceite',
      text: 'Não foi marcado nada. Se achar que se trata de um erro, contacte o organizador.',
    },
    busy: {
      title: 'Demasiadas marcações em simultâneo',
      text: 'Não foi marcado nada. Aguarde um minuto e prima novamente o botão.',
    },
    wait: (n) => `Pode tentar novamente dentro de ${seconds(n)}.`,
    moveExisting: 'Remarcar a minha marcação atual',
    waitOver: 'Já pode tentar novamente.',
    guard: {
      title: 'A verificação de segurança não foi concluída',
      text: 'Não foi marcado nada. As suas respostas são mantidas: prima o botão para tentar novamente.',
    },
    field: {
      title: 'O serviço de marcações não aceitou uma resposta',
      text: 'Não foi marcado nada. Altere as suas respostas e tente novamente.',
    },
  },
  reasons: {
    seatsFull: 'Todos os lugares deste horário estão ocupados.',
    past: 'Este horário já passou. Se não for o caso, verifique o relógio do seu dispositivo.',
    outOfBounds: 'Este horário está demasiado próximo ou demasiado distante para ser marcado.',
    bookingLimit: 'O organizador não aceita mais marcações neste período.',
    reserved: 'Outra pessoa está a marcar este horário neste momento.',
    emailBlocked: 'Este endereço de e-mail não pode ser usado para marcar aqui. Experimente outro.',
    loginRequired: 'Só é possível marcar com sessão iniciada no sistema do organizador.',
    notFound: 'Esta reunião já não está disponível.',
    bookerLimit: 'Já tem todas as marcações que o organizador permite.',
    alreadyBooked: 'Já tem uma marcação neste horário.',
    payment: 'Não foi possível iniciar o pagamento.',
    notBookable: 'O organizador ainda não terminou de configurar esta reunião.',
    tooLarge: 'As suas respostas são demasiado longas para serem enviadas. Reduza-as e tente novamente.',
    likelyBooked:
      'O serviço de marcações aceitou, mas o resto da resposta perdeu-se: ' +
      'muito provavelmente a sua marcação está feita.',
    secondRequest: 'Enviar novamente pode criar um segundo pedido.',
    secondBooking: 'Enviar novamente pode criar uma segunda marcação, com outro anfitrião.',
    earlierAttempt:
      'Desta vez não foi marcado nada, mas uma tentativa anterior pode ter resultado: ' +
      'consulte o seu e-mail antes de tentar novamente.',
    codeWrong: 'Este código está errado ou é demasiado antigo.',
    alreadyCancelled: 'Esta marcação já foi cancelada.',
    alreadyMoved: 'Esta marcação já foi mudada para outro horário.',
    cancelDisabled: 'O organizador não permite cancelar esta marcação aqui.',
  },
  signIn: {
    title: 'Inicie sessão para marcar esta reunião',
    text: 'Só é possível marcá-la com sessão iniciada.',
    open: 'Ir para a página de marcação',
  },
  series: {
    until: (date) => `até ${date}`,
    clockChange: (zone) => `mudança da hora: ${zone}`,
  },
  verification: {
    title: 'Confirme o seu endereço de e-mail',
    sent: (email) => `Enviámos um código para ${email}. As suas respostas são mantidas.`,
    sentAgain: (email) => `Enviámos outro código para ${email}. As suas respostas são mantidas.`,
    sending: 'A enviar um código…',
    notSent: 'Não foi possível enviar o código. Tente novamente dentro de momentos.',
    tooMany:
      'Foram pedidos demasiados códigos. Aguarde um minuto antes de pedir outro. ' +
      'Um código que já tenha recebido pode ainda ser válido.',
    label: 'Código recebido por e-mail',
    missing: 'Introduza o código recebido por e-mail',
    wrong: 'Este código está errado ou é demasiado antigo. Verifique-o ou peça outro',
    confirm: 'Confirmar e marcar',
    resend: 'Enviar um novo código',
    resendIn: (n) => `Novo código dentro de ${seconds(n)}`,
    back: 'Alterar as minhas respostas',
  },
  confirmation: {
    booked: 'A sua marcação está confirmada',
    pending: 'Pedido enviado',
    pendingText: 'O organizador tem de o confirmar. Nessa altura, receberá um e-mail.',
    cancelled: 'Esta marcação está cancelada',
    rejected: 'Esta marcação foi recusada',
    other: 'Marcação recebida',
    emailSent: (address) => `Os detalhes estão a ser enviados para ${address}`,
    when: 'Quando',
    hostTime: (zone) => `para o organizador, ${zone}`,
    length: 'Duração',
    where: 'Onde',
    join: 'Link de acesso',
    host: 'Anfitrião',
    hosts: 'Anfitriões',
    who: 'Marcado por',
    guests: 'Convidados',
    leftOut: (guests) => `O sistema do organizador não convidou: ${guests}`,
    unlisted: (listed, all) =>
      `O serviço de marcações indicou apenas ${dates(listed)} de ${number(all)}. ` +
      'Consulte as restantes no seu e-mail.',
    moved: (time) => `Pediu: ${time}. Em vez disso, o sistema do organizador marcou este horário.`,
    answers: 'As suas respostas',
    yes: 'Sim',
    no: 'Não',
    occurrences: dates,
    status: {
      accepted: 'marcada',
      pending: 'a aguardar confirmação',
      cancelled: 'cancelada',
      rejected: 'recusada',
    } as Record<string, string>,
    seat: 'O seu lugar está reservado',
    reference: 'Referência',
    linkLater: 'o link é enviado com o convite',
    bookAnother: 'Fazer outra marcação',
  },
}
