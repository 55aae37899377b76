import { X as companionPaths, Z as readTrainingConfig } from "./schemas-at-base.js";
import { P as frameworks } from "./policy.js";
import { E as visible } from "./report.js";
import { m as require_dist } from "./repository-path.js";
import { t as manifest_schema_default } from "./manifest.schema.js";
import { f as insidePath, o as findWorkTree } from "./worktree.js";
import { t as exitCodes } from "./exit-code.js";
import { t as messageOf } from "./failure.js";
import { i as wrongUsage, r as unevaluated } from "./io.js";
import { n as readFiles, t as readConfigFile } from "./config-file.js";
import { createHash } from "node:crypto";
import { dirname, join, posix, resolve } from "node:path";
import { createReadStream, lstatSync } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
// src/starter/measured-file.ts
/**
* Digest and size of a file, and the number of its rows when it is JSON Lines, in one pass and constant memory. A git-lfs
* pointer gives what it points at. Throws as `node:fs` does.
*/
async function measureFile(file, path, progress) {
	const { size } = await stat(file);
	const hash = createHash("sha256");
	const lines = path.toLowerCase().endsWith(".jsonl") ? lineCounter() : void 0;
	const start = [];
	let read = 0;
	for await (const chunk of createReadStream(file, { highWaterMark: 1048576 })) {
		if (!(chunk instanceof Buffer)) continue;
		hash.update(chunk);
		lines?.take(chunk);
		if (read === 0) start.push(chunk);
		read += chunk.byteLength;
		progress(path, read, size);
	}
	const pointer = read <= longestPointer ? lfsPointer(Buffer.concat(start).toString("utf8")) : void 0;
	if (pointer) return pointer;
	return {
		sha256: hash.digest("hex"),
		size: read,
		...lines ? { rows: lines.end() } : {}
	};
}
/** Bytes of git-lfs's longest pointer, by its specification. */
const longestPointer = 1024;
function lfsPointer(text) {
	if (!text.startsWith("version https://git-lfs.github.com/spec/v1\n")) return void 0;
	const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
	const size = /^size (\d{1,15})$/m.exec(text)?.[1];
	return sha256 === void 0 || size === void 0 ? void 0 : {
		sha256,
		size: Number(size)
	};
}
/** Lines that hold anything: a last one without line feed counts, blank ones do not. */
function lineCounter() {
	let count = 0;
	let filled = false;
	return {
		take: (chunk) => {
			for (const byte of chunk) if (byte === 10) {
				if (filled) count++;
				filled = false;
			} else if (byte !== 32 && byte !== 9 && byte !== 13) filled = true;
		},
		end: () => count + (filled ? 1 : 0)
	};
}
// src/starter/repository-folder.ts
/** Whether two paths are one file, however they are spelt: by link, hard link or case. One that is not there is none. */
async function isSameFile(one, other) {
	const [left, right] = await Promise.all([one, other].map((file) => stat(file, { bigint: true }).catch(() => void 0)));
	return left !== void 0 && right !== void 0 && left.ino === right.ino && left.dev === right.dev;
}
/** What stands at a path of a repository's folder. Links count as nothing: git has no file beyond one. */
function kindAt(root, path) {
	const found = lstatSync(join(root, path), { throwIfNoEntry: false });
	if (found?.isFile()) return "file";
	return found?.isDirectory() ? "folder" : void 0;
}
/**
* Paths in the repository that a text in a config may mean, counted from the root and from the config's own folder, for
* frameworks differ in that. None for addresses and for paths that lead out.
*/
function pathsNamed(text, config) {
	const name = text.trim();
	if (name === "" || name.includes("\0") || name.includes("://") || posix.isAbsolute(name)) return [];
	const paths = [posix.normalize(name), posix.normalize(posix.join(posix.dirname(config), name))];
	return [...new Set(paths.map((path) => path.replace(/\/+$/, "")))].filter((path) => path !== "." && path !== ".." && !path.startsWith("../"));
}
// src/starter/draft.ts
var import_dist = require_dist();
const todo = Symbol("todo");
/** A text that is missing: anything but text is refused there. */
function missingText(hint) {
	return {
		[todo]: true,
		placeholder: null,
		hint
	};
}
/** A word of a list, or of a pattern: `TODO` is none. */
function missingWord(hint) {
	return {
		[todo]: true,
		placeholder: "TODO",
		hint
	};
}
/** Unvalidated plain data as a draft; what is no data is left out of maps and lists, and inexact numbers are missing. */
function draftOf(value) {
	if (isInexact(value)) return inexactNumber;
	if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.flatMap((item) => draftOf(item) ?? []);
	if (typeof value !== "object") return void 0;
	const fields = Object.entries(value).flatMap(([key, field]) => {
		const draft = draftOf(field);
		return draft === void 0 ? [] : [[key, draft]];
	});
	return Object.fromEntries(fields);
}
/** Whether a number is not what was written, or none that every reader takes: beyond 2^53, infinite, not a number. */
function isInexact(value) {
	if (typeof value !== "number") return false;
	return !Number.isFinite(value) || Number.isInteger(value) && !Number.isSafeInteger(value);
}
/** In the place of a number that cannot be copied. */
const inexactNumber = missingWord("the number as the config writes it: readers do not agree on its value");
/** A text as one line of a comment: no reader may see a line break in it. */
function oneLine(text) {
	return text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, " ");
}
/** The draft as YAML that every reader reads alike, under a heading of comments, and what is left to fill in. */
function draftText(draft, heading) {
	const todos = todosIn(draft, []);
	const document = new import_dist.Document(valueOf(draft), {
		compat: "yaml-1.1",
		customTags: (tags) => [portableFloat, ...tags]
	});
	for (const { path, hint } of todos) remark(document, path, ` TODO: ${hint}`);
	onOneLine(document.contents);
	quoteUnfit(document);
	const text = `${heading}${escaped(document.toString({
		lineWidth: 0,
		flowCollectionPadding: false
	}))}`;
	const marked = text.split("\n").flatMap((line, index) => /# TODO: /.test(line) ? [index + 1] : []);
	return {
		text,
		open: todos.map(({ path, hint }, index) => ({
			pointer: pointerOf(path),
			hint,
			line: marked[index] ?? 1
		}))
	};
}
function isTodo(draft) {
	return typeof draft === "object" && draft !== null && todo in draft;
}
function isList(draft) {
	return Array.isArray(draft);
}
function valueOf(draft) {
	if (typeof draft !== "object" || draft === null) return draft;
	if (isTodo(draft)) return draft.placeholder;
	if (isList(draft)) return draft.map(valueOf);
	return Object.fromEntries(Object.entries(draft).map(([key, field]) => [key, valueOf(field)]));
}
function todosIn(draft, path) {
	if (typeof draft !== "object" || draft === null) return [];
	if (isTodo(draft)) return [{
		path,
		hint: draft.hint
	}];
	if (isList(draft)) return draft.flatMap((item, index) => todosIn(item, [...path, index]));
	return Object.entries(draft).flatMap(([key, field]) => todosIn(field, [...path, key]));
}
/** Comments stand behind scalars and before everything else, and one line each. */
function remark(document, path, comment) {
	const node = document.getIn(path, true);
	const line = oneLine(comment);
	if ((0, import_dist.isScalar)(node)) node.comment = line;
	else if ((0, import_dist.isNode)(node)) node.commentBefore = line;
}
/** Lists of scalars, and digests, stand on one line, unless something in them has a comment. */
function onOneLine(node) {
	if ((0, import_dist.isMap)(node)) {
		for (const { value } of node.items) onOneLine(value);
		node.flow = node.items.every(({ key, value }) => (0, import_dist.isScalar)(key) && key.value === "sha256" && isPlain(value));
	} else if ((0, import_dist.isSeq)(node)) {
		for (const item of node.items) onOneLine(item);
		node.flow = node.items.every(isPlain);
	}
}
function isPlain(node) {
	return (0, import_dist.isScalar)(node) && (node.comment === void 0 || node.comment === null);
}
function pointerOf(path) {
	return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** PyYAML takes `1e-7` for text: with a point in it, everybody sees a number. */
const portableFloat = {
	identify: (value) => typeof value === "number" && String(value).includes("e"),
	default: true,
	tag: "tag:yaml.org,2002:float",
	resolve: Number,
	test: /^(?!)/,
	stringify: ({ value }) => String(value).replace(/^(-?\d+)e/, "$1.0e")
};
/** Text that readers take for something else, or cannot show. */
const unfit = /^(?:=|<<)$|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
/** Quotes what `yaml` would leave plain and other readers would not understand. */
function quoteUnfit(document) {
	(0, import_dist.visit)(document, { Scalar: (_key, node) => {
		if (typeof node.value === "string" && unfit.test(node.value)) node.type = "QUOTE_DOUBLE";
	} });
}
/** These characters stand in double quotes alone by now, where an escape means the same. */
function escaped(text) {
	const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return text.replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escape);
}
// src/starter/dataset-entry.ts
/** The datasets of a config, each under a name of its own. */
function datasetsOf(facts, source) {
	const entries = distinct(facts.datasets);
	if (entries.length === 0) return [unknownDataset("what the run trains on: the config does not name it")];
	const taken = /* @__PURE__ */ new Set();
	return entries.map((fact) => {
		const name = free(nameOf$1(fact), taken);
		taken.add(name);
		return {
			name,
			role: fact.role,
			...sourceFields(fact, facts, source),
			...people
		};
	});
}
/** A dataset of which nothing is known. */
function unknownDataset(what) {
	return {
		name: missingText("a short name of the data"),
		role: "train",
		uri: missingText(`${what}; a path in this repository, or hf://, s3://, gs://, https://`),
		digest: { sha256: missingWord("sha256sum of the data") },
		...people
	};
}
/** What no config knows of data. */
const people = {
	license: missingText("licence of the data: an SPDX identifier, e.g. cc-by-4.0, or proprietary"),
	hasSensitivePersonalInformation: missingWord("\"yes\", \"no\" or \"noAssertion\", with the quotes")
};
function sourceFields(fact, facts, source) {
	const uri = fact.uri?.value.trim();
	const part = {
		...fact.split === void 0 ? {} : { split: fact.split.value },
		...fact.config_name === void 0 ? {} : { config_name: fact.config_name.value }
	};
	if (uri === void 0) return {
		uri: missingText(`where ${fact.name?.value ?? "it"} is; a path in this repository, or hf://, s3://, gs://, https://`),
		digest: { sha256: missingWord("sha256sum of the data") },
		...part
	};
	const local = source.fileOf(uri);
	if (local) return {
		...localFields(local),
		...part
	};
	const hub = hubRepository(fact, facts, source);
	if (hub !== void 0) return {
		...hubFields(hub, fact),
		...part
	};
	const revision = fact.revision === void 0 ? {} : { revision: fact.revision.value };
	if (isUpload(uri)) return {
		uri: missingText(`where the data that was uploaded as ${uri} is: a path in this repository, or an address`),
		digest: { sha256: missingWord("sha256sum of the file that was uploaded") },
		...part
	};
	return {
		uri,
		digest: { sha256: missingWord(digestCommand(uri)) },
		...revision,
		...mediaTypeOf(uri),
		...part
	};
}
function localFields({ path, measured }) {
	const hint = `sha256sum ${path}, or run \`tunegate init\` with --hash`;
	return {
		uri: /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) ? `./${path}` : path,
		digest: { sha256: measured?.sha256 ?? missingWord(hint) },
		...mediaTypeOf(path),
		...measured === void 0 ? {} : { contentSize: measured.size },
		...measured?.rows === void 0 ? {} : { num_rows: measured.rows }
	};
}
function hubFields(repository, { revision }) {
	const command = `git ls-remote https://huggingface.co/datasets/${repository} HEAD`;
	return {
		uri: repository.includes("/") ? `hf://datasets/${repository}` : `hf://${repository}`,
		digest: { sha256: missingWord("sha256sum of the data as it is downloaded") },
		revision: revision?.value ?? missingText(`its commit, 40 hex digits: ${command}`)
	};
}
/**
* A name that is looked up on the Hub: two parts of which neither is a folder here, or a name that the reader calls
* unpinned.
*/
function hubRepository({ uri, revision }, { settings }, { isFolder }) {
	const name = uri?.value.trim() ?? "";
	if (!/^[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?$/.test(name) || dataFile.test(name)) return void 0;
	if (isUpload(name) || isFolder(name) || isFolder(name.split("/")[0] ?? "")) return void 0;
	return settings.some(({ risk, pointer }) => risk === "mutable-source" && pointer === uri?.pointer) || revision !== void 0 || name.includes("/") ? name : void 0;
}
const dataFile = /\.(?:jsonl?|csv|tsv|parquet|arrow|txt|gz|zst|zip)$/i;
/** Ids that services give to uploads, which say nothing about the data. */
function isUpload(uri) {
	return /^(?:file|dataset|ds|upload)[-_][\w-]+$/i.test(uri) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uri);
}
function digestCommand(uri) {
	if (uri.startsWith("s3://")) return `aws s3 cp ${uri} - | sha256sum`;
	if (uri.startsWith("gs://")) return `gcloud storage cat ${uri} | sha256sum`;
	if (/^https?:\/\//.test(uri)) return `curl -fsSL ${uri} | sha256sum`;
	return `sha256sum ${uri}`;
}
const mediaTypes = {
	".jsonl": "application/jsonl",
	".json": "application/json",
	".csv": "text/csv",
	".tsv": "text/tab-separated-values",
	".txt": "text/plain",
	".parquet": "application/vnd.apache.parquet",
	".arrow": "application/vnd.apache.arrow.file"
};
function mediaTypeOf(path) {
	const mediaType = mediaTypes[posix.extname(path).toLowerCase()];
	return mediaType === void 0 ? {} : { mediaType };
}
/** One entry for each source, role and split: a config may name the same data several times to weigh it. */
function distinct(facts) {
	const seen = /* @__PURE__ */ new Set();
	return facts.filter(({ name, uri, split, config_name: part, role, revision }) => {
		const key = JSON.stringify([
			uri?.value ?? name?.value,
			split?.value,
			part?.value,
			role,
			revision?.value
		]);
		return !seen.has(key) && seen.add(key);
	});
}
function nameOf$1({ name, uri }) {
	const shown = (name?.value ?? posix.basename((uri?.value ?? "").replace(/[?#].*$/, "").replace(/\/+$/, "")).replace(dataFile, "")).replaceAll(/[\p{Cc}\p{Cf}]/gu, "").trim().slice(0, 200);
	return shown === "" ? "data" : shown;
}
function free(name, taken) {
	if (!taken.has(name)) return name;
	let count = 2;
	while (taken.has(`${name}-${count}`)) count++;
	return `${name}-${count}`;
}
// src/starter/number-field.ts
/**
* Whether the manifest's schema wants a number in a field, so that it refuses a placeholder there. A field that takes
* anything is better left out than filled with a word that passes.
*/
function isNumberField(group, name) {
	const fields = manifest_schema_default.$defs[group].properties;
	const field = Object.hasOwn(fields, name) ? fields[name] : void 0;
	const type = field && "type" in field ? field.type : void 0;
	return (Array.isArray(type) ? type : [type]).some((each) => each === "number" || each === "integer");
}
// src/starter/peft-config.ts
/** The adapter that a config trains, in PEFT's words; undefined when it names none. */
function peftConfig({ tuning, peft_config: facts }) {
	const kind = tuning?.value;
	if (kind === "full" || kind === "freeze") return void 0;
	const fields = Object.entries(facts).flatMap(([name, { value }]) => {
		const isRefusable = kind !== "oft" && kind !== "prompt" && isNumberField("loraConfig", name);
		const draft = isInexact(value) && !isRefusable ? void 0 : draftOf(value);
		return draft === void 0 || name === "peft_type" ? [] : [[name, draft]];
	});
	if (fields.length === 0 && facts["peft_type"] === void 0 && kind === void 0) return void 0;
	return {
		peft_type: draftOf(facts["peft_type"]?.value) ?? typeOf(kind),
		...kind === "dora" ? { use_dora: true } : {},
		...Object.fromEntries(fields)
	};
}
function typeOf(kind) {
	switch (kind) {
		case "lora":
		case "qlora":
		case "dora": return "LORA";
		case "oft": return "OFT";
		case "full":
		case "freeze":
		case "prompt":
		case "other":
		case void 0: return missingWord("PEFT's name of the method, e.g. LORA; a service that trains an adapter of its own seldom tells");
	}
}
// src/starter/starting-point.ts
/** Fields of `training` that a config states as settings: what it continues from, and how text is made of examples. */
function startOf(settings, { fileOf }) {
	const fields = settings.flatMap((setting) => {
		const row = rows.find(({ risk, keys }) => risk === setting.risk && keys.includes(lastKey(setting.key)));
		const draft = row?.read(setting.value, fileOf);
		return row === void 0 || draft === void 0 ? [] : [[row.field, draft]];
	});
	return Object.fromEntries(fields.toReversed());
}
const rows = [
	{
		field: "resume_from_checkpoint",
		risk: "lineage",
		keys: [
			"resume_from_checkpoint",
			"auto_resume_from_checkpoints",
			"checkpoint"
		],
		read: weights
	},
	{
		field: "adapter_name_or_path",
		risk: "lineage",
		keys: [
			"adapter_name_or_path",
			"lora_model_dir",
			"resume_adapter_file",
			"adapter_checkpoint",
			"adapter_path"
		],
		read: weights
	},
	{
		field: "chat_template",
		risk: "prompt-format",
		keys: [
			"chat_template",
			"chat_template_path",
			"chat_template_jinja"
		],
		read: template
	},
	{
		field: "default_system",
		risk: "prompt-format",
		keys: [
			"default_system",
			"default_system_message",
			"system_prompt"
		],
		read: text
	},
	{
		field: "added_tokens",
		risk: "prompt-format",
		keys: [
			"tokens",
			"added_tokens",
			"add_tokens"
		],
		read: texts
	},
	{
		field: "hub_model_id",
		risk: "outbound",
		keys: ["hub_model_id"],
		read: text
	},
	{
		field: "report_to",
		risk: "outbound",
		keys: ["report_to"],
		read: texts
	}
];
function lastKey(key) {
	return key.replaceAll(/\[\d+\]$/g, "").split(".").at(-1) ?? key;
}
/** Weights of an earlier run, which are pinned by their bytes. A mere yes only says that there are some. */
function weights(value, fileOf) {
	if (typeof value === "boolean" || value === 1) return {
		uri: missingText("the checkpoint that the run continues from: the config takes whatever is there"),
		digest: { sha256: missingWord("sha256sum of its weights") }
	};
	if (typeof value !== "string") return void 0;
	const local = fileOf(value);
	const sha256 = local?.measured?.sha256 ?? missingWord(`sha256sum of the weights at ${value}`);
	return {
		uri: local?.path ?? value,
		digest: { sha256 }
	};
}
/** A template in a file of the repository; the name of a template that the framework brings along is none. */
function template(value, fileOf) {
	const local = typeof value === "string" ? fileOf(value) : void 0;
	if (!local) return void 0;
	return {
		uri: local.path,
		digest: { sha256: local.measured?.sha256 ?? missingWord(`sha256sum ${local.path}`) }
	};
}
function text(value) {
	return typeof value === "string" && value.length <= 512 ? value : void 0;
}
function texts(value) {
	const items = typeof value === "string" ? [value] : value;
	if (!Array.isArray(items)) return void 0;
	const words = items.filter((item) => typeof item === "string");
	return words.length === items.length && words.length > 0 ? words : void 0;
}
// src/starter/without-secrets.ts
/** The facts of a config without those that hold a credential: a manifest must not repeat it. */
function withoutSecrets(facts) {
	const secrets = new Set(facts.settings.filter(({ risk }) => risk === "secret").map(idOf));
	const isPublic = (fact) => fact === void 0 || !secrets.has(idOf(fact));
	const { base_model: model, revision, method, tuning, datasets, settings } = facts;
	return {
		...model && isPublic(model) ? { base_model: model } : {},
		...revision && isPublic(revision) ? { revision } : {},
		...method ? { method } : {},
		...tuning ? { tuning } : {},
		datasets: datasets.map((dataset) => publicDataset(dataset, isPublic)),
		peft_config: publicFacts(facts.peft_config, isPublic),
		hyperparameters: publicFacts(facts.hyperparameters, isPublic),
		settings: settings.filter((setting) => isPublic(setting))
	};
}
function publicDataset(dataset, isPublic) {
	const { uri, ...rest } = dataset;
	return uri && isPublic(uri) ? dataset : rest;
}
function publicFacts(facts, isPublic) {
	return Object.fromEntries(Object.entries(facts).filter(([, fact]) => isPublic(fact)));
}
function idOf({ file = "", pointer }) {
	return `${file}#${pointer}`;
}
// src/starter/request.ts
const modeline = `# yaml-language-server: $schema=https://raw.githubusercontent.com/tunegate/tunegate/main/policies/manifest.draft-07.schema.json\n`;
/** Writes the request. Whatever the config cannot tell is a TODO that the manifest's schema refuses. */
function requestFrom(source) {
	const { config, path } = source;
	const facts = withoutSecrets(config.facts);
	const adapter = peftConfig(facts);
	return draftText({
		...head(nameOf(path), source.initiator),
		base_model: baseModel(facts, source),
		datasets: datasetsOf(facts, source),
		training: {
			framework: config.framework,
			method: facts.method?.value ?? missingWord("sft, dpo, orpo, kto, grpo, ppo, rloo, simpo, cpo, reward or pretrain"),
			config: {
				uri: uriOf(path),
				digest: { sha256: source.sha256 }
			},
			trust_remote_code: facts.settings.some(runsRemoteCode),
			...startOf(facts.settings, source),
			...hyperparameters(facts)
		},
		...adapter ? { peft_config: adapter } : {},
		...tail
	}, `${`${modeline}#\n# A request, written by \`tunegate init --from ${oneLine(path)}\`. What the config cannot tell is marked TODO.\n`}${adapter ? "" : "# It states no peft_config, because the config names no adapter: every weight would be trained.\n"}`);
}
/** A request with everything to be filled in. */
function emptyRequest() {
	return draftText({
		...head("example", void 0),
		base_model: {
			base_model_name_or_path: missingText("the base model, e.g. meta-llama/Llama-3.2-3B"),
			revision: missingText("its commit: git ls-remote https://huggingface.co/ORG/MODEL HEAD"),
			license: modelLicense()
		},
		datasets: [unknownDataset("what the run trains on")],
		training: {
			framework: missingText("axolotl, llama-factory, trl, torchtune, unsloth, openai …"),
			method: missingWord("sft, dpo, orpo, kto, grpo, ppo, rloo, simpo, cpo, reward or pretrain"),
			config: {
				uri: missingText("path of the framework's config in this repository, e.g. train/axolotl.yaml"),
				digest: { sha256: missingWord("sha256sum train/axolotl.yaml") }
			},
			trust_remote_code: false
		},
		peft_config: { peft_type: missingWord("LORA, or another method of PEFT; remove peft_config for a full fine-tune") },
		...tail
	}, `${modeline}#\n# A request to start from. With a training config at hand, \`tunegate init --from CONFIG\` fills most of it in.\n`);
}
function head(name, initiator) {
	return {
		apiVersion: "tunegate/v1",
		kind: "FineTuningRequest",
		metadata: { name },
		initiator: {
			github: initiator ?? missingText("login of the person who asks for it: gh api user --jq .login"),
			intendedUse: missingText("what the model will be used for, e.g. answer support tickets")
		}
	};
}
const tail = {
	evaluation_plan: [{
		name: missingText("a behaviour that must not get worse, e.g. refusal"),
		harness: missingText("the program that measures it, e.g. inspect, lm-eval, garak"),
		task: missingText("its task, e.g. xstest"),
		metric: missingText("the metric of that task, e.g. refused"),
		higher_is_better: missingWord("true or false"),
		margin: .05,
		alpha: .05,
		min_samples: 300
	}],
	safetyRiskAssessment: missingWord("low, medium, high or serious")
};
function modelLicense() {
	return missingText("licence of the weights: an SPDX identifier or the Hub's tag, e.g. apache-2.0, llama3.2");
}
/** Names begin with a letter or digit and have no spaces. */
function nameOf(config) {
	const name = posix.basename(config).replace(/(?:\.(?:ya?ml|json|toml|py|sh|txt))+$/i, "").replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 128);
	return name === "" ? "fine-tune" : name;
}
/** A name with a colon would look like an address. */
function uriOf(path) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) ? `./${path}` : path;
}
function baseModel({ base_model: model, revision }, { fileOf, isFolder }) {
	const name = model?.value;
	if (name === void 0) return {
		base_model_name_or_path: missingText("the base model: the config names none"),
		revision: missingText("its commit: git ls-remote https://huggingface.co/ORG/MODEL HEAD"),
		license: modelLicense()
	};
	const digest = weightsDigest(name, fileOf);
	const isHere = isFolder(name) || fileOf(name) !== void 0 || isMachinePath(name);
	return {
		base_model_name_or_path: name,
		...revision !== void 0 ? { revision: revision.value } : isHere || digest !== void 0 ? {} : { revision: missingText(`its commit, 40 hex digits: ${revisionCommand(name)}; or remove this and state a digest`) },
		license: modelLicense(),
		...digest !== void 0 ? { digest: { sha256: digest } } : isHere ? { digest: { sha256: weightsTodo(name) } } : {}
	};
}
/** A folder of the training machine, which only bytes can pin: `/models/x`, `./x`, `~/x`, `C:\\x`, `out/run/7`. */
function isMachinePath(name) {
	if (/^(?:accounts|projects|publishers)\//.test(name)) return false;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return /^file:/i.test(name);
	return /^(?:[./~\\]|[a-z]:[\\/])|\\/i.test(name) || name.split("/").length > 2;
}
function weightsTodo(name) {
	return missingWord(`sha256sum ${name.replace(/\/+$/, "")}/model.safetensors.index.json, or of the only weight file`);
}
/** The digest of the weights' index, or of the only weight file, where it was computed. */
function weightsDigest(name, fileOf) {
	const folder = name.replace(/\/+$/, "");
	for (const file of [
		"",
		"/model.safetensors.index.json",
		"/pytorch_model.bin.index.json",
		"/model.safetensors",
		"/pytorch_model.bin"
	]) {
		const found = fileOf(`${folder}${file}`);
		if (found) return found.measured?.sha256;
	}
}
function revisionCommand(name) {
	return `git ls-remote https://huggingface.co/${/^[\w.-]+\/[\w.-]+$/.test(name) ? name : "ORG/MODEL"} HEAD`;
}
function hyperparameters({ hyperparameters: facts }) {
	const plain = Object.entries(facts).flatMap(([name, { value }]) => {
		if (!isScalar(value)) return [];
		if (!isInexact(value)) return [[name, value]];
		return isNumberField("hyperparameters", name) ? [[name, inexactNumber]] : [];
	});
	return plain.length === 0 ? {} : { hyperparameters: Object.fromEntries(plain) };
}
function isScalar(value) {
	return value === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof value);
}
function runsRemoteCode({ risk, key }) {
	return risk === "remote-code" && /trust_remote_code/.test(key);
}
// src/starter/templates.ts
const starterPolicy = () => "# yaml-language-server: $schema=https://raw.githubusercontent.com/tunegate/tunegate/main/policies/policy.draft-07.schema.json\n#\n# A first policy: copy to .github/tunegate.yml. One other person signs every fine-tune, two sign a risky one, and whatever the\n# preset calls an error blocks. docs/policy.md describes every key.\napiVersion: tunegate/v1\nkind: Policy\nextends: [tunegate:recommended]\nbranches: [main]      # what you protect: docs/policy.md says why\nmanifests: [\"finetune/**/*.{yml,yaml,json}\"]\n\nrules:\n  # What most training configs lack at first. Raise these to `error` once yours have it.\n  dataset/license: warning\n  dataset/pinned: warning\n  evaluation/planned: { severity: warning, min: 1 }\n  # Which base models may be trained at all. Without a list any model may.\n  base-model/allowed:\n    allow: [\"meta-llama/*\", \"Qwen/*\", \"mistralai/*\"]\n\noverrides:\n  # Experiments that are never released.\n  - files: \"finetune/experiments/**\"\n    rules:\n      evaluation/planned: notice\n\napprovals:\n  stale: content          # a push that leaves the governed content as it is keeps the approvals\n  expires: 30d\n  seats:\n    - name: approver\n      from: { permission: write }\n    - name: second-approver\n      when: { risk: [high, serious] }\n      from: { permission: write }\n    - name: policy-owner\n      when: { paths: [\".github/tunegate.yml\", \".github/workflows/**\"] }\n      from: { permission: maintain }\n";
const starterWorkflow = () => "# Simple mode: one workflow and no App, for a repository whose writers are trusted. Copy to .github/workflows/tunegate.yml.\n#\n# Its limits: this file is read from the pull request, so whoever can push a branch can alter it; and the token of a pull request\n# from a fork, or of Dependabot's, is read-only, so these get no check run and stay blocked. docs/workflows.md says more.\nname: tunegate\non:\n  pull_request:\n    types: [opened, synchronize, reopened, edited, ready_for_review]   # edited: the base branch may have changed\n  pull_request_review:\n    types: [submitted, edited, dismissed]\n  merge_group:\n    types: [checks_requested]\npermissions: {}\nconcurrency:\n  group: tunegate-${{ github.event.pull_request.number || github.event.merge_group.head_sha }}\n  cancel-in-progress: false     # the newest waiting run wins; none is stopped while it writes\njobs:\n  judge:                        # not `tunegate`: a job must never have the name of the required check\n    # With a read-only token nothing can be written. A skipped job counts as success, but the check `tunegate` is still missing.\n    if: >-\n      github.event_name == 'merge_group' ||\n      (github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]')\n    runs-on: ubuntu-24.04\n    timeout-minutes: 10\n    permissions:\n      contents: read\n      pull-requests: read\n      checks: write\n    steps:\n      # The sha is a placeholder: take that of the release you use, from its page or with\n      # git ls-remote https://github.com/tunegate/tunegate refs/tags/v0.1.0\n      - uses: tunegate/tunegate@0123456789abcdef0123456789abcdef01234567 # v0.1.0\n        # Seats that name teams need a token that may read their members; the job's own may not.\n        # with:\n        #   members-token: ${{ secrets.TUNEGATE_MEMBERS_TOKEN }}\n";
// src/starter/scaffold.ts
/** The files of a repository that begins with tunegate. */
function starterFiles() {
	return [
		{
			path: ".github/tunegate.yml",
			text: starterPolicy(),
			what: "the policy: what must hold, and who signs"
		},
		{
			path: ".github/workflows/tunegate.yml",
			text: starterWorkflow(),
			what: "the workflow that judges pull requests"
		},
		{
			path: "finetune/example.yml",
			text: emptyRequest().text,
			what: "a first request, to be filled in"
		}
	];
}
// src/cli/verbs/init.ts
const verb = {
	description: "Sets a repository up: writes a first policy, a workflow and a request to fill in, and leaves alone what is there. With --from, writes the request that a training config stands for.",
	arguments: [],
	options: [
		{
			flags: "--from <config>",
			description: "training config to write a request from"
		},
		{
			flags: "--output <file>",
			description: "where to write the request; default: standard output"
		},
		{
			flags: "--initiator <login>",
			description: "GitHub login of whoever asks for the fine-tune"
		},
		{
			flags: "--hash",
			description: "state sha256, size and rows of the files here that the config names"
		},
		{
			flags: "--force",
			description: "overwrite the output"
		}
	],
	examples: [{
		command: "tunegate init",
		does: "writes a policy, a workflow and a first request"
	}, {
		command: "tunegate init --from train/axolotl.yaml --hash --output finetune/bot.yml",
		does: "writes the request for a run with that config"
	}],
	exits: {
		0: "it was written",
		1: "a file is in the way; nothing was written",
		2: "the config cannot be read, or is of no known framework"
	},
	run
};
async function run(input, io) {
	const from = input.values["from"];
	const lone = ["output", "initiator"].find((name) => input.values[name] !== void 0) ?? [...input.flags][0];
	if (from === void 0 && lone !== void 0) return wrongUsage(io, `--${lone} goes with --from`);
	const tree = await findWorkTree(io.cwd, io.env);
	if (tree.state === "failed") return unevaluated(io, tree.error);
	const { root } = tree.value;
	return from === void 0 ? scaffold(root, io) : fromConfig(root, from, input, io);
}
async function scaffold(root, io) {
	const files = starterFiles();
	const reports = await Promise.all(files.map(async ({ path, text, what }) => {
		const written = await writeNew(join(root, path), text, false);
		return `${written ? "wrote" : "kept "}  ${path}  ${written ? what : "is there already"}\n`;
	}));
	io.stdout(reports.join(""));
	io.stdout(nextSteps);
	return exitCodes.holds;
}
const nextSteps = `
Next:
  1. Look through .github/tunegate.yml: which models, and who signs.
  2. In .github/workflows/tunegate.yml, pin the action to a release's commit.
  3. Fill in finetune/example.yml, or write a request from a training config:
     tunegate init --from CONFIG --hash --output finetune/NAME.yml
  4. tunegate check finetune/
  5. Commit, and require the check \`tunegate\` on your default branch.
`;
async function fromConfig(root, from, input, io) {
	const initiator = input.values["initiator"];
	if (initiator !== void 0 && !login.test(initiator)) return wrongUsage(io, `${initiator} is no GitHub login`);
	const target = input.values["output"];
	if (target !== void 0 && await isSameFile(resolve(io.cwd, from), resolve(io.cwd, target))) return wrongUsage(io, "--output is the config itself: the request needs a file of its own");
	const read = await readConfig(root, io.cwd, from);
	if (read.state === "failed") return unevaluated(io, {
		message: `${from} ${read.why}`,
		fix: read.fix
	});
	const named = /* @__PURE__ */ new Map();
	const source = {
		config: read.config,
		path: read.path,
		sha256: read.sha256,
		initiator,
		isFolder: isFolderOf(root, read.path)
	};
	const find = fileFinder(root, read.path);
	const fileOf = (text) => {
		const path = find(text);
		if (path === void 0) return void 0;
		const file = named.get(path) ?? { path };
		named.set(path, file);
		return file;
	};
	const first = requestFrom({
		...source,
		fileOf
	});
	if (!input.flags.has("hash")) return deliver(first, input, io);
	for (const path of named.keys()) {
		if (kindAt(root, path) !== "file" || await insidePath(root, root, path) !== path) continue;
		try {
			named.set(path, {
				path,
				measured: await measureFile(join(root, path), path, progressOn(io))
			});
		} catch (error) {
			const message = `${path} cannot be hashed: ${messageOf(error)}`;
			return unevaluated(io, {
				message,
				fix: "Leave --hash out, or mend the file."
			});
		}
	}
	return deliver(requestFrom({
		...source,
		fileOf
	}), input, io);
}
/** As the manifest's schema has it. */
const login = /^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}(_[A-Za-z0-9]{1,16})?$/;
async function readConfig(root, cwd, from) {
	const file = await readConfigFile(root, cwd, from);
	if (file.state === "outside") return failed("is not in this repository", "Commit the config to the repository: approvers must be able to read it.");
	if (file.state === "failed") return failed(`cannot be read: ${file.why}`, "Name a training config that is there.");
	const { path, bytes, sha256 } = file;
	const companions = await readFiles(root, companionPaths(path, bytes));
	const config = readTrainingConfig(path, bytes, (at) => companions.get(at) ?? { state: "absent" });
	const known = [...new Set(frameworks.map(({ id }) => id))].join(", ");
	switch (config.state) {
		case "recognised": return {
			state: "read",
			config,
			path,
			sha256
		};
		case "unknown": return failed("is no training config of a framework that is known", `Known are: ${known}.`);
		case "unreadable": {
			const [problem] = config.problems;
			return failed(`cannot be read${problem ? `:${problem.place.line}:${problem.place.column} ${problem.message}` : ""}`, `Mend it; known frameworks are ${known}.`);
		}
	}
}
function failed(why, fix) {
	return {
		state: "failed",
		why,
		fix
	};
}
/** A file that is there, or that DVC keeps elsewhere under that name. */
function fileFinder(root, config) {
	return (text) => pathsNamed(text, config).find((path) => kindAt(root, path) === "file" || kindAt(root, `${path}.dvc`) === "file");
}
function isFolderOf(root, config) {
	return (text) => pathsNamed(text, config).some((path) => kindAt(root, path) === "folder");
}
async function deliver({ text, open }, input, io) {
	const output = input.values["output"];
	if (output === void 0 || output === "-") {
		io.stdout(text);
		io.stderr(`${open.length} fields are left to be filled in: search for TODO.\n`);
		return exitCodes.holds;
	}
	const written = await writeNew(resolve(io.cwd, output), text, input.flags.has("force")).catch(messageOf);
	if (typeof written === "string") return unevaluated(io, { message: `${output} cannot be written: ${written}` });
	if (!written) {
		io.stderr(`error: ${visible(output, 500)} is there already\n`);
		io.stderr("fix:   Name another --output, or overwrite it with --force.\n");
		return exitCodes.fails;
	}
	const name = visible(output, 500);
	io.stdout(`wrote  ${name}\n`);
	if (open.length === 0) return exitCodes.holds;
	io.stdout(`\n${open.length} fields are left to be filled in:\n`);
	for (const { pointer, hint, line } of open) io.stdout(`  ${name}:${line}  ${visible(fieldName(pointer), 300)}: ${visible(hint, 300)}\n`);
	io.stdout(`\nThen: tunegate check ${name}\n`);
	return exitCodes.holds;
}
/** `datasets[0].license`. */
function fieldName(pointer) {
	return pointer.slice(1).replaceAll(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".");
}
/** Whether the file was written; one that is there stays, unless `force`. Throws as `node:fs` does. */
async function writeNew(file, text, force) {
	await mkdir(dirname(file), { recursive: true });
	try {
		await writeFile(file, text, { flag: force ? "w" : "wx" });
		return true;
	} catch (error) {
		if (typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST") return false;
		throw error;
	}
}
/** Large files take a while, and a person wants to see that something happens. */
function progressOn(io) {
	let shown = -1;
	return (path, read, size) => {
		if (!io.isTerminal || size < large) return;
		const percent = Math.floor(read / size * 100);
		if (percent === shown) return;
		shown = percent;
		io.stderr(`\rhashing ${visible(path, 60)} ${percent} %${read >= size ? "\n" : ""}`);
	};
}
/** Bytes that take longer than a moment. */
const large = 268435456;
export { verb };
