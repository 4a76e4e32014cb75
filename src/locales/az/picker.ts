import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('az')

const times = (n: number) => (n ? plural(n, { one: '# boş vaxt', other: '# boş vaxt' }) : 'boş vaxt yoxdur')

/** Azerbaijani messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Vaxt seçin',
    loading: 'Boş vaxtlar yüklənir',
    previousMonth: 'Əvvəlki ay',
    nextMonth: 'Növbəti ay',
    timesFree: times,
    timesOn: (day, n) => `${day}: ${times(n)}`,
    daysFree: (month, n) =>
      `${month}: ${plural(n, { one: '# gündə boş vaxt var', other: '# gündə boş vaxt var' })}`,
    emptyMonth: (month) => `${month} üçün boş vaxt yoxdur.`,
    showNext: 'Növbəti boş vaxtları göstər',
    searching: 'Boş vaxtlar axtarılır…',
    noneUntil: (month) =>
      `Növbəti aylarda da boş vaxt yoxdur (yoxlanılan son ay: ${month}). Təşkilatçı ilə əlaqə saxlayın.`,
    failed: {
      title: 'Boş vaxtları yükləmək mümkün olmadı',
      text: 'Bağlantınızı yoxlayın və ya bir azdan yenidən cəhd edin.',
    },
    tryAgain: 'Yenidən cəhd et',
    nearest: 'Ən yaxın boş vaxtlar',
    full: 'dolub',
    morning: 'Səhər',
    afternoon: 'Günortadan sonra',
    evening: 'Axşam',
    showAll: (n) => plural(n, { one: '# vaxtı göstər', other: 'Bütün # vaxtı göstər' }),
    moreIn: (month) => `Digər vaxtlar: ${month}`,
    firstFree: (when) => `İlk boş vaxt: ${when}`,
    moreDays: 'Daha çox gün göstər',
    earlierDays: 'Əvvəlki günləri göstər',
    noMoreUntil: (month) => `Başqa boş vaxt yoxdur (yoxlanılan son ay: ${month}).`,
    present: 'Rezerv etdiyiniz vaxt',
    seatsLeft: (n) => plural(n, { one: '# yer qalıb', other: '# yer qalıb' }),
    clock: 'Saat formatı',
    h12: '12 saat',
    h23: '24 saat',
  },
  zones: {
    title: 'Saat qurşağı',
    now: (city, offset, clock) => `${city}, ${offset}, indi ${clock}`,
    search: 'Şəhər, ölkə və ya saat fərqi',
    loading: 'Saat qurşaqları yüklənir',
    found: (n) =>
      n ? plural(n, { one: '# saat qurşağı', other: '# saat qurşağı' }) : 'Saat qurşağı tapılmadı',
    none:
      'Belə adda saat qurşağı yoxdur. Yaxınlıqdakı böyük şəhəri, ölkəni ' +
      'və ya saat fərqini (məsələn, +2) yazın.',
    more: 'Daha çoxunu görmək üçün yazın',
    current: 'hazırda göstərilən',
    chosen: (city, offset) => `Vaxtlar bu yerə görə göstərilir: ${city}, ${offset}`,
    failed: 'Saat qurşaqlarını yükləmək mümkün olmadı.',
  },
  booker: {
    startNow: 'Görüşü indi başlat',
    backToAnswers: 'Cavablarıma qayıt',
    held: (time) => `Bu vaxt daha ${time} sizin üçün saxlanılır.`,
    holdSoonOver: 'Bu vaxt sizin üçün saxlanılır. Bir dəqiqədən az vaxt qalıb.',
    holdOver:
      'Bu vaxt artıq sizin üçün saxlanılmır. Başqası rezerv etməyibsə, yenə də rezerv edə bilərsiniz.',
    holdLonger: 'Daha uzun saxla',
    heldAgain: 'Bu vaxt yenidən sizin üçün saxlanılır.',
    taken: {
      title: 'Bu vaxtı hazırda başqası rezerv edir',
      text: 'Başqa vaxt seçin; cavablarınız saxlanılır.',
    },
  },
}
