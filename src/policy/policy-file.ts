import {
  describeSchemaErrors,
  helpFor,
  readDocuments,
  startOfFile,
  type Finding,
  type Place,
  type ReadDocument,
} from '../manifest/index.ts'
import { fileProblems, isSuperseded } from './file-problems.ts'
import { plainlyWorded } from './pattern-words.ts'
import { fieldsOf, textsOf } from './policy-fields.ts'
import type { PolicyProblem } from './policy-problem.ts'
import { policySchema } from './policy-schema.ts'
import type { PolicySource } from './policy-source.ts'
import { validatePolicy } from './policy-validator.ts'
import { presetNamed } from './preset.ts'
import { readPolicy, type PolicyFile } from './read-policy.ts'
import { unknownRules } from './unknown-rules.ts'

/** A policy file: what it says, or every reason why it is not one. */
export type PolicyReading =
  | { readonly state: 'valid'; readonly file: PolicyFile }
  | { readonly state: 'invalid'; readonly findings: readonly Finding[] }

/** A policy file with what can be said of it without knowing what it extends. `document`: absent when unreadable. */
export type ParsedPolicy = {
  readonly document?: ReadDocument
  /** Absent when there is any finding. */
  readonly file?: PolicyFile
  /** As it stands in the file, valid or not. */
  readonly extends: readonly string[] | undefined
  readonly findings: readonly Finding[]
}

/**
 * Reads a policy file. Anything that is not exactly a policy is invalid, a misspelt key above all: a typo must never
 * loosen a rule. The findings have positions in the file. Files that it extends are not read; see `loadPolicy`.
 */
export function parsePolicy(path: string, text: string | Uint8Array): PolicyReading {
  const { document, findings, extends: references = [] } = parsePolicyFile({ kind: 'repository', path }, path, text)
  if (!document) return { state: 'invalid', findings }
  const file = readPolicy(document.value, path)
  const known = references.every((reference) => presetNamed(reference) !== undefined)
  const unknown = known ? unknownRules(file, new Set()) : []
  const all = [...findings, ...unknown.map((problem) => problemFinding(problem, path, document))]
  return all.length > 0 ? { state: 'invalid', findings: all } : { state: 'valid', file }
}

/** Reads one file of a policy; `name` is what reports call it. */
export function parsePolicyFile(source: PolicySource, name: string, content: string | Uint8Array): ParsedPolicy {
  const { documents, problems } = readDocuments(content)
  const [document, second] = documents
  if (problems.length > 0 || !document || second) {
    const several = { message: 'A policy file holds exactly one YAML document', place: startOfFile }
    const listed = problems.length > 0 ? problems : [several]
    return { extends: undefined, findings: listed.map((problem) => policyFinding(name, problem)) }
  }
  const { value } = document
  const errors = validatePolicy(value) ? [] : (validatePolicy.errors ?? [])
  const described = errors.length > 0 ? describeSchemaErrors(errors, policySchema(), value) : []
  const told = described.filter((problem) => !isSuperseded(problem)).map(plainlyWorded)
  const complaints = [...told, ...fileProblems(value, source)]
  const findings = complaints.map((problem) => problemFinding(problem, name, document))
  return {
    document,
    extends: textsOf(fieldsOf(value)['extends']),
    findings,
    ...(findings.length === 0 ? { file: readPolicy(value, name) } : {}),
  }
}

/** A problem as a finding, with its place in the file. */
export function problemFinding(problem: PolicyProblem, path: string, document: ReadDocument): Finding {
  const { via: _via, ...place } = document.locate(problem.pointer, problem.at)
  return policyFinding(path, { ...problem, place })
}

/** A finding about a policy file, or about a file that it names. */
export function policyFinding(
  path: string,
  problem: { readonly message: string; readonly place: Place; readonly pointer?: string; readonly fix?: string },
): Finding {
  return {
    rule: 'policy/invalid',
    severity: 'error',
    message: problem.message,
    path,
    pointer: problem.pointer ?? '',
    help: helpFor('policy/invalid'),
    ...problem.place,
    ...(problem.fix === undefined ? {} : { fix: problem.fix }),
  }
}
