import { quoted } from '../read-value.ts'
import type { DocumentRule, InitiatorReading, Problem, RuleSubject } from '../rule.ts'
import { shellWord } from '../shell-word.ts'

export const rule: DocumentRule = {
  id: 'initiator/known',
  title: 'The initiator is a person on GitHub who takes part in the pull request',
  presets: { recommended: 'error', strict: 'error' },
  options: {},
  check,
}

const pointer = '/initiator/github'

function check({ manifest, initiators }: RuleSubject): readonly Problem[] {
  const { github: login, id } = manifest.initiator
  // A manifest without one does not satisfy the schema, which says so.
  if (login === undefined) return []
  const reading = initiators.get(login.toLowerCase())
  const problem = reading ? judge(login, id, reading) : unread(login)
  return problem ? [problem] : []
}

/** One problem at most: who is not a person cannot take part either. */
function judge(login: string, id: number | undefined, reading: InitiatorReading): Problem | undefined {
  if (reading.state === 'unasked') return undefined
  if (reading.state === 'absent') return absent(login)
  if (reading.bot) return bot(login)
  if (id !== undefined && id !== reading.id) return renamed(login, id, reading.id)
  return reading.confirmed ? undefined : unconfirmed(login)
}

function unread(login: string): Problem {
  return {
    message: `The GitHub account ${quoted(login)} was not looked up, so nobody is known to answer for this fine-tune.`,
    pointer,
    fix: 'Run the check in a pull request, where GitHub can be asked.',
  }
}

function absent(login: string): Problem {
  return {
    message: `GitHub knows no account ${quoted(login)}, so nobody answers for this fine-tune.`,
    pointer,
    fix: 'State the login of the person who asks for it; `gh api user --jq .login` prints your own.',
  }
}

function bot(login: string): Problem {
  return {
    message: `The initiator ${quoted(login)} is a bot or an app, and only a person can answer for a fine-tune.`,
    pointer,
    fix: 'State the login of the person who asks for it, also when a bot opens the pull request.',
  }
}

function renamed(login: string, stated: number, actual: number): Problem {
  return {
    message: `The account ${quoted(login)} has the id ${actual}, not ${stated}: the login may have changed hands.`,
    pointer: '/initiator/id',
    fix: `Check who is meant, and state the id that \`gh api ${shellWord(`users/${login}`)} --jq .id\` prints.`,
  }
}

function unconfirmed(login: string): Problem {
  return {
    message: `Nothing shows that ${quoted(login)} asks for this fine-tune: no comment or review here is theirs.`,
    pointer,
    fix: `Ask @${login} to comment on or review this pull request, or name the person who really asks for it.`,
  }
}
