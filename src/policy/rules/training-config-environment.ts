import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-environment',
  title: 'The training config leaves nothing to the environment of the training job',
  risk: 'environment',
  presets: { recommended: 'warning', strict: 'error' },
  fix: 'Write the value into the config, where approvers can see it; only credentials belong in the environment.',
})
