import type { RuleSubject } from '../rule.ts'
import { plainPath } from './local-path.ts'

/** Whether a folder of the repository has this name: programs take it before they ask the Hub for one called so. */
export function isKnownFolder(path: string, { file }: Pick<RuleSubject, 'file'>): boolean {
  return file(plainPath(path)).state === 'folder'
}

/** Whether a path names a file of the repository, or one that DVC keeps elsewhere under that name. */
export function isKnownFile(path: string, { file }: Pick<RuleSubject, 'file'>): boolean {
  const plain = plainPath(path)
  return [plain, `${plain}.dvc`].some((name) => file(name).state === 'present')
}

/** Whether a name ends like a file of data: no repository of the Hub is called so by habit. */
export function isDataFileName(name: string): boolean {
  return /\.(?:jsonl?|ndjson|csv|tsv|parquet|arrow|txt|gz|bz2|xz|zst|zip|tar)$/i.test(name)
}
