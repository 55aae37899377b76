import { posix } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import {
  fieldOf,
  isList,
  isMapping,
  pointerOf,
  readDocuments,
  repositoryPath,
  type ReadDocument,
  type RepositoryFile,
} from '../../manifest/index.ts'
import { rootOf, select, valueAt, type ConfigTree, type Found } from './config-tree.ts'
import { factAt, unreadAt } from './facts.ts'
import type { CompanionReader, Resolution } from './framework.ts'
import { isStated, isText, isTrue, namesOf, textOf } from './python-value.ts'
import { settingOfFact } from './settings.ts'
import type { DatasetFact, Fact, RiskySetting, Unread } from './training-config.ts'

/**
 * LLaMA-Factory names datasets; what a name means stands in `<dataset_dir>/dataset_info.json` (version 0) or in the
 * YAML file that `train_dataset` names (version 1). Both are relative to where the training starts: usually the
 * repository, sometimes the folder of the config.
 */
export const llamaFactoryDatasets: CompanionReader = {
  paths: (tree, configPath) => lookupsOf(tree, configPath).flatMap(({ candidates }) => candidates),
  resolve: (tree, configPath, fileAt) => {
    const resolutions = lookupsOf(tree, configPath).map((lookup) => lookUp(tree, lookup, fileAt))
    const { unread = [], ...rest } = joined(resolutions)
    return { ...rest, unread: [...unreadIn(tree), ...unread] }
  },
}

/** Names in one field of the config, and where their meaning may stand. */
type Lookup = {
  readonly found: Found
  readonly names: readonly string[] | 'all'
  readonly role: DatasetFact['role']
  readonly candidates: readonly string[]
}

type Role = DatasetFact['role']
type Entry = { readonly path: string; readonly document: ReadDocument; readonly name: string; readonly role: Role }

const fields: readonly (readonly [key: string, role: Role])[] = [
  ['dataset', 'train'],
  ['train_dataset', 'train'],
  ['eval_dataset', 'validation'],
]

function unreadIn(tree: ConfigTree): Unread[] {
  const found = fields.flatMap(([key]) => select(rootOf(tree), key))
  const odd = found.filter(({ value }) => isStated(value) && !isNames(value))
  // Version 0 takes a map there for the content of the file that the folder would hold.
  const folders = select(rootOf(tree), 'dataset_dir').filter(({ value }) => isStated(value) && !isText(value))
  return [
    ...odd.map((each) => unreadAt(tree, each, 'is no name of a dataset and no list of such names.')),
    ...folders.map((each) => unreadAt(tree, each, 'says itself what the names of datasets mean, and is no folder.')),
  ]
}

function isNames(value: unknown): boolean {
  return isList(value) ? value.every(isText) : isText(value)
}

function lookupsOf(tree: ConfigTree, configPath: string): Lookup[] {
  const hasInfoFile = valueAt(tree, 'model') === undefined
  const keys = fields.filter(([key]) => (key === 'dataset' ? hasInfoFile : true))
  const info = candidatesFor(infoFile(tree), configPath)
  const lookups = keys.flatMap(([key, role]) =>
    select(rootOf(tree), key).flatMap((found): Lookup[] => {
      const names = namesOf(found.value)
      if (names === undefined) return []
      if (hasInfoFile) return [{ found, names, role, candidates: info }]
      const file = names.find((name) => /\.ya?ml$/.test(name))
      if (file === undefined) return [{ found, names, role, candidates: [] }]
      return [{ found, names: 'all', role, candidates: candidatesFor(file, configPath) }]
    }),
  )
  if (lookups.length > 0 || !hasInfoFile) return lookups
  return [{ found: rootOf(tree), names: [], role: 'train', candidates: info }]
}

function infoFile(tree: ConfigTree): string {
  return posix.join(textOf(valueAt(tree, 'dataset_dir')) ?? 'data', 'dataset_info.json')
}

/** Where a relative path may lead: from the repository's root, or from the config's folder and those around it. */
function candidatesFor(file: string, configPath: string): string[] {
  if (/^(?:REMOTE:|ONLINE\/)/.test(file) || posix.isAbsolute(file)) return []
  const folder = posix.dirname(configPath)
  const tries = [file, posix.join(folder, file), posix.join(folder, posix.basename(file))]
  const paths = tries.flatMap((path) => {
    const reading = repositoryPath(posix.normalize(path))
    return reading.state === 'path' ? [reading.path] : []
  })
  return [...new Set(paths)]
}

function lookUp(tree: ConfigTree, lookup: Lookup, fileAt: (path: string) => RepositoryFile): Resolution {
  const { found, names, role, candidates } = lookup
  if (names !== 'all' && names.length === 0) return { datasets: [], settings: [], companions: [] }
  const directory = textOf(valueAt(tree, 'dataset_dir'))
  if (names !== 'all' && candidates.length === 0 && (directory === undefined || directory === 'ONLINE')) {
    return { datasets: names.map((name) => ({ uri: factAt(tree, found, name), role })), settings: [], companions: [] }
  }
  const named = (name: string): DatasetFact => ({ name: factAt(tree, found, name), role })
  const [file, ...others] = candidates.flatMap((path) => {
    const content = fileAt(path)
    return content.state === 'present' ? [{ path, file: content }] : []
  })
  const document = file && documentOf(file.file)
  const path = file?.path ?? candidates[0]
  const companions = path === undefined ? [] : [{ path, read: document !== undefined }]
  if (file === undefined || document === undefined) {
    const where = path ?? directory ?? 'another file'
    const effect = `names datasets that ${where} gives a meaning to, and that file is not bound to this config`
    const settings = [settingOfFact(factAt(tree, found, found.value), 'mutable-source', effect)]
    const why = `gets its meaning from ${where}, which is there and cannot be read.`
    const unread = file === undefined ? [] : [unreadAt(tree, found, why)]
    return { datasets: names === 'all' ? [] : names.map(named), settings, companions, unread }
  }
  const wanted = names === 'all' ? Object.keys(isMapping(document.value) ? document.value : {}) : names
  const results = wanted.map((name): Resolution => {
    if (isMapping(fieldOf(document.value, name))) return entryOf({ path: file.path, document, name, role })
    const effect = `names the dataset ${name}, which ${file.path} does not have`
    const settings = [settingOfFact(factAt(tree, found, found.value), 'mutable-source', effect)]
    return { datasets: [named(name)], settings, companions: [] }
  })
  // Where the training starts, nobody has written down: each of the files may be the one.
  const unread = others.filter((other) => !isSame(other, file, document, wanted)).map((other) => {
    const why = `gets its meaning from ${file.path} or from ${other.path}, which say different things.`
    return unreadAt(tree, found, why)
  })
  const open = wanted.flatMap((name) => openHubs(document, file.path, name)).map((why) => unreadAt(tree, found, why))
  return joined([...results, { datasets: [], settings: [], companions, unread: [...unread, ...open] }])
}

type InfoFile = { readonly path: string; readonly file: RepositoryFile }

/** Whether another file gives every name the same meaning, from the same places. */
function isSame(other: InfoFile, first: InfoFile, document: ReadDocument, names: readonly string[]): boolean {
  const further = documentOf(other.file)
  if (further === undefined) return false
  return names.every((name) => {
    const [one, two] = [fieldOf(document.value, name), fieldOf(further.value, name)]
    const isOfHub = hubs.some((key) => fieldOf(one, key) !== undefined)
    const isMoved = !isOfHub && textOf(fieldOf(one, 'file_name')) !== undefined
    return isDeepStrictEqual(one, two) && (!isMoved || posix.dirname(other.path) === posix.dirname(first.path))
  })
}

function documentOf(file: RepositoryFile): ReadDocument | undefined {
  if (file.state !== 'present' || file.text === undefined) return undefined
  return readDocuments(file.text, 'python').documents[0]
}

/** Hubs, of which the environment of the training chooses one where an entry names several. */
const hubs = ['hf_hub_url', 'ms_hub_url', 'om_hub_url']

/** Where the data of an entry comes from, in the order in which LLaMA-Factory asks. */
const sources = [...hubs, 'script_url', 'cloud_file_name', 'file_name', 'path']

function entryOf(entry: Entry): Resolution {
  const { path, document, name } = entry
  const info = fieldOf(document.value, name)
  const source = sources.find((key) => textOf(fieldOf(info, key)) !== undefined)
  const revision = firstField(entry, ['hf_revision', 'revision'])
  const split = firstField(entry, ['split'])
  const subset = firstField(entry, ['subset'])
  const file = source === 'file_name' ? beside(path, String(fieldOf(info, source))) : undefined
  const uri = source === undefined ? undefined : factOf(entry, source, file)
  const dataset: DatasetFact = {
    name: placed(entry, pointerOf(name), name, 'key'),
    ...(uri ? { uri } : {}),
    ...(revision ? { revision } : {}),
    ...(split ? { split } : {}),
    ...(subset ? { config_name: subset } : {}),
    role: isTrue(fieldOf(info, 'ranking')) && entry.role === 'train' ? 'preference' : entry.role,
  }
  const settings = source === 'script_url' && uri ? [scriptSetting(uri)] : []
  return { datasets: [dataset], settings, companions: [] }
}

/** Why it is open where the data of a name comes from: several hubs that hold different things. */
function openHubs(document: ReadDocument, path: string, name: string): string[] {
  const info = fieldOf(document.value, name)
  const [first, ...others] = hubs.filter((key) => fieldOf(info, key) !== undefined)
  if (first === undefined) return []
  return others.filter((key) => fieldOf(info, key) !== fieldOf(info, first)).map((key) => {
    const what = `${key} of ${path} has other data than ${first}`
    return `names ${name}, for which ${what}; the environment decides which counts.`
  })
}

function scriptSetting(uri: Fact<string>): RiskySetting {
  return settingOfFact(uri, 'remote-code', 'is a Python script that runs to load the data')
}

/** Files are relative to the folder of `dataset_info.json`. */
function beside(companion: string, file: string): string {
  return posix.isAbsolute(file) ? file : posix.join(posix.dirname(companion), file)
}

function firstField(entry: Entry, keys: readonly string[]): Fact<string> | undefined {
  const key = keys.find((each) => textOf(fieldOf(fieldOf(entry.document.value, entry.name), each)) !== undefined)
  return key === undefined ? undefined : factOf(entry, key, undefined)
}

function factOf(entry: Entry, key: string, value: string | undefined): Fact<string> {
  const stated = textOf(fieldOf(fieldOf(entry.document.value, entry.name), key)) ?? ''
  return placed(entry, pointerOf(entry.name, key), value ?? stated, 'value')
}

function placed({ path, document }: Entry, pointer: string, value: string, at: 'key' | 'value'): Fact<string> {
  const { line, column, endLine, endColumn } = document.locate(pointer, at)
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn }
  return { value, pointer, file: path, line, column, ...end }
}

function joined(resolutions: readonly Resolution[]): Resolution {
  const companions = resolutions.flatMap((each) => each.companions)
  return {
    datasets: resolutions.flatMap(({ datasets }) => datasets),
    settings: resolutions.flatMap(({ settings }) => settings),
    companions: [...new Map(companions.map((companion) => [companion.path, companion])).values()],
    unread: resolutions.flatMap(({ unread = [] }) => unread),
  }
}
