// policies/manifest.schema.json
var manifest_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://tunegate.dev/schemas/v1/manifest.schema.json",
	title: "tunegate fine-tuning manifest",
	description: "Declares one fine-tune: a FineTuningRequest before training, a FineTuningRelease after it. Unknown fields give a warning; fields that start with x- are yours.",
	type: "object",
	discriminator: { "propertyName": "kind" },
	required: ["kind"],
	oneOf: [{ "$ref": "#/$defs/FineTuningRequest" }, { "$ref": "#/$defs/FineTuningRelease" }],
	$defs: {
		"FineTuningRequest": {
			"title": "FineTuningRequest",
			"description": "What is to be trained, on what, by which method, asked for by whom. Approved before the first GPU second.",
			"type": "object",
			"required": [
				"apiVersion",
				"kind",
				"metadata",
				"initiator",
				"base_model",
				"datasets",
				"training"
			],
			"properties": {
				"$schema": {
					"description": "Address of this schema, for editors that read it from JSON files. In YAML use the comment `# yaml-language-server: $schema=…` instead. Not judged.",
					"type": "string",
					"maxLength": 2048
				},
				"apiVersion": {
					"description": "Version of the manifest format. Always `tunegate/v1`.",
					"const": "tunegate/v1"
				},
				"kind": {
					"description": "`FineTuningRequest`: asks for permission to train. After training, a `FineTuningRelease` says what came out.",
					"const": "FineTuningRequest"
				},
				"metadata": {
					"description": "Name and free labels of this request.",
					"$ref": "#/$defs/metadata"
				},
				"initiator": {
					"description": "The person who asks for this fine-tune and answers for it. The initiator can never approve the request.",
					"$ref": "#/$defs/initiator"
				},
				"base_model": {
					"description": "The weights that training starts from. A fine-tune is only as trustworthy as its base: a trojan planted there survives parameter-efficient tuning.",
					"$ref": "#/$defs/baseModel"
				},
				"datasets": {
					"description": "Every dataset that the run reads, validation and preference data included. About 340 poisoned examples are enough to remove a model's safety training, so each dataset is named and pinned by its hash.",
					"$ref": "#/$defs/datasets"
				},
				"training": {
					"description": "How it is trained: method, framework, configuration file, hyperparameters, prompt format and lineage.",
					"$ref": "#/$defs/training"
				},
				"peft_config": {
					"description": "PEFT's `adapter_config.json`, field names verbatim. Leave it out only for a full fine-tune, which changes every weight and which policy may forbid.",
					"$ref": "#/$defs/peftConfig"
				},
				"evaluation_plan": {
					"description": "Which behaviours are measured before and after training, and how large a loss is tolerated. Stated in advance, so that nobody picks the flattering number afterwards.",
					"type": "array",
					"maxItems": 200,
					"items": { "$ref": "#/$defs/plannedEvaluation" }
				},
				"safetyRiskAssessment": {
					"description": "Risk of the fine-tune as the initiator sees it (SPDX 3): `low`, `medium`, `high` or `serious`. Policy may ask for more sign-offs at `high` and `serious`.",
					"enum": [
						"low",
						"medium",
						"high",
						"serious"
					]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"FineTuningRelease": {
			"title": "FineTuningRelease",
			"description": "What came out of an approved request: the files, the run that made them, behaviour before and after, deviations, and the way back.",
			"type": "object",
			"required": [
				"apiVersion",
				"kind",
				"metadata",
				"initiator",
				"request",
				"subject"
			],
			"properties": {
				"$schema": {
					"description": "Address of this schema, for editors that read it from JSON files. In YAML use the comment `# yaml-language-server: $schema=…` instead. Not judged.",
					"type": "string",
					"maxLength": 2048
				},
				"apiVersion": {
					"description": "Version of the manifest format. Always `tunegate/v1`.",
					"const": "tunegate/v1"
				},
				"kind": {
					"description": "`FineTuningRelease`: says what an approved request produced, with evidence.",
					"const": "FineTuningRelease"
				},
				"metadata": {
					"description": "Name and free labels of this release.",
					"$ref": "#/$defs/metadata"
				},
				"initiator": {
					"description": "The person who asks for the release and answers for it. The initiator can never approve it.",
					"$ref": "#/$defs/initiator"
				},
				"request": {
					"description": "The approved request that this release answers. Name it by path and by the sha256 of its bytes (`sha256sum finetune/request.yml`), so that it cannot be exchanged afterwards.",
					"$ref": "#/$defs/fileReference"
				},
				"subject": {
					"description": "The files that training produced and that would be shipped: adapter weights, `adapter_config.json`, tokenizer files. What is not listed is not released.",
					"type": "array",
					"minItems": 1,
					"maxItems": 1e3,
					"items": { "$ref": "#/$defs/subject" }
				},
				"run": {
					"description": "The training run that produced the subjects, so that its logs can be found.",
					"$ref": "#/$defs/run"
				},
				"evaluations": {
					"description": "Results of the planned evaluations: for each, the log before and the log after training.",
					"type": "array",
					"maxItems": 200,
					"items": { "$ref": "#/$defs/evaluation" }
				},
				"deviations": {
					"description": "Every field in which the run differed from the request, with the reason. An empty list states that nothing differed.",
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/$defs/deviation" }
				},
				"rollback": {
					"description": "The version to return to when this release misbehaves. Stated now, because nobody should have to search for it during an incident.",
					"$ref": "#/$defs/rollback"
				},
				"base_model": {
					"description": "The base weights that were really used. Repeat it where the release must be readable without its request.",
					"$ref": "#/$defs/baseModel"
				},
				"datasets": {
					"description": "The datasets that were really read. Repeat them where the release must be readable without its request.",
					"$ref": "#/$defs/datasets"
				},
				"training": {
					"description": "The training as it was really run.",
					"$ref": "#/$defs/training"
				},
				"peft_config": {
					"description": "The PEFT configuration as the run wrote it to `adapter_config.json`.",
					"$ref": "#/$defs/peftConfig"
				},
				"safetyRiskAssessment": {
					"description": "Risk of the release as the initiator sees it after the evaluations (SPDX 3): `low`, `medium`, `high` or `serious`.",
					"enum": [
						"low",
						"medium",
						"high",
						"serious"
					]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"digestSet": {
			"$comment": "in-toto DigestSet: lower-case hex by algorithm. Which algorithm is demanded where is for the rules to say.",
			"type": "object",
			"minProperties": 1,
			"properties": {
				"sha256": {
					"description": "SHA-256 of the bytes: 64 lower-case hex digits, as `sha256sum FILE` prints them. For a file in git-lfs it is the `oid` of the pointer.",
					"type": "string",
					"pattern": "^[0-9a-f]{64}$",
					"examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]
				},
				"md5": {
					"description": "MD5 of the bytes: 32 lower-case hex digits, as DVC's pointers state it. Only to be compared with such a pointer; it stands beside sha256, never for it.",
					"type": "string",
					"pattern": "^[0-9a-f]{32}$"
				},
				"sha512": {
					"description": "SHA-512 of the bytes: 128 lower-case hex digits, as `sha512sum FILE` prints them. May stand beside sha256.",
					"type": "string",
					"pattern": "^[0-9a-f]{128}$"
				},
				"blake2b": {
					"description": "BLAKE2b-512 of the bytes: 128 lower-case hex digits, as `b2sum FILE` prints them. May stand beside sha256.",
					"type": "string",
					"pattern": "^[0-9a-f]{128}$"
				},
				"gitCommit": {
					"description": "Commit of the git repository that holds the artifact: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. It pins a tree, not bytes that a large-file store serves.",
					"type": "string",
					"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"fileReference": {
			"type": "object",
			"required": ["uri"],
			"properties": {
				"uri": {
					"description": "Where the file is: a path from the root of the repository (`train/axolotl.yaml`) or an address. A file in the repository is governed content: changing it voids approvals.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				},
				"digest": {
					"description": "Hash of the file's bytes. Says which version was approved.",
					"$ref": "#/$defs/digestSet"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"artifactReference": {
			"$comment": "Unlike fileReference it may be known by its digest alone (weights in a store without addresses).",
			"type": "object",
			"minProperties": 1,
			"properties": {
				"uri": {
					"description": "Where the artifact is: a path in the repository, or hf://, s3://, gs://, https://.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				},
				"digest": {
					"description": "Hash of the artifact's bytes. Without it nobody can tell later which artifact was meant.",
					"$ref": "#/$defs/digestSet"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"metadata": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"name": {
					"description": "Short name of this fine-tune, unique in the repository, for example `support-bot-sft-014`. Letters, digits, dot, underscore and hyphen, at most 128.",
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"
				},
				"description": {
					"description": "What this fine-tune is for, in a sentence or two for the approver.",
					"type": "string",
					"maxLength": 2048
				},
				"labels": {
					"description": "Free labels, text to text, for example `{ team: support, cost-centre: \"4711\" }`. Quote values that look like numbers or booleans.",
					"type": "object",
					"maxProperties": 64,
					"additionalProperties": {
						"type": "string",
						"maxLength": 256
					}
				},
				"ticket": {
					"description": "Address or key of the ticket in which the work was agreed, for example `https://jira.example.com/browse/ML-42`.",
					"type": "string",
					"maxLength": 2048
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"initiator": {
			"type": "object",
			"required": ["github"],
			"properties": {
				"github": {
					"description": "GitHub login of a person, without `@`, for example `octocat`. Bots cannot initiate a fine-tune: somebody has to answer for it.",
					"type": "string",
					"pattern": "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}(_[A-Za-z0-9]{1,16})?$"
				},
				"id": {
					"description": "Numeric id of that account (`gh api users/octocat --jq .id`). Optional; pins the person, because a login can be renamed and taken over by somebody else.",
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"intendedUse": {
					"description": "What the tuned model will be used for (SPDX 3), for example `answer support tickets`. Approvers judge data and risk against it.",
					"type": "string",
					"maxLength": 2048
				},
				"organization": {
					"description": "Team or company on whose behalf the initiator asks.",
					"type": "string",
					"maxLength": 256
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"baseModel": {
			"type": "object",
			"required": ["base_model_name_or_path"],
			"properties": {
				"base_model_name_or_path": {
					"description": "Identifier of the base model as PEFT writes it: a Hub id such as `meta-llama/Llama-3.2-3B`, or a path. Policy may allow only certain ones.",
					"type": "string",
					"minLength": 1,
					"maxLength": 512
				},
				"revision": {
					"description": "Commit of the model repository, 40 hex digits: never a branch such as `main`, which can move to other weights after the approval. Find it with `git ls-remote https://huggingface.co/ORG/MODEL HEAD`.",
					"type": "string",
					"maxLength": 256,
					"examples": ["13afe5124825b4f3751f836b40dafda64c1ed062"]
				},
				"license": {
					"description": "Licence of the base weights: an SPDX identifier (`apache-2.0`) or the Hub's tag (`llama3.2`). The tuned model inherits its conditions.",
					"type": "string",
					"maxLength": 256
				},
				"digest": {
					"description": "Hash of the base weights, for example of their OMS (model signing) manifest or of `model.safetensors.index.json`. Pins bytes, where `revision` pins a repository.",
					"$ref": "#/$defs/digestSet"
				},
				"uri": {
					"description": "Where the weights are fetched from, if not from the Hub under the name above, for example `s3://models/llama-3.2-3b/`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"datasets": {
			"type": "array",
			"minItems": 1,
			"maxItems": 200,
			"items": { "$ref": "#/$defs/dataset" }
		},
		"dataset": {
			"type": "object",
			"required": ["name", "uri"],
			"properties": {
				"name": {
					"description": "Short name of the dataset, unique in the manifest, for example `tickets`. Findings and the record call it by this name.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"role": {
					"description": "What the run uses it for: `train`, `validation`, `test` or `preference` (chosen and rejected answers). Default `train`.",
					"enum": [
						"train",
						"validation",
						"test",
						"preference"
					],
					"default": "train"
				},
				"uri": {
					"description": "Where the data is: a path from the root of the repository (a file, a git-lfs or a DVC pointer), or hf://, s3://, gs://, https://. What an address serves can change: the digest says which bytes were meant.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048,
					"examples": ["data/tickets.jsonl", "hf://datasets/acme/tickets@9c1b6f0/train.jsonl"]
				},
				"digest": {
					"description": "Hash of the data's bytes (`sha256sum data/tickets.jsonl`). No hash proves data harmless; it proves which data was approved.",
					"$ref": "#/$defs/digestSet"
				},
				"revision": {
					"description": "Commit of the dataset repository on a hub, 40 hex digits, never a branch.",
					"type": "string",
					"maxLength": 256
				},
				"mediaType": {
					"description": "Media type of the file, for example `application/jsonl`, `text/csv`, `application/vnd.apache.parquet`.",
					"type": "string",
					"maxLength": 256
				},
				"contentSize": {
					"description": "Size in bytes (Croissant), as a number, for example `4821133`. A cheap second check beside the digest.",
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"num_rows": {
					"description": "Number of examples, for example `9120`. Rows added between two versions stand out in the change that approvers see.",
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"license": {
					"description": "Licence of the data: an SPDX identifier (`cc-by-4.0`), or `proprietary`.",
					"type": "string",
					"maxLength": 256
				},
				"hasSensitivePersonalInformation": {
					"description": "Whether the data holds sensitive personal information (SPDX 3): \"yes\", \"no\" or \"noAssertion\". Keep the quotes: Python's YAML reads a bare `yes` or `no` as a boolean.",
					"enum": [
						"yes",
						"no",
						"noAssertion"
					]
				},
				"anonymizationMethodUsed": {
					"description": "How personal data was removed or masked (SPDX 3), one entry for each method, for example `[\"presidio: names and e-mail addresses masked\"]`.",
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "string",
						"maxLength": 1024
					}
				},
				"evidence": {
					"description": "What `tunegate inspect dataset … --output FILE` found in the data, for example `{ uri: evidence/tickets.json, digest: { sha256: … } }`: a file of the repository. It speaks for the data only where it is about these very bytes.",
					"$ref": "#/$defs/fileReference"
				},
				"personalDataBasis": {
					"description": "Legal basis for training on personal data, for example `GDPR Art. 6(1)(a), consent of 2026-01`. Worth stating whenever hasSensitivePersonalInformation is not \"no\".",
					"type": "string",
					"maxLength": 1024
				},
				"split": {
					"description": "Split that is read, for example `train[:80%]`, where the dataset has several.",
					"type": "string",
					"maxLength": 256
				},
				"config_name": {
					"description": "Configuration (subset) of a Hub dataset, for example `en`.",
					"type": "string",
					"maxLength": 256
				},
				"description": {
					"description": "What the data is and where it came from, in a sentence or two for the approver.",
					"type": "string",
					"maxLength": 2048
				},
				"url": {
					"description": "Landing page of the dataset, for people: its card or documentation. The data itself is at `uri`.",
					"type": "string",
					"maxLength": 2048
				},
				"version": {
					"description": "Version that the publisher gives it, for example `2.1.0`. Quote it: `1.10` unquoted is the number 1.1.",
					"type": "string",
					"maxLength": 128
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"training": {
			"type": "object",
			"required": ["method"],
			"properties": {
				"method": {
					"description": "Training method: `sft` (supervised), `dpo`, `orpo`, `kto`, `simpo`, `cpo` (preferences), `grpo`, `ppo`, `rloo` (reinforcement), `reward` (reward model) or `pretrain` (continued pre-training).",
					"enum": [
						"sft",
						"dpo",
						"orpo",
						"kto",
						"grpo",
						"ppo",
						"rloo",
						"simpo",
						"cpo",
						"reward",
						"pretrain"
					]
				},
				"framework": {
					"description": "Program that trains, for example `axolotl`, `llama-factory`, `trl`, `torchtune`, `unsloth`, `openai`. Says how the configuration file is to be read.",
					"type": "string",
					"maxLength": 128
				},
				"config": {
					"description": "The framework's own configuration file. It decides what really runs, so it belongs in the repository and its digest in the manifest.",
					"$ref": "#/$defs/fileReference"
				},
				"trust_remote_code": {
					"description": "Whether code that comes with a model or dataset on a hub is executed. `true` gives the publisher a shell on the training machine. Default `false`.",
					"type": "boolean",
					"default": false
				},
				"hyperparameters": {
					"description": "Hyperparameters by the names that PEFT, TRL and transformers give them. Known ones are type-checked, others are free and take a plain value.",
					"$ref": "#/$defs/hyperparameters"
				},
				"chat_template": {
					"description": "The prompt format (a Jinja file). It can hide instructions or triggers from whoever only reads the data, so it is governed content too.",
					"$ref": "#/$defs/fileReference"
				},
				"default_system": {
					"description": "System prompt that training puts in front of examples that have none.",
					"type": "string",
					"maxLength": 2048
				},
				"added_tokens": {
					"description": "Tokens that training adds to the vocabulary, for example `[\"<|tool|>\"]`. A rare new token is a convenient trigger, so it is declared.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					}
				},
				"resume_from_checkpoint": {
					"description": "Checkpoint that training continues from. It brings everything that an earlier run put in: state it, with its digest, or leave it out.",
					"$ref": "#/$defs/artifactReference"
				},
				"adapter_name_or_path": {
					"description": "Adapter that is trained further on top of the base model. Its own history counts as much as that of the base.",
					"$ref": "#/$defs/artifactReference"
				},
				"hub_model_id": {
					"description": "Hub repository that the run uploads to, for example `acme/support-bot`. Weights leave the house under this name.",
					"type": "string",
					"maxLength": 512
				},
				"report_to": {
					"description": "Services that receive the run's metrics, for example `[tensorboard]`. A hosted service may receive samples of the data too.",
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "string",
						"maxLength": 128
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"hyperparameters": {
			"type": "object",
			"maxProperties": 500,
			"properties": {
				"learning_rate": {
					"description": "Peak learning rate, for example `0.0002`. Write decimals: Python's YAML reads `2e-4` as text.",
					"type": "number",
					"minimum": 0
				},
				"num_train_epochs": {
					"description": "Passes over the training data. Fractions are allowed.",
					"type": "number",
					"minimum": 0
				},
				"max_steps": {
					"description": "Number of optimiser steps; it wins over num_train_epochs. `-1` means not set.",
					"type": "integer",
					"minimum": -1
				},
				"per_device_train_batch_size": {
					"description": "Examples for each device and forward pass.",
					"type": "integer",
					"minimum": 1
				},
				"per_device_eval_batch_size": {
					"description": "Examples for each device and forward pass during evaluation.",
					"type": "integer",
					"minimum": 1
				},
				"gradient_accumulation_steps": {
					"description": "Forward passes for each optimiser step. Effective batch = batch size × this × devices.",
					"type": "integer",
					"minimum": 1
				},
				"seed": {
					"description": "Random seed. Without one the run cannot be repeated.",
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"warmup_ratio": {
					"description": "Share of the steps during which the learning rate rises, 0 to 1.",
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"warmup_steps": {
					"description": "Steps during which the learning rate rises; below 1 newer transformers read it as a share.",
					"type": "number",
					"minimum": 0
				},
				"weight_decay": {
					"description": "Weight decay of the optimiser.",
					"type": "number",
					"minimum": 0
				},
				"max_grad_norm": {
					"description": "Norm to which gradients are clipped; `0` switches clipping off.",
					"type": "number",
					"minimum": 0
				},
				"lr_scheduler_type": {
					"description": "Schedule of the learning rate, for example `cosine` or `linear`.",
					"type": "string",
					"maxLength": 128
				},
				"optim": {
					"description": "Optimiser, for example `adamw_torch` or `paged_adamw_8bit`.",
					"type": "string",
					"maxLength": 128
				},
				"max_length": {
					"description": "Tokens after which an example is cut; `null` cuts nothing. What is cut is never trained on.",
					"type": ["integer", "null"],
					"minimum": 1
				},
				"packing": {
					"description": "Whether several examples share one sequence.",
					"type": "boolean"
				},
				"bf16": {
					"description": "bfloat16 training: `true`, `false` or `auto`.",
					"enum": [
						true,
						false,
						"auto"
					]
				},
				"fp16": {
					"description": "float16 training: `true`, `false` or `auto`.",
					"enum": [
						true,
						false,
						"auto"
					]
				},
				"gradient_checkpointing": {
					"description": "Whether activations are computed again to save memory; axolotl can also `offload` them, or `offload_disk`.",
					"enum": [
						true,
						false,
						"offload",
						"offload_disk"
					]
				},
				"neftune_noise_alpha": {
					"description": "Strength of NEFTune's embedding noise; `null` switches it off.",
					"type": ["number", "null"],
					"minimum": 0
				},
				"beta": {
					"description": "DPO, KTO, GRPO …: how strongly the model is held to its reference. Small values let it drift far.",
					"type": "number",
					"minimum": 0
				},
				"num_generations": {
					"description": "GRPO, RLOO: answers sampled for each prompt.",
					"type": "integer",
					"minimum": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": { "$ref": "#/$defs/scalar" }
		},
		"scalar": {
			"$comment": "Written as anyOf because ajv's strict types refuse a union of more than one type and null.",
			"anyOf": [
				{
					"type": ["string", "null"],
					"maxLength": 2048
				},
				{ "type": "number" },
				{ "type": "boolean" }
			]
		},
		"peftConfig": {
			"type": "object",
			"required": ["peft_type"],
			"maxProperties": 200,
			"properties": { "peft_type": {
				"description": "PEFT method, in capitals as PEFT writes it, for example `LORA`. The fields of `LORA` are type-checked, those of other types are open.",
				"enum": [
					"PROMPT_TUNING",
					"MULTITASK_PROMPT_TUNING",
					"P_TUNING",
					"PREFIX_TUNING",
					"LORA",
					"ADALORA",
					"ADAMSS",
					"BOFT",
					"ADAPTION_PROMPT",
					"IA3",
					"BEFT",
					"LILY",
					"LOHA",
					"LOKR",
					"OFT",
					"POLY",
					"LN_TUNING",
					"VERA",
					"FROD",
					"PVERA",
					"FOURIERFT",
					"GLORA",
					"XLORA",
					"HRA",
					"VBLORA",
					"UNILORA",
					"CPT",
					"MISS",
					"RANDLORA",
					"ROAD",
					"TRAINABLE_TOKENS",
					"HIRA",
					"SHIRA",
					"C3A",
					"WAVEFT",
					"OSF",
					"DELORA",
					"GRALORA",
					"CARTRIDGE",
					"TINYLORA",
					"PSOFT",
					"PEANUT",
					"SUPERTUNING",
					"DEFT"
				]
			} },
			"if": {
				"properties": { "peft_type": { "const": "LORA" } },
				"required": ["peft_type"]
			},
			"then": { "$ref": "#/$defs/loraConfig" },
			"else": { "$ref": "#/$defs/openPeftConfig" }
		},
		"openPeftConfig": {
			"$comment": "PEFT types other than LORA: the fields that all types share are typed, the rest is open.",
			"type": "object",
			"properties": {
				"task_type": {
					"description": "What the model does: `CAUSAL_LM` for chat and completion. PEFT may train a head of its own for `SEQ_CLS` and `TOKEN_CLS`.",
					"enum": [
						"SEQ_CLS",
						"SEQ_2_SEQ_LM",
						"CAUSAL_LM",
						"TOKEN_CLS",
						"QUESTION_ANS",
						"FEATURE_EXTRACTION",
						null
					],
					"default": null
				},
				"base_model_name_or_path": {
					"description": "Base model as PEFT writes it into the adapter. Should say the same as `base_model`.",
					"type": ["string", "null"],
					"maxLength": 512
				},
				"revision": {
					"description": "Revision of the base model as PEFT writes it into the adapter.",
					"type": ["string", "null"],
					"maxLength": 256
				},
				"inference_mode": {
					"description": "Whether PEFT loads the adapter frozen. Does not change what is trained.",
					"type": "boolean"
				},
				"auto_mapping": {
					"description": "Class and library that PEFT imports when there is no task_type. It names code: usually `null`.",
					"type": ["object", "null"],
					"maxProperties": 100
				},
				"peft_version": {
					"description": "Version of PEFT that wrote the configuration, for example `0.19.1`.",
					"type": ["string", "null"],
					"maxLength": 128
				}
			}
		},
		"loraConfig": {
			"$comment": "LoraConfig of PEFT, commit 5d602fdb (2026-08). Nothing but x- fields beside it: a misspelt field would silently train with PEFT's default.",
			"type": "object",
			"properties": {
				"peft_type": {
					"description": "`LORA`: low-rank adaptation, with its variants (DoRA, rsLoRA, PiSSA …) switched on by the fields below.",
					"const": "LORA"
				},
				"task_type": {
					"description": "What the model does: `CAUSAL_LM` for chat and completion. `SEQ_CLS` and `TOKEN_CLS` also train the classification head in full.",
					"enum": [
						"SEQ_CLS",
						"SEQ_2_SEQ_LM",
						"CAUSAL_LM",
						"TOKEN_CLS",
						"QUESTION_ANS",
						"FEATURE_EXTRACTION",
						null
					],
					"default": null
				},
				"base_model_name_or_path": {
					"description": "Base model as PEFT writes it into the adapter. Should say the same as `base_model`.",
					"type": ["string", "null"],
					"maxLength": 512
				},
				"revision": {
					"description": "Revision of the base model as PEFT writes it into the adapter.",
					"type": ["string", "null"],
					"maxLength": 256
				},
				"inference_mode": {
					"description": "Whether PEFT loads the adapter frozen. Does not change what is trained.",
					"type": "boolean",
					"default": false
				},
				"auto_mapping": {
					"description": "Class and library that PEFT imports when there is no task_type. It names code: usually `null`.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"peft_version": {
					"description": "Version of PEFT that wrote the configuration, for example `0.19.1`.",
					"type": ["string", "null"],
					"maxLength": 128
				},
				"r": {
					"description": "Rank: how many directions each targeted matrix may move in. A high rank can store more, wanted or not; policy may cap it.",
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6,
					"default": 8
				},
				"lora_alpha": {
					"description": "Scale of the update: alpha / r, or alpha / √r with use_rslora.",
					"type": "number",
					"exclusiveMinimum": 0,
					"default": 8
				},
				"lora_dropout": {
					"description": "Dropout on the adapter's input, 0 to 1.",
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"default": 0
				},
				"target_modules": {
					"description": "Modules that get an adapter: a list of names (`[q_proj, v_proj]`), a regular expression, `all-linear`, or `null` for PEFT's default of that architecture.",
					"$ref": "#/$defs/moduleSelection"
				},
				"exclude_modules": {
					"description": "Modules that get no adapter though target_modules selects them: a list of names or a regular expression.",
					"$ref": "#/$defs/moduleSelection"
				},
				"target_parameters": {
					"description": "Parameters (not modules) that get an adapter, for example `[mlp.experts.gate_up_proj]` in mixture-of-experts models.",
					"type": ["array", "null"],
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"maxLength": 512
					},
					"default": null
				},
				"modules_to_save": {
					"description": "Modules that are trained in full and shipped with the adapter. `embed_tokens` and `lm_head` here make it far more than a low-rank change.",
					"type": ["array", "null"],
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"maxLength": 512
					},
					"default": null
				},
				"trainable_token_indices": {
					"description": "Token ids whose embeddings are trained: a list, or a map from embedding layer to list.",
					"anyOf": [{
						"type": ["array", "null"],
						"maxItems": 1e3,
						"items": {
							"type": "integer",
							"minimum": 0
						}
					}, {
						"type": "object",
						"maxProperties": 100,
						"additionalProperties": {
							"type": "array",
							"maxItems": 1e3,
							"items": {
								"type": "integer",
								"minimum": 0
							}
						}
					}],
					"default": null
				},
				"bias": {
					"description": "Which biases are trained: `none`, `all` or `lora_only`. Anything but `none` changes the base model even with the adapter disabled.",
					"enum": [
						"none",
						"all",
						"lora_only"
					],
					"default": "none"
				},
				"lora_bias": {
					"description": "Whether the adapter's B matrix has a bias.",
					"type": "boolean",
					"default": false
				},
				"use_rslora": {
					"description": "Rank-stabilised LoRA: scale by alpha / √r.",
					"type": "boolean",
					"default": false
				},
				"use_dora": {
					"description": "DoRA: magnitude and direction of the weights are trained apart.",
					"type": "boolean",
					"default": false
				},
				"use_qalora": {
					"description": "QALoRA: quantisation-aware adapter.",
					"type": "boolean",
					"default": false
				},
				"qalora_group_size": {
					"description": "Group size of QALoRA's pooling.",
					"type": "integer",
					"minimum": 1,
					"default": 16
				},
				"fan_in_fan_out": {
					"description": "`true` where the layer stores its weights transposed, as GPT-2's Conv1D does.",
					"type": "boolean",
					"default": false
				},
				"init_lora_weights": {
					"description": "How the adapter starts. `true`: as a no-op. `false`: random, for debugging. `pissa`, `pissa_niter_N`, `olora`, `corda`, `loftq` and `lora_ga` also change the base weights, so the adapter does not fit the published ones.",
					"anyOf": [{ "enum": [
						true,
						false,
						"gaussian",
						"eva",
						"olora",
						"pissa",
						"corda",
						"loftq",
						"lora_ga",
						"orthogonal",
						"mica"
					] }, {
						"type": "string",
						"pattern": "^pissa_niter_[0-9]{1,6}$"
					}],
					"default": true
				},
				"layers_to_transform": {
					"description": "Numbers of the layers that get an adapter: a list or one number. `null`: all.",
					"anyOf": [{
						"type": ["array", "null"],
						"maxItems": 1e3,
						"items": {
							"type": "integer",
							"minimum": 0
						}
					}, {
						"type": "integer",
						"minimum": 0
					}],
					"default": null
				},
				"layers_pattern": {
					"description": "Name of the list of layers that layers_to_transform counts in, for example `layers` or `h`.",
					"$ref": "#/$defs/moduleSelection"
				},
				"rank_pattern": {
					"description": "Ranks that differ from `r`, by module name or regular expression, for example `{ \"^model.layers.0.self_attn.k_proj\": 16 }`. Counts for the cap on the rank.",
					"type": ["object", "null"],
					"maxProperties": 1e3,
					"additionalProperties": {
						"type": "integer",
						"minimum": 1,
						"maximum": 1e6
					},
					"default": {}
				},
				"alpha_pattern": {
					"description": "Alphas that differ from `lora_alpha`, by module name or regular expression.",
					"type": ["object", "null"],
					"maxProperties": 1e3,
					"additionalProperties": {
						"type": "number",
						"exclusiveMinimum": 0
					},
					"default": {}
				},
				"layer_replication": {
					"description": "Layer ranges that are stacked to make the model larger, for example `[[0, 4], [2, 5]]`. Changes the architecture.",
					"type": ["array", "null"],
					"maxItems": 1e3,
					"items": {
						"type": "array",
						"minItems": 2,
						"maxItems": 2,
						"items": {
							"type": "integer",
							"minimum": 0
						}
					},
					"default": null
				},
				"alora_invocation_tokens": {
					"description": "Activated LoRA: the adapter takes effect only after these token ids occur. By design a trigger: say why it is wanted.",
					"type": ["array", "null"],
					"maxItems": 1e3,
					"items": {
						"type": "integer",
						"minimum": 0
					},
					"default": null
				},
				"ensure_weight_tying": {
					"description": "Whether tied embeddings stay tied when one of them is trained.",
					"type": "boolean",
					"default": false
				},
				"megatron_config": {
					"description": "Arguments for Megatron's parallel layers.",
					"type": ["object", "null"],
					"maxProperties": 500,
					"default": null
				},
				"megatron_core": {
					"description": "Python module that PEFT imports for Megatron. It names code: leave it at `megatron.core`.",
					"type": ["string", "null"],
					"maxLength": 256,
					"default": "megatron.core"
				},
				"loftq_config": {
					"description": "Settings of LoftQ, with `init_lora_weights: loftq`.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": {}
				},
				"eva_config": {
					"description": "Settings of EVA, with `init_lora_weights: eva`.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"corda_config": {
					"description": "Settings of CorDA, with `init_lora_weights: corda`. Its `cache_file` and `covariance_file` are unpickled: point them only at files of your own.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"lora_ga_config": {
					"description": "Settings of LoRA-GA's gradient-based start, with `init_lora_weights: lora_ga`.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"velora_config": {
					"description": "Settings of VeLoRA's compressed activations.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"kasa_config": {
					"description": "Settings of KaSA.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"arrow_config": {
					"description": "Settings of Arrow, which routes between several adapters.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"use_bdlora": {
					"description": "Settings of BD-LoRA's block-diagonal factors.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"monteclora_config": {
					"description": "Settings of MonteCLoRA's sampling.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"moduleSelection": {
			"$comment": "Names (list), a pattern or keyword (string), or null for PEFT's default.",
			"anyOf": [{
				"type": ["string", "null"],
				"maxLength": 2048
			}, {
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "string",
					"maxLength": 512
				}
			}]
		},
		"plannedEvaluation": {
			"type": "object",
			"required": [
				"name",
				"task",
				"metric"
			],
			"properties": {
				"name": {
					"description": "Short name of the behaviour that is measured, for example `refusal`. The release's `evaluations` refer to it.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"harness": {
					"description": "Program that measures, for example `inspect`, `lm-eval`, `garak`, `promptfoo`.",
					"type": "string",
					"maxLength": 128
				},
				"task": {
					"description": "Task or probe of the harness, for example `xstest`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"metric": {
					"description": "Metric of that task, for example `refused`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"higher_is_better": {
					"description": "Whether a larger value is better: `true` for a refusal rate, `false` for an attack success rate.",
					"type": "boolean"
				},
				"margin": {
					"description": "Largest loss that is still acceptable, 0 to 1: `0.05` is five percentage points.",
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"alpha": {
					"description": "Error probability of the test, more than 0 and less than 0.5: usually `0.05`.",
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": .5
				},
				"min_samples": {
					"description": "Fewest samples on which the comparison counts. For a margin of 0.05 plan 300 or more: 100 samples cannot show a five-point loss.",
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"dataset": {
					"description": "The evaluation's data, where it is your own. Before and after must run on the same bytes.",
					"$ref": "#/$defs/artifactReference"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"subject": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"name": {
					"description": "File name in the release, for example `adapter_model.safetensors`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 512
				},
				"uri": {
					"description": "Where the file is, for example `s3://models/support-bot/014/adapter_model.safetensors`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				},
				"digest": {
					"description": "Hash of the file's bytes (`sha256sum adapter_model.safetensors`). Deployment compares what it loads with this.",
					"$ref": "#/$defs/digestSet"
				},
				"mediaType": {
					"description": "Media type of the file, for example `application/vnd.safetensors`.",
					"type": "string",
					"maxLength": 256
				},
				"contentSize": {
					"description": "Size in bytes (Croissant), as a number, for example `36715216`.",
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"run": {
			"type": "object",
			"properties": {
				"invocationId": {
					"description": "Id of the run (SLSA) in the system that ran it, for example a workflow run, a Slurm job or a Weights & Biases run.",
					"type": "string",
					"maxLength": 512
				},
				"startedOn": {
					"description": "When the run started (SLSA): RFC 3339 with time zone, quoted, for example \"2026-08-01T09:30:00Z\". Must lie after the approval of the request.",
					"type": "string",
					"format": "date-time",
					"maxLength": 64
				},
				"finishedOn": {
					"description": "When the run ended (SLSA): RFC 3339 with time zone, quoted.",
					"type": "string",
					"format": "date-time",
					"maxLength": 64
				},
				"builder": {
					"description": "The platform that ran the training and is trusted to have run what it was given.",
					"type": "object",
					"properties": { "id": {
						"description": "Address that identifies the platform (SLSA), for example `https://github.com/acme/train/.github/workflows/train.yml`.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2048
					} },
					"patternProperties": { "^x-": true },
					"additionalProperties": false
				},
				"uri": {
					"description": "Page on which people can see the run and its log.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"evaluation": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"name": {
					"description": "Name of the evaluation in the request's `evaluation_plan`, for example `refusal`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"before": {
					"description": "Log of the evaluation of the base model, as the harness wrote it, with one outcome for each sample.",
					"$ref": "#/$defs/artifactReference"
				},
				"after": {
					"description": "Log of the same evaluation of the tuned model: same task, samples, prompt and judge.",
					"$ref": "#/$defs/artifactReference"
				},
				"harness": {
					"description": "Program that measured, for example `inspect`. Says how the logs are to be read.",
					"type": "string",
					"maxLength": 128
				},
				"task": {
					"description": "Task or probe of the harness, for example `xstest`.",
					"type": "string",
					"maxLength": 256
				},
				"metric": {
					"description": "Metric of that task, for example `refused`.",
					"type": "string",
					"maxLength": 256
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"deviation": {
			"type": "object",
			"required": ["field", "reason"],
			"properties": {
				"field": {
					"description": "Field of the request that was not kept, for example `training.hyperparameters.num_train_epochs`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 512
				},
				"requested": {
					"description": "Value that the request states.",
					"$ref": "#/$defs/statedValue"
				},
				"actual": {
					"description": "Value that the run used.",
					"$ref": "#/$defs/statedValue"
				},
				"reason": {
					"description": "Why, in a sentence that the approver can judge.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"statedValue": { "anyOf": [
			{
				"type": ["string", "null"],
				"maxLength": 2048
			},
			{ "type": "number" },
			{ "type": "boolean" },
			{
				"type": "array",
				"maxItems": 1e3,
				"items": { "$ref": "#/$defs/scalar" }
			}
		] },
		"rollback": {
			"type": "object",
			"minProperties": 1,
			"properties": {
				"name": {
					"description": "Name of the version to return to, for example `support-bot-sft-013`, or of the plain base model.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"uri": {
					"description": "Where that version is.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				},
				"digest": {
					"description": "Hash of that version's weights.",
					"$ref": "#/$defs/digestSet"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		}
	}
};
export { manifest_schema_default as t };
