import type { Topic } from './change.ts'
import type { ManifestDocument, ManifestFile } from './document.ts'
import type { Resource } from './manifest.ts'
import { pointerPath, repositoryPath } from './repository-path.ts'

/**
 * The files of the repository whose content a manifest file stands for, sorted, each once: changing one changes what
 * would be trained, under an unchanged manifest. A dataset may be present as its DVC pointer, so that counts too. The
 * request of a release and the rollback are provenance, not content, and are left out.
 */
export function referencedFiles(file: ManifestFile): string[] {
  return [...new Set(file.documents.flatMap((document) => references(document).map(({ path }) => path)))].toSorted()
}

/** The files of the repository that one document stands for, each with the part of the manifest that names it. */
export function references({ manifest }: ManifestDocument): { readonly topic: Topic; readonly path: string }[] {
  const { base_model, datasets, training, evaluation_plan, evaluations, subject } = manifest
  const files = [training?.config, training?.chat_template, training?.resume_from_checkpoint]
  const named: readonly (readonly [Topic, readonly (Resource | undefined)[]])[] = [
    ['base_model', [base_model]],
    ['training', [...files, training?.adapter_name_or_path]],
    ['evaluation_plan', evaluation_plan.map(({ dataset }) => dataset)],
    ['evaluations', evaluations.flatMap(({ before, after }) => [before, after])],
    ['subject', subject],
  ]
  const others = named.flatMap(([topic, resources]) =>
    resources.flatMap((resource) => (resource ? pathOf(resource) : []).map((path) => ({ topic, path }))),
  )
  const data = datasets.flatMap(pathOf).flatMap(withPointer)
  return [...data.map((path) => ({ topic: 'datasets' as const, path })), ...others]
}

function pathOf({ uri }: Resource): string[] {
  const reading = uri === undefined ? undefined : repositoryPath(uri)
  return reading?.state === 'path' ? [reading.path] : []
}

function withPointer(path: string): string[] {
  return path.endsWith('.dvc') ? [path] : [path, pointerPath(path)]
}
