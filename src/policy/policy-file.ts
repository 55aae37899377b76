import { describeSchemaErrors, helpFor, readDocuments, startOfFile, type Finding, type Place } from '../manifest/index.ts'
import { policySchema } from './policy-schema.ts'
import { validatePolicy } from './policy-validator.ts'
import { readPolicy, type PolicyFile } from './read-policy.ts'

/** A policy file: what it says, or every reason why it is not one. */
export type PolicyReading =
  | { readonly state: 'valid'; readonly file: PolicyFile }
  | { readonly state: 'invalid'; readonly findings: readonly Finding[] }

/**
 * Reads a policy file. Anything that is not exactly a policy is invalid, a misspelt key above all: a typo must never
 * loosen a rule. The findings have positions in the file.
 */
export function parsePolicy(path: string, text: string | Uint8Array): PolicyReading {
  const invalid = (problems: readonly { message: string; place: Place; pointer?: string; fix?: string }[]) => ({
    state: 'invalid' as const,
    findings: problems.map((problem) => policyFinding(path, problem)),
  })
  const { documents, problems } = readDocuments(text)
  if (problems.length > 0) return invalid(problems)
  const [document, second] = documents
  if (!document || second) {
    return invalid([{ message: 'A policy file holds exactly one YAML document', place: startOfFile }])
  }
  if (!validatePolicy(document.value)) {
    const described = describeSchemaErrors(validatePolicy.errors ?? [], policySchema(), document.value)
    return invalid(described.map((error) => ({ ...error, place: document.locate(error.pointer, error.at) })))
  }
  return { state: 'valid', file: readPolicy(document.value) }
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
