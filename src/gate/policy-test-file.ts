import { isDeepStrictEqual } from 'node:util'
import {
  describeSchemaErrors,
  helpFor,
  parseManifest,
  readDocuments,
  startOfFile,
  type Finding,
  type Place,
} from '../manifest/index.ts'
import { plainlyWorded, policyTestSchema, type SourceReading } from '../policy/index.ts'
import { isFields, itemsOf, optional, textOf, valueOf } from './policy-test-value.ts'
import { readCase, type CaseSource } from './policy-test-reading.ts'
import type { PolicyTestCase, TestManifest } from './policy-test-case.ts'
import { validatePolicyTests } from './policy-test-validator.ts'

/** The tests of one file, or every reason why they cannot be run. */
export type PolicyTestReading =
  | {
      readonly state: 'read'
      readonly tests: readonly PolicyTestCase[]
      /** The policy that is tested: the file itself, or the one that a test file names. Absent: the one beside it. */
      readonly policy?: string
    }
  | { readonly state: 'invalid'; readonly findings: readonly Finding[] }

/**
 * Reads the tests of a test file (`kind: PolicyTest`) or those in a policy (`kind: Policy`), which may have none. Of a
 * policy only its `tests` are looked at.
 */
export function readPolicyTests(path: string, content: string | Uint8Array): PolicyTestReading {
  const { documents, problems } = readDocuments(content)
  if (problems.length > 0) return invalid(path, problems)
  const [document, second] = documents
  if (!document || second) {
    return invalid(path, [{ message: 'A file of policy tests holds exactly one YAML document.', place: startOfFile }])
  }
  const { value } = document
  const inPolicy = valueOf(value, 'kind') === 'Policy'
  const tests = valueOf(value, 'tests')
  if (inPolicy && tests === undefined) return { state: 'read', tests: [], policy: path }
  const judged = inPolicy ? { apiVersion: 'tunegate/v1', kind: 'PolicyTest', tests } : value
  if (!validatePolicyTests(judged)) {
    const described = describeSchemaErrors(validatePolicyTests.errors ?? [], policyTestSchema(), judged).map(plainlyWorded)
    return invalid(path, described.map((problem) => ({ ...problem, place: document.locate(problem.pointer, problem.at) })))
  }
  const text = typeof content === 'string' ? content : new TextDecoder('utf-8').decode(content)
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const source: CaseSource = {
    path,
    locate: document.locate,
    manifest: (stated, pointer) => readTestManifest(stated, pointer, { path, lines, locate: document.locate }),
  }
  const cases = itemsOf(tests).map((test, index) => readCase(test, index, source))
  const problem = cases.flatMap(({ problems: wrong }) => wrong)
  if (problem.length > 0) return invalid(path, problem)
  const named = textOf(value, 'policy')
  const policy = inPolicy ? path : named && resolved(named, path)
  return { state: 'read', tests: cases.map(({ test }) => test), ...optional('policy', policy) }
}

/**
 * The tests of a file as it was found. One that is there and cannot be read as text is invalid, never empty: what nobody
 * read has not passed. Whether an absent file is missed is for whoever asks to say; it holds no tests.
 */
export function readPolicyTestSource(path: string, reading: SourceReading): PolicyTestReading {
  switch (reading.state) {
    case 'read':
      return readPolicyTests(path, reading.bytes)
    case 'absent':
      return { state: 'read', tests: [] }
    case 'unreadable':
      return invalid(path, [
        {
          message: `The policy tests of ${path} cannot be read: ${reading.why}.`,
          place: startOfFile,
          fix: reading.fix ?? 'Commit them as a plain text file of at most 256 KiB, or remove the file.',
        },
      ])
  }
}

/** Paths of the manifests that tests name, from the `tests` of a file at a path, which need not be valid. */
export function manifestsNamedBy(tests: readonly unknown[], from: string): readonly string[] {
  const stated = tests.flatMap((test) => [valueOf(test, 'manifest'), valueOf(test, 'previous')])
  return stated.flatMap((one) => (typeof one === 'string' && !isText(one) ? [resolved(one, from)] : []))
}

type Source = {
  readonly path: string
  readonly lines: readonly string[]
  readonly locate: (pointer: string, at?: 'key' | 'value') => Place & { readonly via?: Place }
}

function readTestManifest(stated: unknown, pointer: string, source: Source): TestManifest {
  if (typeof stated === 'string') {
    return isText(stated) ? { kind: 'text', text: stated } : { kind: 'file', path: resolved(stated, source.path) }
  }
  const blanked = isFields(stated) ? blankedBut(source.locate(pointer, 'value'), source.lines) : ''
  const { documents } = parseManifest('x.yml', blanked)
  return {
    kind: 'inline',
    value: stated,
    // An alias of something outside of the map has no meaning in it alone.
    source: documents.length === 1 && isDeepStrictEqual(documents[0]?.value, stated) ? blanked : undefined,
    locate: (at, part) => source.locate(`${pointer}${at}`, part),
  }
}

/** Whether a manifest is given by its text and not by its path. */
function isText(stated: string): boolean {
  return stated.includes('\n') || /^\s*[{#]/.test(stated)
}

/** The text of one place, with blank lines and columns before it, so that places in it are those of the whole. */
function blankedBut({ line, column, endLine, endColumn }: Place, lines: readonly string[]): string {
  const last = endLine ?? line
  const kept = lines.slice(line - 1, last).map((text, index) => {
    const end = index === last - line ? (endColumn ?? text.length + 1) - 1 : text.length
    const start = index === 0 ? column - 1 : 0
    return ' '.repeat(start) + text.slice(start, end)
  })
  return `${'\n'.repeat(line - 1)}${kept.join('\n')}\n`
}

/** Paths start at the root of the repository; `./` and `../` start at the file that states them. */
function resolved(path: string, from: string): string {
  if (!/^\.\.?\//.test(path)) return path
  const parts: string[] = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

type TestProblem = { readonly message: string; readonly place: Place; readonly pointer?: string; readonly fix?: string }

function invalid(path: string, problems: readonly TestProblem[]): PolicyTestReading {
  return { state: 'invalid', findings: problems.map((problem) => policyTestFinding(path, problem)) }
}

/** A finding about the tests of a policy. */
export function policyTestFinding(path: string, { message, place, pointer, fix }: TestProblem): Finding {
  return {
    rule: 'policy/test',
    severity: 'error',
    message,
    path,
    pointer: pointer ?? '',
    help: helpFor('policy/test'),
    line: place.line,
    column: place.column,
    ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
    ...(place.endColumn === undefined ? {} : { endColumn: place.endColumn }),
    ...(fix === undefined ? {} : { fix }),
  }
}
