import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-outbound',
  title: 'The training config sends nothing to places that the manifest does not declare',
  risk: 'outbound',
  presets: {
    recommended: { severity: 'warning', values: ['none', 'tensorboard'] },
    strict: { severity: 'error', values: ['none', 'tensorboard'] },
  },
  values: 'services and repositories, for example `tensorboard` or `acme/**`',
  fix: 'Declare it in the manifest (training.report_to, training.hub_model_id), or remove it.',
})
