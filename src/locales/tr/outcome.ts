import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('tr')
const quoted = (label: string) => `“${label}”`

/** Turkish messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'İşlem sürüyor. Bu biraz zaman alabilir',
    summaryMore: (n) => `ve aşağıda ${number(n)} tane daha`,
    summary: (n) =>
      plural(n, {
        one: 'Randevu almak için # sorunu düzeltin',
        other: 'Randevu almak için # sorunu düzeltin',
      }),
  },
  errors: {
    name: 'Adınızı ve soyadınızı girin',
    firstName: 'Adınızı girin',
    lastName: 'Soyadınızı girin',
    emailMissing: 'E-posta adresinizi girin',
    phoneMissing: 'Telefon numaranızı girin',
    fill: (label) => `${quoted(label)} alanını doldurun`,
    choose: (label) => `${quoted(label)} için bir yanıt seçin`,
    tick: (label) => `Devam etmek için ${quoted(label)} kutusunu işaretleyin`,
    email: 'Doğru biçimde bir e-posta adresi girin, örneğin name@example.com',
    emailTooLong: 'Bu e-posta adresi çok uzun. Kontrol edin veya başka bir adres girin',
    emailLetters:
      'Randevu hizmeti yalnızca a–z harfleriyle yazılan e-posta adreslerini kabul ediyor. ' +
      'Başka bir adres girin',
    emailOne: 'Buraya tek bir e-posta adresi girin; diğerlerini konuk olarak ekleyin',
    emails: (address) =>
      `${quoted(address)} bir e-posta adresi değil. name@example.com biçiminde yazın veya kaldırın`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} bir e-posta adresi için çok uzun. Düzeltin veya kaldırın`,
    emailsLetters: (address) =>
      `Randevu hizmeti yalnızca a–z harflerini kabul ediyor: ${quoted(address)} adresini değiştirin ` +
      'veya kaldırın',
    phone: 'Ülke koduyla birlikte bir telefon numarası girin, örneğin +44 20 7946 0958',
    phoneExtension: 'Telefon numarasını dahili numara olmadan girin, örneğin +44 20 7946 0958',
    phoneLetters: 'Telefon numarasını yalnızca rakamlarla girin; sözcük veya harf kullanmayın',
    phoneOne: 'Buraya iki değil, tek bir telefon numarası girin',
    phoneShort: 'Bu telefon numarası çok kısa. Eksik rakam olup olmadığını kontrol edin',
    phoneLong: 'Bu telefon numarası çok uzun. İki kez yazılmış rakam olup olmadığını kontrol edin',
    phoneUnknown: 'Telefon numarasını kontrol edin: ülkesinde böyle bir numara yok',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Kastettiğiniz telefon numarasını seçin: ${numbers.join(' veya ')}`
        : `${numbers.join()} numarasını kastettiğinizi onaylayın veya telefon numarasını değiştirin`,
    url: 'Bir web adresi girin, örneğin https://example.com',
    number: 'Rakamlarla bir sayı girin, örneğin 12 veya 3,5',
    numberWhich: (one, other) =>
      `Bu sayı iki şekilde okunabilir. Hangisini kastediyorsanız onu yazın: ${one} veya ${other}`,
    wholeNumber: (max) => `1 ile ${number(max)} arasında bir tam sayı girin`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Metni en fazla # karakter olacak şekilde kısaltın',
            other: 'Metni en fazla # karakter olacak şekilde kısaltın',
          })
        : 'Metni kısaltın: çok uzun',
    tooShort: (min) =>
      min
        ? plural(min, { one: 'En az # karakter yazın', other: 'En az # karakter yazın' })
        : 'Daha fazla yazın: metin çok kısa',
    option: 'Sunulan yanıtlardan birini seçin',
    place: 'Nerede buluşacağınızı seçin',
    placeAddress: 'Buluşma adresini girin',
    placeText: 'Buluşma yerini girin',
    duplicate: 'İki kez yazılan adresi kaldırın',
    emailNotAllowed: 'Bu e-posta adresi burada kullanılamaz. Başka bir adres girin',
    length: 'Sunulan sürelerden birini seçin',
    refused: 'Randevu hizmeti bu yanıtı kabul etmedi. Yanıtı değiştirip yeniden deneyin',
  },
  outcomes: {
    unknown: {
      title: 'Randevunuzun alındığını doğrulayamadık',
      text:
        'Randevunuz zaten alınmış olabilir: yeniden denemeden önce e-postanızı kontrol edin. ' +
        'Yazdığınız her şey hâlâ burada.',
    },
    partial: {
      title: 'Randevularınızın hepsinin alındığını doğrulayamadık',
      text:
        'Randevuların bazıları zaten alınmış olabilir: yeniden denemeden önce e-postanızı kontrol edin. ' +
        'Yazdığınız her şey hâlâ burada.',
    },
    earlier: {
      title: (time, date) => `Bir randevu alma denemesi yapıldı: ${date}, ${time}`,
      text: (when) =>
        `${when} için randevunuz zaten alınmış olabilir: yeniden denemeden önce e-postanızı kontrol edin.`,
    },
    conflictAfterUnknown: {
      title: 'İlk denemeniz başarılı olmuş olabilir',
      text:
        'Bu saat artık dolu, belki de kendi randevunuz nedeniyle: e-postanızı kontrol edin. ' +
        'E-posta gelmediyse başka bir saat seçin; yanıtlarınız saklanıyor.',
    },
    conflict: {
      title: 'Bu saat artık boş değil',
      text:
        'Başka bir saat seçin; yanıtlarınız saklanıyor. ' +
        'Bu saatle ilgili bir e-posta aldıysanız randevunuz alınmış demektir.',
    },
    conflictFixed: {
      title: 'Bu saat artık boş değil',
      text:
        'Başka bir saat için organizatörle iletişime geçin; yanıtlarınız saklanıyor. ' +
        'Bu saatle ilgili bir e-posta aldıysanız randevunuz alınmış demektir.',
    },
    chooseAnother: 'Başka bir saat seç',
    verify: {
      title: 'E-posta adresinizi doğrulayın',
      text: 'Organizatör, buradan gönderilemeyen bir kod istiyor. Lütfen organizatörle iletişime geçin.',
    },
    refused: {
      title: 'Randevu kabul edilmedi',
      text: 'Randevu alınmadı. Bunun bir hata olduğunu düşünüyorsanız organizatörle iletişime geçin.',
    },
    busy: {
      title: 'Aynı anda çok fazla randevu isteği var',
      text: 'Randevu alınmadı. Bir dakika bekleyip düğmeye yeniden basın.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: '# saniye sonra yeniden deneyebilirsiniz.',
        other: '# saniye sonra yeniden deneyebilirsiniz.',
      }),
    moveExisting: 'Mevcut randevumu taşı',
    waitOver: 'Şimdi yeniden deneyebilirsiniz.',
    guard: {
      title: 'Güvenlik kontrolü tamamlanmadı',
      text: 'Randevu alınmadı. Yanıtlarınız saklanıyor: yeniden denemek için düğmeye basın.',
    },
    field: {
      title: 'Randevu hizmeti bir yanıtı kabul etmedi',
      text: 'Randevu alınmadı. Yanıtlarınızı değiştirip yeniden deneyin.',
    },
  },
  reasons: {
    seatsFull: 'Bu saatteki tüm yerler dolu.',
    past: 'Bu saat geçti. Geçmediyse cihazınızın saatini kontrol edin.',
    outOfBounds: 'Bu saat, randevu almak için çok yakın veya çok ileri bir tarihte.',
    bookingLimit: 'Organizatör bu dönemde başka randevu kabul etmiyor.',
    reserved: 'Bu saat için şu anda başka biri randevu alıyor.',
    emailBlocked: 'Bu e-posta adresiyle buradan randevu alınamaz. Başka bir adres deneyin.',
    loginRequired: 'Bu randevuyu yalnızca organizatörün sisteminde oturum açmış kişiler alabilir.',
    notFound: 'Bu görüşme artık sunulmuyor.',
    bookerLimit: 'Organizatörün izin verdiği randevu sayısına zaten ulaştınız.',
    alreadyBooked: 'Bu saatte zaten bir randevunuz var.',
    payment: 'Ödeme başlatılamadı.',
    notBookable: 'Organizatör bu görüşmenin ayarlarını henüz tamamlamadı.',
    tooLarge: 'Yanıtlarınız gönderilemeyecek kadar uzun. Kısaltıp yeniden deneyin.',
    likelyBooked:
      'Randevu hizmeti isteğinizi kabul etti, ancak yanıtının geri kalanı kayboldu: ' +
      'randevunuz büyük olasılıkla alındı.',
    secondRequest: 'Yeniden göndermek ikinci bir talep oluşturabilir.',
    secondBooking: 'Yeniden göndermek, başka bir kişiyle ikinci bir randevu oluşturabilir.',
    earlierAttempt:
      'Bu kez randevu alınmadı, ancak önceki bir deneme başarılı olmuş olabilir: ' +
      'yeniden denemeden önce e-postanızı kontrol edin.',
    codeWrong: 'Bu kod yanlış veya süresi dolmuş.',
    alreadyCancelled: 'Bu randevu zaten iptal edilmiş.',
    alreadyMoved: 'Bu randevu zaten başka bir saate taşınmış.',
    cancelDisabled: 'Organizatör bu randevunun buradan iptal edilmesine izin vermiyor.',
  },
  signIn: {
    title: 'Bu görüşmeye randevu almak için oturum açın',
    text: 'Yalnızca oturum açmış kişiler randevu alabilir.',
    open: 'Randevu sayfasına git',
  },
  series: {
    until: (date) => `(son tarih: ${date})`,
    clockChange: (zone) => `saatler değişti: ${zone}`,
  },
  verification: {
    title: 'E-posta adresinizi doğrulayın',
    sent: (email) => `${email} adresine bir kod gönderdik. Yanıtlarınız saklanıyor.`,
    sentAgain: (email) => `${email} adresine yeni bir kod gönderdik. Yanıtlarınız saklanıyor.`,
    sending: 'Kod gönderiliyor…',
    notSent: 'Kod gönderilemedi. Birazdan yeniden deneyin.',
    tooMany:
      'Çok fazla kod istendi. Bir dakika bekleyip yeniden isteyin. ' +
      'Elinizdeki bir kod hâlâ geçerli olabilir.',
    label: 'E-postadaki kod',
    missing: 'E-postadaki kodu girin',
    wrong: 'Bu kod yanlış veya süresi dolmuş. Kontrol edin veya yeni bir kod isteyin',
    confirm: 'Doğrula ve randevu al',
    resend: 'Yeni kod gönder',
    resendIn: (seconds) =>
      plural(seconds, { one: '# saniye sonra yeni kod', other: '# saniye sonra yeni kod' }),
    back: 'Yanıtlarımı değiştir',
  },
  confirmation: {
    booked: 'Randevunuz alındı',
    pending: 'Talep gönderildi',
    pendingText: 'Organizatörün onaylaması gerekiyor. Onayladığında size e-posta gönderilecek.',
    cancelled: 'Bu randevu iptal edildi',
    rejected: 'Bu randevu reddedildi',
    other: 'Randevu bilgileri alındı',
    emailSent: (address) => `Ayrıntılar ${address} adresine gönderiliyor`,
    when: 'Ne zaman',
    hostTime: (zone) => `organizatörün saatiyle, ${zone}`,
    length: 'Süre',
    where: 'Nerede',
    join: 'Katılım bağlantısı',
    host: 'Görüşülecek kişi',
    hosts: 'Görüşülecek kişiler',
    who: 'Randevuyu alan',
    guests: 'Konuklar',
    leftOut: (guests) => `Organizatörün sistemi tarafından davet edilmeyenler: ${guests}`,
    unlisted: (listed, all) =>
      `Randevu hizmeti ${number(all)} randevudan yalnızca ${number(listed)} tanesini bildirdi. ` +
      'Diğerleri için e-postanızı kontrol edin.',
    moved: (time) =>
      `İstediğiniz saat: ${time}. Organizatörün sistemi bunun yerine bu saat için randevu oluşturdu.`,
    answers: 'Yanıtlarınız',
    yes: 'Evet',
    no: 'Hayır',
    occurrences: (n) => plural(n, { one: '# randevu', other: '# randevu' }),
    status: {
      accepted: 'randevu alındı',
      pending: 'onay bekliyor',
      cancelled: 'iptal edildi',
      rejected: 'reddedildi',
    },
    seat: 'Yeriniz ayrıldı',
    reference: 'Referans',
    linkLater: 'bağlantı davetle birlikte gönderilir',
    bookAnother: 'Başka bir randevu al',
  },
}
