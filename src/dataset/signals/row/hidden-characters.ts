/** A way to put something into a text that people do not see. */
export type HiddenKind =
  | 'tags'
  | 'variation-selectors'
  | 'bidi'
  | 'zero-width'
  | 'zero-width-run'
  | 'invisible-operators'
  | 'annotation'
  | 'soft-hyphens'

/** Where it begins, and the text that it spells where it spells one. */
export type Hidden = { readonly kind: HiddenKind; readonly place: number; readonly decoded: string | null }

/**
 * What a text hides, the first of each kind. Not what writing needs: joiners of Arabic, Indic and emoji, flags, variants of
 * ideographs and emoji, marks that keep directions apart, hyphenation, formulas.
 */
export function hiddenIn(text: string): readonly Hidden[] {
  if (!hiding.test(text)) return []
  return finders.flatMap((find) => find(text) ?? [])
}

/** All that any kind begins with. Emoji alone end here. */
const hiding = /(?!\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|\ufe0f{2}|[a-z]\ufe0f/iu

type Find = (text: string) => Hidden | null

const finders: readonly Find[] = [tags, variationSelectors, bidi, zeroWidth, zeroWidthRun, operators, annotation, softHyphens]

/** Flags of parts of countries: a black flag, letters that name the part, an end. */
const flags = /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073}|\u{e006e}\u{e0069}\u{e0072})\u{e007f}|\u{1f3f4}(?:\u{e0075}\u{e0073}|\u{e0063}\u{e0061})[\u{e0061}-\u{e007a}]{2}\u{e007f}/gu

function tags(text: string): Hidden | null {
  if (!/[\u{e0000}-\u{e007f}]/u.test(text)) return null
  // Flags keep their length, so that places stay what they are.
  const rest = text.replaceAll(flags, (found) => ' '.repeat(found.length))
  const place = rest.search(/[\u{e0000}-\u{e007f}]/u)
  if (place < 0) return null
  const spelled = Array.from(rest.slice(place, place + longestDecoded * 4))
    .map((character) => (character.codePointAt(0) ?? 0) - 0xe0000)
    .filter((code) => code >= 0x20 && code < 0x7f)
  return { kind: 'tags', place, decoded: decodedOf(spelled) }
}

/** Bytes that are shown; what is hidden may be a book. */
const longestDecoded = 200

/**
 * Several selectors in a row; one of the further ones that follows no ideograph; or one behind a letter or blank that has no
 * variants. A lone U+FE0E or U+FE0F there is what is left where an emoji was taken out.
 */
const strangeSelector =
  /(?:[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3}|(?!\ufe0f\ufe0f)[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2})|(?<![\p{Script=Han}\u3005-\u3007])[\u{e0100}-\u{e01ef}]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\s])[\ufe00-\ufe0d]|(?<=[a-z])[\ufe0e\ufe0f](?=[a-z][\ufe0e\ufe0f])/iu

const selectors = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u

function variationSelectors(text: string): Hidden | null {
  if (!selectors.test(text)) return null
  const place = text.search(strangeSelector)
  if (place < 0) return null
  const bytes: number[] = []
  for (const character of text.slice(place, place + longestDecoded * 6)) {
    if (selectors.test(character)) bytes.push(byteOfSelector(character.codePointAt(0) ?? 0))
  }
  return { kind: 'variation-selectors', place, decoded: decodedOf(bytes) }
}

function byteOfSelector(codePoint: number): number {
  return codePoint >= 0xe0100 ? codePoint - 0xe0100 + 16 : codePoint - 0xfe00
}

/** Text of bytes in UTF-8, or null where they are none. */
function decodedOf(bytes: readonly number[]): string | null {
  const text = Buffer.from(bytes.slice(0, longestDecoded)).toString('utf8').replace(/\ufffd+$/, '')
  return text.length >= 2 && !/[\p{Cc}\ufffd]/u.test(text.replaceAll(/\s/g, ' ')) ? text : null
}

/** Written from right to left. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Overrides always; what begins text from right to left, where there is none. Other marks only keep directions apart. */
function bidi(text: string): Hidden | null {
  const override = text.search(/[\u202d\u202e]/)
  if (override >= 0) return { kind: 'bidi', place: override, decoded: null }
  const turned = text.search(/[\u202b\u2067]/)
  return turned < 0 || rightToLeft.test(text) ? null : { kind: 'bidi', place: turned, decoded: null }
}

/** Letters of scripts whose words hold no invisible characters. */
const plain = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]\p{M}{0,4}`
const invisible = String.raw`[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]`
const insideWord = new RegExp(`(?<=${plain})${invisible}+(?=${plain})`, 'u')

function zeroWidth(text: string): Hidden | null {
  const place = text.search(insideWord)
  return place < 0 ? null : { kind: 'zero-width', place, decoded: null }
}

/** Four or more in a row that are not all the same: what is typed twice by mistake is. */
const runs = new RegExp(String.raw`(?<!${invisible})(${invisible})\1*(?!\1)${invisible}+`, 'gu')

function zeroWidthRun(text: string): Hidden | null {
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (Array.from(run).length >= shortestRun) return { kind: 'zero-width-run', place: index, decoded: bitsIn(run) }
  }
  return null
}

const shortestRun = 4

/** Text in bits of two characters, read either way. */
function bitsIn(run: string): string | null {
  const [zero, one, third] = new Set(run)
  if (zero === undefined || one === undefined || third !== undefined) return null
  return textOfBits(run, one) ?? textOfBits(run, zero)
}

function textOfBits(run: string, one: string): string | null {
  const bits = Array.from(run.slice(0, longestDecoded * 8), (character) => (character === one ? 1 : 0))
  const bytes: number[] = []
  for (let at = 0; at + 8 <= bits.length; at += 8) {
    bytes.push(bits.slice(at, at + 8).reduce<number>((byte, bit) => byte * 2 + bit, 0))
  }
  return decodedOf(bytes)
}

/** In formulas they stand behind a function's name, or beside something short or that is no letter. */
const insideProse = /\p{L}{2}[\u2061-\u2064]\p{L}{2}|[\u2061-\u2064]{3}/gu
const functionName =
  /(?:^|[^\p{L}])(?:a?(?:sin|cos|tan|cot|sec|csc)h?|arc\p{L}{3}h?|log|ln|lg|exp|max|min|sup|inf|lim|det|dim|ker|deg|gcd|lcm|arg|mod|erf|tr|sgn|rank|span|re|im|pr|var|cov|grad|div|curl)$/iu

function operators(text: string): Hidden | null {
  for (const { 0: found, index } of text.matchAll(insideProse)) {
    const at = index + found.search(/[\u2061-\u2064]/)
    const isRun = found.search(/[\u2061-\u2064]/) === 0
    if (!isRun && text[at] === '\u2061' && functionName.test(text.slice(Math.max(0, at - 10), at))) continue
    return { kind: 'invisible-operators', place: at, decoded: null }
  }
  return null
}

function annotation(text: string): Hidden | null {
  const place = text.search(/[\ufff9-\ufffb]/)
  return place < 0 ? null : { kind: 'annotation', place, decoded: null }
}

/** Hyphenation leaves no lone letters in the middle of words. */
function softHyphens(text: string): Hidden | null {
  const place = text.search(/\p{L}\u00ad+\p{L}\u00ad+\p{L}\u00ad+\p{L}|\u00ad{3}/u)
  return place < 0 ? null : { kind: 'soft-hyphens', place, decoded: null }
}
