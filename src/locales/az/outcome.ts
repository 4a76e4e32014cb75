import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('az')
const quoted = (label: string) => `“${label}”`

/** Azerbaijani messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Sorğunuz hələ emal olunur. Bu, bir az vaxt apara bilər',
    summaryMore: (n) => `və aşağıda daha ${number(n)}`,
    summary: (n) =>
      plural(n, {
        one: 'Rezerv etmək üçün # səhvi düzəldin',
        other: 'Rezerv etmək üçün # səhvi düzəldin',
      }),
  },
  errors: {
    name: 'Adınızı və soyadınızı daxil edin',
    firstName: 'Adınızı daxil edin',
    lastName: 'Soyadınızı daxil edin',
    emailMissing: 'E-poçt ünvanınızı daxil edin',
    phoneMissing: 'Telefon nömrənizi daxil edin',
    fill: (label) => `${quoted(label)} sahəsini doldurun`,
    choose: (label) => `${quoted(label)} üçün cavab seçin`,
    tick: (label) => `Davam etmək üçün ${quoted(label)} xanasını işarələyin`,
    email: 'E-poçt ünvanını düzgün formatda daxil edin, məsələn, name@example.com',
    emailTooLong: 'Bu e-poçt ünvanı çox uzundur. Onu yoxlayın və ya başqa ünvan daxil edin',
    emailLetters:
      'Rezervasiya xidməti yalnız a–z hərfləri ilə yazılmış e-poçt ünvanlarını qəbul edir. ' +
      'Başqa ünvan daxil edin',
    emailOne: 'Burada bir e-poçt ünvanı daxil edin; digərlərini qonaq kimi əlavə edin',
    emails: (address) =>
      `${quoted(address)} e-poçt ünvanı deyil. Onu name@example.com formatında yazın və ya silin`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} e-poçt ünvanı üçün çox uzundur. Onu düzəldin və ya silin`,
    emailsLetters: (address) =>
      `Rezervasiya xidməti yalnız a–z hərflərini qəbul edir: ${quoted(address)} ünvanını dəyişin və ya silin`,
    phone: 'Telefon nömrəsini ölkə kodu ilə daxil edin, məsələn, +44 20 7946 0958',
    phoneExtension: 'Telefon nömrəsini daxili nömrə olmadan daxil edin, məsələn, +44 20 7946 0958',
    phoneLetters: 'Telefon nömrəsini yalnız rəqəmlərlə, söz və hərf olmadan daxil edin',
    phoneOne: 'Burada iki yox, bir telefon nömrəsi daxil edin',
    phoneShort: 'Bu telefon nömrəsi çox qısadır. Heç bir rəqəmin buraxılmadığını yoxlayın',
    phoneLong: 'Bu telefon nömrəsi çox uzundur. Heç bir rəqəmin iki dəfə yazılmadığını yoxlayın',
    phoneUnknown: 'Bu telefon nömrəsini yoxlayın: onun ölkəsində belə nömrə yoxdur',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Nəzərdə tutduğunuz telefon nömrəsini seçin: ${numbers.join(' və ya ')}`
        : `${numbers.join()} nömrəsini nəzərdə tutduğunuzu təsdiqləyin və ya telefon nömrəsini dəyişin`,
    url: 'Veb ünvan daxil edin, məsələn, https://example.com',
    number: 'Ədədi rəqəmlərlə daxil edin, məsələn, 12 və ya 3,5',
    numberWhich: (one, other) => `Bunu iki cür oxumaq olar. Nəzərdə tutduğunuzu yazın: ${one} və ya ${other}`,
    wholeNumber: (max) => `1 ilə ${number(max)} arasında tam ədəd daxil edin`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Mətni qısaldın: ən çoxu # simvol',
            other: 'Mətni qısaldın: ən çoxu # simvol',
          })
        : 'Mətni qısaldın: çox uzundur',
    tooShort: (min) =>
      min
        ? plural(min, { one: 'Ən azı # simvol yazın', other: 'Ən azı # simvol yazın' })
        : 'Daha çox yazın: mətn çox qısadır',
    option: 'Təklif olunan cavablardan birini seçin',
    place: 'Görüş yerini seçin',
    placeAddress: 'Görüş yerinin ünvanını daxil edin',
    placeText: 'Görüş yerini daxil edin',
    duplicate: 'İki dəfə yazılmış ünvanı silin',
    emailNotAllowed: 'Bu e-poçt ünvanından burada istifadə etmək olmaz. Başqa ünvan daxil edin',
    length: 'Təklif olunan müddətlərdən birini seçin',
    refused: 'Rezervasiya xidməti bu cavabı qəbul etmədi. Onu dəyişin və yenidən cəhd edin',
  },
  outcomes: {
    unknown: {
      title: 'Rezervasiyanızın baş tutduğunu təsdiqləyə bilmədik',
      text:
        'Ola bilsin, rezervasiyanız artıq baş tutub: yenidən cəhd etməzdən əvvəl e-poçtunuzu yoxlayın. ' +
        'Yazdığınız hər şey hələ buradadır.',
    },
    partial: {
      title: 'Rezervasiyalarınızın hamısının baş tutduğunu təsdiqləyə bilmədik',
      text:
        'Ola bilsin, bəzi görüşlər artıq rezerv edilib: yenidən cəhd etməzdən əvvəl e-poçtunuzu yoxlayın. ' +
        'Yazdığınız hər şey hələ buradadır.',
    },
    earlier: {
      title: (time, date) => `Əvvəlki rezervasiya cəhdi: ${date}, ${time}`,
      text: (when) =>
        `Ola bilsin, bu vaxt üçün artıq rezervasiyanız var: ${when}. ` +
        'Yenidən cəhd etməzdən əvvəl e-poçtunuzu yoxlayın.',
    },
    conflictAfterUnknown: {
      title: 'Ola bilsin, ilk cəhdiniz uğurlu olub',
      text:
        'Bu vaxt artıq tutulub, bəlkə də sizin rezervasiyanızla: e-poçtunuzu yoxlayın. ' +
        'Məktub gəlməyibsə, başqa vaxt seçin; cavablarınız saxlanılır.',
    },
    conflict: {
      title: 'Bu vaxt artıq boş deyil',
      text:
        'Başqa vaxt seçin; cavablarınız saxlanılır. ' +
        'Bu vaxt barədə artıq e-məktub almısınızsa, rezervasiyanız var.',
    },
    conflictFixed: {
      title: 'Bu vaxt artıq boş deyil',
      text:
        'Başqa vaxt üçün təşkilatçı ilə əlaqə saxlayın; cavablarınız saxlanılır. ' +
        'Bu vaxt barədə artıq e-məktub almısınızsa, rezervasiyanız var.',
    },
    chooseAnother: 'Başqa vaxt seç',
    verify: {
      title: 'E-poçt ünvanınızı təsdiqləyin',
      text: 'Təşkilatçı buradan göndərilə bilməyən kod tələb edir. Təşkilatçı ilə əlaqə saxlayın.',
    },
    refused: {
      title: 'Bu rezervasiya qəbul edilmədi',
      text: 'Heç nə rezerv edilmədi. Bunun səhv olduğunu düşünürsünüzsə, təşkilatçı ilə əlaqə saxlayın.',
    },
    busy: {
      title: 'Eyni anda həddən çox rezervasiya var',
      text: 'Heç nə rezerv edilmədi. Bir dəqiqə gözləyin və düyməni yenidən basın.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: '# saniyədən sonra yenidən cəhd edə bilərsiniz.',
        other: '# saniyədən sonra yenidən cəhd edə bilərsiniz.',
      }),
    moveExisting: 'Mövcud rezervasiyamın vaxtını dəyiş',
    waitOver: 'İndi yenidən cəhd edə bilərsiniz.',
    guard: {
      title: 'Təhlükəsizlik yoxlaması başa çatmadı',
      text: 'Heç nə rezerv edilmədi. Cavablarınız saxlanılır: yenidən cəhd etmək üçün düyməni basın.',
    },
    field: {
      title: 'Rezervasiya xidməti bir cavabı qəbul etmədi',
      text: 'Heç nə rezerv edilmədi. Cavablarınızı dəyişin və yenidən cəhd edin.',
    },
  },
  reasons: {
    seatsFull: 'Bu vaxt üçün bütün yerlər tutulub.',
    past: 'Bu vaxt keçib. Keçməyibsə, cihazınızın saatını yoxlayın.',
    outOfBounds: 'Bu vaxt rezerv etmək üçün çox yaxın və ya çox uzaqdır.',
    bookingLimit: 'Təşkilatçı bu dövr üçün daha rezervasiya qəbul etmir.',
    reserved: 'Bu vaxtı hazırda başqası rezerv edir.',
    emailBlocked: 'Bu e-poçt ünvanı ilə burada rezerv etmək olmaz. Başqa ünvanla cəhd edin.',
    loginRequired: 'Bunu yalnız təşkilatçının sisteminə daxil olmuş şəxslər rezerv edə bilər.',
    notFound: 'Bu görüş artıq təklif olunmur.',
    bookerLimit: 'Rezervasiyalarınızın sayı təşkilatçının icazə verdiyi həddə çatıb.',
    alreadyBooked: 'Bu vaxt üçün artıq rezervasiyanız var.',
    payment: 'Ödənişi başlatmaq mümkün olmadı.',
    notBookable: 'Təşkilatçı bu görüşün ayarlarını hələ tamamlamayıb.',
    tooLarge: 'Cavablarınız göndərmək üçün çox uzundur. Onları qısaldın və yenidən cəhd edin.',
    likelyBooked:
      'Rezervasiya xidməti razılıq verdi, lakin cavabının qalan hissəsi itdi: ' +
      'çox güman ki, rezervasiyanız var.',
    secondRequest: 'Yenidən göndərsəniz, ikinci sorğu yarana bilər.',
    secondBooking: 'Yenidən göndərsəniz, başqa şəxslə ikinci görüş rezerv edilə bilər.',
    earlierAttempt:
      'Bu dəfə heç nə rezerv edilmədi, lakin əvvəlki cəhd uğurlu olmuş ola bilər: ' +
      'yenidən cəhd etməzdən əvvəl e-poçtunuzu yoxlayın.',
    codeWrong: 'Bu kod yanlışdır və ya vaxtı keçib.',
    alreadyCancelled: 'Bu rezervasiya artıq ləğv edilib.',
    alreadyMoved: 'Bu rezervasiya artıq başqa vaxta keçirilib.',
    cancelDisabled: 'Təşkilatçı bu rezervasiyanı burada ləğv etməyə icazə vermir.',
  },
  signIn: {
    title: 'Bu görüşü rezerv etmək üçün sistemə daxil olun',
    text: 'Onu yalnız sistemə daxil olmuş şəxslər rezerv edə bilər.',
    open: 'Rezervasiya səhifəsinə keç',
  },
  series: {
    until: (date) => `(son tarix: ${date})`,
    clockChange: (zone) => `saatlar dəyişib: ${zone}`,
  },
  verification: {
    title: 'E-poçt ünvanınızı təsdiqləyin',
    sent: (email) => `${email} ünvanına kod göndərdik. Cavablarınız saxlanılır.`,
    sentAgain: (email) => `${email} ünvanına yeni kod göndərdik. Cavablarınız saxlanılır.`,
    sending: 'Kod göndərilir…',
    notSent: 'Kodu göndərmək mümkün olmadı. Bir azdan yenidən cəhd edin.',
    tooMany:
      'Həddən çox kod istənilib. Bir dəqiqə gözləyin və yenidən istəyin. ' +
      'Əvvəl aldığınız kod hələ etibarlı ola bilər.',
    label: 'E-məktubdakı kod',
    missing: 'E-məktubdakı kodu daxil edin',
    wrong: 'Bu kod yanlışdır və ya vaxtı keçib. Onu yoxlayın və ya yeni kod istəyin',
    confirm: 'Təsdiqlə və rezerv et',
    resend: 'Yeni kod göndər',
    resendIn: (seconds) =>
      plural(seconds, { one: 'Yeni kod # saniyədən sonra', other: 'Yeni kod # saniyədən sonra' }),
    back: 'Cavablarımı dəyiş',
  },
  confirmation: {
    booked: 'Rezervasiya tamamlandı',
    pending: 'Sorğu göndərildi',
    pendingText: 'Təşkilatçı onu təsdiqləməlidir. Təsdiqlənəndə sizə e-məktub göndəriləcək.',
    cancelled: 'Bu rezervasiya ləğv edilib',
    rejected: 'Bu rezervasiya rədd edilib',
    other: 'Rezervasiya məlumatı alındı',
    emailSent: (address) => `Təfərrüatlar ${address} ünvanına göndərilir`,
    when: 'Nə vaxt',
    hostTime: (zone) => `təşkilatçının vaxtı ilə, ${zone}`,
    length: 'Müddət',
    where: 'Harada',
    join: 'Qoşulma keçidi',
    host: 'Kiminlə',
    hosts: 'Kimlərlə',
    who: 'Rezerv edən',
    guests: 'Qonaqlar',
    leftOut: (guests) => `Təşkilatçının sisteminin dəvət etmədiyi qonaqlar: ${guests}`,
    unlisted: (listed, all) =>
      `Rezervasiya xidməti ${number(all)} görüşdən yalnız ${number(listed)} görüşü göstərdi. ` +
      'Digərləri üçün e-poçtunuzu yoxlayın.',
    moved: (time) => `İstədiyiniz vaxt: ${time}. Təşkilatçının sistemi onun əvəzinə bu vaxtı rezerv etdi.`,
    answers: 'Cavablarınız',
    yes: 'Bəli',
    no: 'Xeyr',
    occurrences: (n) => plural(n, { one: '# görüş', other: '# görüş' }),
    status: {
      accepted: 'rezerv edilib',
      pending: 'təsdiq gözləyir',
      cancelled: 'ləğv edilib',
      rejected: 'rədd edilib',
    },
    seat: 'Yeriniz saxlanılıb',
    reference: 'İstinad nömrəsi',
    linkLater: 'keçid dəvətlə birlikdə göndərilir',
    bookAnother: 'Başqa vaxt rezerv et',
  },
}
