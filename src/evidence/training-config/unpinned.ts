import { isAddress } from './python-value.ts'
import type { Fact, TrainingFacts } from './training-config.ts'

/** A source whose content may change while its name stays. */
type Unpinned = { readonly fact: Fact<string>; readonly effect: string }

/** Weights and data that a config names without saying which version; `hub` says whether names are looked up on one. */
export function unpinned(facts: Omit<TrainingFacts, 'settings'>, hub: boolean): Unpinned[] {
  const datasets = facts.datasets.flatMap(({ uri, revision }) => sourceOf(uri, revision, hub, 'data'))
  return [...sourceOf(facts.base_model, facts.revision, hub, 'weights'), ...datasets]
}

function sourceOf(
  name: Fact<string> | undefined,
  revision: Fact<string> | undefined,
  hub: boolean,
  what: string,
): Unpinned[] {
  if (name === undefined) return []
  if (isAddress(name.value)) {
    return [{ fact: name, effect: `is an address that may serve other ${what} tomorrow` }]
  }
  if (revision !== undefined) {
    const isCommit = /^[0-9a-f]{40}$/.test(revision.value)
    return isCommit ? [] : [{ fact: revision, effect: `is no commit but a name that may come to mean other ${what}` }]
  }
  if (!hub || !isHubName(name.value)) return []
  return [{ fact: name, effect: `names no revision, so the newest ${what} under this name are used` }]
}

/** `owner/name` or `name`, unless it ends like a file. A folder of that name wins; without one the hub is asked. */
function isHubName(name: string): boolean {
  if (/\.(?:jsonl?|csv|tsv|parquet|arrow|txt|ya?ml|gz|zst|zip|safetensors|bin|pt)$/i.test(name)) return false
  return /^[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?$/.test(name)
}
