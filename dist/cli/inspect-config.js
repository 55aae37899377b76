import { $ as parseManifest, J as changeFindings, Q as frameworks, X as companionPaths, Z as readTrainingConfig } from "./policy-reader.js";
import { n as trainingConfigText, r as trainingConfigReport } from "./report.js";
import { i as readFiles, n as pathFrom } from "./repository-folder.js";
import { o as findWorkTree } from "./worktree.js";
import { i as exitCodes, n as unevaluated } from "./io.js";
import { S as effectivePolicy } from "./policy.js";
import { basename, dirname, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/cli/inspect-config/risky-settings.ts
/**
* What the rules about training configs say of one, as the preset `tunegate:recommended` weighs them: judged under a
* manifest that says nothing but the config's path, so that no setting counts as declared.
*/
function riskySettings(path, files, now) {
	const changed = {
		changes: [{
			path: "manifest",
			status: "added",
			head: parseManifest("manifest", JSON.stringify({ training: { config: { uri: `./${path}` } } })),
			fields: [],
			changedFiles: []
		}],
		files,
		schemas: [],
		requestsAtBase: /* @__PURE__ */ new Map(),
		initiators: /* @__PURE__ */ new Map()
	};
	return changeFindings(changed, effectivePolicy(void 0), now).flatMap(({ related: _related, ...finding }) => finding.rule.startsWith("training/config-") && !aboutManifests.has(finding.rule) ? [finding] : []);
}
/** Rules that hold a config against the manifest that names it. */
const aboutManifests = /* @__PURE__ */ new Set([
	"training/config-digest",
	"training/config-known",
	"training/config-matches"
]);
// src/cli/verbs/inspect-config.ts
const verb = {
	description: "Shows what a training config says: its framework, base model, datasets, method, adapter and hyperparameters, each with its place, and which settings are risky. Files that the framework reads besides are looked for near it.",
	arguments: [{
		name: "<file>",
		description: "The training config."
	}],
	options: [{
		flags: "--json",
		description: "Write JSON, as policies/inspect-config.schema.json describes it."
	}],
	examples: [{
		command: "tunegate inspect config train/axolotl.yaml",
		does: "show what the config says"
	}, {
		command: "tunegate inspect config train/sft.yaml --json",
		does: "the same for a program"
	}],
	exits: {
		0: "The config was understood.",
		1: "It was understood, and a risky setting is an error.",
		2: "It cannot be read, or is of no known framework."
	},
	run
};
async function run(input, io) {
	const [given = ""] = input.arguments;
	const place = await placeOf(resolve(io.cwd, given), io).catch(reason);
	if (typeof place === "string") return unevaluated(io, {
		message: `${given} cannot be read: ${place}`,
		fix: "Name a training config that is there."
	});
	const { root, path, bytes } = place;
	const files = await readFiles(root, [path, ...companionPaths(path, bytes)]);
	const config = readTrainingConfig(path, bytes, (at) => files.get(at) ?? { state: "absent" });
	const report = trainingConfigReport(path, config, riskySettings(path, files, io.now()));
	io.stdout(input.flags.has("json") ? `${JSON.stringify(report, void 0, 2)}\n` : trainingConfigText(report));
	switch (config.state) {
		case "recognised": return report.findings.some(({ severity }) => severity === "error") ? exitCodes.fails : exitCodes.holds;
		case "unknown": return unevaluated(io, {
			message: `${given} is no config of a framework that is known`,
			fix: `Known are: ${[...new Set(frameworks.map(({ id }) => id))].join(", ")}.`
		});
		case "unreadable": return unevaluated(io, {
			message: `${given} cannot be read as a training config`,
			fix: "Mend what is listed above."
		});
	}
}
/** Throws as `node:fs` does. */
async function placeOf(file, io) {
	const bytes = await readFile(file);
	const tree = await findWorkTree(dirname(file), io.env);
	const root = tree.state === "done" ? tree.value.root : dirname(file);
	const path = await pathFrom(root, file);
	return path === void 0 ? {
		root: dirname(file),
		path: basename(file),
		bytes
	} : {
		root,
		path,
		bytes
	};
}
function reason(error) {
	return error instanceof Error ? error.message : String(error);
}
export { verb };
