import { repositoryPath, type Resource } from '../../manifest/index.ts'
import { quoted } from '../read-value.ts'
import type { DocumentRule, Problem, RuleSubject } from '../rule.ts'
import { shellWord } from '../shell-word.ts'

export const rule: DocumentRule = {
  id: 'release/request',
  title: 'A release answers a request that is merged, and pins it',
  presets: { recommended: 'error', strict: 'error' },
  options: {},
  check,
}

const pointer = { uri: '/request/uri', digest: '/request/digest/sha256' } as const

function check({ manifest: { kind, request }, requestsAtBase }: RuleSubject): readonly Problem[] {
  if (kind !== 'FineTuningRelease') return []
  if (request?.uri === undefined) return []
  const reading = repositoryPath(request.uri)
  if (reading.state !== 'path') return [notAPath(request.uri)]
  const merged = requestsAtBase.get(reading.path)
  return merged === undefined ? [notMerged(reading.path)] : compare(request, reading.path, merged)
}

function compare(request: Resource, path: string, merged: string): readonly Problem[] {
  const stated = request.digest['sha256']
  if (stated === undefined) return [unpinned(path, merged)]
  return stated.toLowerCase() === merged ? [] : [different(path, merged)]
}

function notAPath(uri: string): Problem {
  return {
    message: `The request ${quoted(uri)} is not a path in this repository, so no approval of it can be found.`,
    pointer: pointer.uri,
    fix: 'State the path from the root of the repository, for example `finetune/support-bot.yml`.',
  }
}

function notMerged(path: string): Problem {
  return {
    message: `The base branch has no FineTuningRequest ${quoted(path)}, so nothing shows that training was approved.`,
    pointer: pointer.uri,
    fix:
      'Merge the request in a pull request of its own first, or correct the path; ' +
      "`git grep -l 'kind: FineTuningRequest' origin/HEAD` lists the merged ones.",
  }
}

function unpinned(path: string, merged: string): Problem {
  return {
    message: `The release does not pin the request ${quoted(path)}, so it could be exchanged after the training.`,
    pointer: pointer.digest,
    fix: `Add \`digest: { sha256: ${merged} }\` if that version is what was trained.`,
  }
}

function different(path: string, merged: string): Problem {
  return {
    message: `The release pins another version of the request ${quoted(path)} than the merged one, ${merged}.`,
    pointer: pointer.digest,
    fix:
      `Compare with \`git log -p origin/HEAD -- ${shellWord(path)}\`; ` +
      'if the merged version is what was trained, state its digest, otherwise have the trained version approved.',
  }
}
