/** A kind of detail by which a person can be found or charged. */
export type PersonalKind = 'email' | 'phone' | 'iban' | 'card' | 'ssn'

export type PersonalDetail = { readonly kind: PersonalKind; readonly masked: string }

/** E-mail addresses of a text that belong to a mailbox, the first few: not those that documentation shows. */
export function emailIn(text: string): PersonalDetail | null {
  let looked = 0
  for (let at = text.indexOf('@'); at >= 0 && looked < mostLooks; at = text.indexOf('@', at + 1)) {
    looked += 1
    const name = localPart.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? ''
    const domain = domainPart.exec(text.slice(at + 1, at + 255))?.[0] ?? ''
    if (name === '' || domain === '' || exampleDomain.test(domain) || exampleName.test(name)) continue
    return { kind: 'email', masked: `${name.slice(0, 1)}***@***${domain.slice(domain.lastIndexOf('.'))}` }
  }
  return null
}

/** A text with more of a sign than this is no letter or record. */
const mostLooks = 2000
const localPart = /[\w.%+-]{1,64}$/
const domainPart = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24}(?![\w@(])/i
const exampleDomain =
  /(?:^|\.)(?:example|test|domain|yourdomain|mydomain|company|yourcompany|mycompany|email|mail|website|sample|acme|abc|xyz|xxx|foo|bar|business|organization|site)\.|\.(?:example|test|invalid|local|localhost|png|jpg|js|py|css|html)$/i
const exampleName =
  /^(?:info|support|contact|admin|sales|help|hello|no-?reply|do-?not-?reply|postmaster|webmaster|office|press|jobs|hr|billing|service|team|user(?:name)?\d*|test\d*|example|sample|your[._-]?\w*|my[._-]?\w*|name|email|someone|git|abuse|careers|marketing|xxx+|abc\d*|j(?:ane|ohn)?[._-]?(?:doe|smith)\d*|foo|bar|.)$/i

/** Numbers of a text that can be told from others: by their checksum or their form. */
export function numbersIn(text: string): readonly PersonalDetail[] {
  const found = new Map<PersonalKind, PersonalDetail>()
  for (const { 0: written, index } of text.matchAll(numbers)) {
    const kind = numberKind(written.trim(), text[index - 1] ?? ' ', text[index + written.length] ?? ' ')
    if (kind !== null && !found.has(kind)) found.set(kind, { kind, masked: maskedNumber(written.trim()) })
  }
  for (const { 0: written } of text.matchAll(accounts)) {
    if (!found.has('iban') && isAccount(written)) found.set('iban', { kind: 'iban', masked: maskedNumber(written) })
  }
  return [...found.values()]
}

/** Digits with what is put between them; bounded, so that no text is walked more than some twenty times. */
const numbers = /(?<![\w.,$€£%/=+-])(?:\+|\()?\d(?:[\d ().-]{6,22})\d(?![\d%])/g
const accounts = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/g

function numberKind(written: string, before: string, after: string): PersonalKind | null {
  const digits = written.replaceAll(/\D/g, '')
  if (/[\w=]/.test(after) || before === '_' || sequence.test(digits)) return null
  if (isCard(written, digits)) return 'card'
  if (isSocialSecurity(written)) return 'ssn'
  return isPhone(written, digits) ? 'phone' : null
}

const sequence = /^(?:\d{0,3})(?:0123456789|123456789|1234567|987654321|(\d)\1{5})|555\d{4}$|55501\d\d$/

/** By the digits that issuers begin with, in one run or in groups of four, with Luhn's sum; not the numbers for tests. */
function isCard(written: string, digits: string): boolean {
  if (!/^(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{5})$/.test(written)) return false
  if (!/^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5|4[4-9])|62|35)/.test(digits) || testCards.has(digits)) return false
  return new Set(digits).size >= 4 && isLuhn(digits)
}

function isLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Numbers that payment services publish for tests. */
const testCards = new Set([
  '4111111111111111', '4242424242424242', '4012888888881881', '4000056655665556', '4222222222222', '5555555555554444',
  '5105105105105100', '2223003122003222', '378282246310005', '371449635398431', '378734493671000', '6011111111111117',
  '6011000990139424', '3530111333300000', '3566002020360505', '4916338506082832', '4539578763621486',
])

function isSocialSecurity(written: string): boolean {
  return /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(written) && !['123-45-6789', '078-05-1120', '219-09-9999'].includes(written)
}

/** International; or in the groups of a country's own way of writing. Numbers for films (555) are left out before. */
function isPhone(written: string, digits: string): boolean {
  if (/555-?\s?\d{4}$/.test(written)) return false
  if (/^\+[1-9](?:[ ().-]{0,2}\d){7,14}$/.test(written)) return true
  return phoneForms.some((form) => form.test(written)) && new Set(digits).size >= 4
}

const phoneForms: readonly RegExp[] = [
  /^\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}$/,
  /^0[1-9](?:[ .-]\d{2}){4}$/,
  /^\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}$/,
  /^1[3-9]\d{9}$/,
  /^1[3-9]\d[ -]\d{4}[ -]\d{4}$/,
  /^8[ -]?\(?9\d{2}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}$/,
]

/** By ISO 13616: the number read with its first four characters at the end leaves 1 by 97. */
function isAccount(written: string): boolean {
  const plain = written.replaceAll(' ', '')
  if (plain.length < 15 || plain.length > 34 || exampleAccounts.has(plain)) return false
  let rest = 0
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest === 1
}

/** From documentation of the standard. */
const exampleAccounts = new Set([
  'GB82WEST12345698765432', 'DE89370400440532013000', 'FR1420041010050500013M02606', 'GB29NWBK60161331926819',
  'GB33BUKB20201555555555', 'NL91ABNA0417164300', 'ES9121000418450200051332', 'CH9300762011623852957', 'BE68539007547034',
  'IT60X0542811101000000123456', 'DE44500105175407324931', 'FR7630006000011234567890189', 'AT611904300234573201',
])

function maskedNumber(written: string): string {
  return `${written.slice(0, 2)}***${written.slice(-2)}`
}
