import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('az')

/** Azerbaijani messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Təqvimə əlavə et',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo təqvimi',
    file: '.ics faylını endir',
    seriesFile: (n) =>
      plural(n, { one: '.ics faylını endir (# görüş)', other: '.ics faylını endir (# görüş)' }),
    newWindow: '(yeni pəncərədə açılır)',
    fileFailed: 'Təqvim faylını yaratmaq mümkün olmadı. Bağlantınızı yoxlayın və yenidən cəhd edin.',
    notOpened: 'Heç nə açılmayıbsa, bu ünvanı yeni pəncərəyə kopyalayın:',
    notSaved: 'Fayl saxlanmayıbsa, bu səhifə endirməyə icazə vermir. Əvəzinə təfərrüatları kopyalayın.',
    tentative: 'Təşkilatçı təsdiqləyənə qədər təqvimə ilkin görüş kimi yazılır.',
    untitled: 'Rezervasiya',
    joinAt: (url) => `Qoşulun: ${url}`,
    copy: 'Təfərrüatları kopyala',
    copied: 'Kopyalandı',
    copyByHand: 'Bu mətni kopyalayın:',
    continue: 'Davam et',
  },
  payment: {
    title: 'Hələ ödənilməyib',
    follows:
      'Bu görüş ödənişlidir. Burada heç nə ödənilmir: ' +
      'rezervasiyadan sonra təşkilatçının səhifəsində ödəyirsiniz.',
    unclear:
      'Bu görüş ödənişlidir. Burada heç nə ödənilmir: necə ödəyəcəyinizi təşkilatçıdan soruşun. ' +
      'Rezervasiya yalnız ödənildikdən sonra qüvvəyə minir.',
    due:
      'Təşkilatçı ödənişi öz səhifəsində qəbul edir. ' +
      'Rezervasiya yalnız orada ödənildikdən sonra qüvvəyə minir.',
    ask:
      'Burada heç nə ödənilmədi. Necə ödəyəcəyinizi təşkilatçıdan soruşun: ' +
      'rezervasiya yalnız ödənildikdən sonra qüvvəyə minir.',
    open: 'Təşkilatçının səhifəsində ödə',
  },
  cancel: {
    start: 'Rezervasiyanı ləğv et',
    title: 'Bu rezervasiya ləğv edilsin?',
    reason: 'Səbəb',
    reasonHint: 'Təşkilatçı bunu oxuyacaq',
    which: 'Nə ləğv edilsin?',
    all: (n) => plural(n, { one: 'Yeganə görüş', other: '# görüşün hamısı' }),
    confirm: 'Rezervasiyanı ləğv et',
    confirming: 'Ləğv edilir…',
    keep: 'Rezervasiyanı saxla',
    done: 'Bu rezervasiya ləğv edildi',
    doneOne: (date) => `Ləğv edildi: ${date}`,
    some: 'Görüşlərin bəziləri ləğv edilməyib',
    unknown: {
      title: 'Ləğv edildiyini təsdiqləyə bilmədik',
      text:
        'Ola bilsin, artıq ləğv edilib: yenidən cəhd etməzdən əvvəl e-poçtunuzu yoxlayın. ' +
        'Yazdıqlarınız hələ buradadır.',
    },
    refused: {
      title: 'Rezervasiya ləğv edilmədi',
      text: 'Rezervasiya qüvvədə qalır. Təşkilatçı ilə əlaqə saxlayın.',
    },
    notAllowed: 'Təşkilatçı bu rezervasiyanı burada ləğv etməyə icazə vermir.',
    notFound: 'Rezervasiya xidmətində belə rezervasiya yoxdur.',
    busy: {
      title: 'Eyni anda həddən çox sorğu var',
      text: 'Rezervasiya qüvvədə qalır. Bir dəqiqə gözləyin və düyməni yenidən basın.',
    },
  },
  reschedule: {
    start: 'Vaxtı dəyiş',
    title: 'Başqa vaxt seçin',
    loading: 'Rezervasiyanız yüklənir',
    present: 'Rezerv edilmiş vaxt',
    chosen: 'Yeni vaxt',
    which: 'Hansı görüşün vaxtı dəyişsin?',
    reason: 'Dəyişikliyin səbəbi',
    reasonHint: 'Təşkilatçı bunu oxuyacaq',
    confirm: (when) => `Bu vaxta keçir: ${when}`,
    confirming: 'Vaxt dəyişdirilir…',
    keep: 'Əvvəlki vaxtı saxla',
    from: (time) => `Əvvəlki vaxt: ${time}`,
    lengthBack: (now, then) => `Hazırkı müddət: ${now}; vaxt dəyişdikdən sonra: ${then}.`,
    notFound: {
      title: 'Bu rezervasiya tapılmadı',
      text: 'Açdığınız keçidi yoxlayın və ya təşkilatçı ilə əlaqə saxlayın.',
    },
    loadFailed: {
      title: 'Rezervasiyanızı yükləmək mümkün olmadı',
      text: 'Bağlantınızı yoxlayın və yenidən cəhd edin.',
    },
    cancelled: {
      title: 'Bu rezervasiya ləğv edilib',
      text: 'Onun vaxtını dəyişmək olmaz. Əvəzinə yeni rezervasiya edə bilərsiniz.',
    },
    rejected: {
      title: 'Bu rezervasiya rədd edilib',
      text: 'Onun vaxtını dəyişmək olmaz. Əvəzinə yeni rezervasiya edə bilərsiniz.',
    },
    moved: {
      title: 'Bu rezervasiyanın vaxtı artıq dəyişdirilib',
      text: 'Yeni vaxt e-poçtunuza gələn məktubda yazılıb.',
    },
    seatMissing: {
      title: 'Sizə ayrılmış yerin vaxtını burada dəyişmək olmaz',
      text: 'E-məktubdakı keçiddən istifadə edin və ya təşkilatçı ilə əlaqə saxlayın.',
    },
    unknown: {
      title: 'Rezervasiyanızın vaxtının dəyişdiyini təsdiqləyə bilmədik',
      text:
        'Ola bilsin, vaxt artıq dəyişib: yenidən cəhd etməzdən əvvəl e-poçtunuzu yoxlayın. ' +
        'Yazdıqlarınız hələ buradadır.',
    },
    conflict: {
      title: 'Bu vaxt artıq boş deyil',
      text: 'Rezervasiyanız əvvəlki vaxtında qalır. Başqa vaxt seçin; yazdığınız səbəb saxlanılır.',
    },
    conflictAfterUnknown: {
      title: 'Ola bilsin, ilk cəhdiniz uğurlu olub',
      text:
        'Bu vaxt artıq tutulub, bəlkə də sizin rezervasiyanızla: e-poçtunuzu yoxlayın. ' +
        'Orada bu barədə heç nə yoxdursa, başqa vaxt seçin; yazdığınız səbəb saxlanılır.',
    },
    refused: {
      title: 'Rezervasiyanızın vaxtı dəyişdirilmədi',
      text: 'Rezervasiya əvvəlki vaxtında qalır. Təşkilatçı ilə əlaqə saxlayın.',
    },
    busy: {
      title: 'Eyni anda həddən çox sorğu var',
      text: 'Rezervasiyanız əvvəlki vaxtında qalır. Bir dəqiqə gözləyin və düyməni yenidən basın.',
    },
  },
  manage: {
    booked: 'Rezervasiyanız',
    pending: 'Sorğunuz',
    pendingText: 'Təşkilatçı onu təsdiqləməlidir. Təsdiqlənəndə sizə e-məktub göndəriləcək.',
    past: 'Bu görüşün vaxtı keçib',
    pastText: 'Rezervasiyanı artıq dəyişmək olmaz.',
    cancelledBecause: (reason) => `Səbəb: ${reason}`,
    moved: {
      title: 'Bu rezervasiyanın vaxtı dəyişdirilib',
      text: 'İndi onun yeni vaxtı var.',
      open: 'Yeni rezervasiyanı göstər',
    },
    seat: 'Burada yalnız sizə ayrılmış yer dəyişir.',
    seatUnchecked: {
      title: 'Sizə ayrılmış yeri yoxlamaq mümkün olmadı',
      text:
        'Bu, bütün iştirakçıların ümumi rezervasiyasıdır. ' +
        'Yeriniz artıq ləğv edilibsə, bu, burada görünmür.',
    },
    seatGone: {
      title: 'Bu yer artıq sizə aid deyil',
      text: 'Yer ləğv edilib və ya vaxtı dəyişdirilib. Təfərrüatlar e-poçtunuza gələn məktubdadır.',
    },
    seatMissing: {
      title: 'Sizə ayrılmış yeri burada dəyişmək olmaz',
      text: 'E-məktubdakı keçiddən istifadə edin və ya təşkilatçı ilə əlaqə saxlayın.',
    },
  },
  meetings: {
    label: 'Görüş seçin',
    loading: 'Görüşlər yüklənir',
    none: {
      title: 'Hələ rezerv ediləcək görüş yoxdur',
      text: 'Sonra yenidən baxın və ya təşkilatçı ilə əlaqə saxlayın.',
    },
    notFound: {
      title: 'Bu səhifə tapılmadı',
      text: 'Açdığınız keçidi yoxlayın və ya təşkilatçı ilə əlaqə saxlayın.',
    },
    loadFailed: {
      title: 'Görüşləri yükləmək mümkün olmadı',
      text: 'Bağlantınızı yoxlayın və yenidən cəhd edin.',
    },
  },
  pages: {
    choose: 'Vaxt seç',
    guestsHint: 'E-poçt ünvanları, hər sətirdə bir ünvan',
    showZone: 'Vaxtları göstər',
    bookChosen: 'Seçilmiş vaxtı rezerv et',
    stale: {
      title: 'Formanı bir daha göndərin',
      text: 'Forma uzun müddət açıq qaldığı üçün heç nə göndərilmədi. Cavablarınız hələ buradadır.',
    },
  },
}
