import type { ManifestFile } from './document.ts'
import type { Manifest, Resource } from './manifest.ts'
import { pointerPath, repositoryPath } from './repository-path.ts'

/**
 * The files of the repository whose content a manifest file stands for, sorted, each once: changing one changes what
 * would be trained, under an unchanged manifest. A dataset may be present as its DVC pointer, so that counts too. The
 * request of a release and the rollback are provenance, not content, and are left out.
 */
export function referencedFiles(file: ManifestFile): string[] {
  const paths = file.documents.flatMap(({ manifest }) => [
    ...manifest.datasets.flatMap(pathOf).flatMap(withPointer),
    ...otherResources(manifest).flatMap(pathOf),
  ])
  return [...new Set(paths)].toSorted()
}

function otherResources({ base_model, training, evaluation_plan, evaluations, subject }: Manifest): Resource[] {
  const evaluated = [...evaluation_plan, ...evaluations]
  return [
    base_model,
    training?.config,
    training?.chat_template,
    training?.resume_from_checkpoint,
    training?.adapter_name_or_path,
    ...evaluated.flatMap(({ dataset, before, after }) => [dataset, before, after]),
    ...subject,
  ].filter((resource) => resource !== undefined)
}

function pathOf({ uri }: Resource): string[] {
  const reading = uri === undefined ? undefined : repositoryPath(uri)
  return reading?.state === 'path' ? [reading.path] : []
}

function withPointer(path: string): string[] {
  return path.endsWith('.dvc') ? [path] : [path, pointerPath(path)]
}
