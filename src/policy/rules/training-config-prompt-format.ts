import { isNamedTemplate } from '../agreement/index.ts'
import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-prompt-format',
  title: 'The training config changes no prompt format or vocabulary that the manifest does not declare',
  risk: 'prompt-format',
  presets: { recommended: 'warning', strict: 'error' },
  values: 'formats by name, for example `llama3`, and tokens',
  fix: 'Declare it in the manifest (training.chat_template, default_system or added_tokens), or remove it.',
  // The manifest has no words for a format that the framework has under a name: the config is where approvers read it.
  atMost: ({ key, value }) => (key.endsWith('template') && isNamedTemplate(value) ? 'notice' : undefined),
})
