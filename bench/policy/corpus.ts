import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A repository of manifests, and what a run over it must find. */
export type Corpus = {
  readonly folder: string
  /** Below the folder. */
  readonly manifests: 'finetune'
  readonly policy: string
  readonly count: number
  /** How many of the manifests their schema refuses. */
  readonly invalid: number
}

const sources = [
  'examples/finetune/support-bot.yml',
  '__tests__/fixtures/manifests/valid-request.yml',
  '__tests__/fixtures/manifests/valid-dpo-on-adapter.yml',
]

/** Lines of an ordinary manifest that names a handful of datasets. */
const lines = 65
/** One manifest in so many is invalid, which is 2 %. */
const invalidEvery = 50

/**
 * Writes a repository of `count` manifests, the same bytes for the same count: those of the examples and fixtures, each with a
 * name and digests of its own, and with as many further datasets as make it of ordinary length.
 */
export function writeCorpus(folder: string, count: number): Corpus {
  const manifests = 'finetune'
  mkdirSync(join(folder, manifests), { recursive: true })
  cpSync('examples/data', join(folder, 'data'), { recursive: true })
  cpSync('examples/train', join(folder, 'train'), { recursive: true })
  cpSync('bench/policy/policy.yml', join(folder, '.github/tunegate.yml'))

  // PyYAML takes `2e-4` for text, and the Python peer would find other manifests invalid.
  const texts = sources.map((path) => withTrueDigests(readFileSync(path, 'utf8').replaceAll('2e-4', '0.0002'), folder))
  const indexes = Array.from({ length: count }, (_, index) => index)
  for (const index of indexes) {
    const text = lengthened(texts[index % texts.length] ?? '', index)
    const manifest = isInvalid(index) ? text.replace(/^( *)method: /m, '$1metod: ') : text
    writeFileSync(join(folder, manifests, `${String(index).padStart(5, '0')}.finetune.yml`), manifest)
  }
  commit(folder)
  return { folder, manifests, policy: '.github/tunegate.yml', count, invalid: indexes.filter(isInvalid).length }
}

/** Not the first of them: a single manifest is a valid one. */
function isInvalid(index: number): boolean {
  return index % invalidEvery === invalidEvery - 1
}

function withTrueDigests(text: string, folder: string): string {
  const reference = /(uri: ((?:data|train)\/[\w.]+),?\s+digest: \{ sha256: )[0-9a-f]{64}/g
  return text.replace(reference, (_, before: string, path: string) => {
    return before + createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')
  })
}

function lengthened(text: string, index: number): string {
  const named = text.replace(/(name: support-bot-\w+)-\d+/, `$1-${index}`)
  const missing = lines - named.split('\n').length
  const datasets = Array.from({ length: Math.max(0, Math.ceil(missing / 10)) }, (_, number) => dataset(index, number))
  return named.replace(/^datasets:\n/m, (heading) => heading + datasets.join(''))
}

function dataset(index: number, number: number): string {
  const digest = ((index + 1) * 7919 + number).toString(16).padStart(8, 'c').repeat(8)
  return `  - name: tickets-${index}-${number}
    role: validation
    uri: s3://acme-training/tickets/${index}/part-${number}.jsonl?versionId=v${index}
    digest:
      sha256: ${digest}  # as the exporter printed it
    mediaType: application/jsonl
    contentSize: ${120_000 + index * 13 + number}
    num_rows: ${400 + (index % 300)}
    license: proprietary
    hasSensitivePersonalInformation: "no"
`
}

function commit(folder: string): void {
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false']
    execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' })
  }
  git('init', '--initial-branch=main')
  git('add', '.')
  git('commit', '--message=manifests')
}
