import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('bn')
const quoted = (label: string) => `“${label}”`

/** Bengali messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'পুরো নাম',
    firstName: 'নামের প্রথম অংশ',
    lastName: 'পদবি',
    email: 'ইমেইল ঠিকানা',
    attendeePhoneNumber: 'ফোন নম্বর',
    smsReminderNumber: 'এসএমএস রিমাইন্ডারের জন্য ফোন নম্বর',
    aiAgentCallPhoneNumber: 'কলের জন্য ফোন নম্বর',
    title: 'মিটিংটি কী বিষয়ে?',
    notes: 'মন্তব্য',
    guests: 'অতিথি',
    location: 'স্থান',
    lengthInMinutes: 'সময়কাল',
    recurrenceCount: 'বুকিংয়ের সংখ্যা',
  },
  hints: {
    phone: 'দেশের কোডসহ ইংরেজি অঙ্কে লিখুন, যেমন +44 20 7946 0958',
    guests: 'একসঙ্গে একাধিক ঠিকানা পেস্ট করতে পারেন',
  },
  form: {
    optional: '(ঐচ্ছিক)',
    required: '(আবশ্যক)',
    choose: 'বেছে নিন…',
    submit: (when) => `${when} বুক করুন`,
    submitRequest: (when) => `${when} বুকিংয়ের অনুরোধ করুন`,
    submitting: 'বুক করা হচ্ছে…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# ঘণ্টা', other: '# ঘণ্টা' })
        : plural(n, { one: '# মিনিট', other: '# মিনিট' }),
    when: 'তারিখ ও সময়',
    separator: ', ',
    withHost: (names) => `হোস্ট: ${names}`,
    showMore: 'আরও দেখুন',
    showLess: 'কম দেখুন',
    loading: 'বুকিং ফর্ম লোড হচ্ছে',
    clear: 'বাছাই মুছুন',
    change: 'বদলান',
    charactersOver: (n) => plural(n, { one: '#টি অক্ষর বেশি', other: '#টি অক্ষর বেশি' }),
    charactersLeft: (n) => plural(n, { one: '#টি অক্ষর বাকি', other: '#টি অক্ষর বাকি' }),
    unknownField: (label) => `${quoted(label)} প্রশ্নের উত্তর এখানে দেওয়া যাবে না।`,
    unknownRequired: (label) =>
      `বুক করতে ${quoted(label)} প্রশ্নের উত্তর দিতে হবে, যা এখানে দেওয়া যাবে না। আয়োজকের সঙ্গে যোগাযোগ করুন`,
  },
  guests: {
    add: 'অতিথি যোগ করুন',
    addAnother: 'আরেকজন অতিথি যোগ করুন',
    addAddress: 'আরেকটি ঠিকানা যোগ করুন',
    entry: (n) => `অতিথি ${number(n)}`,
    address: (label, n) => `${label}, ঠিকানা ${number(n)}`,
    remove: (address) => (address ? `${address} সরান` : 'এই খালি সারিটি সরান'),
    added: (n) => plural(n, { one: '#টি ঠিকানা যোগ করা হয়েছে', other: '#টি ঠিকানা যোগ করা হয়েছে' }),
    removed: (address) => (address ? `${address} সরানো হয়েছে` : 'খালি সারিটি সরানো হয়েছে'),
    duplicates: (addresses) => `আগে থেকেই তালিকায় থাকায় বাদ দেওয়া হয়েছে: ${addresses}`,
    own: (address) => `আপনার নিজের ঠিকানা হওয়ায় বাদ দেওয়া হয়েছে: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'আপনি কোন ফোন নম্বরটি বোঝাচ্ছেন?' : 'আপনি কি এই ফোন নম্বরটি বোঝাচ্ছেন?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `আপনি কি ${address} বোঝাতে চেয়েছেন?` },
  places: {
    address: 'সরাসরি সাক্ষাৎ',
    link: 'অনলাইনে, লিংকের মাধ্যমে',
    phone: 'ফোনে: আপনি আয়োজককে কল করবেন',
    organizersDefaultApp: 'অনলাইনে, আয়োজকের অ্যাপে',
    attendeeAddress: 'সরাসরি সাক্ষাৎ, আপনার ঠিকানায়',
    attendeePhone: 'ফোনে: আয়োজক আপনাকে কল করবেন',
    attendeeDefined: 'অন্য কোথাও',
    unknown: 'অন্য স্থান, এখানে বুক করা যাবে না',
    addressLabel: 'ঠিকানা',
    phoneLabel: 'আপনার ফোন নম্বর',
    textLabel: 'কোথায় দেখা হবে?',
    afterBooking: 'বুক করার পরে বিস্তারিত জানতে পারবেন',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? 'প্রতি সপ্তাহে' : `প্রতি ${number(n)} সপ্তাহে`),
      monthly: (n) => (n === 1 ? 'প্রতি মাসে' : `প্রতি ${number(n)} মাসে`),
      yearly: (n) => (n === 1 ? 'প্রতি বছর' : `প্রতি ${number(n)} বছরে`),
    },
    upTo: (max) => `সর্বাধিক ${number(max)} বার, দিনের একই সময়ে`,
  },
  notices: {
    offline: {
      title: 'আপনি অফলাইনে আছেন',
      text: 'কিছুই পাঠানো হয়নি। ইন্টারনেটে সংযুক্ত হয়ে আবার বোতামটি চাপুন।',
    },
    setup: {
      title: 'এই ফর্মে এখনও বুকিং নেওয়া যাচ্ছে না',
      text: 'অনুগ্রহ করে অন্য কোনোভাবে আয়োজকের সঙ্গে যোগাযোগ করুন।',
    },
    notFound: {
      title: 'এই মিটিংটি বুক করা যায় না',
      text: 'এটি হয়তো সরিয়ে ফেলা হয়েছে বা এর নাম বদলানো হয়েছে। অনুগ্রহ করে আয়োজকের সঙ্গে যোগাযোগ করুন।',
    },
    loadFailed: {
      title: 'বুকিং ফর্ম লোড করা যায়নি',
      text: 'আপনার ইন্টারনেট সংযোগ দেখে নিয়ে আবার চেষ্টা করুন।',
    },
    tryAgain: 'আবার চেষ্টা করুন',
    forOwner: 'এই সাইটের মালিকের জন্য',
  },
  widget: { open: 'সময় বুক করুন', close: 'বন্ধ করুন' },
}
