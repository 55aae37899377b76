import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-lineage',
  title: 'The training config continues from nothing that the manifest does not declare',
  risk: 'lineage',
  presets: { recommended: 'warning', strict: 'error' },
  fix:
    'Remove it and start from the base model, or state it in the manifest as training.resume_from_checkpoint or ' +
    'training.adapter_name_or_path, with its digest.',
})
