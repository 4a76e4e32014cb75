import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestEmail } from '../../src/fields/email/suggestEmail.js'

/** Domains that many people use, and real domains near those of large providers. */
const REAL = [
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'outlook.com', 'yahoo.com', 'icloud.com', 'proton.me'],
  ...['gmx.de', 'gmx.net', 'gmx.com', 'gmx.at', 'web.de', 'mail.com', 'email.com', 'mail.ru', 'inbox.lv'],
  ...['ymail.com', 'hotmail.co.uk', 'hotmail.fr', 'hotmail.se', 'hotmail.it', 'hotmail.com.br', 'hotmail.ca'],
  ...['outlook.cl', 'outlook.pt', 'outlook.com.br', 'outlook.co.th', 'yahoo.ca', 'yahoo.cn', 'yahoo.co.in'],
  ...['yahoo.com.br', 'yahoo.co.jp', 'yahoo.co.id', 'yahoo.fr', 'live.nl', 'live.com', 'live.com.mx'],
  ...[
    'me.com',
    'mac.com',
    'aim.com',
    'aol.com',
    'msn.com',
    'pm.me',
    'hey.com',
    'qq.com',
    'sky.com',
    'att.net',
  ],
  ...['acme.com', 'ibm.com', 'sap.com', 'cloud.com', 'tmail.com', 'mailo.com', 'gmail.de', 'protonmail.ch'],
  ...[
    'yandex.ru',
    'yandex.by',
    'comcast.com',
    'orange.fr',
    'tutanota.com',
    'rogers.com',
    'cox.net',
    'naver.com',
  ],
  ...['example.com', 'company.co.uk', 'uni-berlin.de', 'mail.company.com', 'google.com', 'yahoo-inc.com'],
]

describe('a mail domain with a typing mistake', () => {
  it.each([
    ['ada@gmial.com', 'ada@gmail.com'],
    ['ada@gamil.com', 'ada@gmail.com'],
    ['ada@gmail.con', 'ada@gmail.com'],
    ['ada@gmail.co', 'ada@gmail.com'],
    ['ada@gmaill.com', 'ada@gmail.com'],
    ['ada@gnail.com', 'ada@gmail.com'],
    ['Ada.L+x@GMAL.COM', 'Ada.L+x@gmail.com'],
    ['ada@hotmial.com', 'ada@hotmail.com'],
    ['ada@hotmai.co.uk', 'ada@hotmail.co.uk'],
    ['ada@hotmail.con', 'ada@hotmail.com'],
    ['ada@outlok.fr', 'ada@outlook.fr'],
    ['ada@yaho.com', 'ada@yahoo.com'],
    ['ada@yahooo.de', 'ada@yahoo.de'],
    ['ada@iclod.com', 'ada@icloud.com'],
    ['ada@protonmial.com', 'ada@protonmail.com'],
    ['ada@optusnet.com.ua', 'ada@optusnet.com.au'],
  ])('I11: %s probably means %s', (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant)
  })

  it.each(REAL)('I11: %s is real, and not questioned', (domain) => {
    expect(suggestEmail(`ada@${domain}`)).toBeUndefined()
    expect(suggestEmail(`ada@${domain.toUpperCase()}`)).toBeUndefined()
  })

  it('I11: is corrected once: what is suggested is not questioned again', () => {
    const mistyped = fc
      .tuple(fc.constantFrom(...REAL), fc.nat(12), fc.constantFrom('', 'a', 'm', 'o', '.'))
      .map(([domain, at, letter]) => `ada@${domain.slice(0, at)}${letter}${domain.slice(at + 1)}`)
    let suggested = 0
    fc.assert(
      fc.property(fc.oneof(mistyped, fc.string(), fc.emailAddress()), (text) => {
        const better = suggestEmail(text)
        if (better === undefined) return
        suggested++
        expect(better).not.toBe(text)
        expect(better.slice(0, better.lastIndexOf('@'))).toBe(text.slice(0, text.lastIndexOf('@')))
        expect(suggestEmail(better)).toBeUndefined()
      }),
    )
    expect(suggested).toBeGreaterThan(0)
  })
})
