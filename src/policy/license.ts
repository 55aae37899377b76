import type { Problem } from './rule.ts'

/** The options of both licence rules. */
export const licenseOptions = {
  allow: {
    description:
      'Allowed licences: SPDX identifiers, or names such as llama3.2 and proprietary. ' +
      'Upper and lower case are alike. Absent: any stated licence.',
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: 256 },
  },
} as const

/** SPDX's and the Hub's ways of stating that nothing is stated. */
const unstated = new Set(['', 'none', 'noassertion', 'unknown', 'other', 'n/a'])

/** Fewer licences are stricter; a first list is, unless it names what states no licence at all. */
export const licenseTightening = {
  allow: (below: unknown, above: unknown): boolean => {
    const before = readList(below)?.map((item) => item.toLowerCase())
    const after = readList(above)?.map((item) => item.trim().toLowerCase())
    return after !== undefined && after.every((item) => before?.includes(item) ?? !unstated.has(item))
  },
} as const

type Licensed = {
  readonly what: string
  readonly pointer: string
  /** What follows from a missing licence: "so …". */
  readonly why: string
  /** Where to find it. */
  readonly where: string
}

/** What is wrong with a stated licence, if anything. `allow` is the option as policy gives it. */
export function licenseProblem(license: string | undefined, allow: unknown, about: Licensed): Problem | undefined {
  const { what, pointer, why, where } = about
  const allowed = readList(allow)
  const name = license?.trim().toLowerCase() ?? ''
  if (allowed?.some((item) => item.toLowerCase() === name)) return undefined
  if (unstated.has(name)) {
    const state = license === undefined ? 'states no licence' : `states "${license}", which names no licence`
    return { message: `The ${what} ${state}, so ${why}.`, pointer, fix: `State its SPDX identifier. ${where}.` }
  }
  if (allowed === undefined) return undefined
  return {
    message: `Policy does not allow the licence ${license} of the ${what}.`,
    pointer,
    fix: allowed.length > 0 ? `Allowed are: ${allowed.join(', ')}.` : 'Ask the owners of the policy to allow one.',
  }
}

function readList(allow: unknown): readonly string[] | undefined {
  return Array.isArray(allow) ? allow.filter((item) => typeof item === 'string') : undefined
}
