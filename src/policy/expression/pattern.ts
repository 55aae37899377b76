import { RE2JS } from '@bufbuild/re2'
import { hasTooManyClasses, sizeOfPattern, stepsPerCharacter } from './pattern-cost.ts'

/** A regular expression in RE2's syntax: no lookaround, no backreferences, and time linear in what it reads. */
export type Pattern =
  | {
      readonly state: 'pattern'
      readonly source: string
      readonly test: (text: string) => boolean
      /** What each character of a text costs, at worst, in steps of a budget. */
      readonly stepsPerCharacter: number
    }
  | { readonly state: 'refused'; readonly why: string }

/** The longest pattern, in characters: what RE2 builds grows with the pattern, and no honest pattern is longer. */
const longestPattern = 1000

/** The largest program, in RE2's instructions: as many ways it may have to follow at once, at each character. */
const largestProgram = 1000

/** Steps that one text may cost a schema, as many as a whole expression may take. */
const mostSteps = 600_000

/** Patterns kept compiled; the oldest goes first. */
const cacheSize = 500

const cache = new Map<string, Pattern>()

/** Compiles a pattern, or says why RE2 refuses it. `test` searches: it holds when the pattern matches any part of the text. */
export function compilePattern(source: string): Pattern {
  const known = cache.get(source)
  if (known) return known
  const pattern = compiled(source)
  const [oldest] = cache.keys()
  if (cache.size >= cacheSize && oldest !== undefined) cache.delete(oldest)
  cache.set(source, pattern)
  return pattern
}

/**
 * Patterns of JSON Schemas on RE2, in the shape of ajv's option `code.regExp`. Throws for what RE2 refuses, as
 * `new RegExp` does, so that such a schema does not compile. JavaScript's `\uXXXX` is RE2's `\x{XXXX}`.
 *
 * `test` throws for a text that would take too long: whether it matches is not known, and under `not`, or as the name of
 * a property, either answer could let a document pass. The validation then throws, which is no verdict.
 */
export const schemaRegExp = Object.assign(
  (source: string, _flags: string): { readonly test: (text: string) => boolean; readonly toString: () => string } => {
    const pattern = compilePattern(withRe2Escapes(source))
    if (pattern.state === 'refused') throw new SyntaxError(`pattern ${JSON.stringify(source)}: ${pattern.why}`)
    const test = (text: string) => {
      if (text.length * pattern.stepsPerCharacter <= mostSteps) return pattern.test(text)
      throw new RangeError(`a text of ${text.length} characters is too long for the pattern ${JSON.stringify(source)}`)
    }
    // ajv keeps patterns by their text: without one of its own, each would pass for the first.
    return { test, toString: () => `/${source}/` }
  },
  { code: 'schemaRegExp' },
)

function compiled(source: string): Pattern {
  if (source.length > longestPattern) {
    return { state: 'refused', why: `it has more than ${longestPattern} characters` }
  }
  // An atom may come to nothing when it is built, but not half of a pattern.
  if (sizeOfPattern(source) > 2 * largestProgram) return tooLarge
  if (hasTooManyClasses(source)) return { state: 'refused', why: 'it has too many classes of Unicode characters' }
  try {
    const expression = RE2JS.compile(source)
    const instructions = expression.re2().prog.numInst()
    if (instructions > largestProgram) return tooLarge
    return {
      state: 'pattern',
      source,
      test: (text) => expression.test(text),
      stepsPerCharacter: stepsPerCharacter(source, instructions),
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { state: 'refused', why: `${why}; patterns are RE2's, without lookaround and backreferences` }
  }
}

const tooLarge: Pattern = {
  state: 'refused',
  why: 'it is too large with all its repetitions written out; repeat less, or ask for the length with size()',
}

function withRe2Escapes(source: string): string {
  return source.replace(/\\(?:u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|[^])/g, (escape, braced, four) => {
    const digits: unknown = braced ?? four
    return typeof digits === 'string' ? String.raw`\x{${digits}}` : escape
  })
}
