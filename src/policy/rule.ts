import type { OwnInspections, TrainingConfig } from '../evidence/index.ts'
import type {
  Manifest,
  ManifestChange,
  ManifestDocument,
  Place,
  RelatedPlace,
  RepositoryFile,
  Severity,
} from '../manifest/index.ts'

/** A problem that a rule found; the engine makes a finding of it with the rule's id, severity and help. */
export type Problem = {
  /** What is wrong and why it matters, as one sentence. Raw text: whoever shows it escapes it. */
  readonly message: string
  /** JSON Pointer of the value meant. For a missing field: its pointer; the finding lands on the parent's key. */
  readonly pointer: string
  readonly at?: 'key' | 'value'
  /** What to do, with the exact command where there is one. */
  readonly fix?: string
  /** Lowers the severity for this problem; it never raises it. */
  readonly atMost?: Severity
  /** Where it stands, when the reader of the file knew better than the pointer. */
  readonly place?: Place
  /** The file meant, when it is another than the manifest; then `place` says where in it. */
  readonly path?: string
  readonly related?: readonly RelatedPlace[]
}

/** What is known of the login that a manifest names as initiator. */
export type InitiatorReading =
  | { readonly state: 'known'; readonly login: string; readonly id: number; readonly bot: boolean; readonly confirmed: boolean }
  | { readonly state: 'absent' }
  /** There is no GitHub to ask, as on a laptop: nothing is known, and nothing can be said. */
  | { readonly state: 'unasked' }

/** Everything that a rule may look at: one document of one governed manifest. */
export type RuleSubject = {
  readonly document: ManifestDocument
  readonly manifest: Manifest
  /** The same document at the tip of the base branch, when there is one; in another file, when it was moved. */
  readonly previous: Manifest | undefined
  readonly change: ManifestChange
  /** Another manifest of the pull request drops the document, and this one takes it up: where it was, and as what. */
  readonly moved?: { readonly from: string; readonly document: ManifestDocument }
  /** The pull request drops the document: it stands here as it was. */
  readonly gone?: true
  /** A file of the repository at the judged commit, by the path that `repositoryPath` gives for a `uri`. */
  readonly file: (path: string) => RepositoryFile
  /** sha256 digests, hex, of the `FineTuningRequest` files at the tip of the base branch, by path. */
  readonly requestsAtBase: ReadonlyMap<string, string>
  /** Keyed by login in lower case. `confirmed`: is the pull request's author, or has approved or commented on it. */
  readonly initiators: ReadonlyMap<string, InitiatorReading>
  /** What `training.config` says, when it is a file of the repository that is there; read once, at the first call. */
  readonly trainingConfig: () => { readonly path: string; readonly config: TrainingConfig } | undefined
  /** Datasets of the repository that were inspected for this judgement; absent: none was. */
  readonly inspected?: OwnInspections
  /** When it is judged; absent where only the subject is asked for: what holds for a time does not hold then. */
  readonly now?: Date
}

/** In which direction an option of a rule is stricter: a lower or higher number, fewer or more items, true or false. */
export type Tightening =
  | 'lower'
  | 'higher'
  | 'fewer'
  /** Fewer items; where the option is absent anything is accepted, so that any first list is stricter. */
  | 'fewer-of-any'
  | 'more'
  | 'true'
  | 'false'
  /** Where no word says it: whether the second value lets nothing pass that the first one stops. Absent: undefined. */
  | ((below: unknown, above: unknown) => boolean)

/** A preset's opinion of a rule: a severity, or one with options. */
export type PresetSetting = Severity | 'off' | { readonly severity: Severity | 'off'; readonly [option: string]: unknown }

/**
 * A built-in rule that judges each document of each governed manifest. A file in `rules/` that exports one as `rule` is
 * found by listing the folder; its page is `docs/rules/<id>.md`.
 */
export type DocumentRule = {
  readonly scope?: 'document'
  /** `group/name`, as policy files write it. */
  readonly id: string
  /** One line for lists: what must hold. */
  readonly title: string
  readonly presets: { readonly recommended: PresetSetting; readonly strict: PresetSetting }
  /** JSON Schema of each option beside `severity`, with a description each; checked before `check` sees them. */
  readonly options: Readonly<Record<string, object>>
  /** Options that may still be tightened where a rule is locked, and how; the others may not change then. */
  readonly tighter?: Readonly<Record<string, Tightening>>
  /** The rule always reports at its preset's severity: policy cannot lower it. */
  readonly fixed?: boolean
  readonly check: (subject: RuleSubject, options: RuleOptions) => readonly Problem[]
}

/** What a rule about the pull request as a whole may look at. */
export type ChangeSubject = {
  /** Risks that the governed manifests state, at head or at the base; `unstated` where one states none. */
  readonly risks: readonly string[]
  /** Commits whose author, co-author or committer no account owns. */
  readonly unattributed: readonly { readonly oid: string; readonly name: string; readonly email: string }[]
}

/** A built-in rule that judges the pull request as a whole; its findings have no place in a file. */
export type ChangeRule = Omit<DocumentRule, 'scope' | 'check'> & {
  readonly scope: 'change'
  readonly check: (subject: ChangeSubject, options: RuleOptions) => readonly Omit<Problem, 'pointer' | 'at' | 'place'>[]
}

export type Rule = DocumentRule | ChangeRule

/** Options as policy states them, already valid against the rule's schemas. Read them with the readers of `option.ts`. */
export type RuleOptions = Readonly<Record<string, unknown>>
