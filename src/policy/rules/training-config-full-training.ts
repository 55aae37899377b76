import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-full-training',
  title: 'The training config trains nothing in full beside what the manifest declares',
  risk: 'full-training',
  presets: { recommended: 'warning', strict: 'error' },
  values: 'module names, for example `score`',
  fix: 'Remove it, or declare it in `peft_config` of the manifest, where the rules about PEFT judge it.',
})
