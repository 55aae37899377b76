import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-import',
  title: "The training config imports no code but the framework's own",
  risk: 'import',
  presets: { recommended: 'warning', strict: 'error' },
  values: 'modules and functions, for example `acme_training.*`',
  fix: 'Use what the framework brings along, or have the module reviewed as code is.',
})
