import { t as compareText } from "./text-order.js";
import { n as helpFor, r as sortFindings, t as grouped } from "./grouped.js";
import { $ as diffManifests, A as itemsOf, B as withTexts, C as furtherSchema, F as distinct, G as rootOf, H as roleFor, I as handedOn, J as sourceOf, K as select, L as settingsAnywhere, M as isTime, P as frameworks, Q as diffDocuments, R as settingsFor, S as judgeRemoved, T as settingFor, U as masked, V as readFacts, W as maskedPointer, X as leadsTo, Y as alternativesOf, Z as matchesAny, c as isPolicyTestPath, et as pairDocuments, j as optional, l as lockPath, q as matchDataset, r as withWaivers, s as loadPolicy, t as seatConditions, tt as startOfFile, v as plainlyWorded, w as schemaOfFile, x as judgeDocument, y as policyTestSchema, z as withReferences } from "./policy.js";
import { c as isFields, d as valueAt } from "./message-template.js";
import { c as fieldName, i as describeSchemaErrors, l as pointerOf, m as require_dist, n as pointerPath, o as readDocuments, r as repositoryPath, u as lineTable } from "./repository-path.js";
import { a as isMapping, i as isList } from "./secret-pattern.js";
import { t as parseManifest } from "./manifest-file.js";
import { t as nearest } from "./suggestion.js";
import { t as require_ucs2length } from "./ucs2length.js";
import { t as canonicalize } from "./canonicalize.js";
import { h as GitHubError, m as fileKey, r as read, s as openPulls, t as listTree } from "./github.js";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import { posix } from "node:path";
// src/manifest/referenced-files.ts
/**
* The files of the repository whose content a manifest file stands for, sorted, each once: changing one changes what
* would be trained, under an unchanged manifest. A file may be present as its DVC pointer, so that counts too. The
* request of a release and the rollback are provenance, not content, and are left out.
*/
function referencedFiles(file) {
	return [...new Set(file.documents.flatMap((document) => references(document).map(({ path }) => path)))].toSorted();
}
/**
* The files of the repository that one document stands for, each with the part of the manifest that names it. In a
* document that the schema refuses any text may be such a name, so all of them count.
*/
function references({ manifest, issues, value }) {
	const { base_model, datasets, training, evaluation_plan, evaluations, subject } = manifest;
	const files = [
		training?.config,
		training?.chat_template,
		training?.resume_from_checkpoint
	];
	const named = [
		["base_model", [base_model?.uri, base_model?.base_model_name_or_path].map((uri) => ({ uri }))],
		["datasets", [
			...datasets,
			...besideConfig(datasets, training),
			...datasets.map(({ evidence }) => evidence)
		]],
		["training", [
			...files,
			training?.adapter_name_or_path,
			...companions(training)
		]],
		["evaluation_plan", evaluation_plan.map(({ dataset }) => dataset)],
		["evaluations", evaluations.flatMap(({ before, after }) => [before, after])],
		["subject", subject]
	];
	const texts = issues.some(({ rule }) => rule === "manifest/schema") ? textsIn(value).map((uri) => ({ uri })) : [];
	return [...named, ["other", texts]].flatMap(([topic, resources]) => resources.flatMap((resource) => pathsOf(resource?.uri).map((path) => ({
		topic,
		path
	}))));
}
/** Programs do not agree whether a path of a config starts at the root or at the config: a second file may be meant. */
function besideConfig(datasets, training) {
	const folder = posix.dirname(training?.config?.uri ?? "");
	if (folder === ".") return [];
	return datasets.flatMap(({ uri }) => uri === void 0 || uri.includes("://") ? [] : [{ uri: posix.join(folder, uri) }]);
}
/**
* LLaMA-Factory's configs name their datasets by entries of a `dataset_info.json`, in `data/`, or there or beside as
* seen from the config: who
* changes that file changes what is trained on, under an unchanged config.
*/
function companions(training) {
	const { framework = "", config } = training ?? {};
	if (!/^llama[-_ ]?factory/i.test(framework) || config?.uri === void 0) return [];
	const own = posix.dirname(config.uri);
	return [
		"data",
		posix.join(own, "data"),
		own
	].map((folder) => ({ uri: posix.join(folder, "dataset_info.json") }));
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
/**
* The paths that a `uri` could stand for. Spellings that rules refuse (`./data//x`, `data/../data/x`, a trailing slash)
* count too: a program would open the file all the same. So do addresses, because some loaders look for a file of that
* name first: `s3://bucket/x` may be `s3:/bucket/x`.
*/
function pathsOf(uri) {
	if (uri === void 0 || uri.length > 2048 || uri.includes("\0")) return [];
	const local = uri.replace(/^file:(?:\/\/)?/i, "");
	const spellings = [
		uri,
		local,
		local.replaceAll("\\", "/"),
		...hubIds(uri)
	];
	return [...new Set(spellings.flatMap(pathOf$1))].flatMap(withPointer);
}
/** A config may call a dataset or model of the Hub by its id alone, and programs look for a folder of that name first. */
function hubIds(uri) {
	const id = /^(?:hf:\/\/|https:\/\/(?:www\.)?huggingface\.co\/)(?:datasets\/|models\/)?([\w.-]+\/[\w.-]+)/i.exec(uri)?.[1];
	return id === void 0 ? [] : [id];
}
function pathOf$1(spelling) {
	const path = posix.normalize(spelling).replaceAll(/^\/+|\/+$/g, "");
	return path === "" || path === "." || path === ".." || path.startsWith("../") ? [] : [path];
}
function withPointer(path) {
	return path.endsWith(".dvc") ? [path] : [path, pointerPath(path)];
}
// src/manifest/content-digest.ts
/**
* sha256, hex, over the canonical JSON (RFC 8785) of what the manifests say and of the files they stand for. Comments,
* formatting, the order of keys and of the input change nothing; any other change gives another digest. A manifest that
* cannot be read counts with the digest of its bytes.
*/
function contentDigest({ manifests, files }) {
	const content = {
		manifests: manifests.map(({ path, file }) => [path, fileContent(file)]).toSorted(byText),
		files: files.map(({ path, oid }) => [path, oid ?? null]).toSorted(byText)
	};
	return createHash("sha256").update(canonicalText(content)).digest("hex");
}
function fileContent({ documents, unreadable, sha256 }) {
	return unreadable.length > 0 ? { sha256 } : { documents: documents.map(({ value }) => encode(value)) };
}
/**
* JSON has no word for NaN and infinity. They become null, and a list beside the value says where they stood: no value
* inside of the document could be mistaken for that.
*/
function encode(value) {
	const special = [];
	const replace = (node, path) => {
		if (typeof node === "number" && !Number.isFinite(node)) {
			special.push([pointerOf(...path), String(node)]);
			return null;
		}
		if (isList(node)) return node.map((item, index) => replace(item, [...path, String(index)]));
		if (!isMapping(node)) return node;
		return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, replace(item, [...path, key])]));
	};
	const finite = replace(value, []);
	return special.length > 0 ? {
		value: finite,
		special: special.toSorted(byText)
	} : { value: finite };
}
function byText(a, b) {
	const [left, right] = [canonicalText(a), canonicalText(b)];
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
function canonicalText(value) {
	return canonicalize(value) ?? "null";
}
// src/evidence/training-config/companion.ts
/** What the names in a config mean by the files beside it, for frameworks that have such files. */
function companionOf(tree, { companion }, configPath, fileAt, method) {
	if (companion === void 0) return {
		datasets: [],
		settings: [],
		companions: []
	};
	const resolution = companion.resolve(tree, configPath, (path) => fileAt?.(path) ?? absent);
	return {
		...resolution,
		datasets: resolution.datasets.map((each) => ({
			...each,
			role: roleFor(each.role, method)
		}))
	};
}
const absent = { state: "absent" };
// src/evidence/training-config/shell-constructs.ts
/** Commands that show or test something, or wait; the shell does nothing else for them. */
const inert = /* @__PURE__ */ new Set([
	"echo",
	":",
	"true",
	"false",
	"printf",
	"cat",
	"test",
	"[",
	"[[",
	"date",
	"hostname",
	"pwd",
	"nvidia-smi",
	"sleep",
	"wait",
	"ulimit",
	"ls",
	"whoami",
	"nproc",
	"df",
	"free",
	"uname",
	"mkdir"
]);
/** Programs that train what a settings file or their flags tell them to. */
const programs = /* @__PURE__ */ new Set([
	"axolotl",
	"accelerate",
	"torchrun",
	"deepspeed",
	"trl",
	"llamafactory-cli",
	"lmf",
	"tune",
	"mlx_lm.lora",
	"mlx_lm",
	"automodel",
	"unsloth",
	"firectl",
	"together",
	"tg",
	"aws",
	"peft",
	"llmcompressor"
]);
/** Commands that start the one behind them. */
const wrappers = /* @__PURE__ */ new Set([
	"exec",
	"nohup",
	"time",
	"nice",
	"env"
]);
const runners = /* @__PURE__ */ new Set([
	"uv",
	"poetry",
	"pipenv"
]);
/** Variables that decide which programs and which code run, or how the script itself is read. */
const deciding = /^(?:PATH|CDPATH|IFS|ENV|HOME|BASH.*|SHELLOPTS|PS4|PROMPT_COMMAND|MODULEPATH|LD_.*|DYLD_.*|PYTHON(?!UNBUFFERED$|HASHSEED$|WARNINGS$|IOENCODING$|DONTWRITEBYTECODE$|FAULTHANDLER$).*|HF_ENDPOINT|PIP_.*|UV_.*|VIRTUAL_ENV|NODE_OPTIONS)$/;
/** Whether a word is a program that trains, or Python; one in a folder of the repository may be anything. */
function isProgram(text) {
	if (text.includes("/") && !posix.isAbsolute(text)) return false;
	const name = posix.basename(text);
	return programs.has(name) || /^python[0-9.]*$/.test(name);
}
/** Whether a command only prints its words. */
function isNeverRun([first]) {
	return first !== void 0 && inert.has(first.text);
}
/**
* What of a script stands beside its one command that trains and may decide what is trained. Only what is known to
* decide nothing is let pass. The first of each kind is enough to say so.
*/
function constructsIn(commands, placeOf) {
	const found = /* @__PURE__ */ new Map();
	let training;
	for (const command of commands) {
		const trained = trainingIn(command);
		const again = trained !== void 0 && training !== void 0 && training !== trained;
		const [kind, word] = constructIn(command, training !== void 0) ?? (again ? second(command) : []);
		if (kind !== void 0 && word !== void 0 && !found.has(kind)) found.set(kind, word);
		training ??= trained;
	}
	return [...found].map(([kind, word]) => {
		const message = `The script cannot be read as one command: ${kind} decides what of it runs, or how. Keep the command that trains in a file of its own.`;
		return {
			key: "",
			place: placeOf(word),
			message
		};
	});
}
function second({ words: [word] }) {
	return ["a second command that may train", word];
}
/** The words of the command that trains, in one text; undefined for any other command. */
function trainingIn(command) {
	const words = unwrapped(command.words);
	if (words[0] === void 0 || !isProgram(words[0].text)) return void 0;
	return JSON.stringify(words.map(({ text }) => text));
}
function constructIn(command, isTrained) {
	const { assigned, words, redirections } = command;
	const running = [
		...assigned,
		...words,
		...redirections.flatMap(({ file }) => file ?? [])
	].find(({ runs }) => runs);
	if (running !== void 0) return ["a command inside another", running];
	const group = words.find(({ text, quoted, computed }) => !quoted && !computed && /^[{}!]$|[()]/.test(text));
	if (group !== void 0) return ["a group of commands or a function", group];
	const set = assigned.find(({ text }) => deciding.test(nameOf(text)));
	if (set !== void 0) return [`a value for ${nameOf(set.text)}`, set];
	const odd = assigned.find(({ text }) => /^\w+(?:\[[^\]]*\])?\+=|^\w+\[[^\]]*\]=|^\w+=\(/.test(text));
	if (odd !== void 0) return ["a list, or a value in parts,", odd];
	const redirection = redirections.find((each) => !isHarmless(each));
	if (redirection !== void 0) return ["a redirection", redirection.operator];
	return commandIn(command, isTrained);
}
function commandIn(command, isTrained) {
	const [first, ...others] = unwrapped(command.words);
	if (first === void 0) {
		const [wrapper] = command.words;
		return wrapper === void 0 ? void 0 : [wrapper.text, wrapper];
	}
	const set = command.words.slice(0, command.words.indexOf(first)).find(({ text }) => deciding.test(nameOf(text)));
	if (set !== void 0) return [`a value for ${nameOf(set.text)}`, set];
	if (isProgram(first.text)) return command.after === "||" ? ["||", first] : void 0;
	if (isAllowed(first.text, others, command.after, isTrained)) return void 0;
	return [shownName(first), first];
}
function shownName({ text }) {
	return /^[\w./-]{1,40}$/.test(text) ? text : "a command that is not known here";
}
function isAllowed(name, others, after, isTrained) {
	const texts = others.map(({ text }) => text);
	if (name === "printf") return !texts.includes("-v");
	if (name === "nvidia-smi") return !texts.some((text) => /^(?:-f|--filename)/.test(text));
	if (inert.has(name)) return true;
	if (name === "set") return texts.every((text) => strictness.test(text));
	if (name === "tee") return after.startsWith("|") && texts.every((text) => /^-[ai]+$/.test(text) || isLog(text));
	if (name === "exit") return isTrained || after === "||";
	if (name === "source" || name === ".") return texts.length === 1 && isActivation(texts[0] ?? "");
	const [verb = "", ...named] = texts;
	if (named.some((text) => !/^\w[\w.+-]*(?:\/\w[\w.+-]*)*$/.test(text))) return false;
	if (name === "module") return [
		"load",
		"unload",
		"purge",
		"list"
	].includes(verb);
	return (name === "conda" || name === "mamba") && verb === "activate" && named.every((text) => !text.includes("/"));
}
/** Options of `set` that make a script stop at an error, or show what it does. */
const strictness = /^[-+][eEuxo]+$|^(?:errexit|nounset|pipefail|xtrace|errtrace)$/;
/** The script that enters a virtual environment; by custom, folders of such names are no part of a repository. */
function isActivation(text) {
	const [folder = "", bin, file] = text.split("/").slice(-3);
	if (bin !== "bin" || file !== "activate") return false;
	return posix.isAbsolute(text) || /^\.?v?env[\w.-]*$/.test(folder);
}
/** Output may go to logs: a redirection to anything else may write data that the training reads. */
function isHarmless({ operator: { text }, file }) {
	if (/^[0-9]*[<>]&[0-9-]+$/.test(text)) return true;
	if (file === void 0 || /<</.test(text)) return false;
	return text.includes("<") ? file.text === "/dev/null" : isLog(file.text);
}
function isLog(text) {
	return /^\/dev\/(?:null|stdout|stderr)$/.test(text) || /[^/]\.(?:log|out|err)$/.test(text);
}
function unwrapped(words) {
	const [first, next] = words;
	if (first === void 0) return words;
	if (runners.has(first.text) && next?.text === "run") return unwrapped(words.slice(2));
	if (!wrappers.has(first.text)) return words;
	const from = words.findIndex(({ text }, at) => at > 0 && !/^[A-Za-z_]\w*=/.test(text));
	return from === -1 ? [] : unwrapped(words.slice(from));
}
function nameOf(text) {
	return /^[A-Za-z_]\w*/.exec(text)?.[0] ?? "";
}
// src/evidence/training-config/shell-substitutions.ts
/** Commands that look something up and change nothing. */
const lookUps = /* @__PURE__ */ new Set([
	"date",
	"hostname",
	"whoami",
	"nproc",
	"nvidia-smi",
	"pwd",
	"dirname",
	"basename",
	"wc",
	"echo",
	"printf",
	"head",
	"tail",
	"tr",
	"cut",
	"grep",
	"uname",
	"id",
	"seq"
]);
/**
* Whether the shell runs a command for a word that may do more than look something up. Text in single quotes must have
* been taken out.
*/
function runsMore(word) {
	if ([...word.matchAll(/\$\(\(([^()]*)\)\)|\$\(([^()]*)\)|`([^`]*)`/g)].some(([, , dollar, backticks]) => !isLookUp(dollar ?? backticks))) return true;
	const rest = word.replaceAll(/\$\(\([^()]*\)\)|\$\([^()]*\)|`[^`]*`/g, "");
	return /\$\(|`|[<>]\(/.test(rest);
}
/** Arithmetic has no command. */
function isLookUp(command) {
	if (command === void 0) return true;
	if (/[;&<>`\n]|\$\(/.test(command)) return false;
	return command.split("|").every((part) => {
		const [first = "", second = ""] = part.trim().split(/\s+/);
		if (first === "git") return ["rev-parse", "describe"].includes(second);
		return lookUps.has(first);
	});
}
// src/evidence/training-config/shell-words.ts
/** Most words that are read of one text. */
const mostWords = 1e4;
/** Blanks and comments, redirections, ends of commands, and words with their quoted parts; the rest is passed over. */
const wordPattern = new RegExp([
	String.raw`[ \t]+|\\\r?\n|#[^\n]*`,
	String.raw`(?<redirect>&>>?|[0-9]*(?:[<>]&[0-9-]*|<<<|<<-?|<>|>>|>\||[<>](?!\()))`,
	String.raw`(?<stop>\r?\n|;;?|&&?|\|[|&]?)`,
	String.raw`(?<word>(?:\$\([^()]*\)|\$\(\([^()]*\)\)|[<>]\(|[^\s\\"'${"`"};&|<>]|\\(?:\r?\n|[^\n])|"(?:[^"\\]|\\[^])*"|'[^']*'|${"`"}[^${"`"}]*${"`"})+)`,
	"[^]"
].join("|"), "y");
/** The words of a text, up to one more than `mostWords`. Nothing is executed or expanded. */
function wordsOf(text) {
	const words = [];
	let after;
	wordPattern.lastIndex = 0;
	for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
		const { stop, word, redirect } = match.groups ?? {};
		const written = word ?? redirect;
		if (stop !== void 0) after = strongest(after, stop);
		if (written === void 0) continue;
		const where = {
			start: match.index,
			end: match.index + written.length,
			...after === void 0 ? {} : { after }
		};
		words.push({
			...where,
			...readWord(written, redirect !== void 0)
		});
		after = void 0;
		if (words.length > 1e4) break;
	}
	return words;
}
/** A command may go on after a line end that follows `&&` and the like. */
function strongest(one, other) {
	return one === void 0 || /^[\r\n;]/.test(one) ? other : one;
}
function readWord(word, redirects) {
	if (redirects) return {
		text: word,
		quoted: false,
		computed: false,
		runs: false,
		redirects
	};
	const expanded = word.replaceAll(/'[^']*'/g, "''");
	return {
		text: unquoted(word),
		quoted: /["']/.test(word) && !isEscaped(expanded),
		computed: isComputed(expanded),
		runs: runsMore(expanded),
		redirects
	};
}
/** Text in single quotes has been taken out, for it is taken as it stands. */
function isComputed(word) {
	if (/`|\$\(|\$[@*]|\$\{[@*]|\$\{!|\$\{\w+\[|[<>]\(/.test(word)) return true;
	if (isEscaped(word)) return true;
	return [...withoutQuoted(word).matchAll(/(?<!\$)\{([^{}]*)\}/g)].some(([, inside = ""]) => /,|\.\./.test(inside));
}
/** `$'\\x2d'`, and `$"…"` which a locale translates. */
function isEscaped(word) {
	return /\$(?:''|"")/.test(withoutQuoted(word));
}
function withoutQuoted(word) {
	return word.replaceAll(/"(?:[^"\\]|\\[^])*"/g, "\"\"");
}
function unquoted(word) {
	return word.replaceAll(/"((?:[^"\\]|\\[^])*)"|'([^']*)'|\\(\r?\n|[^])/g, (_all, double, single, one) => {
		if (double !== void 0) return double.replaceAll(/\\([$`"\\])/g, "$1").replaceAll(/\\\r?\n/g, "");
		if (one !== void 0 && one.endsWith("\n")) return "";
		return single ?? one ?? "";
	});
}
// src/evidence/training-config/shell-variables.ts
/** Longest text that variables may grow a value to: what grows beyond stays as it was written. */
const longestValue = 4096;
const declarations = /* @__PURE__ */ new Set([
	"export",
	"declare",
	"typeset",
	"local",
	"readonly"
]);
/** No variables yet. */
function variablesOf() {
	const values = /* @__PURE__ */ new Map();
	const exportedNames = /* @__PURE__ */ new Set();
	let pending = /* @__PURE__ */ new Map();
	let inline = /* @__PURE__ */ new Map();
	const fill = (text) => {
		const variable = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;
		let grown = 0;
		return text.replaceAll(variable, (written, braced, bare) => {
			const value = values.get(braced ?? bare ?? "")?.text;
			if (value === void 0 || (grown += value.length) > longestValue) return written;
			return value;
		});
	};
	const set = (name, value, isExported) => {
		values.set(name, value);
		if (isExported) exportedNames.add(name);
		if (exportedNames.has(name)) pending.set(name, value);
	};
	const declare = (words, isExport) => {
		for (const word of words) {
			const [name, value] = assignmentIn(word, fill) ?? [word.text, values.get(word.text)];
			if (value !== void 0) set(name, value, isExport);
		}
	};
	const take = (command) => {
		inline = /* @__PURE__ */ new Map();
		const [first] = command;
		if (first !== void 0 && declarations.has(first.text)) {
			declare(command.slice(1), first.text === "export" || command[1]?.text === "-x");
			return [];
		}
		const from = command.findIndex((word) => assignmentIn(word, fill) === void 0);
		const assignments = (from === -1 ? command : command.slice(0, from)).flatMap((word) => {
			const assignment = assignmentIn(word, fill);
			return assignment === void 0 ? [] : [assignment];
		});
		if (from !== -1) inline = new Map(assignments);
		else for (const [name, value] of assignments) set(name, value, false);
		return from === -1 ? [] : command.slice(from);
	};
	const split = (word) => {
		if (word.quoted || !word.text.includes("$")) return [word];
		const parts = fill(word.text).split(/\s+/).filter((part) => part !== "");
		return parts.length < 2 ? [{
			...word,
			text: parts[0] ?? ""
		}] : parts.map((text) => ({
			...word,
			text
		}));
	};
	const environment = () => {
		const given = new Map([...pending, ...inline]);
		pending = /* @__PURE__ */ new Map();
		inline = /* @__PURE__ */ new Map();
		return given;
	};
	return {
		take,
		fill,
		split,
		environment
	};
}
function assignmentIn(word, fill) {
	const [, name, value = ""] = /^([A-Za-z_]\w*)=([^]*)$/.exec(word.text) ?? [];
	return name === void 0 ? void 0 : [name, {
		...word,
		text: fill(value)
	}];
}
/**
* Commands of a shell script, or the one command of an arguments file, whose flags become fields: `--base-model X` is
* `base_model: X`, a flag without value is true, several values are a list. Variables that the text sets itself are
* filled in; what a command gets in its environment is its `env`, and an exported variable stands in that of the first
* command after it. Nothing is executed and nothing else is expanded. Undefined when the text has more than
* `mostWords`, also when variables are filled in, or more than `mostCommands`: a part of it would say too little.
*/
function readCommands(text) {
	const words = wordsOf(text);
	if (words.length > 1e4) return void 0;
	const table = lineTable(text);
	const placeOf = ({ start, end }) => table(start, end);
	const isArgumentsFile = words[0]?.text.startsWith("-") ?? false;
	const variables = variablesOf();
	const trees = [];
	const repeatedKeys = [];
	let count = words.length;
	const script = [];
	for (const all of isArgumentsFile ? [words] : splitCommands(words)) {
		const { command, redirections } = apart(all);
		const rest = variables.take(command);
		const filled = rest.flatMap((word) => variables.split(word));
		const assigned = command.slice(0, command.length - rest.length);
		script.push({
			after: all[0]?.after ?? "",
			assigned,
			words: filled,
			redirections
		});
		count += filled.length - rest.length;
		if (count > 1e4) return void 0;
		if (isNeverRun(filled)) continue;
		const flags = flagsOf(filled, variables);
		if (flags.size === 0) continue;
		if (trees.length === 100) return void 0;
		trees.push(treeOf(filled, flags, variables.environment(), placeOf));
		repeatedKeys.push(...repeatsIn(flags, placeOf));
	}
	const left = variables.environment();
	if (left.size > 0) trees.push(treeOf([], /* @__PURE__ */ new Map(), left, placeOf));
	return {
		trees,
		repeatedKeys,
		unread: isArgumentsFile ? [] : constructsIn(script, placeOf)
	};
}
function splitCommands(words) {
	const commands = [];
	for (const word of words) {
		const current = commands.at(-1);
		if (current === void 0 || word.after !== void 0) commands.push([word]);
		else current.push(word);
	}
	return commands;
}
/** A command without its redirections. */
function apart(words) {
	const command = [];
	const redirections = [];
	let open;
	for (const word of words) {
		if (open !== void 0) redirections.push(word.redirects ? { operator: open } : {
			operator: open,
			file: word
		});
		else if (!word.redirects) command.push(word);
		open = word.redirects && !/&[0-9-]+$/.test(word.text) ? word : void 0;
		if (word.redirects && open === void 0) redirections.push({ operator: word });
	}
	if (open !== void 0) redirections.push({ operator: open });
	return {
		command,
		redirections
	};
}
function treeOf(words, flags, exported, placeOf) {
	const first = words.findIndex(({ text }) => isFlag(text));
	const value = [...flags].map(([name, { values }]) => {
		return [name, values.length === 1 ? values[0]?.value : values.map((each) => each.value)];
	});
	const env = Object.fromEntries([...exported].map(([name, { text }]) => [name, text]));
	const place = (pointer, at) => {
		const range = rangeAt(pointer, flags, exported, at) ?? words[0];
		return range === void 0 ? {
			line: 1,
			column: 1
		} : placeOf(range);
	};
	return {
		value: Object.fromEntries([...value, ...exported.size > 0 ? [["env", env]] : []]),
		isCommand: true,
		command: (first === -1 ? words : words.slice(0, first)).map(({ text }) => text),
		shortFlags: [...flags].flatMap(([name, { isShort }]) => isShort ? [name] : []),
		place,
		unread: [...words.filter(({ computed, quoted }) => computed && !quoted).map((word) => computedWord(word, placeOf)), ...otherFiles(flags, placeOf)]
	};
}
function computedWord(word, placeOf) {
	const message = `${String(masked(word.text.slice(0, 80)))} is worked out by the shell, and may become any flags, so the command cannot be read.`;
	return {
		key: "",
		place: placeOf(word),
		message
	};
}
/** Flags by which programs are pointed to a file of settings, or to code: what stands there counts, too. */
const fileFlags = [
	"config",
	"c",
	"settings_file",
	"args_file"
];
function otherFiles(flags, placeOf) {
	return fileFlags.flatMap((key) => {
		const flag = flags.get(key);
		if (flag === void 0 || !flag.values.some(({ value }) => typeof value === "string")) return [];
		return [{
			key,
			place: placeOf(flag.values[0]?.range ?? flag.key),
			message: "It names another file, which nothing here reads; what stands there counts as well."
		}];
	});
}
/** Flags with their values; a settings file that a training program is given without a flag counts as one of them. */
function flagsOf(words, variables) {
	const flags = /* @__PURE__ */ new Map();
	let open;
	for (const word of words) {
		if (!isFlag(word.text)) {
			open?.values.push({
				value: valueOf(word.text, variables),
				range: word
			});
			continue;
		}
		const [, dashes = "", name = "", given] = /^(--?)([^=]*)(?:=([^]*))?$/.exec(word.text) ?? [];
		const key = name.replaceAll("-", "_");
		const range = {
			start: word.start,
			end: Math.min(word.end, word.start + dashes.length + name.length)
		};
		open = {
			values: [],
			key: range,
			times: (flags.get(key)?.times ?? 0) + 1,
			isShort: dashes === "-"
		};
		flags.set(key, open);
		if (given === void 0) continue;
		const start = Math.min(word.end, range.end + 1);
		open.values.push({
			value: valueOf(given, variables),
			range: {
				start,
				end: word.end
			}
		});
	}
	for (const { values, key } of flags.values()) if (values.length === 0) values.push({
		value: true,
		range: key
	});
	for (const [name, word] of [["settings_file", settingsFile(words)], ["script_file", scriptFile(words)]]) {
		if (word === void 0 || flags.has(name)) continue;
		flags.set(name, {
			values: [{
				value: word.text,
				range: word
			}],
			key: word,
			times: 1,
			isShort: false
		});
	}
	return flags;
}
/** `axolotl train config.yml`: what such a program does stands in that file. */
function settingsFile(words) {
	const first = words.findIndex(({ text }) => isFlag(text));
	const command = first === -1 ? words : words.slice(0, first);
	if (!command.some(({ text }) => isProgram(text))) return void 0;
	return command.find(({ text }) => /^@|\.(?:ya?ml|json|toml)$/i.test(text));
}
/** The Python script or module that a launcher runs, unless a framework brings it along. */
function scriptFile(words) {
	const start = words.findIndex(({ text }) => launchers.test(text) && isProgram(text));
	if (start === -1) return void 0;
	const module = words.findIndex(({ text }, at) => at > start && /^(?:-m|--module)$/.test(text));
	const named = module === -1 ? void 0 : words[module + 1];
	if (named !== void 0 && !ownModules.test(named.text)) return named;
	return words.find(({ text }, at) => at > start && text.endsWith(".py"));
}
const launchers = /(?:^|\/)(?:python[0-9.]*|torchrun|accelerate|deepspeed)$/;
/** Modules of frameworks and launchers, each with what is below it. */
const ownModules = /^(?:trl|torch\.distributed|accelerate|axolotl|llamafactory|mlx_lm|torchtune|unsloth|deepspeed|nemo_automodel)\b/;
function repeatsIn(flags, placeOf) {
	return [...flags].flatMap(([key, flag]) => flag.times > 1 ? [{
		key,
		place: placeOf(flag.key)
	}] : []);
}
/** `-1` and `-1e-5` are values. */
function isFlag(text) {
	return /^--?[A-Za-z][\w.-]*(?:=|$)/.test(text);
}
function valueOf(text, variables) {
	const filled = variables.fill(text);
	if (/^(?:true|false)$/i.test(filled)) return filled.toLowerCase() === "true";
	if (!/^\s*[[{]/.test(filled)) return filled;
	try {
		return JSON.parse(filled);
	} catch {
		return filled;
	}
}
function rangeAt(pointer, flags, exported, at) {
	const [, name = "", below = ""] = pointer.split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
	const flag = flags.get(name);
	if (flag === void 0) return name === "env" ? exported.get(below) : void 0;
	if (at === "key") return flag.key;
	return flag.values.length > 1 ? (flag.values[Number(below)] ?? flag.values[0])?.range : flag.values[0]?.range;
}
// src/evidence/training-config/config-text.ts
/**
* What a text says, read as Python programs read it. The path matters only where reading fails: a broken YAML or JSON
* file is an error, while any other text that is neither is no config.
*/
function readConfigText(path, content) {
	const { documents, problems } = readDocuments(content, "python");
	if (documents.some(({ value }) => isData(value))) {
		const repeatedKeys = documents.flatMap((document) => document.repeatedKeys);
		const written = textsAt(content);
		return {
			trees: documents.map((document) => documentTree(document, written)),
			repeatedKeys,
			problems: [],
			unread: []
		};
	}
	const text = shortText(content);
	if ((text === void 0 || /\.(?:ya?ml|json)$/i.test(path)) && problems.length > 0) return {
		trees: [],
		repeatedKeys: [],
		problems,
		unread: []
	};
	const commands = readCommands(text ?? "");
	if (commands === void 0) return {
		trees: [],
		repeatedKeys: [],
		problems: [tooLong$1],
		unread: []
	};
	return {
		...commands,
		problems: []
	};
}
const tooLong$1 = {
	message: `The text has more than ${mostWords} words or 100 commands, and was not read as a command.`,
	place: startOfFile,
	fix: "Keep the command that starts the training in a file of its own."
};
/** YAML takes a command with a colon in it for a map of one odd key, and flags on lines of their own for such keys. */
function isData(value) {
	if (!isMapping(value)) return isList(value);
	const keys = Object.keys(value);
	const [only = ""] = keys;
	if (keys.length === 1) return !/(?:^|\s)--?[A-Za-z]/.test(only);
	return keys.length === 0 || !keys.every((key) => /^\s*--?[A-Za-z]/.test(key));
}
function documentTree({ value, locate }, written) {
	return {
		value,
		place: locate,
		...written ? { written } : {},
		isCommand: false,
		command: [],
		unread: []
	};
}
/** Texts on one line of the content, by their places. */
function textsAt(content) {
	return ({ line, column, endLine, endColumn }) => {
		const text = typeof content === "string" ? content : new TextDecoder().decode(content);
		if (line !== endLine || endColumn === void 0) return void 0;
		return text.split(/\r?\n/)[line - 1]?.slice(column - 1, endColumn - 1).replaceAll(/^["']|["']$/g, "");
	};
}
/** Bytes that are no UTF-8, and files beyond the size of any script, are neither a document nor a command. */
function shortText(content) {
	if (content.length > longestScript) return void 0;
	if (typeof content === "string") return content;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(content);
	} catch {
		return;
	}
}
const longestScript = 262144;
// src/evidence/training-config/differences.ts
/**
* What one reading says about sources and adapter that another lacks or says otherwise. What holds by default counts
* only for two runs of the same program.
*/
function differences$1(other, facts, withDefaults = false) {
	const sources = new Set(facts.datasets.map((dataset) => (dataset.uri ?? dataset.name)?.value));
	const differing = [
		[other.base_model, facts.base_model],
		[other.revision, facts.revision],
		...adapterFields.map((name) => [other.peft_config[name], facts.peft_config[name]])
	].flatMap(([theirs, ours]) => {
		if (theirs === void 0 || isDeepStrictEqual(theirs.value, ours?.value)) return [];
		return theirs.byDefault === true && !withDefaults ? [] : [theirs];
	});
	const datasets = other.datasets.flatMap((dataset) => {
		const source = dataset.uri ?? dataset.name;
		return source === void 0 || sources.has(source.value) ? [] : [source];
	});
	return [...differing, ...datasets].map(unreadAt);
}
const adapterFields = [
	"r",
	"lora_alpha",
	"target_modules",
	"modules_to_save"
];
function unreadAt({ pointer, value: _value, file: _file, byDefault: _byDefault, ...place }) {
	const key = fieldName(maskedPointer(pointer));
	return {
		key,
		place,
		message: `${key} is stated here once more, for another command or document than the first.`
	};
}
// src/evidence/training-config/recognition.ts
/**
* Every framework whose required keys a config has, the likeliest first: one that was said to be meant, then those
* without a mark of another framework, then those with most marks of their own. A key of another framework never makes
* a config fit nothing: programs ignore what they do not know, so such a key may have been put there to mislead.
*/
function fitting(tree, frameworks, meant) {
	return frameworks.flatMap((framework) => {
		const [best] = framework.signatures.flatMap((signature) => fitOf(signature, tree)).toSorted(byLikelihood);
		return best === void 0 ? [] : [{
			framework,
			...best,
			isMeant: framework.id === meant
		}];
	}).toSorted((a, b) => Number(b.isMeant) - Number(a.isMeant) || byLikelihood(a, b)).map(({ framework }) => framework);
}
/** The id of the framework that a manifest's `training.framework` names, in any spelling; undefined for another word. */
function frameworkNamed(name, frameworks) {
	if (name === void 0) return void 0;
	const wanted = folded(name);
	return frameworks.find(({ id, aliases = [] }) => [id, ...aliases].some((each) => folded(each) === wanted))?.id;
}
function folded(name) {
	return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
function byLikelihood(a, b) {
	return Number(b.isClean) - Number(a.isClean) || b.weight - a.weight;
}
function fitOf({ all, any = [], none = [] }, tree) {
	if (!all.every((mark) => holds(mark, tree))) return [];
	const further = any.filter((mark) => holds(mark, tree)).length;
	if (any.length > 0 && further === 0) return [];
	return [{
		weight: all.length + further,
		isClean: !none.some((mark) => holds(mark, tree))
	}];
}
function holds(mark, tree) {
	const [path, condition] = typeof mark === "string" ? [mark, isPresent] : mark;
	return select(rootOf(tree), path).some(({ value }) => condition(value, tree));
}
function isPresent(value) {
	return value !== null && value !== void 0;
}
// src/evidence/training-config/read-training-config.ts
/**
* Reads a training config of any framework by what it contains. YAML and JSON are read as Python reads them; a text
* with command-line flags counts too. `companion` gives files of the repository that the framework reads besides
* (LLaMA-Factory's `dataset_info.json`); see `companionPaths`. `stated` is the manifest's `training.framework`: where
* it names a known framework that the config fits, its table is the one used. Hostile text gives a result, never an
* exception.
*/
function readTrainingConfig(path, content, companion, stated) {
	const text = readConfigText(path, content);
	const meant = frameworkNamed(stated, frameworks);
	const configs = text.trees.map((written) => {
		return {
			path,
			tree: written,
			companion,
			frameworks: fitting(written, frameworks, meant)
		};
	});
	const known = configs.filter((config) => config.frameworks.length > 0);
	const first = known.find((config) => config.frameworks[0]?.id === meant) ?? known[0];
	if (first !== void 0) {
		const unknown = configs.filter((config) => config.frameworks.length === 0);
		return recognised(text, first, known.filter((config) => config !== first), unknown);
	}
	if (text.problems.length > 0) return {
		state: "unreadable",
		problems: text.problems
	};
	return {
		state: "unknown",
		settings: configs.flatMap(({ tree }) => settingsAnywhere(tree, tree)),
		...meant === void 0 ? {} : { stated: meant }
	};
}
/**
* Paths in the repository that a config may read besides itself, most likely first: what to have at hand for
* `readTrainingConfig`. Without content: what a config at this path would read by default.
*/
function companionPaths(configPath, content) {
	const paths = (content === void 0 ? [emptyTree] : readConfigText(configPath, content).trees).flatMap((tree) => {
		return (content === void 0 ? frameworks : fitting(tree, frameworks, void 0)).flatMap((framework) => framework.companion?.paths(tree, configPath) ?? []);
	});
	return [...new Set(paths)];
}
const emptyTree = {
	value: {},
	place: () => ({
		line: 1,
		column: 1
	}),
	isCommand: false,
	command: [],
	unread: []
};
function recognised(text, config, others, unknown) {
	const [reading, ...alternatives] = config.frameworks.map((framework) => readingOf$1(config, framework));
	if (reading === void 0) return {
		state: "unknown",
		settings: []
	};
	const further = others.flatMap((other) => {
		return other.frameworks.slice(0, 1).map((framework) => readingOf$1(other, framework));
	});
	const settings = distinct([
		...reading.facts.settings,
		...further.flatMap(({ facts }) => facts.settings),
		...[config, ...others].flatMap(({ tree, frameworks: [framework] }) => framework ? handedOn(tree, framework) : []),
		...unknown.flatMap(({ tree }) => settingsAnywhere(tree, tree))
	]);
	const differing = alternatives.filter((other) => saysMore(other.facts, reading.facts));
	const unread = [reading, ...further].flatMap((each) => each.unread);
	return {
		state: "recognised",
		framework: reading.framework,
		facts: {
			...reading.facts,
			settings
		},
		companions: [reading, ...further].flatMap(({ companions }) => companions),
		alternatives: [...new Set(differing.map(({ framework }) => framework))].filter((id) => id !== reading.framework),
		unread: distinctUnread([
			...text.unread,
			...unread,
			...differing.filter(({ framework }) => framework === reading.framework).map(otherVersion),
			...further.flatMap((other) => differences$1(other.facts, reading.facts, other.framework === reading.framework))
		]),
		...text.repeatedKeys.length > 0 ? { repeatedKeys: text.repeatedKeys } : {}
	};
}
function readingOf$1({ path, tree: written, companion }, framework) {
	const tree = loadedBy(framework, written);
	const { unread, ...stated } = readFacts(tree, framework);
	const resolution = companionOf(tree, framework, path, companion, stated.method?.value);
	const facts = {
		...stated,
		datasets: [...stated.datasets, ...resolution.datasets]
	};
	const settings = distinct([...settingsFor(tree, written, framework, facts), ...resolution.settings]);
	return {
		framework: framework.id,
		facts: {
			...facts,
			settings
		},
		companions: resolution.companions,
		unread: [
			...tree.unread,
			...unread,
			...resolution.unread ?? []
		]
	};
}
/** The tree as the framework's own loader has it. */
function loadedBy({ substitution, scalar }, tree) {
	if (tree.isCommand) return tree;
	const filled = substitution === "keys" ? withReferences(tree.value) : tree.value;
	return {
		...tree,
		value: scalar === void 0 ? filled : withTexts(filled, scalar)
	};
}
/**
* Whether a reading by another table finds a source, an adapter or a risk where the first finds another or none. What
* two tables agree on leaves nothing to choose.
*/
function saysMore(other, facts) {
	const risks = new Set(facts.settings.map(({ pointer }) => pointer));
	return differences$1(other, facts).length > 0 || other.settings.some((setting) => isMore(setting, risks));
}
function isMore({ pointer, risk }, known) {
	return pointer !== "" && risk !== "prompt-format" && risk !== "outbound" && !known.has(pointer);
}
function otherVersion({ framework }) {
	const message = `The file has keys of two versions of ${framework}, and each version would read others of them.`;
	return {
		key: "",
		place: startOfFile,
		message
	};
}
function distinctUnread(unread) {
	return [...new Map(unread.map((each) => [JSON.stringify([
		each.key,
		each.place,
		each.message
	]), each])).values()];
}
// src/gate/document-moves.ts
var import_dist = require_dist();
/**
* Pairs documents that one file drops with those of the same kind and name that another one adds: git calls a file renamed
* only while most of its text stays, and what a manifest was must not be lost with that. What cannot be read as documents
* takes up and drops nothing.
*/
function documentMoves(changes) {
	const pairs = changes.filter(isReadable).flatMap((change) => {
		return pairDocuments(change.base, change.head).map((pair) => ({
			change,
			...pair
		}));
	});
	const left = /* @__PURE__ */ new Map();
	const dropped = pairs.flatMap(({ change, before, after }) => before && !after ? [{
		change,
		document: before
	}] : []);
	const replaced = pairs.flatMap(({ change, before, after }) => before && after && identityOf$1(before) !== identityOf$1(after) ? [{
		change,
		document: before
	}] : []);
	for (const one of [...dropped, ...replaced]) {
		const key = identityOf$1(one.document);
		if (key !== void 0) left.set(key, [...left.get(key) ?? [], one]);
	}
	const from = /* @__PURE__ */ new Map();
	for (const { before, after } of pairs) {
		const key = after && !before ? identityOf$1(after) : void 0;
		const former = key === void 0 ? void 0 : left.get(key)?.shift();
		if (after && former) from.set(after, former);
	}
	const taken = new Set(from.values());
	return {
		from,
		removed: dropped.filter((one) => !taken.has(one))
	};
}
function isReadable({ status, head }) {
	return head ? head.unreadable.length === 0 : status === "removed";
}
function identityOf$1({ kind, manifest }) {
	const { name } = manifest;
	return name === void 0 ? void 0 : JSON.stringify([kind ?? null, name]);
}
// src/gate/change-findings.ts
/** Everything that policy and its further schemas say of the manifests of a change, with waivers applied. */
function changeFindings(changed, policy, now) {
	const judged = ruleSubjects(changed, now).map((subject) => {
		const further = changed.schemas.flatMap((schema) => schema.state === "usable" ? schema.judge(subject.document) : []);
		return {
			subject,
			findings: [...judgeDocument(subject, policy), ...further]
		};
	});
	const removed = removedSubjects(changed).map((subject) => ({
		subject,
		findings: judgeRemoved(subject, policy)
	}));
	return [...changed.changes.flatMap(({ head }) => head ? unreadable$2(head) : []), ...withWaivers([...judged, ...removed], policy, now)];
}
/**
* One subject for each document that is judged: of every manifest of the change that is still there. What a document was
* in another file that drops it is its previous version.
*/
function ruleSubjects(changed, now) {
	const configs = /* @__PURE__ */ new Map();
	const { from } = documentMoves(changed.whole ?? changed.changes);
	return changed.changes.flatMap((change) => {
		const { head } = change;
		if (!head) return [];
		const previous = new Map(pairDocuments(change.base, head).map(({ before, after }) => [after, before?.manifest]));
		return head.documents.map((document) => {
			const former = from.get(document)?.document;
			const subject = {
				...subjectOf(document, previous.get(document) ?? former?.manifest, change, changed, configs),
				...now ? { now } : {}
			};
			return former ? {
				...subject,
				moved: {
					from: former.path,
					document: former
				}
			} : subject;
		});
	});
}
/** One subject for each document that the change drops and that no other file takes up. */
function removedSubjects(changed) {
	const judged = new Set(changed.changes);
	return documentMoves(changed.whole ?? changed.changes).removed.filter(({ change }) => judged.has(change)).map(({ change, document }) => {
		return {
			...subjectOf(document, document.manifest, change, changed, /* @__PURE__ */ new Map()),
			gone: true
		};
	});
}
function subjectOf(document, previous, change, { files, requestsAtBase, initiators, inspected }, configs) {
	const file = (path) => files.get(path) ?? { state: "absent" };
	return {
		document,
		manifest: document.manifest,
		previous,
		change,
		file,
		requestsAtBase,
		initiators,
		...inspected ? { inspected } : {},
		trainingConfig: () => trainingConfigOf(document, file, configs)
	};
}
function trainingConfigOf(document, file, configs) {
	const uri = document.manifest.training?.config?.uri;
	const reading = uri === void 0 ? void 0 : repositoryPath(uri);
	if (reading?.state !== "path") return void 0;
	const { path } = reading;
	const content = file(path);
	if (content.state !== "present") return void 0;
	if (content.text === void 0) return {
		path,
		config: noText
	};
	const framework = document.manifest.training?.framework;
	const key = JSON.stringify([path, framework]);
	const config = configs.get(key) ?? {
		path,
		config: readTrainingConfig(path, content.text, file, framework)
	};
	configs.set(key, config);
	return config;
}
/** What a program may read there all the same is nothing that anybody compared. */
const noText = {
	state: "unreadable",
	problems: [{
		message: "it is no UTF-8 text, or longer than 1 MiB",
		place: startOfFile
	}]
};
/** A file that is no document is rejected as such: there is nothing for a rule to look at. */
function unreadable$2(file) {
	return file.unreadable.map((issue) => ({
		rule: "manifest/schema",
		severity: "error",
		message: issue.message,
		path: file.path,
		pointer: issue.pointer,
		help: helpFor("manifest/schema"),
		...issue.place,
		...issue.fix === void 0 ? {} : { fix: issue.fix }
	}));
}
// src/gate/touched-paths.ts
/**
* Those of the touched paths that stand for one of the references, in the order of `touched`: the path itself, what is in
* it where it is a folder, and whatever is put in the place of a folder that it is in. A `.dvc` file stands for the path
* that it is named after. Costs what it finds, not one comparison for each pair.
*/
function pathsBehind(references, touched) {
	const { position, below, standingFor } = indexOf(touched);
	const found = /* @__PURE__ */ new Set();
	for (const reference of references) {
		if (touched.has(reference)) found.add(reference);
		for (const path of below.get(reference) ?? []) found.add(path);
		for (const folder of [reference, ...foldersOf$1(reference)]) for (const path of standingFor.get(folder) ?? []) found.add(path);
	}
	return [...found].toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
}
/** Every manifest of a change is asked about the same paths. */
const indexes = /* @__PURE__ */ new WeakMap();
function indexOf(touched) {
	const known = indexes.get(touched);
	if (known) return known;
	const below = /* @__PURE__ */ new Map();
	const standingFor = /* @__PURE__ */ new Map();
	for (const path of touched) {
		for (const folder of foldersOf$1(path)) add(below, folder, path);
		add(standingFor, path.endsWith(".dvc") ? path.slice(0, -4) : path, path);
	}
	const index = {
		position: new Map([...touched].map((path, index) => [path, index])),
		below,
		standingFor
	};
	indexes.set(touched, index);
	return index;
}
function add(lists, key, path) {
	const list = lists.get(key);
	if (list) list.push(path);
	else lists.set(key, [path]);
}
/** Every folder that a path is in, the nearest first. */
function foldersOf$1(path) {
	const folders = [];
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) folders.push(path.slice(0, end));
	return folders;
}
// src/gate/facts.ts
/**
* What the change is, as far as the policy's seats ask. One entry for each document at head, and for each that is dropped.
* `whole`: every manifest of the change, where only some are asked about.
*/
function changeFacts(changes, touched, policy, whole = changes) {
	const moves = documentMoves(whole);
	return {
		paths: [...touched].toSorted(),
		manifests: changes.flatMap((change) => manifestFacts(change, policy, moves))
	};
}
/** Risks that a change's manifests state, at head or at the base; a manifest judged that states none is `unstated`. */
function risksOf(changes) {
	const judged = changes.flatMap(({ head }) => documentsOf(head).map((document) => riskOf(document) ?? "unstated"));
	const before = changes.flatMap(({ base }) => documentsOf(base).flatMap((document) => riskOf(document) ?? []));
	return [.../* @__PURE__ */ new Set([...judged, ...before])].toSorted();
}
/** Files that the manifest references and the pull request touches; a folder stands for what is in it. */
function touchedReferences(change, touched) {
	return pathsBehind(change.head && touched.size > 0 ? referencedFiles(change.head) : [], touched);
}
/** A folder stands for what is in it; and whatever is put in a folder's place, or stands for it, for all below. */
function covers(reference, path) {
	const folder = path.endsWith(".dvc") ? path.slice(0, -4) : path;
	return path === reference || path.startsWith(`${reference}/`) || `${reference}/`.startsWith(`${folder}/`);
}
function manifestFacts(change, policy, moves) {
	const documents = pairDocuments(change.base, change.head).map((pair) => documentFacts(change, pair, policy, moves));
	return documentsOf(change.head ?? change.base).length > 0 ? documents : [...documents, unreadFacts(change, policy)];
}
function documentFacts(change, pair, policy, { from }) {
	const { before, after } = pair;
	const former = after && from.get(after)?.document;
	const kinds = [after?.kind, before?.kind].filter((kind) => kind !== void 0);
	const earlier = riskOf(before);
	const risk = after ? riskOf(after) : earlier;
	const topics = diffDocuments(pair).map(({ topic }) => topic);
	return {
		path: change.path,
		kinds: kinds.length > 0 ? [...new Set(kinds)] : eitherKind,
		risks: risk === void 0 ? [] : [.../* @__PURE__ */ new Set([risk, earlier ?? risk])],
		topics: [.../* @__PURE__ */ new Set([...topics, ...topicsOfFiles(change, after)])],
		conditions: seatConditions(change, former ? {
			before: former,
			after
		} : pair, policy, former?.path)
	};
}
/** A file without a readable document may say anything. */
function unreadFacts(change, policy) {
	const topics = [...new Set(change.fields.map(({ topic }) => topic))];
	return {
		path: change.path,
		kinds: eitherKind,
		risks: [],
		topics,
		conditions: seatConditions(change, void 0, policy)
	};
}
const eitherKind = ["FineTuningRequest", "FineTuningRelease"];
/** A file altered under a manifest is a change of the part that names it. */
function topicsOfFiles({ changedFiles }, document) {
	return (document && changedFiles.length > 0 ? references(document) : []).filter(({ path }) => changedFiles.some((changed) => covers(path, changed))).map(({ topic }) => topic);
}
function riskOf(document) {
	return document?.manifest.safetyRiskAssessment;
}
function documentsOf(file) {
	return file?.documents ?? [];
}
// src/gate/folders.ts
/** Paths with every folder that they are in: a folder is touched when something in it is. */
function withFolders(paths) {
	const folders = [...paths].flatMap((path) => {
		const parts = path.split("/");
		return parts.map((_, index) => parts.slice(0, index).join("/"));
	});
	return /* @__PURE__ */ new Set([...paths, ...folders]);
}
/** A link at a path below which manifests are looked for: a program finds manifests through it, and nobody here does. */
function hidingLinks({ folders }, commit, files) {
	return folders.flatMap((path) => {
		const file = files.get(fileKey(commit, path));
		if (file?.state !== "other" || file.what === "directory") return [];
		return [{
			code: "manifest-unreadable",
			message: `${path} is a ${file.what} where the policy looks for manifests: what it leads to cannot be judged`,
			fix: "Put the files themselves there."
		}];
	});
}
// src/gate/initiators.ts
/** Logins that the governed manifests name as initiator, in lower case, each once. */
function initiatorLogins(changes) {
	const logins = changes.flatMap((change) => (change.head ?? change.base)?.documents ?? []).flatMap((document) => document.manifest.initiator.github?.toLowerCase() ?? []);
	return [...new Set(logins)].toSorted();
}
/** Accounts that took part in a pull request, by login in lower case: these need no further look-up. */
function participants(pull) {
	const accounts = [
		pull.author,
		...pull.reviews.map((review) => review.author),
		...pull.commenters
	];
	return new Map(accounts.flatMap((account) => account ? [[account.login.toLowerCase(), account]] : []));
}
/** What is known of each initiator. A login that was not looked up has no reading. */
function initiatorReadings(logins, pull, lookedUp) {
	const known = participants(pull);
	const readings = /* @__PURE__ */ new Map();
	for (const login of logins) {
		const found = known.get(login) ?? lookedUp.get(login);
		if (found) {
			const bot = "bot" in found ? found.bot === true : false;
			readings.set(login, {
				state: "known",
				login: found.login,
				id: found.id,
				bot,
				confirmed: confirmed(found.id, pull)
			});
		} else if (found === null) readings.set(login, { state: "absent" });
	}
	return readings;
}
/** An initiator confirms by opening the pull request, or by approving or commenting on it. */
function confirmed(id, pull) {
	if (pull.author?.id === id || pull.commenters.some((account) => account.id === id)) return true;
	return pull.reviews.some((review) => review.author?.id === id && (review.state === "APPROVED" || review.state === "COMMENTED"));
}
// src/gate/inspect-datasets.ts
/**
* Inspects the datasets of a change that policy has the gate look into: those in the repository that are no larger than
* it says, one after the other. The inspector is loaded when there is one. A pointer to data elsewhere is no data.
*/
async function inspectDatasets(changes, files, policy, bytesOf) {
	const inspected = /* @__PURE__ */ new Map();
	const most = policy.evidence.datasets["max-bytes"];
	for (const path of most > 0 ? datasetPaths(changes, files, policy, most) : []) {
		const bytes = await bytesOf(path);
		inspected.set(path, bytes ? await inspectOnce(path, bytes, files.get(path)) : tooLong);
	}
	return inspected;
}
const tooLong = {
	state: "unreadable",
	why: "it is longer than what is read here of a file; where `evidence.datasets.max-bytes` allows it, the gate inspects it"
};
/** A head that moves is judged again, and what has an object id is the same each time. */
const known = /* @__PURE__ */ new Map();
async function inspectOnce(path, bytes, file) {
	const key = `${file?.state === "present" ? file.sha256 : ""} ${path}`;
	const before = known.get(key);
	if (before) return before;
	const { inspectBytes } = await import("./inspect-bytes.js");
	const reading = await inspectBytes(path, bytes);
	known.set(key, reading);
	return reading;
}
function datasetPaths(changes, files, policy, most) {
	const judged = changes.flatMap(({ head }) => head?.documents ?? []).filter(({ path }) => settingFor(policy, "dataset/poison-signals", path).severity !== "off");
	const read = (path) => files.get(path) ?? { state: "absent" };
	return new Set(judged.flatMap(({ manifest }) => manifest.datasets.flatMap((dataset) => {
		const source = sourceOf(dataset.uri ?? "");
		if (source.kind !== "repository") return [];
		const file = read(source.path);
		if (file.state !== "present" || file.size === 0 || file.size > most) return [];
		const { check } = matchDataset({
			...dataset,
			digest: { sha256: file.sha256 }
		}, read);
		return check === "recomputed" ? [source.path] : [];
	})));
}
// src/gate/policy-test-value.ts
/** A field that holds text. */
function textOf$1(value, key) {
	const field = valueAt(value, key);
	return typeof field === "string" ? field : void 0;
}
/** A field that holds a number. */
function numberOf(value, key) {
	const field = valueAt(value, key);
	return typeof field === "number" ? field : void 0;
}
// src/gate/policy-test-reading.ts
/** Reads one test that the schema has accepted. */
function readCase(test, index, source) {
	const pointer = `/tests/${index}`;
	const now = textOf$1(test, "now");
	const reviews = itemsOf(valueAt(test, "reviews"));
	const previous = valueAt(test, "previous");
	const { via: _via, ...place } = source.locate(pointer);
	const times = [{
		text: now,
		pointer: `${pointer}/now`
	}, ...reviews.map((review, at) => ({
		text: textOf$1(review, "at"),
		pointer: `${pointer}/reviews/${at}/at`
	}))];
	return {
		test: {
			name: textOf$1(test, "name") ?? `tests[${index}]`,
			path: source.path,
			place,
			pointer,
			manifest: source.manifest(valueAt(test, "manifest"), `${pointer}/manifest`),
			...optional("previous", previous === void 0 ? void 0 : source.manifest(previous, `${pointer}/previous`)),
			...optional("judgedAs", textOf$1(test, "path")),
			...optional("files", readFiles(valueAt(test, "files"))),
			...optional("initiator", textOf$1(test, "initiator")),
			...optional("author", textOf$1(test, "author")),
			...optional("now", now === void 0 ? void 0 : new Date(now)),
			reviews: reviews.map(readReview),
			expected: readExpectation(valueAt(test, "expect"))
		},
		problems: [...nothingExpected(valueAt(test, "expect"), `${pointer}/expect`, source), ...times.filter(({ text }) => text !== void 0 && !isTime(text)).map(({ text, pointer: at }) => ({
			message: `\`${text}\` is no time: there is no such day or hour.`,
			pointer: at,
			place: source.locate(at),
			fix: "Write an existing one, such as `2026-08-01T09:30:00Z`."
		}))]
	};
}
/** A test that expects nothing passes whatever the policy says. */
function nothingExpected(expected, pointer, source) {
	if (!isFields(expected)) return [];
	const { seats } = expected;
	const namesSeats = isFields(seats) && Object.keys(seats).length > 0;
	if (expected["findings"] !== void 0 || expected["verdict"] !== void 0 || namesSeats) return [];
	return [{
		message: "The test expects nothing, so it would pass whatever the policy says.",
		pointer,
		place: source.locate(pointer),
		fix: "State `findings`, `verdict` or `seats`; `expect: []` says that nothing is found."
	}];
}
function readFiles(value) {
	if (!isFields(value)) return void 0;
	return new Map(Object.entries(value).flatMap(([path, text]) => typeof text === "string" ? [[path, text]] : []));
}
const states = [
	"approved",
	"changes_requested",
	"dismissed",
	"commented"
];
const permissions = [
	"none",
	"write",
	"maintain",
	"admin"
];
function readReview(value) {
	const at = textOf$1(value, "at");
	return {
		by: textOf$1(value, "by") ?? "",
		state: oneOf(states, valueAt(value, "state")) ?? "commented",
		permission: oneOf(permissions, valueAt(value, "permission")) ?? "write",
		teams: itemsOf(valueAt(value, "teams")).flatMap((team) => typeof team === "string" ? [team.toLowerCase()] : []),
		...optional("at", at?.length === 10 ? `${at}T00:00:00Z` : at),
		body: textOf$1(value, "body") ?? "",
		stale: valueAt(value, "stale") === true
	};
}
const verdicts = [
	"approved",
	"awaiting-approval",
	"rejected",
	"overridden",
	"not-applicable",
	"error"
];
const seatStates = [
	"filled",
	"open",
	"not-needed"
];
const severities = [
	"error",
	"warning",
	"notice"
];
function readExpectation(value) {
	if (Array.isArray(value)) return {
		findings: value.map(readExpected),
		seats: /* @__PURE__ */ new Map()
	};
	const findings = valueAt(value, "findings");
	const seats = valueAt(value, "seats");
	return {
		...optional("findings", findings === void 0 ? void 0 : itemsOf(findings).map(readExpected)),
		...optional("verdict", oneOf(verdicts, valueAt(value, "verdict"))),
		seats: new Map(Object.entries(isFields(seats) ? seats : {}).flatMap(([name, stated]) => {
			const state = oneOf(seatStates, stated);
			return state ? [[name, state]] : [];
		}))
	};
}
/** `rule@line:column`, or a map. */
function readExpected(value) {
	if (typeof value === "string") {
		const [rule = "", place = ""] = value.split("@");
		const [line, column] = place.split(":");
		return {
			rule,
			...optional("line", line ? Number(line) : void 0),
			...optional("column", column ? Number(column) : void 0),
			waived: false
		};
	}
	return {
		rule: textOf$1(value, "rule") ?? "",
		...optional("line", numberOf(value, "line")),
		...optional("column", numberOf(value, "column")),
		...optional("severity", oneOf(severities, valueAt(value, "severity"))),
		...optional("message", textOf$1(value, "message")),
		waived: valueAt(value, "waived") === true
	};
}
function oneOf(names, value) {
	return names.find((name) => name === value);
}
// src/gate/policy-test-validator.ts
const validatePolicyTests = validate52;
const func1 = require_ucs2length().default;
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["manifest", "expect"],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"manifest": { "$ref": "#/$defs/test-manifest" },
		"previous": { "$ref": "#/$defs/test-manifest" },
		"path": {
			"type": "string",
			"minLength": 1,
			"maxLength": 512
		},
		"files": {
			"type": "object",
			"maxProperties": 100,
			"additionalProperties": { "type": "string" }
		},
		"initiator": {
			"type": "string",
			"minLength": 1,
			"maxLength": 60
		},
		"author": {
			"type": "string",
			"minLength": 1,
			"maxLength": 60
		},
		"now": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}(?:[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$"
		},
		"reviews": {
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "#/$defs/test-review" }
		},
		"expect": { "anyOf": [{
			"type": "array",
			"maxItems": 500,
			"items": { "$ref": "#/$defs/test-finding" }
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"findings": {
					"type": "array",
					"maxItems": 500,
					"items": { "$ref": "#/$defs/test-finding" }
				},
				"verdict": {
					"type": "string",
					"enum": [
						"approved",
						"overridden",
						"not-applicable",
						"awaiting-approval",
						"rejected",
						"error"
					]
				},
				"seats": {
					"type": "object",
					"maxProperties": 50,
					"additionalProperties": {
						"type": "string",
						"enum": [
							"filled",
							"open",
							"not-needed"
						]
					}
				}
			}
		}] }
	}
};
const func4 = Object.prototype.hasOwnProperty;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func1(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["by", "state"],
	"properties": {
		"by": {
			"type": "string",
			"minLength": 1,
			"maxLength": 60
		},
		"state": {
			"type": "string",
			"enum": [
				"approved",
				"changes_requested",
				"dismissed",
				"commented"
			]
		},
		"permission": {
			"type": "string",
			"enum": [
				"write",
				"maintain",
				"admin",
				"none"
			]
		},
		"teams": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$",
				"maxLength": 200
			}
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}(?:[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$"
		},
		"body": {
			"type": "string",
			"maxLength": 1e4
		},
		"stale": { "type": "boolean" }
	}
};
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.state === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "by" || key0 === "state" || key0 === "permission" || key0 === "teams" || key0 === "at" || key0 === "body" || key0 === "stale")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by !== void 0) {
			let data0 = data.by;
			if (typeof data0 === "string") {
				if (func1(data0) > 60) {
					const err3 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/maxLength",
						keyword: "maxLength",
						params: { limit: 60 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data1 = data.state;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "approved" || data1 === "changes_requested" || data1 === "dismissed" || data1 === "commented")) {
				const err7 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.state.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.permission !== void 0) {
			let data2 = data.permission;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/permission",
					schemaPath: "#/properties/permission/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data2 === "write" || data2 === "maintain" || data2 === "admin" || data2 === "none")) {
				const err9 = {
					instancePath: instancePath + "/permission",
					schemaPath: "#/properties/permission/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.permission.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.teams !== void 0) {
			let data3 = data.teams;
			if (Array.isArray(data3)) {
				if (data3.length > 50) {
					const err10 = {
						instancePath: instancePath + "/teams",
						schemaPath: "#/properties/teams/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func1(data4) > 200) {
							const err11 = {
								instancePath: instancePath + "/teams/" + i0,
								schemaPath: "#/properties/teams/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern4.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/teams/" + i0,
								schemaPath: "#/properties/teams/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/teams/" + i0,
							schemaPath: "#/properties/teams/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data5 = data.at;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data6 = data.body;
			if (typeof data6 === "string") {
				if (func1(data6) > 1e4) {
					const err17 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/properties/body/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.stale !== void 0) {
			if (typeof data.stale !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/stale",
					schemaPath: "#/properties/stale/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = { "anyOf": [{
	"type": "string",
	"maxLength": 240,
	"pattern": "^[a-z0-9-]+/[a-z0-9-]+(?:@[1-9]\\d{0,6}(?::[1-9]\\d{0,6})?)?$"
}, {
	"type": "object",
	"additionalProperties": false,
	"required": ["rule"],
	"properties": {
		"rule": {
			"type": "string",
			"maxLength": 200,
			"pattern": "^[a-z0-9-]+/[a-z0-9-]+$"
		},
		"line": {
			"type": "integer",
			"minimum": 1
		},
		"column": {
			"type": "integer",
			"minimum": 1
		},
		"severity": {
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice"
			]
		},
		"message": {
			"type": "string",
			"minLength": 1,
			"maxLength": 4e3
		},
		"waived": { "type": "boolean" }
	}
}] };
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+/[a-z0-9-]+(?:@[1-9]\\d{0,6}(?::[1-9]\\d{0,6})?)?$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func1(data) > 240) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/maxLength",
				keyword: "maxLength",
				params: { limit: 240 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+(?:@[1-9]\\d{0,6}(?::[1-9]\\d{0,6})?)?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "rule" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rule" || key0 === "line" || key0 === "column" || key0 === "severity" || key0 === "message" || key0 === "waived")) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rule !== void 0) {
			let data0 = data.rule;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err5 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/anyOf/1/properties/rule/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern7.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/anyOf/1/properties/rule/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/anyOf/1/properties/rule/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/anyOf/1/properties/line/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/anyOf/1/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err10 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/anyOf/1/properties/column/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/anyOf/1/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (typeof data3 !== "string") {
				const err12 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/anyOf/1/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (!(data3 === "error" || data3 === "warning" || data3 === "notice")) {
				const err13 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/anyOf/1/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema23.anyOf[1].properties.severity.enum }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data4 = data.message;
			if (typeof data4 === "string") {
				if (func1(data4) > 4e3) {
					const err14 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/anyOf/1/properties/message/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (func1(data4) < 1) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/anyOf/1/properties/message/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/anyOf/1/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.waived !== void 0) {
			if (typeof data.waived !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/waived",
					schemaPath: "#/anyOf/1/properties/waived/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err19 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate59.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.manifest === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.expect === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expect" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func4.call(schema20.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.manifest !== void 0) {
			if (!validate54(data.manifest, {
				instancePath: instancePath + "/manifest",
				parentData: data,
				parentDataProperty: "manifest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.previous !== void 0) {
			if (!validate54(data.previous, {
				instancePath: instancePath + "/previous",
				parentData: data,
				parentDataProperty: "previous",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.path !== void 0) {
			let data3 = data.path;
			if (typeof data3 === "string") {
				if (func1(data3) > 512) {
					const err6 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data3) < 1) {
					const err7 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data4 = data.files;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length > 100) {
					const err9 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data4) if (typeof data4[key1] !== "string") {
					const err10 = {
						instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/files/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.initiator !== void 0) {
			let data6 = data.initiator;
			if (typeof data6 === "string") {
				if (func1(data6) > 60) {
					const err12 = {
						instancePath: instancePath + "/initiator",
						schemaPath: "#/properties/initiator/maxLength",
						keyword: "maxLength",
						params: { limit: 60 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func1(data6) < 1) {
					const err13 = {
						instancePath: instancePath + "/initiator",
						schemaPath: "#/properties/initiator/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/initiator",
					schemaPath: "#/properties/initiator/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.author !== void 0) {
			let data7 = data.author;
			if (typeof data7 === "string") {
				if (func1(data7) > 60) {
					const err15 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/maxLength",
						keyword: "maxLength",
						params: { limit: 60 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (func1(data7) < 1) {
					const err16 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.now !== void 0) {
			let data8 = data.now;
			if (typeof data8 === "string") {
				if (!pattern3.test(data8)) {
					const err18 = {
						instancePath: instancePath + "/now",
						schemaPath: "#/properties/now/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/now",
					schemaPath: "#/properties/now/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.reviews !== void 0) {
			let data9 = data.reviews;
			if (Array.isArray(data9)) {
				if (data9.length > 100) {
					const err20 = {
						instancePath: instancePath + "/reviews",
						schemaPath: "#/properties/reviews/maxItems",
						keyword: "maxItems",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate57(data9[i0], {
					instancePath: instancePath + "/reviews/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/reviews",
					schemaPath: "#/properties/reviews/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.expect !== void 0) {
			let data11 = data.expect;
			const _errs23 = errors;
			let valid4 = false;
			const _errs24 = errors;
			if (Array.isArray(data11)) {
				if (data11.length > 500) {
					const err22 = {
						instancePath: instancePath + "/expect",
						schemaPath: "#/properties/expect/anyOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate59(data11[i1], {
					instancePath: instancePath + "/expect/" + i1,
					parentData: data11,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/expect",
					schemaPath: "#/properties/expect/anyOf/0/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid0 = _errs24 === errors;
			valid4 = valid4 || _valid0;
			const _errs27 = errors;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 in data11) if (!(key2 === "findings" || key2 === "verdict" || key2 === "seats")) {
					const err24 = {
						instancePath: instancePath + "/expect",
						schemaPath: "#/properties/expect/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data11.findings !== void 0) {
					let data13 = data11.findings;
					if (Array.isArray(data13)) {
						if (data13.length > 500) {
							const err25 = {
								instancePath: instancePath + "/expect/findings",
								schemaPath: "#/properties/expect/anyOf/1/properties/findings/maxItems",
								keyword: "maxItems",
								params: { limit: 500 }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						const len2 = data13.length;
						for (let i2 = 0; i2 < len2; i2++) if (!validate59(data13[i2], {
							instancePath: instancePath + "/expect/findings/" + i2,
							parentData: data13,
							parentDataProperty: i2,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
							errors = vErrors.length;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/expect/findings",
							schemaPath: "#/properties/expect/anyOf/1/properties/findings/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data11.verdict !== void 0) {
					let data15 = data11.verdict;
					if (typeof data15 !== "string") {
						const err27 = {
							instancePath: instancePath + "/expect/verdict",
							schemaPath: "#/properties/expect/anyOf/1/properties/verdict/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (!(data15 === "approved" || data15 === "overridden" || data15 === "not-applicable" || data15 === "awaiting-approval" || data15 === "rejected" || data15 === "error")) {
						const err28 = {
							instancePath: instancePath + "/expect/verdict",
							schemaPath: "#/properties/expect/anyOf/1/properties/verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.expect.anyOf[1].properties.verdict.enum }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data11.seats !== void 0) {
					let data16 = data11.seats;
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (Object.keys(data16).length > 50) {
							const err29 = {
								instancePath: instancePath + "/expect/seats",
								schemaPath: "#/properties/expect/anyOf/1/properties/seats/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						for (const key3 in data16) {
							let data17 = data16[key3];
							if (typeof data17 !== "string") {
								const err30 = {
									instancePath: instancePath + "/expect/seats/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/expect/anyOf/1/properties/seats/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
							if (!(data17 === "filled" || data17 === "open" || data17 === "not-needed")) {
								const err31 = {
									instancePath: instancePath + "/expect/seats/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/expect/anyOf/1/properties/seats/additionalProperties/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.expect.anyOf[1].properties.seats.additionalProperties.enum }
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/expect/seats",
							schemaPath: "#/properties/expect/anyOf/1/properties/seats/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/expect",
					schemaPath: "#/properties/expect/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			var _valid0 = _errs27 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const err34 = {
					instancePath: instancePath + "/expect",
					schemaPath: "#/properties/expect/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			} else {
				errors = _errs23;
				if (vErrors !== null) {
					if (_errs23) vErrors.length = _errs23;
					else vErrors = null;
				}
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.tests === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tests" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "apiVersion" || key0 === "kind" || key0 === "policy" || key0 === "tests")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 === "string") {
				if (func1(data0) > 2048) {
					const err4 = {
						instancePath: instancePath + "/$schema",
						schemaPath: "#/properties/%24schema/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.apiVersion !== void 0) {
			if ("tunegate/v1" !== data.apiVersion) {
				const err6 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/const",
					keyword: "const",
					params: { allowedValue: "tunegate/v1" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if ("PolicyTest" !== data.kind) {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "PolicyTest" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data3 = data.policy;
			if (typeof data3 === "string") {
				if (func1(data3) > 512) {
					const err8 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data3) < 1) {
					const err9 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.tests !== void 0) {
			let data4 = data.tests;
			if (Array.isArray(data4)) {
				if (data4.length > 500) {
					const err11 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate53(data4[i0], {
					instancePath: instancePath + "/tests/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/gate/policy-test-file.ts
/**
* Reads the tests of a test file (`kind: PolicyTest`) or those in a policy (`kind: Policy`), which may have none. Of a
* policy only its `tests` are looked at.
*/
function readPolicyTests(path, content) {
	const { documents, problems } = readDocuments(content);
	if (problems.length > 0) return invalid(path, problems);
	const [document, second] = documents;
	if (!document || second) return invalid(path, [{
		message: "A file of policy tests holds exactly one YAML document.",
		place: startOfFile
	}]);
	const { value } = document;
	const inPolicy = valueAt(value, "kind") === "Policy";
	const tests = valueAt(value, "tests");
	if (inPolicy && tests === void 0) return {
		state: "read",
		tests: [],
		policy: path
	};
	const judged = inPolicy ? {
		apiVersion: "tunegate/v1",
		kind: "PolicyTest",
		tests
	} : value;
	if (!validatePolicyTests(judged)) return invalid(path, describeSchemaErrors(validatePolicyTests.errors ?? [], policyTestSchema(), judged).map(plainlyWorded).map((problem) => ({
		...problem,
		place: document.locate(problem.pointer, problem.at)
	})));
	const lines = (typeof content === "string" ? content : new TextDecoder("utf-8").decode(content)).replace(/^\uFEFF/, "").split("\n");
	const source = {
		path,
		locate: document.locate,
		manifest: (stated, pointer) => readTestManifest(stated, pointer, {
			path,
			lines,
			locate: document.locate
		})
	};
	const cases = itemsOf(tests).map((test, index) => readCase(test, index, source));
	const problem = cases.flatMap(({ problems: wrong }) => wrong);
	if (problem.length > 0) return invalid(path, problem);
	const named = textOf$1(value, "policy");
	const policy = inPolicy ? path : named && resolved(named, path);
	return {
		state: "read",
		tests: cases.map(({ test }) => test),
		...optional("policy", policy)
	};
}
/**
* The tests of a file as it was found. One that is there and cannot be read as text is invalid, never empty: what nobody
* read has not passed. Whether an absent file is missed is for whoever asks to say; it holds no tests.
*/
function readPolicyTestSource(path, reading) {
	switch (reading.state) {
		case "read": return readPolicyTests(path, reading.bytes);
		case "absent": return {
			state: "read",
			tests: []
		};
		case "unreadable": return invalid(path, [{
			message: `The policy tests of ${path} cannot be read: ${reading.why}.`,
			place: startOfFile,
			fix: reading.fix ?? "Commit them as a plain text file of at most 256 KiB, or remove the file."
		}]);
	}
}
/** Paths of the manifests that tests name, from the `tests` of a file at a path, which need not be valid. */
function manifestsNamedBy(tests, from) {
	return tests.flatMap((test) => [valueAt(test, "manifest"), valueAt(test, "previous")]).flatMap((one) => typeof one === "string" && !isText(one) ? [resolved(one, from)] : []);
}
function readTestManifest(stated, pointer, source) {
	if (typeof stated === "string") return isText(stated) ? {
		kind: "text",
		text: stated
	} : {
		kind: "file",
		path: resolved(stated, source.path)
	};
	const blanked = isFields(stated) ? blankedBut(source.locate(pointer, "value"), source.lines) : "";
	const { documents } = parseManifest("x.yml", blanked);
	return {
		kind: "inline",
		value: stated,
		source: documents.length === 1 && isDeepStrictEqual(documents[0]?.value, stated) ? blanked : void 0,
		locate: (at, part) => source.locate(`${pointer}${at}`, part)
	};
}
/** Whether a manifest is given by its text and not by its path. */
function isText(stated) {
	return stated.includes("\n") || /^\s*[{#]/.test(stated);
}
/** The text of one place, with blank lines and columns before it, so that places in it are those of the whole. */
function blankedBut({ line, column, endLine, endColumn }, lines) {
	const last = endLine ?? line;
	const kept = lines.slice(line - 1, last).map((text, index) => {
		const end = index === last - line ? (endColumn ?? text.length + 1) - 1 : text.length;
		const start = index === 0 ? column - 1 : 0;
		return " ".repeat(start) + text.slice(start, end);
	});
	return `${"\n".repeat(line - 1)}${kept.join("\n")}\n`;
}
/** Paths start at the root of the repository; `./` and `../` start at the file that states them. */
function resolved(path, from) {
	if (!/^\.\.?\//.test(path)) return path;
	const parts = from.split("/").slice(0, -1);
	for (const part of path.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
function invalid(path, problems) {
	return {
		state: "invalid",
		findings: problems.map((problem) => policyTestFinding(path, problem))
	};
}
/** A finding about the tests of a policy. */
function policyTestFinding(path, { message, place, pointer, fix }) {
	return {
		rule: "policy/test",
		severity: "error",
		message,
		path,
		pointer: pointer ?? "",
		help: helpFor("policy/test"),
		line: place.line,
		column: place.column,
		...place.endLine === void 0 ? {} : { endLine: place.endLine },
		...place.endColumn === void 0 ? {} : { endColumn: place.endColumn },
		...fix === void 0 ? {} : { fix }
	};
}
// src/gate/policy-change.ts
/**
* Whether a change touches what the policy is made of: its files, lock, schemas, or tests, and the manifests that tests in
* the policy itself name. What test files beside it name is known only once they are read.
*/
function touchesPolicy(touched, { path, state }) {
	const extended = state.files.flatMap(({ source }) => source.kind === "repository" ? [source.path] : []);
	return [
		path,
		lockPath(path),
		...state.policy.schemas,
		...extended,
		...manifestsNamedBy(state.tests, path)
	].some((file) => touched.has(file)) || [...touched].some((file) => isPolicyTestPath(file, path));
}
// src/gate/policy-reader.ts
/**
* Reads the files that a policy is made of, each at one commit of the repository, or at the commit that a reference to
* another repository names. `known` are files that came with an earlier answer. Throws a `GitHubError` when GitHub
* gives no answer about the repository itself; about others that is a reading that says why.
*/
function policyReader(access, commit, known) {
	return async (source) => {
		if (source.kind === "github") return readElsewhere(access.elsewhere, source);
		return readingOf(known.get(source.path) ?? await readAt(access.client, commit, source.path));
	};
}
/** Reads a policy file of another repository, at the commit that names it. What GitHub refuses is a reading that says why. */
async function readElsewhere(clientOf, source) {
	const where = `${source.owner}/${source.repository}`;
	try {
		return readingOf(await readAt(clientOf({
			owner: source.owner,
			name: source.repository
		}), source.commit, source.path));
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		const fix = `Give a token that may read the contents of ${where}: the input \`policy-token\`, or GH_TOKEN in a terminal.`;
		return {
			state: "unreadable",
			why: error.message,
			fix
		};
	}
}
async function readAt(client, commit, path) {
	const { files } = await read(client, { files: [{
		commit,
		path,
		content: true
	}] });
	return files.get(fileKey(commit, path));
}
/** What a file of a commit is to whoever reads policies: its bytes, an absence, or why it has none. */
function readingOf(file) {
	if (file?.state === "absent") return { state: "absent" };
	if (file?.state === "blob" && file.bytes) return {
		state: "read",
		bytes: file.bytes
	};
	if (file?.state === "other") return unreadable$1(`it is a ${file.what}, not a file`);
	if (file?.state === "blob") return unreadable$1("it is binary, or too large to be read as text");
	return unreadable$1("GitHub does not have that commit");
}
function unreadable$1(why) {
	return {
		state: "unreadable",
		why
	};
}
// src/gate/policy-test-path.ts
/** Where a manifest that stands in a test is judged as standing, wherever the policy governs that path. */
const usualTestPath = "finetune/test.yml";
/**
* The path that a manifest without one of its own is judged as: the usual one, else a plain one that the policy's first glob
* matches. Undefined where none is found, because the globs ask for more than a name.
*/
function governedTestPath({ manifests }) {
	const [first = ""] = manifests;
	const made = alternativesOf(first, mostAlternatives).map((glob) => glob.replaceAll(/\*+/g, "test"));
	return [usualTestPath, ...made].find((path) => {
		return /^[\w./-]+$/.test(path) && matchesAny(manifests, path, { trusted: true });
	});
}
const mostAlternatives = 200;
// src/gate/policy-test-manifest.ts
/** What a pull request would be that brings the manifest of a test, over `previous` where it has one. */
function testChange(test, policy, readFile) {
	const path = judgedPath(test, policy);
	if (!matchesAny(policy.manifests, path, { trusted: true })) return {
		state: "unreadable",
		why: ungoverned(path, policy)
	};
	const head = testManifest(test.manifest, path, readFile);
	if (typeof head === "string") return {
		state: "unreadable",
		why: head
	};
	const base = test.previous && testManifest(test.previous, path, readFile);
	if (typeof base === "string") return {
		state: "unreadable",
		why: base
	};
	return {
		state: "read",
		change: {
			path,
			status: base ? "modified" : "added",
			head,
			...base ? { base } : {},
			fields: diffManifests(base, head),
			changedFiles: []
		}
	};
}
/** The path that a test's manifest is judged as. It may be one that nobody governs. */
function judgedPath({ judgedAs, manifest }, policy) {
	if (judgedAs !== void 0) return judgedAs;
	return manifest.kind === "file" ? manifest.path : governedTestPath(policy) ?? "finetune/test.yml";
}
/** What nobody judges proves nothing, whatever the rules say of it. */
function ungoverned(path, { manifests }) {
	return `No glob in \`manifests\` (${manifests.slice(0, 5).map((glob) => `\`${glob}\``).join(", ")}) matches ${path}, so in a pull request nothing would judge it: state the \`path\` of a manifest that the policy governs.`;
}
/** The manifest as the engine reads it; a text says why it cannot. */
function testManifest(manifest, path, readFile) {
	switch (manifest.kind) {
		case "text": return parseManifest(path, manifest.text);
		case "inline": return manifest.source === void 0 ? relocated(manifest, path) : parseManifest(path, manifest.source);
		case "file": {
			const file = readFile(manifest.path);
			if (file.state !== "present") return `There is no file ${manifest.path}.`;
			if (file.text === void 0) return `${manifest.path} cannot be read: it is a link, binary, or too large for a manifest.`;
			return parseManifest(path, file.text);
		}
	}
}
/** A map with aliases of something outside of it: read by value, with the places that its parts have in the file. */
function relocated({ value, locate }, path) {
	const file = parseManifest(path, (0, import_dist.stringify)(value, {
		aliasDuplicateObjects: false,
		lineWidth: 0
	}));
	return {
		...file,
		documents: file.documents.map((document) => ({
			...document,
			...moved(document, locate)
		}))
	};
}
function moved(document, locate) {
	return {
		issues: document.issues.filter(({ rule }) => rule !== "manifest/portable-yaml").map((issue) => {
			const key = document.locate(issue.pointer, "key");
			const isKey = key.line === issue.place.line && key.column === issue.place.column;
			const { via: _via, ...place } = locate(issue.pointer, isKey ? "key" : "value");
			return {
				...issue,
				place
			};
		}),
		locate
	};
}
// src/gate/policy-test-files.ts
/**
* Paths of the repository that must be read before the tests can be run, sorted: the policy's schemas, the manifests
* that tests name and, once those are there, what these reference. Ask again with what was read until nothing is left;
* that is after two rounds.
*/
function policyTestRequests(tests, policy, read) {
	const paths = [...policy.schemas, ...tests.flatMap((test) => wanted(test, read))];
	return [...new Set(paths)].filter((path) => !read.has(path)).toSorted();
}
/** A file that a test's manifest references. */
function testFile({ files }, path, readFile) {
	if (!files) return readFile(path);
	const text = files.get(path);
	return text === void 0 ? { state: "absent" } : fileOf(text);
}
function wanted(test, read) {
	const named = [test.manifest, ...test.previous ? [test.previous] : []].flatMap(pathOf);
	return test.files ? named : [...named, ...referencesOf$1(test, read)];
}
function referencesOf$1(test, read) {
	const file = testManifest(test.manifest, usualTestPath, (path) => read.get(path) ?? { state: "absent" });
	return typeof file === "string" ? [] : referencedFiles(file);
}
function pathOf(manifest) {
	return manifest.kind === "file" ? [manifest.path] : [];
}
function fileOf(text) {
	const bytes = new TextEncoder().encode(text);
	return {
		state: "present",
		oid: createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"),
		size: bytes.length,
		sha256: createHash("sha256").update(bytes).digest("hex"),
		text
	};
}
// src/gate/policy-test-findings.ts
/** A finding for each test that failed, at the test: a policy that fails its own tests is not what its owner meant. */
function policyTestFindings(report) {
	return report.results.filter(({ state }) => state === "failed").map(failureOf);
}
function failureOf(result) {
	const { test, problem } = result;
	const told = problem === void 0 ? differences(result).join("; ") : problem;
	return policyTestFinding(test.path, {
		message: `The policy fails its test "${test.name}": ${told}`,
		place: test.place,
		pointer: test.pointer,
		fix: "Run `tunegate policy test` for the whole difference, then mend the policy, or the test if the policy is right."
	});
}
/** What differs, one phrase each, the first few. */
function differences({ findings, rows }) {
	const told = [...findings.flatMap(differenceOf), ...rows.filter(({ met }) => !met).map(({ what, expected, actual }) => `${what} is ${actual}, not ${expected}`)];
	const rest = told.length - most;
	return rest > 0 ? [...told.slice(0, most), `and ${rest} more`] : told;
}
const most = 5;
function differenceOf(row) {
	if (row.state === "met") return [];
	if (row.state === "missing") return [`missing ${expectedText(row.expected)}`];
	const { rule, line, column } = row.actual;
	return [`unexpected ${rule}@${line}:${column}`];
}
/** An expectation as test files write it. */
function expectedText({ rule, line, column, severity, message, waived }) {
	const lineText = line === void 0 ? "*" : String(line);
	const columnText = column === void 0 ? "" : `:${column}`;
	const place = line === void 0 && column === void 0 ? "" : `@${lineText}${columnText}`;
	const more = [
		...severity === void 0 ? [] : [severity],
		...waived ? ["waived"] : [],
		...message === void 0 ? [] : [JSON.stringify(message)]
	];
	return `${rule}${place}${more.length > 0 ? ` (${more.join(", ")})` : ""}`;
}
// src/approval/account.ts
/** Logins are ASCII and differ by more than case (approvals.md §2.14). */
function foldLogin(login) {
	return login.toLowerCase();
}
/** Whether two mean the same account: by id where both ids are known, for logins change hands; else by login. */
function sameAccount(a, b) {
	if (a.id !== void 0 && b.id !== void 0) return a.id === b.id;
	return foldLogin(a.login) === foldLogin(b.login);
}
/** REST marks a bot in its login, GraphQL in its type (approvals.md §2.12). */
function isBot(account) {
	return account.bot || account.login.toLowerCase().endsWith("[bot]");
}
/** Every account that the evidence names with an id, by folded login. */
function knownAccounts(evidence) {
	const contributors = evidence.commits.flatMap((commit) => [
		commit.author,
		...commit.coAuthors,
		commit.committer
	]);
	const accounts = [
		evidence.author,
		...contributors.map((contributor) => contributor.state === "account" ? contributor.account : void 0),
		...evidence.initiators,
		...evidence.reviews.map((review) => review.author)
	];
	return new Map(accounts.filter((account) => account !== void 0).toSorted((a, b) => a.id - b.id).map((account) => [foldLogin(account.login), account]));
}
// src/approval/dismisser.ts
/** Who dismissed a review, as far as can be known; absent for a deleted account and for bots, which entitle nobody. */
function dismisserOf(dismissal, evidence) {
	const known = knownAccounts(evidence);
	const account = dismissal.account ?? (dismissal.by === void 0 ? void 0 : known.get(foldLogin(dismissal.by)));
	const login = account?.login ?? dismissal.by;
	if (login === void 0 || isBot(account ?? {
		login,
		id: 0,
		bot: false
	})) return void 0;
	const person = {
		login,
		id: account?.id
	};
	return {
		...person,
		canWrite: writeAccess(person, evidence)
	};
}
/** A review by the same person tells whether they may write now; else their role does, when it was read. */
function writeAccess(person, { reviews, permissions }) {
	const own = reviews.filter(({ author }) => author !== void 0 && sameAccount(author, person));
	if (own.length > 0) return own.every(({ canWrite }) => canWrite);
	const reading = person.id === void 0 ? void 0 : permissions.get(person.id);
	return reading?.state === "read" ? reading.permission !== "none" : void 0;
}
// src/approval/order.ts
/** The first of each key, in order. */
function distinctBy(items, key) {
	const seen = /* @__PURE__ */ new Set();
	return items.filter((item) => {
		const name = key(item);
		if (seen.has(name)) return false;
		seen.add(name);
		return true;
	});
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items, conjunction = "and") {
	const last = items.at(-1) ?? "";
	if (items.length < 2) return last;
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
/** A commit as people write it. */
function shortCommit(oid) {
	return oid.slice(0, 7);
}
// src/approval/exclusion.ts
/**
* Whom a list of exclusions bars (approvals.md §5.3): everyone who had a hand in the change. Commits' authors count as
* authors, which covers whoever made an "update branch" merge (§2.6) and whoever pushed to another's branch (§2.10).
*/
function barred(evidence, exclusions) {
	const commits = evidence.commits.toSorted((a, b) => compareText(a.oid, b.oid));
	const bars = {
		author: openers(evidence.author).concat(commits.flatMap(authors)),
		committers: commits.flatMap(committers),
		"co-authors": commits.flatMap(coAuthors),
		initiator: evidence.initiators.map(initiator),
		bots: []
	};
	return order.filter((exclusion) => exclusions.includes(exclusion)).flatMap((exclusion) => bars[exclusion]);
}
/** A seat's own list replaces the policy's. */
function exclusionsOf(seat, requirements) {
	return seat.exclude ?? requirements.exclude;
}
function barOf(bars, person) {
	return bars.find(({ account }) => sameAccount(account, person));
}
/** Which reason is told of a person with several. */
const order = [
	"author",
	"committers",
	"co-authors",
	"initiator",
	"bots"
];
function openers(account) {
	return account === void 0 ? [] : [{
		account,
		reason: "author",
		detail: `${account.login} opened the pull request`
	}];
}
function authors(commit) {
	return accountsOf$1([commit.author]).map((account) => ({
		account,
		reason: "author",
		detail: `${account.login} is an author of commit ${shortCommit(commit.oid)}`
	}));
}
function committers(commit) {
	return accountsOf$1([commit.committer]).map((account) => ({
		account,
		reason: "committer",
		detail: `${account.login} is the committer of commit ${shortCommit(commit.oid)}`
	}));
}
function coAuthors(commit) {
	return accountsOf$1(commit.coAuthors).map((account) => ({
		account,
		reason: "co-author",
		detail: `${account.login} is a co-author of commit ${shortCommit(commit.oid)}`
	}));
}
function initiator(account) {
	return {
		account,
		reason: "initiator",
		detail: `${account.login} is the manifest's initiator`
	};
}
function accountsOf$1(contributors) {
	return contributors.flatMap((contributor) => contributor.state === "account" ? [contributor.account] : []);
}
// src/approval/membership.ts
/**
* Whether a source names a person: yes when any part says yes; else unreadable when any part could not be read, for a
* 404 from a team is not a "no" (approvals.md §2.16); else no.
*/
function membershipOf(person, source, evidence) {
	const parts = [
		byPermission(person, source.permission, evidence),
		...source.users.map((user) => byUser(person, user)),
		...source.teams.map((team) => byTeam(person, team, evidence))
	];
	if (parts.includes("yes")) return { membership: "yes" };
	const obstacles = parts.filter((part) => typeof part === "object");
	return obstacles.length === 0 ? { membership: "no" } : {
		membership: "unreadable",
		obstacles
	};
}
/** The teams of a source that could not be read, whoever is asked about. */
function unreadableTeams(source, evidence) {
	return source.teams.map((team) => readTeam(team, evidence)).filter((reading) => "kind" in reading);
}
/** A team that was read, or why it was not. */
function readTeam(team, evidence) {
	const reading = evidence.teams.get(teamKey(team)) ?? notRead;
	return reading.state === "read" ? { members: reading.members } : {
		kind: "team",
		team,
		why: reading.why
	};
}
/** Teams are asked for and kept by `organisation/slug` in lower case. */
function teamKey(team) {
	return team.toLowerCase();
}
const notRead = {
	state: "unreadable",
	why: "it was not read"
};
function byPermission(person, permission, evidence) {
	if (permission === void 0) return "no";
	if (permission !== "write") return byRole(person, permission, evidence);
	if (person.canWrite === void 0) return permissionObstacle(person, "GitHub does not say whether it may write");
	return person.canWrite ? "yes" : "no";
}
function byRole(person, permission, evidence) {
	const reading = (person.id === void 0 ? void 0 : evidence.permissions.get(person.id)) ?? notRead;
	if (reading.state === "unreadable") return permissionObstacle(person, reading.why);
	return reading.permission === "admin" || reading.permission === permission ? "yes" : "no";
}
function byUser(person, user) {
	if (foldLogin(user.login) !== foldLogin(person.login)) return "no";
	if (user.id === void 0) return "yes";
	if (person.id === void 0) return permissionObstacle(person, `policy pins the id ${user.id} and GitHub gave none`);
	return user.id === person.id ? "yes" : "no";
}
function byTeam(person, team, evidence) {
	const reading = readTeam(team, evidence);
	if ("kind" in reading) return reading;
	return reading.members.some((member) => sameAccount(member, person)) ? "yes" : "no";
}
function permissionObstacle(person, why) {
	return {
		kind: "permission",
		login: person.login,
		why
	};
}
// src/approval/need.ts
/**
* Which seats a change needs: every condition given must hold. Conditions on manifests must hold for one and the same
* manifest; a seat with `paths` alone applies with or without one, any other seat only when a manifest is governed.
*/
function neededSeats(change, seats) {
	return seats.map((seat) => {
		const given = [pathNeed(change, seat.when.paths), asksManifest(seat.when) ? manifestNeed(change, seat.when) : void 0].filter((need) => need !== void 0);
		const needs = given.length === 0 ? [governedNeed(change)] : given;
		const unmet = needs.filter(({ needed }) => !needed);
		const deciding = unmet.length === 0 ? needs : unmet;
		return {
			seat,
			needed: unmet.length === 0,
			reason: deciding.map(({ reason }) => reason).join("; ")
		};
	});
}
const knownRisks = /* @__PURE__ */ new Set([
	"low",
	"medium",
	"high",
	"serious"
]);
function governedNeed(change) {
	return change.manifests.length === 0 ? {
		needed: false,
		reason: "no governed manifest changed"
	} : {
		needed: true,
		reason: "every change of a manifest needs it"
	};
}
function pathNeed(change, globs) {
	if (globs === void 0) return void 0;
	const touched = change.paths.filter((path) => matchesAny(globs, path, { trusted: true })).toSorted(compareText);
	const [first] = touched;
	if (first === void 0) return {
		needed: false,
		reason: `no touched path matches ${listed(globs, "or")}`
	};
	return {
		needed: true,
		reason: `the change touches ${first}${touched.length === 1 ? "" : ` and ${touched.length - 1} more`}`
	};
}
function asksManifest({ risk, changed, kind, if: condition }) {
	return risk !== void 0 || changed !== void 0 || kind !== void 0 || condition !== void 0;
}
function manifestNeed(change, when) {
	const [first] = change.manifests.filter((manifest) => holdsFor(manifest, when)).map((manifest) => metReason(manifest, when)).toSorted(compareText);
	if (first !== void 0) return {
		needed: true,
		reason: first
	};
	if (change.manifests.length === 0) return {
		needed: false,
		reason: "no governed manifest changed"
	};
	return {
		needed: false,
		reason: unmetReason(when)
	};
}
function holdsFor(manifest, { risk, changed, kind, if: condition }) {
	return (risk === void 0 || riskHolds(manifest.risks, risk)) && (changed === void 0 || changed.some((topic) => manifest.topics.includes(topic))) && (kind === void 0 || kind.some((one) => manifest.kinds.includes(one))) && (condition === void 0 || truthOf(manifest, condition) !== false);
}
function truthOf(manifest, condition) {
	return manifest.conditions?.get(condition) ?? "unknown";
}
/** An unstated risk, or one that is not on the scale, may be any: it dodges no seat. */
function riskHolds(risks, asked) {
	if (risks.length === 0) return true;
	return risks.some((risk) => asked.includes(risk) || !knownRisks.has(risk));
}
function metReason(manifest, when) {
	const { path } = manifest;
	const facts = factsAsked(manifest, when);
	if (when.if === void 0) return `${path}: ${listed(facts)}`;
	const known = truthOf(manifest, when.if) === true;
	if (facts.length > 0) return `${path}: ${listed([...facts, known ? "`if` holds" : "`if` could not be evaluated"])}`;
	return known ? `\`if\` holds for ${path}` : `\`if\` could not be evaluated for ${path}`;
}
function factsAsked(manifest, { risk, changed, kind }) {
	const topics = (changed ?? []).filter((topic) => manifest.topics.includes(topic));
	const kinds = (kind ?? []).filter((one) => manifest.kinds.includes(one));
	const risks = manifest.risks.length === 0 ? "risk unknown" : `risk ${sortedList(manifest.risks)}`;
	return [
		...risk === void 0 ? [] : [risks],
		...changed === void 0 ? [] : [`${sortedList(topics)} changed`],
		...kind === void 0 ? [] : [`kind ${sortedList(kinds)}`]
	];
}
function unmetReason({ risk, changed, kind, if: condition }) {
	const asked = listed([
		...risk === void 0 ? [] : [`risk ${listed(risk, "or")}`],
		...changed === void 0 ? [] : [`a change of ${listed(changed, "or")}`],
		...kind === void 0 ? [] : [`kind ${listed(kind, "or")}`]
	]);
	if (condition === void 0) return `no changed manifest has ${asked}`;
	return asked === "" ? "`if` holds for no changed manifest" : `\`if\` holds for no changed manifest that has ${asked}`;
}
function sortedList(items) {
	return listed([...new Set(items)].toSorted(compareText));
}
// src/approval/opinion.ts
/**
* The latest review per person that is neither a comment nor pending (approvals.md §2). A dismissal takes the opinion
* away and never revives an older one; a comment changes nothing.
*/
function latestOpinions(reviews) {
	const opinions = reviews.map(opinionOf).filter((opinion) => opinion !== void 0).toSorted(compareOpinions);
	const byPerson = /* @__PURE__ */ new Map();
	for (const opinion of opinions) byPerson.set(personKey(opinion), opinion);
	return {
		latest: [...byPerson.values()].toSorted(compareOpinions),
		unreadable: reviews.filter((review) => review.state !== "PENDING" && placeInTime(review) === void 0).toSorted((a, b) => compareText(a.id, b.id))
	};
}
function compareOpinions(a, b) {
	if (a.at !== b.at) return a.at - b.at;
	if (a.number !== b.number) return a.number < b.number ? -1 : 1;
	return caution[a.state] - caution[b.state];
}
/** Milliseconds of an RFC 3339 time; `Date.parse` alone would take `5` for a year. */
function instant(text) {
	if (text === void 0 || !rfc3339.test(text)) return void 0;
	const milliseconds = Date.parse(text);
	return Number.isNaN(milliseconds) ? void 0 : milliseconds;
}
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
const caution = {
	APPROVED: 0,
	DISMISSED: 1,
	CHANGES_REQUESTED: 2
};
function opinionOf(review) {
	const { state } = review;
	if (state === "COMMENTED" || state === "PENDING") return void 0;
	const place = placeInTime(review);
	return place === void 0 ? void 0 : {
		reviewer: review.author,
		review,
		state,
		...place
	};
}
function placeInTime(review) {
	const { submittedAt } = review;
	const at = instant(submittedAt);
	if (submittedAt === void 0 || at === void 0 || !/^\d+$/.test(review.id)) return void 0;
	return {
		submittedAt,
		at,
		number: BigInt(review.id)
	};
}
function personKey({ reviewer, review }) {
	return reviewer === void 0 ? `review ${review.id}` : `account ${reviewer.id}`;
}
// src/approval/filling.ts
/** What the record keeps of an approval that counts. */
function fillingOf(account, opinion, standing) {
	return {
		login: account.login,
		id: account.id,
		reviewId: opinion.review.id,
		commit: standing.commit,
		submittedAt: opinion.submittedAt,
		carried: standing.carried
	};
}
// src/approval/phrase.ts
/**
* The text after the override's phrase when a review begins with it, case and leading space aside; empty when no reason
* follows. A blank phrase would make every approval an override, so it never matches.
*/
function textAfterPhrase(body, phrase) {
	const wanted = phrase.trim();
	const text = body.trimStart();
	const beginning = text.slice(0, wanted.length);
	const rest = text.slice(wanted.length);
	if (wanted === "" || beginning.toLowerCase() !== wanted.toLowerCase()) return void 0;
	if (/[\p{L}\p{N}]$/u.test(wanted) && /^[\p{L}\p{N}]/u.test(rest)) return void 0;
	return visible(rest) ? rest.trim() : "";
}
/** Whether a reader sees anything: controls, zero-width marks and white space say nothing. */
function visible(text) {
	return /[^\p{C}\p{Z}\s]/u.test(text);
}
// src/approval/problem.ts
/** Why a membership that decides something could not be known, and what would mend it. */
function obstacleProblem(obstacle, question) {
	return obstacle.kind === "team" ? {
		code: "team-unreadable",
		message: `The members of the team ${obstacle.team} cannot be read (${obstacle.why}): unknown ${question}.`,
		fix: `Give the action a \`members-token\` that may read the organisation's members: a GitHub App's token with "Members: read", or one with \`read:org\`; check too that the token can see ${obstacle.team}.`
	} : {
		code: "permission-unreadable",
		message: `The permission of ${obstacle.login} on this repository cannot be read (${obstacle.why}): unknown ${question}.`,
		fix: "Give the action a `github-token` with \"Metadata: read\" on this repository, or name people in policy by `teams` or `users` in place of `permission`."
	};
}
/** A review whose place in the order of reviews is unknown may be anyone's latest. */
function reviewProblem(review) {
	return {
		code: "review-unreadable",
		message: `The review ${review.id} by ${review.author?.login ?? "a deleted account"} has no usable id or time (${review.submittedAt ?? "none"}): nobody can say which review came last.`,
		fix: "Run the check again; if it stays, ask the reviewer for a new review and report the answer GitHub gave."
	};
}
const baseTimeProblem = {
	code: "review-unreadable",
	message: "The time at which the base branch was last changed cannot be read: no review can be placed after it.",
	fix: "Run the check again; if it stays, open the pull request anew against the base branch."
};
const authorProblem = {
	code: "author-unknown",
	message: "The pull request's author is a deleted account: nobody can be shown to be independent of the author.",
	fix: "Open the pull request anew from an account that exists."
};
const seatProblem = {
	code: "no-seat",
	message: "Manifests are governed here but no seat applies to the change: a policy that asks nobody is a mistake.",
	fix: "Add a seat without `when` to `approvals.seats`, or state `seats: []` if nobody shall be asked."
};
// src/approval/reviewer.ts
/** Deleted accounts and bots never count (approvals.md §2.12, §2.13); nor does who may not write now (§2.11). */
function reviewerOf({ reviewer, review }) {
	if (reviewer === void 0) return {
		state: "nobody",
		login: "ghost",
		reason: "ghost",
		detail: "the account of the reviewer was deleted"
	};
	const { login, id } = reviewer;
	if (isBot(reviewer)) return {
		state: "nobody",
		login,
		reason: "bot",
		detail: `${login} is a bot`
	};
	if (!review.canWrite) return {
		state: "nobody",
		login,
		reason: "no-write-access",
		detail: `${login} has no write access to this repository`
	};
	return {
		state: "person",
		account: reviewer,
		person: {
			login,
			id,
			canWrite: true
		}
	};
}
// src/approval/staleness.ts
/**
* An approval is bound to content, not to a clock (approvals.md §2.2, §2.7): it stands on the head, or, with
* `stale: content`, on a commit with the same governed content. A later change of the base branch voids it (§2.5), as
* does age beyond `expires`.
*/
function standingOf(opinion, evidence, requirements) {
	const login = opinion.reviewer?.login ?? "ghost";
	const { commit } = opinion.review;
	if (commit === void 0) return gone(`${login} approved a commit that GitHub no longer has`);
	const approved = `${login} approved ${shortCommit(commit)}`;
	if (commit !== evidence.head) {
		if (requirements.stale === "commit") return stale(`${approved}; the head is ${shortCommit(evidence.head)} now and any push voids an approval`);
		const same = evidence.sameContent.get(commit);
		if (same === void 0) return gone(`${approved}; that commit is gone, so its content cannot be compared`);
		if (!same) return stale(`${approved}; the governed content changed since`);
	}
	if (beforeBaseChange(opinion, evidence.baseChangedAt)) return {
		state: "void",
		reason: "base-changed",
		detail: `${approved} before the base branch was changed`
	};
	if (!fresh(opinion, evidence.now, requirements.expires)) return {
		state: "void",
		reason: "expired",
		detail: `${login} approved on ${opinion.submittedAt}; policy lets approvals expire`
	};
	return {
		state: "stands",
		commit,
		carried: commit !== evidence.head
	};
}
/** Whether the review is at most `expires` old. An age that cannot be computed is not fresh. */
function fresh(opinion, now, expires) {
	return expires === void 0 || now.getTime() - opinion.at <= expires;
}
function beforeBaseChange(opinion, baseChangedAt) {
	if (baseChangedAt === void 0) return false;
	const changed = instant(baseChangedAt);
	return changed === void 0 || opinion.at <= changed;
}
function stale(detail) {
	return {
		state: "void",
		reason: "stale",
		detail
	};
}
function gone(detail) {
	return {
		state: "void",
		reason: "commit-gone",
		detail
	};
}
// src/approval/override.ts
/**
* The latest approving review that overrides: by an entitled person whom the policy does not exclude, for the content
* at hand, within its time limit, in the reviewer's own words, with a reason (approvals.md §2.28, §5.11).
*/
function judgeOverride(opinions, evidence, requirements) {
	const rule = requirements.override;
	if (rule === void 0) return {
		override: void 0,
		failed: [],
		problems: []
	};
	const attempts = overrideAttempts(opinions, rule).toSorted(compareOpinions).map((opinion) => ({
		opinion,
		result: judgeAttempt(opinion, rule, evidence, requirements)
	}));
	return {
		override: attempts.flatMap(({ result }) => result.state === "valid" ? [result.override] : []).at(-1),
		failed: attempts.flatMap(({ opinion, result }) => result.state === "failed" ? [ignoredAttempt(opinion, result)] : []),
		problems: attempts.flatMap(({ opinion, result }) => result.state === "unknown" ? result.obstacles.map((obstacle) => problemOf(obstacle, opinion)) : [])
	};
}
/** The approving opinions that begin with the phrase. */
function overrideAttempts(opinions, rule) {
	return opinions.filter(({ state, review }) => state === "APPROVED" && textAfterPhrase(review.body, rule.phrase) !== void 0);
}
function judgeAttempt(opinion, rule, evidence, requirements) {
	const reviewer = reviewerOf(opinion);
	if (reviewer.state === "nobody") return failed$1(reviewer.reason, reviewer.detail);
	const { account, person } = reviewer;
	const bar = barOf(barred(evidence, requirements.exclude), account);
	if (bar !== void 0) return failed$1(bar.reason, bar.detail);
	const standing = standingOf(opinion, evidence, requirements);
	if (standing.state === "void") return failed$1(standing.reason, standing.detail);
	if (!fresh(opinion, evidence.now, rule.expires)) return failed$1("expired", `${account.login} wrote it on ${opinion.submittedAt}; its time limit has passed`);
	if (editedByAnother(opinion.review, account.login)) return failed$1("edited-by-another", `the review of ${account.login} was edited by ${editorOf(opinion.review)}`);
	const reason = textAfterPhrase(opinion.review.body, rule.phrase) ?? "";
	if (reason === "") return failed$1("no-reason", `${account.login} gave no reason after "${rule.phrase}"`);
	const answer = membershipOf(person, rule.from, evidence);
	if (answer.membership === "unreadable") return {
		state: "unknown",
		obstacles: answer.obstacles
	};
	if (answer.membership === "no") return failed$1("not-entitled", `policy does not entitle ${account.login} to override`);
	const expiresAt = expiryOf(opinion, [rule.expires, requirements.expires]);
	return {
		state: "valid",
		override: {
			...fillingOf(account, opinion, standing),
			reason,
			expiresAt
		}
	};
}
/** Who may write can edit another's review, and so could put the phrase into an ordinary approval. */
function editedByAnother({ edited, editor }, author) {
	if (editor === void 0) return edited;
	return foldLogin(editor) !== foldLogin(author);
}
function editorOf({ editor }) {
	return editor ?? "a deleted account";
}
/** The earliest end of the limits given; absent when there is none that a calendar can hold. */
function expiryOf({ at }, limits) {
	const end = new Date(at + Math.min(...limits.filter((limit) => limit !== void 0)));
	return Number.isNaN(end.getTime()) ? void 0 : end.toISOString();
}
function failed$1(reason, detail) {
	return {
		state: "failed",
		reason,
		detail
	};
}
function ignoredAttempt(opinion, { reason, detail }) {
	const { review, reviewer } = opinion;
	return {
		login: reviewer?.login ?? "ghost",
		reviewId: review.id,
		commit: review.commit,
		reason,
		detail: `no override: ${detail}`
	};
}
function problemOf(obstacle, opinion) {
	return obstacleProblem(obstacle, `whether ${opinion.reviewer?.login ?? "ghost"} may override`);
}
// src/approval/dismissal.ts
/** The last dismissal of a review decides; a dismissed review itself has lost its former state. */
function dismissedOpinion(opinion, dismissals) {
	const dismissal = dismissals.findLast(({ reviewId }) => reviewId === opinion.review.id);
	if (dismissal?.previousState === "APPROVED") return {
		state: "approval",
		dismissal
	};
	if (dismissal?.previousState === "CHANGES_REQUESTED") return {
		state: "objection",
		dismissal
	};
	return { state: "unknown" };
}
/** Evidence with a hole in it: the dismissed review may have been a veto, so nothing can be called approved. */
function dismissalProblems(opinions, dismissals) {
	return opinions.filter((opinion) => opinion.state === "DISMISSED" && dismissedOpinion(opinion, dismissals).state === "unknown").map(({ reviewer, review }) => {
		const login = reviewer?.login ?? "a deleted account";
		return {
			code: "dismissal-unknown",
			message: `The review ${review.id} by ${login} was dismissed, but the timeline does not say by whom or what it said; it may have been a veto.`,
			fix: `Run the check again; if it stays, ask ${reviewer?.login ?? "a reviewer"} for a new review.`
		};
	});
}
// src/approval/veto.ts
/**
* Who vetoes: people entitled to whose latest opinion asks for changes. Neither age nor a push lifts a veto, and the
* lists of exclusions are about signing, not objecting (approvals.md §2.1). Only the person lifts it, or somebody who
* may override and dismisses it.
*/
function judgeVetoes(opinions, evidence, requirements) {
	const source = requirements.veto?.from;
	if (source === void 0) return {
		vetoes: [],
		problems: [],
		notes: []
	};
	const judged = objectionsOf(opinions, evidence.dismissals).map((objection) => {
		const answer = membershipOf(objection.person, source, evidence);
		if (answer.membership === "unreadable") return unknown(answer.obstacles, `whether ${objection.account.login} may veto`);
		if (answer.membership === "no") return {
			vetoes: [],
			problems: [],
			notes: []
		};
		return judgeObjection(objection, evidence, requirements);
	});
	return {
		vetoes: judged.flatMap(({ vetoes }) => vetoes),
		problems: judged.flatMap(({ problems }) => problems),
		notes: judged.flatMap(({ notes }) => notes)
	};
}
function objectionsOf(opinions, dismissals) {
	return opinions.flatMap((opinion) => {
		const reviewer = reviewerOf(opinion);
		if (opinion.state === "APPROVED" || reviewer.state === "nobody") return [];
		const { account, person } = reviewer;
		if (opinion.state === "CHANGES_REQUESTED") return [{
			opinion,
			account,
			person,
			dismissal: void 0
		}];
		const dismissed = dismissedOpinion(opinion, dismissals);
		if (dismissed.state !== "objection" || bySelf(dismissed.dismissal, account)) return [];
		return [{
			opinion,
			account,
			person,
			dismissal: dismissed.dismissal
		}];
	});
}
function bySelf({ by, account }, reviewer) {
	const login = account?.login ?? by;
	return login !== void 0 && sameAccount({
		login,
		id: account?.id
	}, reviewer);
}
function judgeObjection(objection, evidence, requirements) {
	const { account, opinion, dismissal } = objection;
	const { commit } = opinion.review;
	const requested = `${account.login} requested changes${commit === void 0 ? "" : ` on ${shortCommit(commit)}`}`;
	if (dismissal === void 0) return standing(objection, requested);
	const dismisser = dismisserOf(dismissal, evidence);
	const rule = requirements.override;
	const by = dismisser?.login ?? dismissal.by ?? "a deleted account";
	const powerless = `${requested}; ${by} dismissed that but may not override`;
	if (rule === void 0 || dismisser === void 0 || dismisser.canWrite === false || barOf(barred(evidence, requirements.exclude), dismisser) !== void 0) return standing(objection, powerless);
	const answer = membershipOf(dismisser, rule.from, evidence);
	if (answer.membership === "unreadable") return unknown(answer.obstacles, `whether ${by} may lift the veto of ${account.login}`);
	if (answer.membership === "no") return standing(objection, powerless);
	return {
		vetoes: [],
		problems: [],
		notes: [`${requested}; ${by}, who may override, dismissed that`]
	};
}
function standing({ account, opinion }, detail) {
	return {
		vetoes: [{
			login: account.login,
			id: account.id,
			reviewId: opinion.review.id,
			detail
		}],
		problems: [],
		notes: []
	};
}
function unknown(obstacles, question) {
	return {
		vetoes: [],
		problems: obstacles.map((obstacle) => obstacleProblem(obstacle, question)),
		notes: []
	};
}
// src/approval/matching.ts
/**
* Who sits where: one person fills at most one place, and as many places are filled as can be (approvals.md §2.29; a
* greedy choice wrongly refuses). Among the fullest seatings earlier seats are filled first, and then by earlier
* people. `candidates` are the people whom a seat may take; the answer has, per seat, those who fill it, ascending.
*/
function seating(seats) {
	const places = seats.flatMap(({ count, candidates }, seat) => Array.from({ length: Math.min(count, candidates.length) }, () => ({
		seat,
		candidates
	})));
	const fillable = maximumMatching(places.map(({ candidates }) => candidates));
	const filled = places.filter((_, place) => fillable.has(place));
	const people = [...new Set(filled.flatMap(({ candidates }) => candidates))].toSorted((a, b) => a - b);
	const taken = maximumMatching(people.map((person) => filled.flatMap(({ candidates }, place) => candidates.includes(person) ? [place] : [])));
	return seats.map((_, seat) => people.filter((_person, index) => filled[taken.get(index) ?? -1]?.seat === seat));
}
/**
* Kuhn's algorithm: a maximum matching from left to right, by left. `edges[l]` are the right vertices of `l` in order
* of preference. A left vertex is matched whenever it can be together with all that were matched before it.
*/
function maximumMatching(edges) {
	const leftOf = /* @__PURE__ */ new Map();
	for (const left of edges.keys()) augment(left, edges, leftOf, /* @__PURE__ */ new Set());
	return new Map([...leftOf].map(([right, left]) => [left, right]));
}
function augment(left, edges, leftOf, visited) {
	const options = edges[left] ?? [];
	const free = options.find((right) => !leftOf.has(right));
	if (free !== void 0) {
		leftOf.set(free, left);
		return true;
	}
	for (const right of options) {
		const holder = leftOf.get(right);
		if (visited.has(right) || holder === void 0) continue;
		visited.add(right);
		if (augment(holder, edges, leftOf, visited)) {
			leftOf.set(right, left);
			return true;
		}
	}
	return false;
}
// src/approval/dead-end.ts
/** Needed seats that can never be filled, because too few people are left after exclusions (approvals.md §2.30). */
function deadEnds(seats) {
	const closed = seats.flatMap(({ needed, name, count, eligible }) => needed && eligible !== null ? [{
		name,
		count,
		eligible
	}] : []);
	const short = closed.filter(({ count, eligible }) => eligible.length < count);
	return short.length > 0 ? short.map(shortSeat) : jointly(closed);
}
function shortSeat({ name, count, eligible }) {
	const who = eligible.length === 0 ? "nobody may fill it" : `only ${listed(eligible)} may fill it`;
	return `Seat ${name} needs ${people(count)}, but after exclusions ${who}: it can never be filled. Name more people in its \`from\`, or lower its \`count\`.`;
}
/** Each seat has people enough, but they are the same people. */
function jointly(seats) {
	const logins = [...new Set(seats.flatMap(({ eligible }) => eligible.map(foldLogin)))];
	const index = new Map(logins.map((login, position) => [login, position]));
	const places = seats.flatMap(({ count, eligible }) => {
		const candidates = eligible.map((login) => index.get(foldLogin(login))).filter((person) => person !== void 0);
		return Array.from({ length: count }, () => candidates);
	});
	const fillable = maximumMatching(places).size;
	if (fillable >= places.length) return [];
	return [`The seats ${listed(seats.map(({ name }) => name))} need ${people(places.length)} together, one for each place, but those who may fill them after exclusions can fill only ${fillable}. Name more people in their \`from\`, or lower a \`count\`.`];
}
function people(count) {
	return count === 1 ? "1 person" : `${count} people`;
}
// src/approval/ignored.ts
/** Approvals that count for nothing whatever the seats: taken away, or by somebody whose word never counts. */
function discountedOpinions(opinions, { dismissals }) {
	return opinions.flatMap((opinion) => {
		const reviewer = reviewerOf(opinion);
		const login = opinion.reviewer?.login ?? "ghost";
		if (opinion.state === "APPROVED") return reviewer.state === "nobody" ? [ignored(opinion, reviewer.reason, reviewer.detail)] : [];
		if (opinion.state === "CHANGES_REQUESTED") return [];
		const dismissed = dismissedOpinion(opinion, dismissals);
		if (dismissed.state !== "approval") return [];
		return [ignored(opinion, "dismissed", `${dismissed.dismissal.account?.login ?? dismissed.dismissal.by ?? "a deleted account"} dismissed the approval of ${login}`)];
	});
}
/** Why an approval fills no place. What holds for every needed seat is the reason; else each seat gives its own. */
function unseated(approval, position, seats) {
	const { opinion, account } = approval;
	if (seats.length === 0) return ignored(opinion, "not-needed", `${account.login}: no seat is needed`);
	if (seats.some(({ candidacies }) => candidacies[position]?.state === "yes")) return ignored(opinion, "not-needed", `${account.login}: the seats this person may fill are full`);
	const answers = seats.flatMap(({ need, candidacies }) => {
		const candidacy = candidacies[position];
		return candidacy === void 0 || candidacy.state === "yes" ? [] : [{
			name: need.seat.name,
			candidacy
		}];
	});
	const refusals = answers.map(({ candidacy }) => candidacy.state === "no" ? candidacy : void 0);
	const [first] = refusals;
	const same = refusals.every((refusal) => refusal !== void 0 && refusal.reason === first?.reason);
	const nameless = first?.reason === "not-eligible";
	if (first !== void 0 && same && !nameless) return ignored(opinion, first.reason, first.detail);
	const { standing } = approval;
	if (standing.state === "void") return ignored(opinion, standing.reason, standing.detail);
	if (same) return ignored(opinion, "not-eligible", `${account.login} is not named by any needed seat`);
	return ignored(opinion, "not-eligible", answers.map(({ name, candidacy }) => `${name}: ${refusalText(candidacy)}`).join("; "));
}
function refusalText(candidacy) {
	return candidacy.state === "no" ? candidacy.detail : "whether the seat names this person could not be read";
}
function ignored(opinion, reason, detail) {
	const { review, reviewer } = opinion;
	return {
		login: reviewer?.login ?? "ghost",
		reviewId: review.id,
		commit: review.commit,
		reason,
		detail
	};
}
// src/approval/candidacy.ts
/** Membership is asked last: a team that cannot be read matters only for approvals that would count otherwise. */
function candidatesFor(need, approvals, evidence, requirements) {
	const { seat } = need;
	const bars = barred(evidence, exclusionsOf(seat, requirements));
	return {
		need,
		candidacies: approvals.map(({ account, person, standing }) => {
			const bar = barOf(bars, account);
			if (bar !== void 0) return {
				state: "no",
				reason: bar.reason,
				detail: bar.detail
			};
			if (standing.state === "void") return {
				state: "no",
				reason: standing.reason,
				detail: standing.detail
			};
			const answer = membershipOf(person, seat.from, evidence);
			if (answer.membership === "unreadable") return {
				state: "unreadable",
				obstacles: answer.obstacles
			};
			if (answer.membership === "yes") return { state: "yes" };
			return {
				state: "no",
				reason: "not-eligible",
				detail: `${account.login} is not named by seat ${seat.name}`
			};
		})
	};
}
/**
* What keeps a needed seat from being judged. A team that cannot be read is a problem even before anybody approves,
* for then nobody can say who could; only a seat that is full with every approval decided does without it.
*/
function seatProblems({ need, candidacies }, full, evidence) {
	const obstacles = candidacies.flatMap((candidacy) => candidacy.state === "unreadable" ? candidacy.obstacles : []);
	return [...full ? [] : unreadableTeams(need.seat.from, evidence), ...obstacles].map((obstacle) => obstacleProblem(obstacle, `who may fill seat ${need.seat.name}`));
}
// src/approval/eligibility.ts
/**
* The logins that a seat's teams and users name, less excluded people and bots; null when a permission lets others in
* or a team was not read, for then nobody can list them.
*/
function eligibleLogins(seat, evidence, requirements) {
	const teams = seat.from.teams.map((team) => readTeam(team, evidence));
	const members = teams.flatMap((reading) => "members" in reading ? reading.members : []);
	if (seat.from.permission !== void 0 || teams.some((reading) => "kind" in reading)) return null;
	const known = knownAccounts(evidence);
	const bars = barred(evidence, exclusionsOf(seat, requirements));
	return distinctBy([...members.toSorted(byLogin), ...seat.from.users.toSorted(byLogin)].filter(({ login, id }) => {
		const account = known.get(foldLogin(login)) ?? {
			login,
			id: id ?? 0,
			bot: false
		};
		if (known.has(foldLogin(login)) && id !== void 0 && id !== account.id) return false;
		const person = {
			login,
			id: id ?? known.get(foldLogin(login))?.id
		};
		return !isBot(account) && barOf(bars, person) === void 0;
	}), ({ login }) => foldLogin(login)).map(({ login }) => login).toSorted(compareText);
}
function byLogin(a, b) {
	return compareText(a.login, b.login);
}
// src/approval/seats.ts
/** Seats the approvals, which come oldest first. */
function fillSeats(needs, approvals, evidence, requirements) {
	const candidates = needs.filter(({ needed }) => needed).map((need) => candidatesFor(need, approvals, evidence, requirements));
	const placed = seating(candidates.map(({ need, candidacies }) => ({
		count: need.seat.count,
		candidates: [...candidacies.keys()].filter((position) => candidacies[position]?.state === "yes")
	})));
	const seated = candidates.map((seat, index) => ({
		...seat,
		positions: placed[index] ?? []
	}));
	const seats = needs.map((need) => {
		return seatOf(need, seated.find((seat) => seat.need === need)?.positions ?? [], approvals, evidence, requirements);
	});
	const taken = new Set(placed.flat());
	return {
		seats,
		filled: seated.every(full),
		unseated: approvals.flatMap((approval, position) => taken.has(position) ? [] : [unseated(approval, position, candidates)]),
		problems: seated.flatMap((seat) => seatProblems(seat, full(seat), evidence))
	};
}
/** Written so that a count which is no number is never reached. */
function full({ need, positions }) {
	return positions.length >= need.seat.count;
}
function seatOf({ seat, needed, reason }, positions, approvals, evidence, requirements) {
	const filledBy = approvals.filter((_, position) => positions.includes(position)).flatMap(({ account, opinion, standing }) => standing.state === "stands" ? [fillingOf(account, opinion, standing)] : []);
	const eligible = eligibleLogins(seat, evidence, requirements);
	const { permission } = seat.from;
	const { name, count } = seat;
	return {
		name,
		needed,
		reason,
		count,
		filledBy,
		eligible,
		...permission ? { permission } : {}
	};
}
// src/approval/unattributed.ts
/** Commits that name a person whom no account owns, once per commit and address (approvals.md §2.8). */
function unattributed(commits) {
	return distinctBy(commits.flatMap(({ oid, author, coAuthors, committer }) => [
		author,
		...coAuthors,
		committer
	].flatMap((contributor) => contributor.state === "unknown" ? [{
		oid,
		name: contributor.name,
		email: contributor.email
	}] : [])).toSorted((a, b) => compareText(a.oid, b.oid) || compareText(a.email, b.email) || compareText(a.name, b.name)), ({ oid, email }) => `${oid} ${email}`);
}
// src/approval/outcome.ts
/**
* Who has signed: reviews become opinions, opinions become approvals, approvals take seats. What could not be known is
* a problem, never a guess; nothing here depends on the order in which GitHub listed things.
*/
function judgeApprovals(evidence, requirements) {
	const opinions = latestOpinions(evidence.reviews);
	const needs = neededSeats(evidence.change, requirements.seats);
	const seats = fillSeats(needs, approvalsOf(opinions.latest, evidence, requirements), evidence, requirements);
	const vetoes = judgeVetoes(opinions.latest, evidence, requirements);
	const override = judgeOverride(opinions.latest, evidence, requirements);
	const passedOver = [...discountedOpinions(opinions.latest, evidence), ...seats.unseated];
	const problems = [
		...evidenceProblems(opinions, evidence),
		...askingProblems(needs, evidence),
		...seats.problems,
		...vetoes.problems,
		...override.problems
	];
	return {
		seats: seats.seats,
		filled: seats.filled,
		ignored: inReviewOrder(opinions.latest, override.failed, passedOver).filter(({ reviewId }) => reviewId !== override.override?.reviewId),
		vetoes: vetoes.vetoes,
		override: override.override,
		problems: distinctBy(problems, ({ message }) => message),
		unattributed: unattributed(evidence.commits),
		notes: [...deadEnds(seats.seats), ...vetoes.notes]
	};
}
/** The approvals of people whose word can count, oldest first. */
function approvalsOf(opinions, evidence, requirements) {
	return opinions.flatMap((opinion) => {
		const reviewer = reviewerOf(opinion);
		if (opinion.state !== "APPROVED" || reviewer.state === "nobody") return [];
		const { account, person } = reviewer;
		return [{
			opinion,
			account,
			person,
			standing: standingOf(opinion, evidence, requirements)
		}];
	});
}
function evidenceProblems(opinions, evidence) {
	const { baseChangedAt, dismissals } = evidence;
	const baseTime = baseChangedAt === void 0 || instant(baseChangedAt) !== void 0 ? [] : [baseTimeProblem];
	return [
		...opinions.unreadable.map(reviewProblem),
		...baseTime,
		...dismissalProblems(opinions.latest, dismissals)
	];
}
/** What is wrong with whom the policy asks; a change that nothing governs asks nobody. */
function askingProblems(needs, { author, change }) {
	const governed = change.manifests.length > 0;
	const asked = needs.some(({ needed }) => needed);
	return [...author === void 0 && (governed || asked) ? [authorProblem] : [], ...governed && !asked && needs.length > 0 ? [seatProblem] : []];
}
/** Oldest review first; a failed override speaks for its review when the reason is the same. */
function inReviewOrder(opinions, failed, passedOver) {
	const byReview = grouped([...failed, ...passedOver], ({ reviewId }) => reviewId);
	return opinions.flatMap(({ review }) => distinctBy(byReview.get(review.id) ?? [], ({ reason }) => reason));
}
// src/gate/policy-test-comparison.ts
/**
* Pairs what a test expects with what was found, each once, so that as many pairs as possible are made whatever their
* order: an expectation that names only a rule must not take the finding that another names by its place.
*/
function compareFindings(expected, found) {
	const actual = sortFindings(found);
	const taken = pairs(expected, actual);
	const byFinding = new Map([...taken].map(([expectation, finding]) => [finding, expectation]));
	const rows = actual.map((finding, index) => {
		const expectation = expected[byFinding.get(index) ?? -1];
		return expectation ? {
			state: "met",
			expected: expectation,
			actual: finding
		} : {
			state: "unexpected",
			actual: finding
		};
	});
	return [...expected.flatMap((expectation, index) => taken.has(index) ? [] : [{
		state: "missing",
		expected: expectation
	}]), ...rows].toSorted((a, b) => placeOf(a) - placeOf(b));
}
/** A missing one stands before what was found at its place instead. */
function placeOf(row) {
	const { line = 0, column = 0 } = row.state === "missing" ? row.expected : row.actual;
	return line * 1e6 + column;
}
/** By Kuhn's augmenting paths: which expectation goes with which finding, by their indexes. */
function pairs(expected, actual) {
	const owner = /* @__PURE__ */ new Map();
	const candidates = expected.map((expectation) => [...actual.keys()].filter((index) => {
		const finding = actual[index];
		return finding !== void 0 && meets(finding, expectation);
	}));
	const place = (expectation, tried) => (candidates[expectation] ?? []).some((finding) => {
		if (tried.has(finding)) return false;
		tried.add(finding);
		const holder = owner.get(finding);
		if (holder !== void 0 && !place(holder, tried)) return false;
		owner.set(finding, expectation);
		return true;
	});
	for (const expectation of expected.keys()) place(expectation, /* @__PURE__ */ new Set());
	return new Map([...owner].map(([finding, expectation]) => [expectation, finding]));
}
function meets(finding, { rule, line, column, severity, message, waived }) {
	return finding.rule === rule && (line === void 0 || finding.line === line) && (column === void 0 || finding.column === column) && (severity === void 0 || finding.severity === severity) && (message === void 0 || finding.message.includes(message)) && finding.waived !== void 0 === waived;
}
// src/gate/policy-test-evidence.ts
/** Stands for the head: tests have no commits. */
const head = "a".repeat(40);
/** An earlier commit with other content. */
const earlier = "b".repeat(40);
/** What decides who has signed, from what a test says of its people. */
function testPeople(test, change, policy, now) {
	const requirements = policy.approvals;
	const named = [...new Set((change.head?.documents ?? []).flatMap(({ manifest }) => manifest.initiator.github ?? []))];
	const stated = test.initiator ?? named[0];
	const accounts = accountsOf(change, requirements);
	const author = accounts(test.author ?? stated ?? "author");
	const initiators = new Map(named.map((login) => [login.toLowerCase(), initiatorReading(login, test, accounts)]));
	return {
		initiators,
		evidence: {
			now,
			head,
			author,
			commits: [{
				oid: head,
				author: {
					state: "account",
					account: author
				},
				coAuthors: [],
				committer: { state: "web" }
			}],
			initiators: [...initiators.values()].flatMap((reading) => reading.state === "known" ? [{
				login: reading.login,
				id: reading.id,
				bot: reading.bot
			}] : []),
			reviews: test.reviews.map((review, index) => reviewOf(review, index, test.reviews.length, accounts, now)),
			dismissals: test.reviews.flatMap(({ by, state }, index) => state === "dismissed" ? [{
				reviewId: reviewId(index),
				by,
				account: accounts(by),
				previousState: "APPROVED"
			}] : []),
			baseChangedAt: void 0,
			change: changeFacts([change], /* @__PURE__ */ new Set([change.path]), policy),
			sameContent: /* @__PURE__ */ new Map([[head, true], [earlier, false]]),
			teams: teamsOf(test, requirements, accounts),
			permissions: permissionsOf(test.reviews, accounts)
		}
	};
}
/** One account for each login, with the id that the policy or the manifest pins for it where one does. */
function accountsOf(change, requirements) {
	const pinned = /* @__PURE__ */ new Map();
	const pin = (login, id) => {
		if (login !== void 0 && id !== void 0) pinned.set(login.toLowerCase(), id);
	};
	for (const { manifest } of change.head?.documents ?? []) pin(manifest.initiator.github, manifest.initiator.id);
	for (const { users } of sourcesOf(requirements)) for (const { login, id } of users) pin(login, id);
	const known = /* @__PURE__ */ new Map();
	return (login) => {
		const key = login.toLowerCase();
		const account = known.get(key) ?? {
			login,
			id: pinned.get(key) ?? firstFreeId + known.size,
			bot: key.endsWith("[bot]")
		};
		known.set(key, account);
		return account;
	};
}
/** Beyond the ids that GitHub has given so far, so that a pinned id is nobody else's. */
const firstFreeId = 2 ** 40;
function sourcesOf({ seats, veto, override }) {
	return [
		...seats.map(({ from }) => from),
		...veto ? [veto.from] : [],
		...override ? [override.from] : []
	];
}
function initiatorReading(login, { initiator }, accounts) {
	if (initiator !== void 0 && initiator.toLowerCase() !== login.toLowerCase()) return { state: "absent" };
	return {
		state: "known",
		...accounts(login),
		confirmed: true
	};
}
const reviewStates = {
	approved: "APPROVED",
	changes_requested: "CHANGES_REQUESTED",
	dismissed: "DISMISSED",
	commented: "COMMENTED"
};
function reviewOf(review, index, count, accounts, now) {
	const justNow = (/* @__PURE__ */ new Date(now.getTime() - (count - index) * 1e3)).toISOString();
	return {
		id: reviewId(index),
		author: accounts(review.by),
		state: reviewStates[review.state],
		body: review.body,
		submittedAt: review.at ?? justNow,
		editor: void 0,
		edited: false,
		commit: review.stale ? earlier : head,
		canWrite: review.permission !== "none"
	};
}
function reviewId(index) {
	return String(index + 1);
}
/** Every team that anybody names can be read; its members are the reviewers that the test puts into it. */
function teamsOf({ reviews }, requirements, accounts) {
	const named = [...sourcesOf(requirements).flatMap(({ teams }) => teams), ...reviews.flatMap(({ teams }) => teams)];
	return new Map(named.map((team) => {
		const key = team.toLowerCase();
		return [key, {
			state: "read",
			members: reviews.filter(({ teams }) => teams.includes(key)).map(({ by }) => accounts(by))
		}];
	}));
}
/** Of somebody with several reviews the last one says what the account may do now. */
function permissionsOf(reviews, accounts) {
	return new Map(reviews.map(({ by, permission }) => [accounts(by).id, {
		state: "read",
		permission
	}]));
}
// src/gate/verdict.ts
/**
* The verdict of one pull request. Order matters: what could not be judged is never anything but `error`; an override
* lifts findings, vetoes and empty seats, and nothing else.
*/
function verdictOf(judged) {
	const { errors, governed, findings, approvals } = judged;
	if (errors.length > 0 || approvals.problems.length > 0) return "error";
	const refused = findings.some((finding) => finding.severity === "error" && !finding.waived);
	const seated = approvals.seats.some((seat) => seat.needed);
	if (!governed && !seated && !refused) return "not-applicable";
	const rejected = refused || approvals.vetoes.length > 0;
	if (!rejected && approvals.filled) return "approved";
	if (approvals.override) return "overridden";
	return rejected ? "rejected" : "awaiting-approval";
}
// src/gate/policy-tests.ts
/** The most tests that one run takes, over all files. */
const mostTests = 500;
/** Runs the tests of a policy through the engine that judges pull requests. */
function runPolicyTests(run) {
	const results = run.tests.map((test, index) => index < mostTests ? runTest(test, run) : failed(test, `Only the first ${mostTests} tests are run: split them.`, run));
	const passed = results.filter(({ state }) => state === "passed").length;
	return {
		results,
		passed,
		failed: results.length - passed
	};
}
function runTest(test, run) {
	const reading = testChange(test, run.policy, run.readFile);
	if (reading.state === "unreadable") return failed(test, reading.why, run);
	const schema = (run.schemas ?? []).find(({ state }) => state === "unusable");
	if (schema?.state === "unusable") return failed(test, `A schema that the policy names cannot be used: ${schema.why}`, run);
	const { findings, verdict, seats } = judged(test, reading.change, run);
	const { expected } = test;
	const compared = expected.findings === void 0 ? [] : compareFindings(expected.findings, findings);
	const rows = [...expected.verdict === void 0 ? [] : [row("verdict", expected.verdict, verdict)], ...[...expected.seats].map(([name, state]) => row(`seat ${name}`, state, seatState(name, seats)))];
	return {
		test,
		state: compared.every(({ state }) => state === "met") && rows.every(({ met }) => met) ? "passed" : "failed",
		findingsIn: placesOf(test, run.policy),
		findings: compared,
		rows
	};
}
function judged(test, change, { policy, readFile, schemas, now: today }) {
	const now = test.now ?? today;
	const { initiators, evidence } = testPeople(test, change, policy, now);
	const paths = change.head ? referencedFiles(change.head) : [];
	const files = new Map(paths.map((path) => [path, testFile(test, path, readFile)]));
	const findings = changeFindings({
		changes: [change],
		files,
		schemas: schemas ?? [],
		requestsAtBase: /* @__PURE__ */ new Map(),
		initiators
	}, policy, now);
	const approvals = judgeApprovals(evidence, policy.approvals);
	return {
		findings,
		verdict: verdictOf({
			errors: [],
			governed: true,
			findings,
			approvals
		}),
		seats: approvals.seats
	};
}
function row(what, expected, actual) {
	return {
		what,
		expected,
		actual,
		met: expected === actual
	};
}
function seatState(name, seats) {
	const seat = seats.find((one) => one.name === name);
	if (!seat) {
		const meant = nearest(name, seats.map((one) => one.name));
		return `no such seat in the policy${meant === void 0 ? "" : `; did you mean ${meant}?`}`;
	}
	return !seat.needed ? "not-needed" : seat.filledBy.length >= seat.count ? "filled" : "open";
}
function failed(test, problem, { policy }) {
	return {
		test,
		state: "failed",
		findingsIn: placesOf(test, policy),
		findings: [],
		rows: [],
		problem
	};
}
function placesOf(test, policy) {
	const { manifest, path } = test;
	const file = manifest.kind === "inline" ? path : manifest.kind === "file" ? manifest.path : "";
	return {
		judgedAs: judgedPath(test, policy),
		file
	};
}
// src/gate/changed-policy.ts
/**
* What is wrong with the policy that a change brings, and which of its own tests it fails. It judges nothing yet, but
* once merged it must be valid: otherwise nothing could be approved any more. Throws what its readers throw.
*/
async function changedPolicyFindings(change) {
	if (!touchesPolicy(change.touched, {
		path: change.path,
		state: change.current
	})) return [];
	const loaded = await loadPolicy(change.path, change.source);
	if (loaded.state === "unusable") return loaded.findings;
	return testFindings(change, loaded.policy);
}
async function testFindings(change, policy) {
	const listed = await testFiles(change);
	const files = await change.texts(listed);
	const tests = [];
	const told = [];
	for (const path of listed) {
		const reading = readTests(path, files.get(path) ?? { state: "absent" }, change);
		if (reading.state === "invalid") told.push(...reading.findings);
		else if (reading.policy !== void 0 && reading.policy !== change.path) told.push(passedOver(path, reading.policy));
		else tests.push(...reading.tests);
	}
	if (tests.length === 0) return told;
	const named = await namedFiles(change, tests, policy);
	const readFile = (path) => named.get(path) ?? unreadableFile;
	const report = runPolicyTests({
		policy,
		tests,
		readFile,
		schemas: await Promise.all(policy.schemas.map((path) => schemaOfFile(path, readFile(path)))),
		now: change.now
	});
	return [...told, ...policyTestFindings(report)];
}
/** The policy itself, which may hold tests, and the test files beside it. */
async function testFiles({ path: policy, below }) {
	return [policy, ...(await below(posix.dirname(policy))).filter((path) => isPolicyTestPath(path, policy)).toSorted()];
}
function readTests(path, file, { path: policy }) {
	const reading = readingOf(file);
	if (reading.state !== "absent" || path === policy) return readPolicyTestSource(path, reading);
	return readPolicyTestSource(path, {
		state: "unreadable",
		why: "it was listed, and then was not there"
	});
}
/** A test file may name another policy, which is not what this change is about. */
function passedOver(path, policy) {
	return {
		...policyTestFinding(path, {
			message: `These tests are of ${policy}, which is not the policy that judges here: they were not run.`,
			place: startOfFile,
			fix: `Run \`tunegate policy test --policy ${policy}\`.`
		}),
		severity: "notice"
	};
}
/** The files of the repository that the tests and their manifests name. */
async function namedFiles(change, tests, policy) {
	const named = /* @__PURE__ */ new Map();
	for (;;) {
		const wanted = policyTestRequests(tests, policy, named);
		if (wanted.length === 0) return named;
		const files = await change.references(wanted);
		for (const path of wanted) named.set(path, files.get(path) ?? unreadableFile);
	}
}
/** What stands there is no file that anybody can read: present, and nothing is known of it. */
const unreadableFile = {
	state: "present",
	oid: "",
	size: 0,
	sha256: "",
	text: void 0
};
// src/gate/content.ts
/** What must be read to tell the governed content. */
function contentRequests(paths, commitOf) {
	return [...paths.manifests.map((path) => ({
		commit: commitOf(path),
		path,
		content: true
	})), ...paths.files.map((path) => ({
		commit: commitOf(path),
		path,
		content: false
	}))];
}
/**
* The digest of the governed content, hex, each path at the commit that `commitOf` gives; nothing when GitHub no longer
* has one of these.
*/
function contentAt(paths, commitOf, files) {
	const at = (path) => files.get(fileKey(commitOf(path), path)) ?? { state: "commit-gone" };
	const all = [...paths.manifests, ...paths.files];
	if (all.some((path) => at(path).state === "commit-gone")) return void 0;
	const manifests = paths.manifests.flatMap((path) => {
		const file = manifestOf(path, at(path));
		return file ? [{
			path,
			file
		}] : [];
	});
	const read = new Set(manifests.map(({ path }) => path));
	return contentDigest({
		manifests,
		files: all.filter((path) => !read.has(path)).map((path) => ({
			path,
			oid: identityOf(at(path))
		}))
	});
}
/** The manifest file at a path, when its text came whole. */
function manifestOf(path, file) {
	if (file?.state !== "blob" || !file.bytes) return void 0;
	const known = parsed.get(file);
	if (known?.path === path) return known;
	const manifest = parseManifest(path, file.bytes);
	parsed.set(file, manifest);
	return manifest;
}
/** Parsing is most of a judgement's time, and the same file is asked for more than once. */
const parsed = /* @__PURE__ */ new WeakMap();
/** What stands at a path as text: a blob's id, or what else is there, with the id of that. */
function identityOf(file) {
	if (file.state === "blob") return file.oid;
	return file.state === "other" ? `${file.what} ${file.oid}` : void 0;
}
// src/gate/scope.ts
/** Sorts the changed paths of a pull request by what the policy makes of them. */
function scopeOf(files, policy) {
	const touched = new Set(files.flatMap((file) => [file.path, ...file.previousPath ? [file.previousPath] : []]));
	const manifests = files.flatMap((file) => changedManifest(file, policy));
	const known = new Set(manifests.flatMap((manifest) => [manifest.path, manifest.previousPath]));
	const patterns = policy.approvals.seats.flatMap((seat) => seat.when.paths ?? []);
	return {
		manifests,
		folders: files.filter((file) => file.status !== "removed" && !isManifest(file.path, policy)).map(({ path }) => path).filter((path) => leadsTo(policy.manifests, path)),
		touched,
		others: [...touched].filter((path) => !known.has(path)),
		watched: [...touched].filter((path) => matchesAny(patterns, path, { trusted: true })).toSorted()
	};
}
/** Whether a path is a manifest's under the policy. */
function isManifest(path, policy) {
	return matchesAny(policy.manifests, path, { trusted: true });
}
function changedManifest(file, policy) {
	const now = isManifest(file.path, policy);
	const before = file.previousPath !== void 0 && isManifest(file.previousPath, policy);
	if (file.status !== "renamed") return now ? [{
		path: file.path,
		status: file.status
	}] : [];
	if (now && before) return [{
		path: file.path,
		previousPath: file.previousPath,
		status: "renamed"
	}];
	if (now) return [{
		path: file.path,
		status: "added"
	}];
	return before ? [{
		path: file.previousPath,
		status: "removed"
	}] : [];
}
// src/gate/read-manifests.ts
/** Manifests of one repository that are read to see what they reference; beyond, nobody could tell. */
const mostManifests = 3e3;
/**
* Reads the manifests that a change touches, at the judged commit and at the tip of the base branch, and lists the
* others when they could matter. `more` is read along.
*/
async function readManifests(client, scope, policy, at, more) {
	const listed = scope.others.length > 0;
	const folders = listed ? foldersOf(policy.manifests) : [];
	const files = [...scope.manifests.flatMap((manifest) => versions(manifest, at)), ...more];
	const [reading, tree] = await Promise.all([read(client, {
		files,
		folders: {
			commit: at.untouched,
			folders: folders ?? []
		}
	}), folders === void 0 ? listTree(client, at.untouched) : void 0]);
	const untouched = untouchedManifests(listed ? tree ?? reading.below ?? await listTree(client, at.untouched) : [], scope, policy);
	if (untouched.length > mostManifests) throw tooMany(untouched.length);
	return {
		...manifestChanges(scope, at, reading.files),
		files: reading.files,
		untouched
	};
}
/** The manifests that a change touches, from files that were read at both commits. */
function manifestChanges(scope, at, files) {
	const errors = [];
	return {
		changes: scope.manifests.map((manifest) => {
			const formerPath = manifest.previousPath ?? manifest.path;
			const former = files.get(fileKey(at.base, formerPath));
			if (manifest.status === "removed") return changeOf(manifest, void 0, manifestOf(formerPath, former), scope);
			const now = files.get(fileKey(at.commit, manifest.path));
			const head = manifestOf(manifest.path, now);
			if (!head && !isTold(now)) errors.push(unreadable(manifest.path, now));
			return changeOf(manifest, head, formerPath === manifest.path && isSame(former, now) ? head : manifestOf(formerPath, former), scope);
		}),
		errors
	};
}
function isSame(former, now) {
	if (former?.state !== "blob" || now?.state !== "blob" || !former.bytes || !now.bytes) return false;
	return former.size === now.size && Buffer.compare(former.bytes, now.bytes) === 0;
}
/** Those of the untouched manifests that reference a touched file: these are governed too. */
function referringManifests(paths, commit, scope, files) {
	const errors = [];
	return {
		changes: paths.flatMap((path) => {
			const file = files.get(fileKey(commit, path));
			const manifest = manifestOf(path, file);
			if (!manifest && !isTold(file)) errors.push(unreadable(path, file));
			if (manifest && manifest.unreadable.length > 0) errors.push(unparsable(path));
			if (!manifest || touchedReferences({ head: manifest }, scope.touched).length === 0) return [];
			return [changeOf({
				path,
				status: "referenced"
			}, manifest, manifest, scope)];
		}),
		errors
	};
}
/** The folders that hold everything some globs can match; nothing when that is the whole repository. */
function foldersOf(globs) {
	const folders = globs.map((glob) => {
		const parts = glob.split("/");
		const plain = parts.findIndex((part) => /[*?[{!+@(\\]/.test(part));
		return parts.slice(0, plain === -1 ? -1 : plain).join("/");
	});
	return folders.includes("") ? void 0 : [...new Set(folders)];
}
/** Those of some paths that are manifests and are left alone by the change. */
function untouchedManifests(paths, scope, policy) {
	return [...new Set(paths)].filter((path) => !scope.touched.has(path) && isManifest(path, policy));
}
function tooMany(count) {
	return new GitHubError("cap-reached", `The repository has ${count} manifests; more than ${mostManifests} are not read`, "Narrow `manifests` in the policy to those in use.");
}
function versions(manifest, at) {
	const base = {
		commit: at.base,
		path: manifest.previousPath ?? manifest.path,
		content: true
	};
	return manifest.status === "removed" ? [base] : [{
		commit: at.commit,
		path: manifest.path,
		content: true
	}, base];
}
function changeOf(manifest, head, base, scope) {
	return {
		path: manifest.path,
		status: manifest.status,
		...manifest.previousPath === void 0 ? {} : { previousPath: manifest.previousPath },
		...head ? { head } : {},
		...base ? { base } : {},
		fields: base === head ? [] : diffManifests(base, head),
		changedFiles: head ? touchedReferences({ head }, scope.touched) : []
	};
}
function unparsable(path) {
	return {
		code: "manifest-unreadable",
		message: `The manifest ${path} on the base branch is no valid YAML, so nobody can tell what it references`,
		fix: "Mend or remove it in a pull request of its own."
	};
}
function unreadable(path, file) {
	return {
		code: "manifest-unreadable",
		message: `The manifest ${path} cannot be read: ${obstacle(file)}`,
		fix: "Commit the manifest as a plain text file of at most 256 KiB."
	};
}
/** Whoever could not read it has said why. */
function isTold(file) {
	return file?.state === "unreadable";
}
function obstacle(file) {
	if (file?.state === "absent") return "it is not there any more";
	if (file?.state === "commit-gone") return "GitHub no longer has the commit";
	return file?.state === "other" ? `it is a ${file.what}` : "it is binary, or too large to be read";
}
// src/gate/referenced-file.ts
/** The files that the manifests of a change reference, sorted, each once. */
function referencesOf(changes) {
	return [...new Set(changes.flatMap(({ head }) => head ? referencedFiles(head) : []))].toSorted();
}
/** A referenced file that is there; its text is kept where a rule could read it. `bytes` may be left out when it is long. */
function presentFile(file) {
	const { oid, size, sha256, bytes } = file;
	return {
		state: "present",
		oid,
		size,
		sha256,
		text: bytes === void 0 || size > longestText ? void 0 : textOf(bytes)
	};
}
/** Bytes of a file whose text is kept: rules read pointers and configs, and no dataset. */
const longestText = 1048576;
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
/** Why a path that a manifest references cannot be judged: `what` stands there. */
function notAFile(path, what) {
	return {
		code: "reference-unreadable",
		message: `${path}, which a manifest references, is ${what}: what it stands for cannot be judged`,
		fix: "Commit the file itself, or its git-lfs or DVC pointer."
	};
}
// src/gate/requests-at-base.ts
/** The paths of the requests that the releases of a change name. */
function requestPaths(changes) {
	const uris = changes.flatMap(({ head }) => (head?.documents ?? []).flatMap(({ manifest }) => manifest.request?.uri ?? []));
	return [...new Set(uris)].flatMap((uri) => {
		const reading = repositoryPath(uri);
		return reading.state === "path" ? [reading.path] : [];
	});
}
/** sha256, hex, of those of them that are requests at the tip of the base branch, by path. */
function requestsAtBase(changes, base, files) {
	return new Map(requestPaths(changes).flatMap((path) => {
		const file = manifestOf(path, files.get(fileKey(base, path)));
		const request = file?.documents.some((document) => document.kind === "FineTuningRequest");
		return file && request ? [[path, file.sha256]] : [];
	}));
}
// src/gate/read-pull.ts
/** Reads the state of a pull request with the policy at the tip of its base branch, and who shares its head. */
async function readPull(access, number) {
	const { client, policy, check } = access;
	const { pull } = await read(client, { pull: {
		number,
		policy,
		check
	} });
	if (!pull) throw new Error("unreachable: a pull request was asked for");
	return {
		...pull,
		siblings: pull.siblings ?? await siblingsAmongOpen(access, pull)
	};
}
async function siblingsAmongOpen({ client }, pull) {
	return (await openPulls(client)).filter(({ head, number }) => head === pull.head.oid && number !== pull.number).map(({ number }) => number);
}
// src/gate/schemas-at-base.ts
/** The policy's further schemas, where the pull request touches anything that they could judge. */
function schemasFor(scope, policy) {
	return scope.touched.size > 0 ? policy.schemas : [];
}
/** A schema of the policy, from files that were read, and an error where it cannot be used. */
async function schemaAt(path, base, files) {
	const file = files.get(fileKey(base, path));
	const schema = file?.state === "blob" && file.bytes ? await furtherSchema(path, file.bytes) : {
		state: "unusable",
		why: "it is not a readable text file"
	};
	if (schema.state === "usable") return { schema };
	return {
		schema,
		error: {
			code: "schema-unusable",
			message: `The schema ${path}, which the policy names, cannot be used: ${schema.why}`,
			fix: "Mend the schema on the base branch."
		}
	};
}
export { distinctBy as A, inspectDatasets as B, reviewerOf as C, barOf as D, teamKey as E, policyReader as F, withFolders as G, initiatorReadings as H, readElsewhere as I, changeFindings as J, changeFacts as K, policyTestFinding as L, expectedText as M, policyTestFindings as N, barred as O, policyTestRequests as P, readPolicyTestSource as R, overrideAttempts as S, neededSeats as T, participants as U, initiatorLogins as V, hidingLinks as W, companionPaths as X, ruleSubjects as Y, readTrainingConfig as Z, changedPolicyFindings as _, requestsAtBase as a, judgeApprovals as b, referencesOf as c, referringManifests as d, untouchedManifests as f, contentRequests as g, contentAt as h, requestPaths as i, dismisserOf as j, exclusionsOf as k, manifestChanges as l, scopeOf as m, schemasFor as n, notAFile as o, isManifest as p, risksOf as q, readPull as r, presentFile as s, schemaAt as t, readManifests as u, runPolicyTests as v, latestOpinions as w, objectionsOf as x, verdictOf as y, readPolicyTests as z };
