import { createHash } from 'node:crypto'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { readTrainingConfig, type TrainingConfig } from '../../src/evidence/index.ts'
import { parseManifest, repositoryPath, type ManifestFile, type Place, type RepositoryFile } from '../../src/manifest/index.ts'
import type { InitiatorReading, Problem, Rule, RuleOptions, RuleSubject } from '../../src/policy/rule.ts'

/** What stands around the manifest under test; whatever is left out does not exist. */
type Surroundings = {
  /** Files of the repository at the judged commit, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** The manifest at the tip of the base branch, as text. */
  readonly previous?: string
  /** sha256 by path of the requests at the base. */
  readonly requestsAtBase?: Readonly<Record<string, string>>
  /** By login, in any case. */
  readonly initiators?: Readonly<Record<string, InitiatorReading>>
  readonly path?: string
  /** What the training config is taken to say; absent: what the file says that the manifest names, if it is there. */
  readonly trainingConfig?: TrainingConfig
  /** Which document of the file is the subject. */
  readonly document?: number
}

/** The subject that the engine would hand to a rule for one document of a manifest's text. */
export function subjectOf(text: string, around: Surroundings = {}): RuleSubject {
  const path = around.path ?? 'finetune/support-bot.yaml'
  const index = around.document ?? 0
  const head = parseManifest(path, text)
  const base = around.previous === undefined ? undefined : parseManifest(path, around.previous)
  const document = documentOf(head, index)
  const files = new Map(Object.entries(around.files ?? {}).map(([name, content]) => [name, repositoryFile(content)]))
  const isFolder = (name: string): boolean => [...files.keys()].some((each) => each.startsWith(`${name}/`))
  const file = (name: string): RepositoryFile => files.get(name) ?? { state: isFolder(name) ? 'folder' : 'absent' }
  return {
    document,
    manifest: document.manifest,
    previous: base && documentOf(base, index).manifest,
    change: {
      path,
      status: base ? 'modified' : 'added',
      head,
      ...(base && { base }),
      fields: [],
      changedFiles: [],
    },
    file,
    requestsAtBase: new Map(Object.entries(around.requestsAtBase ?? {})),
    initiators: new Map(
      Object.entries(around.initiators ?? {}).map(([login, reading]) => [login.toLowerCase(), reading]),
    ),
    trainingConfig: once(() => configOf(document.manifest.training, file, around.trainingConfig)),
  }
}

/** The training config as the engine hands it over. */
function configOf(
  training: RuleSubject['manifest']['training'],
  file: (path: string) => RepositoryFile,
  given: TrainingConfig | undefined,
): ReturnType<RuleSubject['trainingConfig']> {
  const uri = training?.config?.uri
  const reading = uri === undefined ? undefined : repositoryPath(uri)
  if (reading?.state !== 'path') return undefined
  const { path } = reading
  if (given) return { path, config: given }
  const found = file(path)
  return found.state === 'present' ? { path, config: readTrainingConfig(path, found.text ?? '', file, training?.framework) } : undefined
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** A problem with the place that its finding would get. */
type PlacedProblem = Problem & { readonly place: Place }

/** Runs a rule as the engine does: options that its schemas refuse never reach `check`. */
export function run(rule: Rule, subject: RuleSubject, options: RuleOptions = {}): PlacedProblem[] {
  const validate = validatorOf(rule)
  if (!validate(options)) throw new Error(`${rule.id}: options are not valid: ${ajv.errorsText(validate.errors)}`)
  if (rule.scope === 'change') throw new Error(`${rule.id} judges the pull request, not a manifest`)
  return rule.check(subject, options).map((problem) => placed(problem, subject))
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
const validators = new Map<Rule, ValidateFunction>()

/** Compiling a schema takes far longer than a rule. */
function validatorOf(rule: Rule): ValidateFunction {
  const known = validators.get(rule)
  if (known) return known
  const made = ajv.compile({ type: 'object', properties: rule.options, additionalProperties: false })
  validators.set(rule, made)
  return made
}

/** sha256 of a text or bytes, hex. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function placed(problem: Problem, subject: RuleSubject): PlacedProblem {
  const { line, column } = problem.place ?? subject.document.locate(problem.pointer, problem.at)
  return { ...problem, place: { line, column } }
}

function documentOf(file: ManifestFile, index: number) {
  const document = file.documents[index]
  if (document) return document
  const reasons = file.unreadable.map((issue) => issue.message).join('; ')
  throw new Error(`no document ${index} in ${file.path}: ${reasons || `it has ${file.documents.length}`}`)
}

function repositoryFile(content: string | Uint8Array): RepositoryFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    state: 'present',
    oid: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
    size: bytes.length,
    sha256: sha256Of(bytes),
    text: utf8(bytes),
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
