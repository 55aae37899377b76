/**
 * Whether every line of a text is of a kind that all YAML readers take alike: a comment, or an entry of a block map or
 * list whose key and value stand on that line. Anchors, tags, escapes, tabs, markers, text of several lines and whatever
 * else needs knowledge of YAML is not. Such a text may still be no YAML: its lines may not fit together.
 */
export function isOrdinary(text: string): boolean {
  if (!printable.test(text)) return false
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 ? text.length : feed
    if (to - from > longestLine || !line.test(text.slice(from, to))) return false
    from = to + 1
  }
  return true
}

/** Whether a scalar without quotes is of the kind that `isOrdinary` lets through, in a flow collection or outside. */
export function isOrdinaryScalar(source: string, inFlow: boolean): boolean {
  return (inFlow ? flowScalar : blockScalar).test(source)
}

/** No alternatives below begin alike, so that a line takes time in its length; this bounds it whatever they are. */
const longestLine = 512
const printable = /^[\n\x20-\x7e]*$/

/** Never a character that begins something else than text: a quote, a bracket, an anchor, a comment, a directive … */
const first = String.raw`(?:[A-Za-z0-9_./+~]|-(?=[A-Za-z0-9.]))`
/** `: ` would make a key of what is before it, and ` #` a comment of what follows. */
const blockPlain = String.raw`${first}(?:[\w./+~@%=()<>;$^*?!&'",|-]|:(?=[^ ])|(?<! )#| +(?=[^ #:]))*`
const flowPlain = String.raw`${first}(?:[\w./+~@%=()<>;$^*-]|:(?=[\w/])| +(?=[\w(]))*`
const quoted = String.raw`"[^"\\]*"|'[^']*'`
const key = String.raw`(?:[A-Za-z_][\w./-]*|${quoted})`
/** What stands between the brackets is checked where it is read; what could be a comment or an escape is not. */
const flow = String.raw`[[{][^#\\]*[\]}]`
const value = `(?:${blockPlain}|${quoted}|${flow})`

const entry = `(?:(?:- +)+(?:${key}: +)?${value}|(?:- +)*${key}:(?: +${value})?)`
const line = new RegExp(`^ *(?:${entry}(?: +#.*| *)|#.*)?$`)
const blockScalar = new RegExp(`^${blockPlain}$`)
const flowScalar = new RegExp(`^${flowPlain}$`)
