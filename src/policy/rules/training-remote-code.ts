import { isAsked } from '../peft-config.ts'
import { pointerTo, quoted, valueAt, type Fields } from '../read-value.ts'
import type { DocumentRule, Problem, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'training/remote-code',
  title: 'Training runs no code that a model, a dataset or a config brings along',
  presets: { recommended: 'warning', strict: 'error' },
  options: {},
  check,
}

function check({ document, manifest }: RuleSubject): readonly Problem[] {
  const switches = [
    ['base_model'],
    ...manifest.datasets.map((_, index) => ['datasets', index]),
    ['training'],
    ['training', 'hyperparameters'],
  ]
  return [
    ...switches.flatMap((path) => switchedOn(document.value, [...path, 'trust_remote_code'])),
    ...(manifest.peft_config ? importedModules(manifest.peft_config) : []),
  ]
}

/** Reads the raw document: what is no boolean here can be one for the training job. */
function switchedOn(document: unknown, path: readonly (string | number)[]): readonly Problem[] {
  const value = valueAt(document, ...path)
  if (!isTrueForPython(value)) return []
  return [
    {
      message:
        `With trust_remote_code set to ${quoted(value)}, ` +
        'whoever publishes the model or dataset can run code on the training machine.',
      pointer: pointerTo(...path),
      fix: 'Set `trust_remote_code: false`; if the model needs its own code, review that code at the pinned revision.',
    },
  ]
}

/** YAML 1.1 and frameworks that parse text have more words for yes than YAML 1.2. */
function isTrueForPython(value: unknown): boolean {
  if (typeof value === 'string') return /^\s*(?:true|yes|on|y|t|1)\s*$/i.test(value)
  return value === true || (typeof value === 'number' && value !== 0)
}

/** Two fields of PEFT's config name a Python package to import; versions before the import allowlists take any. */
function importedModules(config: Fields): readonly Problem[] {
  return [
    ...imported(config, ['auto_mapping', 'parent_library'], ['transformers', 'diffusers', 'lerobot']),
    ...imported(config, ['megatron_core'], ['megatron']),
  ]
}

function imported(config: Fields, path: readonly string[], packages: readonly string[]): readonly Problem[] {
  const value = valueAt(config, ...path)
  if (!isAsked(value) || packages.some((name) => isWithin(value, name))) return []
  return [
    {
      message: `PEFT can import ${quoted(value)}, which peft_config.${path.join('.')} names, and importing runs code.`,
      pointer: pointerTo('peft_config', ...path),
      fix: `Remove \`${path.join('.')}\`, or name a module of ${packages.join(' or ')}.`,
    },
  ]
}

function isWithin(value: unknown, name: string): boolean {
  return typeof value === 'string' && (value === name || value.startsWith(`${name}.`))
}
