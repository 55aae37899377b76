import { J as changeFindings, X as companionPaths, Z as readTrainingConfig } from "./schemas-at-base.js";
import { E as effectivePolicy, P as frameworks } from "./policy.js";
import { g as jsonText, n as trainingConfigText, s as trainingConfigReport } from "./report.js";
import { o as findWorkTree } from "./worktree.js";
import { t as exitCodes } from "./exit-code.js";
import { t as parseManifest } from "./manifest-file.js";
import { r as unevaluated, t as lineWidth } from "./io.js";
import { n as readFiles, t as readConfigFile } from "./config-file.js";
import { basename, dirname, resolve } from "node:path";
import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
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
		description: "the training config"
	}],
	options: [{
		flags: "--json",
		description: "write JSON, as policies/inspect-config.schema.json describes it"
	}],
	examples: [{
		command: "tunegate inspect config train/axolotl.yaml",
		does: "shows what the config says"
	}, {
		command: "tunegate inspect config train/sft.yaml --json",
		does: "says it to a program"
	}],
	exits: {
		0: "the config was understood",
		1: "it was understood in part only, or a risky setting is an error",
		2: "it cannot be read, or is of no known framework"
	},
	run
};
async function run(input, io) {
	const [given = ""] = input.arguments;
	const { root, file } = await configNamed(given, io);
	if (file.state !== "read") {
		const why = file.state === "failed" ? file.why : `it is not inside ${root}`;
		return unevaluated(io, {
			message: `${given} cannot be read: ${why}`,
			fix: "Name a training config that is there."
		});
	}
	const { path, bytes } = file;
	const files = await readFiles(root, [path, ...companionPaths(path, bytes)]);
	const config = readTrainingConfig(path, bytes, (at) => files.get(at) ?? { state: "absent" });
	const report = trainingConfigReport(path, config, riskySettings(path, files, io.now()));
	io.stdout(input.flags.has("json") ? jsonText(report) : trainingConfigText(report, lineWidth(io)));
	switch (config.state) {
		case "recognised": return isSound(report) ? exitCodes.holds : exitCodes.fails;
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
/** What stands twice or cannot be read as one value is refused by the gate as well. */
function isSound({ findings, unread, repeatedKeys }) {
	return unread.length === 0 && repeatedKeys.length === 0 && findings.every(({ severity }) => severity !== "error");
}
async function configNamed(given, { cwd, env }) {
	const full = resolve(cwd, given);
	const folder = dirname(full);
	if (!existsSync(folder)) return {
		root: folder,
		file: {
			state: "failed",
			why: "it is not there"
		}
	};
	const here = await realpath(folder);
	const tree = await findWorkTree(here, env);
	const root = tree.state === "done" ? tree.value.root : here;
	return {
		root,
		file: await readConfigFile(root, here, basename(full))
	};
}
export { verb };
