import { RE2JS } from '@bufbuild/re2'

/** Unicode classes and case-folded ranges that a pattern may have: each takes RE2 up to some milliseconds to build. */
const mostUnicodeClasses = 40
const mostFoldedRanges = 4

/** Instructions that RE2 can take for one character in the time of one step. */
const instructionsPerStep = 1

/** Steps that every character costs, however simple the pattern is. */
const leastPerCharacter = 4

/**
 * About how many instructions a pattern becomes, counted without building it: atoms, times how often they are repeated.
 * Building what is then too large would take the time that is to be saved.
 */
export function sizeOfPattern(source: string): number {
  const open: number[] = []
  let sum = 0
  let last = 0
  for (const [token] of source.matchAll(tokens)) {
    if (token === '(') {
      open.push(sum)
      sum = last = 0
    } else if (token === ')') {
      last = sum
      sum += open.pop() ?? 0
    } else if (/^\{\d/.test(token)) {
      const times = Math.max(...token.slice(1, -1).split(',').map(Number))
      sum += last * (times - 1)
      last *= times
    } else {
      last = 1
      sum += 1
    }
  }
  return sum
}

const tokens = /\\[pPx]\{[^}]*\}|\\[^]|\[\^?\]?(?:\\[^]|\[:\^?\w+:\]|[^\]\\])*\]|\{\d+(?:,\d*)?\}|[^]/g

/** Whether building the pattern's character classes alone would take long. */
export function hasTooManyClasses(source: string): boolean {
  if ((source.match(/\\[pP]/g) ?? []).length > mostUnicodeClasses) return true
  const folds = /\(\?[a-zA-Z]*i/.test(source)
  return folds && (source.match(/-(?:\\x\{0*[0-9A-Fa-f]{3,}\}|[^\0-\x7f])/g) ?? []).length > mostFoldedRanges
}

/**
 * Steps that matching takes for each character of a text. RE2 may follow as many ways at once as the program has
 * instructions; only in a chain whose parts cannot overlap it follows one.
 */
export function stepsPerCharacter(source: string, instructions: number): number {
  const least = instructions / instructionsPerStep
  return least <= leastPerCharacter || isChain(source) ? leastPerCharacter : Math.ceil(least)
}

const atom = String.raw`(?:\[\^?(?:\\[dws\-./\\]|[^\]\\[])+\]|\\[dws]|\\[-./+*?$^|(){}\\]|[^\\[\](){}*+?|.^$])`
const chain = new RegExp(String.raw`^\^((?:${atom}(?:\{\d+(?:,\d*)?\}|[*+?])?)*)\$?$`)
const link = new RegExp(String.raw`(${atom})(\{\d+(?:,\d*)?\}|[*+?])?`, 'g')

/** `^[a-z]+-[0-9]{4}$`: it begins at the beginning, and after a part of no fixed length comes what that part cannot be. */
function isChain(source: string): boolean {
  const body = chain.exec(source)?.[1]
  if (body === undefined) return false
  const links = Array.from(body.matchAll(link), ([, part = '', times = '']) => ({ part, times }))
  return links.every(({ part, times }, index) => {
    const next = links[index + 1]
    if (times === '' || /^\{\d+\}$/.test(times) || !next) return true
    return next.times !== '?' && next.times !== '*' && isLiteral(next.part) && !RE2JS.matches(part, plain(next.part))
  })
}

function isLiteral(part: string): boolean {
  return part.length === 1 || (part.length === 2 && !/\\[dws]/.test(part))
}

function plain(part: string): string {
  return part.slice(-1)
}
