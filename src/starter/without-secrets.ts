import type { DatasetFact, Fact, TrainingFacts } from '../evidence/index.ts'

/** The facts of a config without those that hold a credential: a manifest must not repeat it. */
export function withoutSecrets(facts: TrainingFacts): TrainingFacts {
  const secrets = new Set(facts.settings.filter(({ risk }) => risk === 'secret').map(idOf))
  const isPublic = (fact: Fact | undefined): boolean => fact === undefined || !secrets.has(idOf(fact))
  const { base_model: model, revision, method, tuning, datasets, settings } = facts
  return {
    ...(model && isPublic(model) ? { base_model: model } : {}),
    ...(revision && isPublic(revision) ? { revision } : {}),
    ...(method ? { method } : {}),
    ...(tuning ? { tuning } : {}),
    datasets: datasets.map((dataset) => publicDataset(dataset, isPublic)),
    peft_config: publicFacts(facts.peft_config, isPublic),
    hyperparameters: publicFacts(facts.hyperparameters, isPublic),
    settings: settings.filter((setting) => isPublic(setting)),
  }
}

function publicDataset(dataset: DatasetFact, isPublic: (fact: Fact | undefined) => boolean): DatasetFact {
  const { uri, ...rest } = dataset
  return uri && isPublic(uri) ? dataset : rest
}

function publicFacts(
  facts: Readonly<Record<string, Fact>>,
  isPublic: (fact: Fact) => boolean,
): Readonly<Record<string, Fact>> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => isPublic(fact)))
}

function idOf({ file = '', pointer }: Pick<Fact, 'file' | 'pointer'>): string {
  return `${file}#${pointer}`
}
