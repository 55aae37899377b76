import { isMapping } from '../../../manifest/index.ts'
import type { Framework, Reader, Sources } from '../framework.ts'
import { unlessAuto } from '../hosted.ts'
import { isText, textOf } from '../python-value.ts'
import { byTable, isCommandOf } from '../readers.ts'

const words = { supervised: 'sft', dpo: 'dpo', reinforcement: 'grpo' }

/** OpenAI's `POST /v1/fine_tuning/jobs`: the request body, or the job that the service answers with. */
export const framework: Framework = {
  id: 'openai',
  hub: false,
  signatures: [
    {
      all: [['model', isText], ['training_file', isText]],
      any: ['model', 'method.type', 'hyperparameters', 'suffix', 'integrations', 'validation_file', 'fine_tuned_model'],
      none: [
        isCommandOf('together', 'tg'),
        'trainingType', 'training_type', 'training_method', 'n_epochs', 'lora', 'lora_r', 'from_checkpoint',
        'base_model', 'apiVersion', 'n_checkpoints', 'n_evals', 'from_hf_model',
      ],
    },
  ],
  base_model: ['model'],
  revision: [],
  method: [
    ['method.type', byTable(words)],
    ['model', () => 'sft', 'default'],
  ],
  tuning: [],
  peft_config: {},
  hyperparameters: {
    num_train_epochs: anywhere('n_epochs'),
    per_device_train_batch_size: anywhere('batch_size'),
    learning_rate_multiplier: anywhere('learning_rate_multiplier'),
    beta: anywhere('beta'),
    seed: ['seed'],
  },
  datasets: [
    { entries: 'training_file', role: 'train' },
    { entries: 'validation_file', role: 'validation' },
  ],
  risks: {
    import: {
      'method.reinforcement.grader': ['rewards answers by a grader that the job names', isMapping],
    },
    lineage: {
      model: ['is itself a fine-tuned model and brings along what that was taught', isFineTuned],
    },
    outbound: {
      'integrations[]': 'sends metrics of the run to a service',
    },
  },
}

function isFineTuned(value: unknown): boolean {
  return /^ft[:-]/.test(textOf(value) ?? '')
}

/** Hyperparameters stand under the method; older requests have them at the top. */
function anywhere(name: string): Sources<unknown> {
  const methods = ['method.supervised.', 'method.dpo.', 'method.reinforcement.', '']
  return methods.map((method): [string, Reader<unknown>] => [`${method}hyperparameters.${name}`, unlessAuto])
}
