import { valueAt, type ConfigTree } from './config-tree.ts'
import { isNamed, textOf } from './python-value.ts'

/**
 * Whether a dataset's `type` makes Axolotl import a module that is not its own. Names with dots are looked for outside
 * Axolotl first (`alpaca.evil` in a folder `alpaca` of the repository), and with `rl` those without dots as well, so
 * only what Axolotl's own package has counts as its own.
 */
export function isForeignStrategy(value: unknown, tree: ConfigTree): boolean {
  const name = textOf(value)
  if (name === undefined || own.has(name)) return false
  if (isNamed(valueAt(tree, 'rl'))) return true
  // `load…` is a function of a module that is looked for in the package alone, and so is what stands before a colon.
  const [module = '', ...rest] = name.split(':')
  if (rest.length > 0) return module.includes('.')
  return name.includes('.') && !/^\w+\.load(?:_\w+)?$/.test(name)
}

/** Functions of `axolotl.prompt_strategies` and of its folders for preferences, by module. */
const functions: Readonly<Record<string, readonly string[]>> = {
  alpaca: ['chat', 'instruct', 'phi'],
  bradley_terry: ['chat_template', 'llama3', 'icr'],
  chat_template: ['default', 'argilla', 'argilla_chat', 'load'],
  chatml: ['default', 'argilla', 'argilla_chat', 'icr', 'intel', 'prompt_pairs', 'ultra'],
  llama3: ['default', 'argilla', 'argilla_chat', 'icr', 'intel', 'prompt_pairs', 'ultra'],
  messages: ['chat'],
  orpo: ['chat_template'],
  passthrough: ['default'],
  user_defined: ['default'],
  zephyr: ['nectar'],
}

const own: ReadonlySet<string> = new Set([
  ...Object.entries(functions).flatMap(([module, names]) => [module, ...names.map((name) => `${module}.${name}`)]),
  'completion', 'input_output', 'pretrain', 'stepwise_supervised', 'bradley_terry.llama3.icr',
])
