import { minimatch } from 'minimatch'
import type { Account, ApprovalEvidence, ApprovalRequirements, Contributor, Dismissal, Exclusion, Review, SeatRequirement, Source } from '../../src/approval/index.ts'

/** The rules of approval, slow and obvious: every question is answered from the evidence anew, seats are tried in every way. */
type Judgement = {
  readonly seats: readonly SeatJudgement[]
  /** The most places that distinct people, surely eligible, can take; a person takes one. */
  readonly mostFilled: number
  readonly filled: boolean
  /** Ids of people whose veto stands; `perhaps` when something unreadable decides it. */
  readonly vetoes: Sorted
  /** Ids of people whose latest review overrides. */
  readonly overrides: Sorted
  /** The engine has to report a problem: the answer depends on what could not be read, or nobody is asked. */
  readonly mustProblem: boolean
  /** The engine may report a problem: something that it needs, or a needed seat names, could not be read. */
  readonly mayProblem: boolean
  readonly approvable: boolean
}

type SeatJudgement = { readonly name: string; readonly needed: boolean; readonly count: number; readonly eligible: Sorted }
type Sorted = { readonly sure: readonly number[]; readonly perhaps: readonly number[] }

type Answer = 'yes' | 'no' | 'unreadable'

export function oracle(evidence: ApprovalEvidence, requirements: ApprovalRequirements): Judgement {
  const people = peopleWithOpinion(evidence)
  const approvers = people.filter((person) => opinionOf(person, evidence)?.state === 'APPROVED')
  const seats = requirements.seats.map((seat): SeatJudgement => {
    const answers = approvers.map((person) => ({ id: person.id, answer: mayFill(person, seat, evidence, requirements) }))
    return { name: seat.name, needed: isNeeded(seat, evidence), count: seat.count, eligible: sorted(answers) }
  })
  const needed = seats.filter((seat) => seat.needed)
  const places = needed.reduce((sum, seat) => sum + seat.count, 0)
  const mostFilled = tryAll(needed.map((seat) => ({ count: seat.count, people: seat.eligible.sure })))
  const mightFill = tryAll(needed.map((seat) => ({ count: seat.count, people: [...seat.eligible.sure, ...seat.eligible.perhaps] })))
  const filled = mostFilled === places
  const vetoes = sorted(people.map((person) => ({ id: person.id, answer: judgeVeto(person, evidence, requirements) })))
  const overrides = sorted(approvers.map((person) => ({ id: person.id, answer: judgeOverride(person, evidence, requirements) })))

  const noSeat = requirements.seats.length > 0 && evidence.change.manifests.length > 0 && needed.length === 0
  const untold = people.some(
    (person) =>
      counts(person) &&
      canWrite(person, evidence) === 'yes' &&
      isUntold(opinionOf(person, evidence), evidence) &&
      requirements.veto !== undefined &&
      memberOf(person, requirements.veto.from, evidence) !== 'no',
  )
  const mustProblem = noSeat || untold || (!filled && mightFill === places)
  const asked = [
    ...requirements.seats.filter((seat) => isNeeded(seat, evidence)).map((seat) => seat.from),
    ...(requirements.veto ? [requirements.veto.from] : []),
    ...(requirements.override ? [requirements.override.from] : []),
  ]
  const objectors = people.filter((person) => objects(opinionOf(person, evidence), evidence))
  const mayProblem =
    mustProblem ||
    evidence.author === undefined ||
    asked.some((source) => source.teams.some((team) => evidence.teams.get(team.toLowerCase())?.state !== 'read')) ||
    needed.some((seat) => seat.eligible.perhaps.length > 0) ||
    objectors.some((person) => requirements.veto && memberOf(person, requirements.veto.from, evidence) === 'unreadable') ||
    vetoes.perhaps.length > 0 ||
    overrides.perhaps.length > 0 ||
    people.some((person) => isUntold(opinionOf(person, evidence), evidence)) ||
    evidence.reviews.some((review) => review.author === undefined && isUntold(review, evidence))
  const approvable = filled && !mustProblem && vetoes.sure.length === 0 && vetoes.perhaps.length === 0
  return { seats, mostFilled, filled, vetoes, overrides, mustProblem, mayProblem, approvable }
}

/** A person's latest review that is an opinion: by time, then by number. Comments and drafts are none; a dismissal is one. */
export function opinionOf(person: { readonly id: number }, evidence: ApprovalEvidence): Review | undefined {
  let latest: Review | undefined
  for (const review of evidence.reviews) {
    if (review.author?.id !== person.id) continue
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue
    if (latest === undefined || isLater(review, latest)) latest = review
  }
  return latest
}

/** Whether the policy's own list bars this person. */
export function isBarred(person: Account, list: readonly Exclusion[], evidence: ApprovalEvidence): boolean {
  if (list.includes('author') && evidence.author?.id === person.id) return true
  if (list.includes('author') && evidence.commits.some((commit) => is(commit.author, person))) return true
  if (list.includes('co-authors') && evidence.commits.some((commit) => commit.coAuthors.some((one) => is(one, person)))) return true
  if (list.includes('committers') && evidence.commits.some((commit) => is(commit.committer, person))) return true
  return list.includes('initiator') && evidence.initiators.some((one) => one.id === person.id)
}

/** Brute force: put each person on each seat in turn, or on none, and keep the best. */
function tryAll(seats: readonly { readonly count: number; readonly people: readonly number[] }[]): number {
  const people = [...new Set(seats.flatMap((seat) => seat.people))]
  const taken = seats.map(() => 0)
  const best = (index: number): number => {
    const person = people[index]
    if (person === undefined) return 0
    let most = best(index + 1)
    for (const [at, seat] of seats.entries()) {
      if (!seat.people.includes(person) || taken[at]! >= seat.count) continue
      taken[at]!++
      most = Math.max(most, 1 + best(index + 1))
      taken[at]!--
    }
    return most
  }
  return best(0)
}

function isNeeded(seat: SeatRequirement, evidence: ApprovalEvidence): boolean {
  const { risk, changed, kind, if: condition, paths } = seat.when
  const touched = paths === undefined || paths.some((glob) => evidence.change.paths.some((path) => minimatch(path, glob, { dot: true })))
  if (!touched) return false
  const asksManifest = paths === undefined || risk !== undefined || changed !== undefined || kind !== undefined || condition !== undefined
  if (!asksManifest) return true
  return evidence.change.manifests.some(
    (manifest) =>
      (risk === undefined || manifest.risks.length === 0 || manifest.risks.some((one) => risk.includes(one))) &&
      (changed === undefined || manifest.topics.some((one) => changed.includes(one))) &&
      (kind === undefined || manifest.kinds.some((one) => kind.includes(one))) &&
      (condition === undefined || manifest.conditions?.get(condition) !== false),
  )
}

function mayFill(person: Account, seat: SeatRequirement, evidence: ApprovalEvidence, requirements: ApprovalRequirements): Answer {
  if (!counts(person)) return 'no'
  if (!stands(opinionOf(person, evidence), evidence, requirements)) return 'no'
  if (isBarred(person, seat.exclude ?? requirements.exclude, evidence)) return 'no'
  return and(canWrite(person, evidence), memberOf(person, seat.from, evidence))
}

/** Exclusions, staleness and expiry do not matter to a veto: it asks for nothing but a second look. */
function judgeVeto(person: Account, evidence: ApprovalEvidence, requirements: ApprovalRequirements): Answer {
  const opinion = opinionOf(person, evidence)
  if (requirements.veto === undefined || opinion === undefined || !counts(person)) return 'no'
  const entitled = and(canWrite(person, evidence), memberOf(person, requirements.veto.from, evidence))
  if (opinion.state === 'CHANGES_REQUESTED') return entitled
  if (opinion.state !== 'DISMISSED') return 'no'
  const dismissal = lastDismissal(opinion, evidence)
  if (dismissal?.previousState !== 'CHANGES_REQUESTED') return 'no'
  return and(entitled, not(mayLift(dismissal, person, evidence, requirements)))
}

/** Who may take back somebody's veto: that person, or one who could override now (so one who can still write, too). */
function mayLift({ by: login, account }: Dismissal, vetoer: Account, evidence: ApprovalEvidence, requirements: ApprovalRequirements): Answer {
  if (login === undefined) return 'no'
  if (account ? account.id === vetoer.id : same(login, vetoer.login)) return 'yes'
  if (requirements.override === undefined) return 'no'
  const by = account ?? knownAccounts(evidence).find((one) => same(one.login, login))
  if (by === undefined) return isNamed(login, requirements.override.from, evidence)
  if (!counts(by) || canWrite(by, evidence) === 'no') return 'no'
  if (isBarred(by, requirements.exclude, evidence)) return 'no'
  return memberOf(by, requirements.override.from, evidence)
}

function judgeOverride(person: Account, evidence: ApprovalEvidence, requirements: ApprovalRequirements): Answer {
  const opinion = opinionOf(person, evidence)
  const override = requirements.override
  if (override === undefined || opinion?.state !== 'APPROVED' || opinion.submittedAt === undefined) return 'no'
  const body = opinion.body.trimStart()
  const says = body.toLowerCase().startsWith(override.phrase.toLowerCase())
  if (!says || body.slice(override.phrase.length).trim() === '') return 'no'
  if (opinion.edited && (opinion.editor === undefined || !same(opinion.editor, person.login))) return 'no'
  if (!counts(person) || isBarred(person, requirements.exclude, evidence)) return 'no'
  if (!stands(opinion, evidence, requirements)) return 'no'
  if (override.expires !== undefined && evidence.now.getTime() - Date.parse(opinion.submittedAt) > override.expires) return 'no'
  return and(canWrite(person, evidence), memberOf(person, override.from, evidence))
}

/** Whether an approval is for what is judged now: its content, its base, its time. */
function stands(review: Review | undefined, evidence: ApprovalEvidence, requirements: ApprovalRequirements): boolean {
  if (review?.submittedAt === undefined || review.commit === undefined) return false
  const onHead = review.commit === evidence.head
  const carried = requirements.stale === 'content' && evidence.sameContent.get(review.commit) === true
  if (!onHead && !carried) return false
  const submitted = Date.parse(review.submittedAt)
  if (evidence.baseChangedAt !== undefined && submitted <= Date.parse(evidence.baseChangedAt)) return false
  return requirements.expires === undefined || evidence.now.getTime() - submitted <= requirements.expires
}

function memberOf(person: { readonly login: string; readonly id: number }, source: Source, evidence: ApprovalEvidence): Answer {
  const answers: Answer[] = []
  if (source.permission === 'write') answers.push(canWrite(person, evidence))
  if (source.permission === 'maintain' || source.permission === 'admin') {
    const enough = source.permission === 'admin' ? ['admin'] : ['maintain', 'admin']
    const reading = evidence.permissions.get(person.id)
    if (reading?.state === 'read') answers.push(enough.includes(reading.permission) ? 'yes' : 'no')
    else answers.push('unreadable')
  }
  for (const team of source.teams) {
    const reading = evidence.teams.get(team.toLowerCase())
    if (reading?.state === 'read') answers.push(reading.members.some((member) => member.id === person.id) ? 'yes' : 'no')
    else answers.push('unreadable')
  }
  for (const user of source.users) {
    const pinned = user.id === undefined || user.id === person.id
    answers.push(same(user.login, person.login) && pinned ? 'yes' : 'no')
  }
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unreadable') ? 'unreadable' : 'no'
}

/** A login without an account read: names decide as far as policy and teams go by names; ids and permissions cannot. */
function isNamed(login: string, source: Source, evidence: ApprovalEvidence): Answer {
  const answers: Answer[] = source.permission === undefined ? [] : ['unreadable']
  for (const name of source.teams) {
    const reading = evidence.teams.get(name.toLowerCase())
    if (reading?.state === 'read') answers.push(reading.members.some((member) => same(member.login, login)) ? 'yes' : 'no')
    else answers.push('unreadable')
  }
  for (const user of source.users) if (same(user.login, login)) answers.push(user.id === undefined ? 'yes' : 'unreadable')
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unreadable') ? 'unreadable' : 'no'
}

/** Reviews say whether their author may write; for somebody without a review only the permission read says it. */
function canWrite(person: { readonly id: number }, evidence: ApprovalEvidence): Answer {
  const review = opinionOf(person, evidence) ?? evidence.reviews.find((one) => one.author?.id === person.id)
  if (review) return review.canWrite ? 'yes' : 'no'
  const reading = evidence.permissions.get(person.id)
  if (reading?.state !== 'read') return 'unreadable'
  return reading.permission === 'none' ? 'no' : 'yes'
}

/** Changes requested, even when another person has dismissed that. */
function objects(review: Review | undefined, evidence: ApprovalEvidence): boolean {
  if (review?.state !== 'DISMISSED') return review?.state === 'CHANGES_REQUESTED'
  const dismissal = lastDismissal(review, evidence)
  return dismissal?.previousState === 'CHANGES_REQUESTED' && !same(dismissal.by ?? '', review.author?.login ?? '')
}

function isUntold(review: Review | undefined, evidence: ApprovalEvidence): boolean {
  return review?.state === 'DISMISSED' && lastDismissal(review, evidence) === undefined
}

function lastDismissal(review: Review, evidence: ApprovalEvidence): Dismissal | undefined {
  return evidence.dismissals.findLast((dismissal) => dismissal.reviewId === review.id)
}

function peopleWithOpinion(evidence: ApprovalEvidence): Account[] {
  const people: Account[] = []
  for (const { author } of evidence.reviews) {
    if (author === undefined || people.some((one) => one.id === author.id)) continue
    if (opinionOf(author, evidence)) people.push(author)
  }
  return people
}

function knownAccounts(evidence: ApprovalEvidence): Account[] {
  const contributors = evidence.commits.flatMap((commit) => [commit.author, ...commit.coAuthors, commit.committer])
  return [
    ...evidence.reviews.flatMap((review) => (review.author ? [review.author] : [])),
    ...contributors.flatMap((one) => (one.state === 'account' ? [one.account] : [])),
    ...(evidence.author ? [evidence.author] : []),
    ...evidence.initiators,
  ]
}

function isLater(one: Review, other: Review): boolean {
  const [a, b] = [Date.parse(one.submittedAt ?? ''), Date.parse(other.submittedAt ?? '')]
  return a === b ? BigInt(one.id) > BigInt(other.id) : a > b
}

function counts(person: Account): boolean {
  return !person.bot
}

function is(contributor: Contributor, person: Account): boolean {
  return contributor.state === 'account' && contributor.account.id === person.id
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function sorted(answers: readonly { readonly id: number; readonly answer: Answer }[]): Sorted {
  const ids = (answer: Answer) => answers.filter((one) => one.answer === answer).map((one) => one.id).sort((a, b) => a - b)
  return { sure: ids('yes'), perhaps: ids('unreadable') }
}

function and(one: Answer, other: Answer): Answer {
  if (one === 'no' || other === 'no') return 'no'
  return one === 'yes' && other === 'yes' ? 'yes' : 'unreadable'
}

function not(one: Answer): Answer {
  if (one === 'unreadable') return one
  return one === 'yes' ? 'no' : 'yes'
}
