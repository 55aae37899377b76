import { datePattern } from './calendar.ts'
import { durationPattern } from './duration.ts'
import { eachPattern, namePattern } from './each.ts'
import { findingPattern, timePattern } from './policy-test-schema.ts'
import { helpPattern } from './rule-schema.ts'
import { glob, ruleIdPattern, team } from './schema-parts.ts'

/** What people write for the regular expressions of the schemas of policies and their tests. */
const words: readonly (readonly [pattern: string, words: string])[] = [
  [eachPattern, 'written `LIST[*] as NAME`, such as `datasets[*] as d`'],
  [datePattern, 'written yyyy-mm-dd'],
  [timePattern, 'written yyyy-mm-dd or as RFC 3339, such as 2026-08-01T09:30:00Z'],
  [durationPattern, 'a count and one of m, h, d, w, such as `30d`'],
  [ruleIdPattern, 'written `group/name`, of lower-case letters, digits and hyphens'],
  [findingPattern, 'written `group/name`, `group/name@line` or `group/name@line:column`'],
  [namePattern, 'a name of letters, digits and underscores'],
  [helpPattern, 'an https address'],
  [glob.pattern, 'a glob without `/`, `./` or `!` at its head and without `/` at its end, which would match nothing'],
  [team.pattern, 'written `organisation/slug`'],
  [String.raw`\S`, 'more than blanks'],
]

/** A problem that a schema found, without regular expressions in its words. */
export function plainlyWorded<Problem extends { readonly message: string }>(problem: Problem): Problem {
  const message = words.reduce(
    (text, [pattern, plain]) =>
      text
        .replaceAll(`must match \`${pattern}\``, () => `must be ${plain}`)
        .replaceAll(`text that matches \`${pattern}\``, () => plain),
    problem.message,
  )
  return { ...problem, message }
}
