import { neededSeats, type SeatRequirement } from '../approval/index.ts'
import { changeFacts, verdictOf, type Changed } from '../gate/index.ts'
import { sortFindings, type Finding, type ManifestChange } from '../manifest/index.ts'
import type { EffectivePolicy, LoadedPolicy } from '../policy/index.ts'
import { conclusionOf, type JudgementError } from '../record/index.ts'
import type { CheckReport, OpenSeat } from '../report/index.ts'
import type { OpenTree } from './open-tree.ts'
import type { WorkPolicy } from './policy.ts'
import type { Reader, Version } from './reader.ts'

/** What a check came to. */
export type Checked = {
  readonly report: CheckReport
  /** Absent when it cannot be used. */
  readonly policy: EffectivePolicy | undefined
  /** What the rules looked at; absent when the policy cannot be used. */
  readonly changed: Changed | undefined
  /** Texts of the files that findings point at, as they were judged, by path. */
  readonly texts: ReadonlyMap<string, string>
}

type Usable = WorkPolicy & { readonly loaded: Extract<LoadedPolicy, { readonly state: 'effective' }> }

type Judged = {
  readonly changed: Changed
  readonly findings: readonly Finding[]
  readonly errors: readonly JudgementError[]
  /** Paths that seats are asked about. */
  readonly touched: ReadonlySet<string>
  readonly notes: readonly string[]
  readonly here: (path: string) => Version
}

/** The report of a change that was judged. */
export async function checkedOf(tree: OpenTree, policy: Usable, judged: Judged): Promise<Checked> {
  const { changed, findings, errors } = judged
  const { changes, whole } = changed
  const { approvals } = policy.loaded.policy
  const seats = neededSeats(changeFacts(changes, judged.touched, policy.loaded.policy, whole), approvals.seats).map(
    ({ seat, needed, reason }) => openSeat(seat, needed, reason),
  )
  const filled = seats.every(({ needed }) => !needed)
  const verdict = verdictOf({
    errors,
    governed: changes.length > 0,
    findings,
    approvals: { ...nobodySigned, seats, filled },
  })
  return {
    report: {
      verdict,
      conclusion: conclusionOf(verdict),
      findings: sortFindings(findings),
      seats,
      ignored: [],
      manifests: changes.map(manifestOf),
      errors: [...errors],
      notes: [...policy.notes, ...judged.notes, ...unaskedNotes(changes)],
      policy: { path: policy.loaded.path ?? null, source: policy.source, sha256: policy.loaded.sha256 },
      base: baseOf(tree),
    },
    policy: policy.loaded.policy,
    changed,
    texts: await textsOf(tree.reader, findings, judged.here),
  }
}

/** The report where the policy itself cannot be used: nothing is judged. */
export async function unusablePolicy(
  tree: OpenTree,
  policy: WorkPolicy,
  { path, code, message, findings }: Extract<LoadedPolicy, { readonly state: 'unusable' }>,
): Promise<Checked> {
  const fix =
    policy.source === 'base'
      ? 'Mend the policy on the base branch, or name another with `--policy`.'
      : 'Mend the policy.'
  return {
    report: {
      verdict: 'error',
      conclusion: conclusionOf('error'),
      findings: sortFindings(findings),
      seats: [],
      ignored: [],
      manifests: [],
      errors: [{ code, message, fix }],
      notes: [...policy.notes],
      policy: { path, source: policy.source, sha256: null },
      base: baseOf(tree),
    },
    policy: undefined,
    changed: undefined,
    texts: await textsOf(tree.reader, findings, () => policy.version),
  }
}

const nobodySigned = {
  ignored: [],
  vetoes: [],
  override: undefined,
  problems: [],
  unattributed: [],
  notes: [],
}

function openSeat({ name, count, from }: SeatRequirement, needed: boolean, reason: string): OpenSeat {
  const others = from.permission !== undefined || from.teams.length > 0
  const eligible = others ? null : [...new Set(from.users.map(({ login }) => login))].toSorted()
  return { name, needed, reason, count, filledBy: [], eligible, from }
}

function manifestOf({ path, head, base }: ManifestChange): CheckReport['manifests'][number] {
  const file = head ?? base
  const kinds = new Set(file?.documents.map(({ kind }) => kind ?? 'unknown'))
  return { path, sha256: file?.sha256 ?? '', kind: [...kinds].join(', ') || 'unknown' }
}

function baseOf({ base }: OpenTree): CheckReport['base'] {
  return base ? { name: base.name, commit: base.oid, mergeBase: base.start } : null
}

/** What only the gate can find out. */
function unaskedNotes(changes: readonly ManifestChange[]): readonly string[] {
  const initiators = changes.some(({ head }) =>
    head?.documents.some(({ manifest }) => manifest.initiator.github !== undefined),
  )
  return initiators
    ? ['GitHub was not asked: whether initiators are known and who has signed is for the gate to say.']
    : []
}

async function textsOf(
  reader: Reader,
  findings: readonly Finding[],
  here: (path: string) => Version,
): Promise<ReadonlyMap<string, string>> {
  const paths = new Set(findings.map(({ path }) => path).filter((path) => path !== ''))
  const texts = new Map<string, string>()
  for (const path of paths) {
    const { file } = await reader.read(here(path), path)
    if (file.state === 'blob' && file.bytes)
      texts.set(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes))
  }
  return texts
}
