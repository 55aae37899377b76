import { repositoryPath, type BaseModel } from '../../manifest/index.ts'
import { isCommit, isSha256 } from '../hex.ts'
import type { Problem, Rule, RuleSubject } from '../rule.ts'
import { shellWord } from '../shell-word.ts'

export const rule: Rule = {
  id: 'base-model/pinned',
  title: 'The base model is pinned to a commit or a digest',
  presets: { recommended: 'error', strict: 'error' },
  options: {},
  check: ({ manifest: { base_model: model }, file }) => (model ? [...checkModel(model), ...shadowed(model, file)] : []),
}

function checkModel(model: BaseModel): Problem[] {
  if (isSha256(model.digest['sha256'])) return []
  const { base_model_name_or_path: name = '', revision } = model
  if (isFolder(name)) return [folderProblem(name)]
  if (!isOnHub(name)) return [addressProblem(name)]
  if (isCommit(revision)) return []
  return [revision === undefined ? missingProblem(name) : movingProblem(name, revision)]
}

/** Loaders take a folder that is called like a model of the Hub before they ask the Hub, whatever the revision is. */
function shadowed({ base_model_name_or_path: name = '' }: BaseModel, file: RuleSubject['file']): Problem[] {
  const id = name.replace(/^hf:\/\/(?:models\/)?/, '').replace(/@.*$/, '')
  const reading = repositoryPath(id)
  if (isFolder(name) || reading.state !== 'path') return []
  if (file(reading.path).state !== 'folder') return []
  return [
    {
      message:
        `The repository has a folder ${reading.path}, which training programs load in place of the Hub's model of that ` +
        'name: the revision says nothing about it.',
      pointer: '/base_model/base_model_name_or_path',
      fix: `Rename the folder; if it holds the base model, state it as \`./${reading.path}\`, with a digest.`,
    },
  ]
}

/** Hub ids are `name` or `organisation/name`; whatever else has no scheme is a folder to the training frameworks. */
function isFolder(name: string): boolean {
  return !name.includes('://') && (/^[./~\\]|\\|^[a-z]:/i.test(name) || name.split('/').length > 2)
}

function isOnHub(name: string): boolean {
  return !name.includes('://') || name.startsWith('hf://')
}

function missingProblem(name: string): Problem {
  return {
    message:
      `The base model ${name} has no revision, so training starts from whatever its default branch holds on ` +
      'that day.',
    pointer: '/base_model/revision',
    fix: `Find the commit with \`${lsRemote(name, 'HEAD')}\` and state it as base_model.revision.`,
  }
}

function movingProblem(name: string, revision: string): Problem {
  const what = /^[0-9a-f]{7,63}$/i.test(revision) ? 'not a full lower-case commit id' : 'a branch or tag'
  const reference = what === 'a branch or tag' ? revision : 'HEAD'
  return {
    message: `The revision "${revision}" of ${name} is ${what}: it can lead to other weights than those approved.`,
    pointer: '/base_model/revision',
    fix: `Find the commit with \`${lsRemote(name, reference)}\` and state all its hex digits.`,
  }
}

function folderProblem(name: string): Problem {
  return {
    message:
      `The base model is the folder ${name}, whose weights only a digest can pin: a revision says nothing ` +
      'about files.',
    pointer: '/base_model/digest/sha256',
    fix:
      `State base_model.digest.sha256, of the weights' index or only file: ` +
      `\`sha256sum ${shellWord(`${name.replace(/\/+$/, '')}/model.safetensors.index.json`)}\`.`,
  }
}

function addressProblem(name: string): Problem {
  return {
    message: `The base model at ${name} has no digest, and what an address serves can be replaced after the approval.`,
    pointer: '/base_model/digest/sha256',
    fix: 'Download the weights, run `sha256sum` on their index or only file, and state it as base_model.digest.sha256.',
  }
}

function lsRemote(name: string, reference: string): string {
  const repository = name.replace(/^hf:\/\/(?:models\/)?/, '').replace(/@.*$/, '') || 'ORG/MODEL'
  return `git ls-remote ${shellWord(`https://huggingface.co/${repository}`)} ${shellWord(reference)}`
}
