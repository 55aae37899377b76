import type { Statement } from '../record/index.ts'

/** A statement with less in it, and what it lost. It is still a valid record, but not the one that its digest names. */
type Shortened = { readonly statement: Statement; readonly leftOut: readonly LeftOut[] }

export type LeftOut = { readonly count: number; readonly what: string }

/** Shorter and shorter: first the words, which the summary has, then the ends of long lists. */
export const shorterForms: readonly ((statement: Statement) => Shortened)[] = [
  withoutWords,
  (statement) => atMost(withoutWords(statement), 100),
  (statement) => atMost(withoutWords(statement), 20),
  (statement) => atMost(withoutWords(statement), 0),
]

function withoutWords(statement: Statement): Shortened {
  const { findings, ignored } = statement.predicate
  const predicate = {
    ...statement.predicate,
    findings: findings.map(({ rule, severity, path, pointer, line }) => ({ rule, severity, path, pointer, line })),
    ignored: ignored.map(({ login, reviewId, commit, reason }) => ({ login, reviewId, commit, reason })),
  }
  return {
    statement: { ...statement, predicate },
    leftOut: [
      { count: findings.filter(({ message }) => message !== undefined).length, what: 'messages of findings' },
      { count: findings.filter(({ waived }) => waived !== undefined).length, what: 'waivers' },
      { count: ignored.filter(({ detail }) => detail !== undefined).length, what: 'details of ignored reviews' },
    ],
  }
}

function atMost({ statement, leftOut }: Shortened, most: number): Shortened {
  const { findings, ignored, manifests, previousRecords, override } = statement.predicate
  const predicate = {
    ...statement.predicate,
    findings: findings.slice(0, most),
    ignored: ignored.slice(0, most),
    manifests: manifests.slice(0, most),
    previousRecords: previousRecords.slice(0, most),
    override: override && { ...override, findings: override.findings.slice(0, most) },
  }
  return {
    statement: { ...statement, predicate },
    leftOut: [
      ...leftOut,
      { count: Math.max(0, findings.length - most), what: 'findings' },
      { count: Math.max(0, ignored.length - most), what: 'ignored reviews' },
      { count: Math.max(0, manifests.length - most), what: 'manifests' },
      { count: Math.max(0, previousRecords.length - most), what: 'previous records' },
    ],
  }
}
