import type { Fact } from '../../evidence/index.ts'
import { unpinnedModel } from './base-model.ts'
import type { Comparison } from './comparison.ts'
import { unpinnedDatasets } from './datasets.ts'

/** Sources of a config that name no revision where the manifest states a commit: the comparison reports each. */
export function unpinnedSources(comparison: Comparison): readonly Fact[] {
  const model = unpinnedModel(comparison)
  return [...(model ? [model.fact] : []), ...unpinnedDatasets(comparison)]
}
