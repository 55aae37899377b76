import { posix } from 'node:path'
import type { Topic } from './change.ts'
import type { ManifestDocument, ManifestFile } from './document.ts'
import type { Manifest } from './manifest.ts'
import { longestUri, pointerPath } from './repository-path.ts'

/**
 * The files of the repository whose content a manifest file stands for, sorted, each once: changing one changes what
 * would be trained, under an unchanged manifest. A file may be present as its DVC pointer, so that counts too. The
 * request of a release and the rollback are provenance, not content, and are left out.
 */
export function referencedFiles(file: ManifestFile): string[] {
  return [...new Set(file.documents.flatMap((document) => references(document).map(({ path }) => path)))].toSorted()
}

/**
 * The files of the repository that one document stands for, each with the part of the manifest that names it. In a
 * document that the schema refuses any text may be such a name, so all of them count.
 */
export function references({ manifest, issues, value }: ManifestDocument): { readonly topic: Topic; readonly path: string }[] {
  const { base_model, datasets, training, evaluation_plan, evaluations, subject } = manifest
  const files = [training?.config, training?.chat_template, training?.resume_from_checkpoint]
  // Loaders take a folder of that name before they ask a hub, so a model's name is a path as well.
  const models = [base_model?.uri, base_model?.base_model_name_or_path].map((uri) => ({ uri }))
  const named: readonly (readonly [Topic, readonly ({ readonly uri?: string | undefined } | undefined)[]])[] = [
    ['base_model', models],
    ['datasets', [...datasets, ...besideConfig(datasets, training), ...datasets.map(({ evidence }) => evidence)]],
    ['training', [...files, training?.adapter_name_or_path, ...companions(training)]],
    ['evaluation_plan', evaluation_plan.map(({ dataset }) => dataset)],
    ['evaluations', evaluations.flatMap(({ before, after }) => [before, after])],
    ['subject', subject],
  ]
  const refused = issues.some(({ rule }) => rule === 'manifest/schema')
  const texts = refused ? textsIn(value).map((uri) => ({ uri })) : []
  return [...named, ['other' as const, texts] as const].flatMap(([topic, resources]) =>
    resources.flatMap((resource) => pathsOf(resource?.uri).map((path) => ({ topic, path }))),
  )
}

/** Programs do not agree whether a path of a config starts at the root or at the config: a second file may be meant. */
function besideConfig(datasets: Manifest['datasets'], training: Manifest['training']): { readonly uri: string }[] {
  const folder = posix.dirname(training?.config?.uri ?? '')
  if (folder === '.') return []
  return datasets.flatMap(({ uri }) => (uri === undefined || uri.includes('://') ? [] : [{ uri: posix.join(folder, uri) }]))
}

/**
 * LLaMA-Factory's configs name their datasets by entries of a `dataset_info.json`, in `data/`, or there or beside as
 * seen from the config: who
 * changes that file changes what is trained on, under an unchanged config.
 */
function companions(training: Manifest['training']): { readonly uri: string }[] {
  const { framework = '', config } = training ?? {}
  if (!/^llama[-_ ]?factory/i.test(framework) || config?.uri === undefined) return []
  const own = posix.dirname(config.uri)
  return ['data', posix.join(own, 'data'), own].map((folder) => ({ uri: posix.join(folder, 'dataset_info.json') }))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/**
 * The paths that a `uri` could stand for. Spellings that rules refuse (`./data//x`, `data/../data/x`, a trailing slash)
 * count too: a program would open the file all the same. So do addresses, because some loaders look for a file of that
 * name first: `s3://bucket/x` may be `s3:/bucket/x`.
 */
function pathsOf(uri: string | undefined): string[] {
  // No path holds NUL; text of any other kind may be a name in git.
  if (uri === undefined || uri.length > longestUri || uri.includes('\0')) return []
  const local = uri.replace(/^file:(?:\/\/)?/i, '')
  const spellings = [uri, local, local.replaceAll('\\', '/'), ...hubIds(uri)]
  return [...new Set(spellings.flatMap(pathOf))].flatMap(withPointer)
}

/** A config may call a dataset or model of the Hub by its id alone, and programs look for a folder of that name first. */
function hubIds(uri: string): string[] {
  const id = /^(?:hf:\/\/|https:\/\/(?:www\.)?huggingface\.co\/)(?:datasets\/|models\/)?([\w.-]+\/[\w.-]+)/i.exec(uri)?.[1]
  return id === undefined ? [] : [id]
}

function pathOf(spelling: string): string[] {
  const path = posix.normalize(spelling).replaceAll(/^\/+|\/+$/g, '')
  return path === '' || path === '.' || path === '..' || path.startsWith('../') ? [] : [path]
}

function withPointer(path: string): string[] {
  return path.endsWith('.dvc') ? [path] : [path, pointerPath(path)]
}
