import { expect, test } from '@jest/globals'
import { readTrainingConfig, type TrainingConfig } from '../../../src/evidence/index.ts'
import { repository } from './values.ts'

type Recognised = Extract<TrainingConfig, { state: 'recognised' }>

function read(text: string, stated?: string, path = 'train.yml'): Recognised {
  const config = readTrainingConfig(path, text, repository({}), stated)
  if (config.state !== 'recognised') throw new Error(`This config is ${config.state}.`)
  return config
}

function settings(text: string, path?: string): string[] {
  return read(text, undefined, path).facts.settings.map(({ risk, key }) => `${risk}: ${key}`)
}

function unread(text: string, path?: string): string[] {
  return read(text, undefined, path).unread.map(({ key }) => key)
}

const command = 'trl sft --model_name_or_path a/b --dataset_name c/d --use_peft --lora_r 8'

test.each([
  ['a program before it', `python evil.py\nexit 0\n${command}\n`],
  ['a script before it', `./evil.sh\n${command}\n`],
  ['a program with flags before it', `python train_evil.py --out x\nexit 0\n${command}\n`],
  ['a program of a framework before it', `accelerate launch evil.py\n${command}\n`],
  ['a group', `{ python evil.py; exit; }\n${command}\n`],
  ['a subshell', `(trl sft --model_name_or_path e/f)\n${command}\n`],
  ['a program in the background', `python evil.py & exit\n${command}\n`],
  ['a condition on failure', `python evil.py || ${command}\n`],
  ['an end before it', `exit 0\n${command}\n`],
  ['another folder', `cd evil && ${command}\n`],
  ['another path to programs', `PATH=./evil:$PATH\n${command}\n`],
  ['another path for one command', `PATH=./evil:$PATH ${command}\n`],
  ['another path by env', `env PYTHONPATH=evil ${command}\n`],
  ['an exported path to modules', `export PYTHONPATH=evil\n${command}\n`],
  ['a library to load first', `export LD_PRELOAD=./evil.so\n${command}\n`],
  ['a copy over the data', `cp evil.jsonl data/tickets.jsonl\n${command}\n`],
  ['output over the data', `echo '{}' > data/tickets.jsonl\n${command}\n`],
  ['training output over the data', `${command} > data/tickets.jsonl\n`],
  ['tee over the data', `${command} | tee data/tickets.jsonl\n`],
  ['an installation', `pip install evil\n${command}\n`],
  ['another shell', `bash -c 'trl sft --model_name_or_path e/f'; exit\n${command}\n`],
  ['a program of the repository by the same name', `./trl ${command.slice(4)}\n`],
  ['a function of the same name', `trl() { :; }\n${command}\n`],
  ['a function of the same name, spaced', `trl () { :; }\n${command}\n`],
  ['a script of the repository as an environment', `source evil.sh\n${command}\n`],
  ['an environment in a folder', `conda activate ./evil\n${command}\n`],
  ['a module file', `module load ./evil\n${command}\n`],
  ['a report over the data', `nvidia-smi -f data/tickets.jsonl\n${command}\n`],
  ['a command in a word', `echo "$(python evil.py)"\n${command}\n`],
  ['a command in a value', `A=\`python evil.py\`\n${command}\n`],
  ['a command in a variable', `RUN='python evil.py'\n$RUN\n${command}\n`],
  ['a program in a pipe', `${command} | python evil.py\n`],
  ['braces that expand', `${command} --lora_{r,r}=512\n`],
  ['a quote of another kind', `${command} $'--lora_r' 512\n`],
  ['a wrapper without a command', `exec > train.log\nunset X\n${command}\n`],
])('A script is not read as one command with %s.', (_what, text) => {
  expect(unread(text, 'run.sh')).toContain('')
})

test('A line that goes on within a word is one flag.', () => {
  const config = read(`${command.replace(' --lora_r 8', '')} --lora_\\\nr 512\n`, undefined, 'run.sh')
  expect(config.facts.peft_config['r']?.value).toBe(512)
})

test('A redirection is no value of the flag before it.', () => {
  const config = read(`${command} >>train.log 2>&1\n`, undefined, 'run.sh')
  expect(config.facts.peft_config['r']?.value).toBe(8)
})

test.each(['--num_train_epoch 100', '--learning_rat 1.0', '--trust_remote_cod true', '--resume_from_checkpoin e', '--see 1'])(
  'A command is not read for certain with the start of a flag: %s.',
  (flag) => {
    expect(unread(`${command} ${flag}\n`, 'run.sh')).toContain(/^--(\w+)/.exec(flag)?.[1])
  },
)

test.each(['--config other.yaml', '-c other.yaml', '--no-python', '--module evil'])(
  'A command is not read for certain with what leads elsewhere: %s.',
  (flag) => {
    const key = flag.split(' ')[0]?.replace(/^-+/, '').replace('-', '_')
    expect(unread(`${command} ${flag}\n`, 'run.sh')).toContain(key)
  },
)

test('A script of its own that a launcher runs is told, and one of the framework is not.', () => {
  const flags = command.replace('trl sft ', '')
  expect(settings(`accelerate launch train.py ${flags}\n`, 'run.sh')).toContain('import: script_file')
  expect(settings(`torchrun --nproc_per_node 8 src/train.py ${flags}\n`, 'run.sh')).toContain('import: script_file')
  expect(settings(`python -m evil.sft ${flags}\n`, 'run.sh')).toContain('import: script_file')
  expect(settings(`python -m trl.scripts.sft ${flags}\n`, 'run.sh')).not.toContain('import: script_file')
})
