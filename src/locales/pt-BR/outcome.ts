import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('pt-BR')
const quoted = (label: string) => `“${label}”`
const dates = (n: number) => plural(n, { one: '# data', many: '# de datas', other: '# datas' })
const seconds = (n: number) => plural(n, { one: '# segundo', many: '# de segundos', other: '# segundos' })
const characters = (n: number) =>
  plural(n, { one: '# caractere', many: '# de caracteres', other: '# caracteres' })

/** Brazilian Portuguese messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Ainda em andamento. Isso pode demorar um pouco',
    summaryMore: (n) => `e mais ${number(n)} abaixo`,
    summary: (n) =>
      plural(n, {
        one: 'Corrija # item para agendar',
        many: 'Corrija # de itens para agendar',
        other: 'Corrija # itens para agendar',
      }),
  },
  errors: {
    name: 'Digite seu nome completo',
    firstName: 'Digite seu nome',
    lastName: 'Digite seu sobrenome',
    emailMissing: 'Digite seu e-mail',
    phoneMissing: 'Digite seu número de telefone',
    fill: (label) => `Preencha ${quoted(label)}`,
    choose: (label) => `Escolha uma resposta para ${quoted(label)}`,
    tick: (label) => `Marque ${quoted(label)} para continuar`,
    email: 'Digite um e-mail no formato correto, por exemplo name@example.com',
    emailTooLong: 'Este e-mail é longo demais. Verifique-o ou digite outro',
    emailLetters: 'O serviço de agendamento só aceita e-mails com letras de A a Z. Digite outro',
    emailOne: 'Digite apenas um e-mail aqui; adicione os outros como convidados',
    emails: (address) => `${quoted(address)} não é um e-mail. Escreva como name@example.com ou remova`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} é longo demais para um e-mail. Corrija ou remova`,
    emailsLetters: (address) =>
      `O serviço de agendamento só aceita letras de A a Z: altere ${quoted(address)} ou remova`,
    phone: 'Digite um número de telefone com o código do país, por exemplo +44 20 7946 0958',
    phoneExtension: 'Digite um número de telefone sem o ramal, por exemplo +44 20 7946 0958',
    phoneLetters: 'Digite o número de telefone só com dígitos, sem palavras nem letras',
    phoneOne: 'Digite apenas um número de telefone aqui, não dois',
    phoneShort: 'Este número de telefone é curto demais. Verifique se não falta nenhum dígito',
    phoneLong: 'Este número de telefone é longo demais. Verifique se não há nenhum dígito repetido',
    phoneUnknown: 'Verifique este número de telefone: ele não existe nesse país',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Escolha o número de telefone certo: ${numbers.join(' ou ')}`
        : `Confirme que o número é ${numbers.join()} ou altere o número de telefone`,
    url: 'Digite um endereço da web, por exemplo https://example.com',
    number: 'Digite um número em algarismos, por exemplo 12 ou 3,5',
    numberWhich: (one, other) =>
      `Este número pode ser lido de duas formas. Digite a que você quer dizer: ${one} ou ${other}`,
    wholeNumber: (max) => `Digite um número inteiro de 1 a ${number(max)}`,
    tooLong: (max) =>
      max ? `Reduza o texto para no máximo ${characters(max)}` : 'Reduza o texto: ele é longo demais',
    tooShort: (min) =>
      min ? `Escreva pelo menos ${characters(min)}` : 'Escreva mais: o texto é curto demais',
    option: 'Escolha uma das respostas oferecidas',
    place: 'Escolha o local da reunião',
    placeAddress: 'Digite o endereço da reunião',
    placeText: 'Digite o local da reunião',
    duplicate: 'Remova o endereço que aparece duas vezes',
    emailNotAllowed: 'Este e-mail não pode ser usado aqui. Digite outro',
    length: 'Escolha uma das durações oferecidas',
    refused: 'O serviço de agendamento não aceitou esta resposta. Altere-a e tente novamente',
  },
  outcomes: {
    unknown: {
      title: 'Não foi possível confirmar seu agendamento',
      text:
        'Talvez ele já tenha sido feito: verifique seu e-mail antes de tentar novamente. ' +
        'Tudo o que você digitou continua aqui.',
    },
    partial: {
      title: 'Não foi possível confirmar todos os seus agendamentos',
      text:
        'Algumas datas talvez já estejam agendadas: verifique seu e-mail antes de tentar novamente. ' +
        'Tudo o que você digitou continua aqui.',
    },
    earlier: {
      title: (time, date) => `Houve uma tentativa de agendamento em ${date}, ${time}`,
      text: (when) =>
        `Talvez você já tenha um agendamento para ${when}. ` +
        'Verifique seu e-mail antes de tentar novamente.',
    },
    conflictAfterUnknown: {
      title: 'Sua primeira tentativa pode ter dado certo',
      text:
        'Este horário agora está ocupado, talvez pelo seu próprio agendamento: verifique seu e-mail. ' +
        'Se não houver nenhuma mensagem, escolha outro horário; suas respostas serão mantidas.',
    },
    conflict: {
      title: 'Esse horário não está mais disponível',
      text:
        'Escolha outro horário; suas respostas serão mantidas. ' +
        'Se você já recebeu um e-mail sobre este horário, seu agendamento está feito.',
    },
    conflictFixed: {
      title: 'Esse horário não está mais disponível',
      text:
        'Entre em contato com o organizador para agendar outro horário; suas respostas serão mantidas. ' +
        'Se você já recebeu um e-mail sobre este horário, seu agendamento está feito.',
    },
    chooseAnother: 'Escolher outro horário',
    verify: {
      title: 'Confirme seu e-mail',
      text:
        'O organizador pede um código que não pode ser enviado por aqui. ' +
        'Entre em contato com o organizador.',
    },
    refused: {
      title: 'Este agendamento não foi aceito',
      text: 'Nada foi agendado. Se você acha que é um engano, entre em contato com o organizador.',
    },
    busy: {
      title: 'Muitos agendamentos ao mesmo tempo',
      text: 'Nada foi agendado. Aguarde um minuto e pressione o botão novamente.',
    },
    wait: (n) => `Você pode tentar novamente em ${seconds(n)}.`,
    moveExisting: 'Remarcar meu agendamento atual',
    waitOver: 'Você já pode tentar novamente.',
    guard: {
      title: 'A verificação de segurança não foi concluída',
      text: 'Nada foi agendado. Suas respostas foram mantidas: pressione o botão para tentar novamente.',
    },
    field: {
      title: 'O serviço de agendamento não aceitou uma resposta',
      text: 'Nada foi agendado. Altere suas respostas e tente novamente.',
    },
  },
  reasons: {
    seatsFull: 'Todas as vagas deste horário estão ocupadas.',
    past: 'Este horário já passou. Se não for o caso, verifique o relógio do seu dispositivo.',
    outOfBounds: 'Este horário está próximo demais ou distante demais para ser agendado.',
    bookingLimit: 'O organizador não aceita mais agendamentos neste período.',
    reserved: 'Outra pessoa está agendando este horário neste momento.',
    emailBlocked: 'Este e-mail não pode ser usado para agendar aqui. Tente outro.',
    loginRequired: 'Só é possível agendar com uma conta conectada no sistema do organizador.',
    notFound: 'Esta reunião não está mais disponível.',
    bookerLimit: 'Você já tem todos os agendamentos que o organizador permite.',
    alreadyBooked: 'Você já tem um agendamento neste horário.',
    payment: 'Não foi possível iniciar o pagamento.',
    notBookable: 'O organizador ainda não terminou de configurar esta reunião.',
    tooLarge: 'Suas respostas são longas demais para serem enviadas. Reduza-as e tente novamente.',
    likelyBooked:
      'O serviço de agendamento aceitou, mas o restante da resposta se perdeu: ' +
      'muito provavelmente seu agendamento está feito.',
    secondRequest: 'Enviar novamente pode gerar uma segunda solicitação.',
    secondBooking: 'Enviar novamente pode gerar um segundo agendamento, com outro anfitrião.',
    earlierAttempt:
      'Nada foi agendado desta vez, mas uma tentativa anterior pode ter dado certo: ' +
      'verifique seu e-mail antes de tentar novamente.',
    codeWrong: 'Este código está incorreto ou é antigo demais.',
    alreadyCancelled: 'Este agendamento já foi cancelado.',
    alreadyMoved: 'Este agendamento já foi remarcado para outro horário.',
    cancelDisabled: 'O organizador não permite cancelar este agendamento aqui.',
  },
  signIn: {
    title: 'Entre na sua conta para agendar esta reunião',
    text: 'Só é possível agendá-la com uma conta conectada.',
    open: 'Ir para a página de agendamento',
  },
  series: {
    until: (date) => `até ${date}`,
    clockChange: (zone) => `os relógios mudaram: ${zone}`,
  },
  verification: {
    title: 'Confirme seu e-mail',
    sent: (email) => `Enviamos um código para ${email}. Suas respostas foram mantidas.`,
    sentAgain: (email) => `Enviamos outro código para ${email}. Suas respostas foram mantidas.`,
    sending: 'Enviando um código…',
    notSent: 'Não foi possível enviar o código. Tente novamente em instantes.',
    tooMany:
      'Foram pedidos códigos demais. Aguarde um minuto antes de pedir outro. ' +
      'Um código que você já recebeu talvez ainda seja válido.',
    label: 'Código recebido por e-mail',
    missing: 'Digite o código recebido por e-mail',
    wrong: 'Este código está incorreto ou é antigo demais. Verifique-o ou peça outro',
    confirm: 'Confirmar e agendar',
    resend: 'Enviar um novo código',
    resendIn: (n) => `Novo código em ${seconds(n)}`,
    back: 'Alterar minhas respostas',
  },
  confirmation: {
    booked: 'Seu agendamento está confirmado',
    pending: 'Solicitação enviada',
    pendingText: 'O organizador precisa confirmá-la. Você receberá um e-mail quando isso acontecer.',
    cancelled: 'Este agendamento está cancelado',
    rejected: 'Este agendamento foi recusado',
    other: 'Agendamento recebido',
    emailSent: (address) => `Estamos enviando os detalhes para ${address}`,
    when: 'Quando',
    hostTime: (zone) => `para o organizador, ${zone}`,
    length: 'Duração',
    where: 'Onde',
    join: 'Link para participar',
    host: 'Anfitrião',
    hosts: 'Anfitriões',
    who: 'Agendado por',
    guests: 'Convidados',
    leftOut: (guests) => `O sistema do organizador não convidou: ${guests}`,
    unlisted: (listed, all) =>
      `O serviço de agendamento informou apenas ${dates(listed)} de ${number(all)}. ` +
      'Verifique as demais no seu e-mail.',
    moved: (time) => `Você pediu: ${time}. O sistema do organizador agendou este horário no lugar.`,
    answers: 'Suas respostas',
    yes: 'Sim',
    no: 'Não',
    occurrences: dates,
    status: {
      accepted: 'agendada',
      pending: 'aguardando confirmação',
      cancelled: 'cancelada',
      rejected: 'recusada',
    } as Record<string, string>,
    seat: 'Sua vaga está reservada',
    reference: 'Referência',
    linkLater: 'o link é enviado com o convite',
    bookAnother: 'Fazer outro agendamento',
  },
}
