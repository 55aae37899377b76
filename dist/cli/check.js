import { t as githubSource } from "./github-source.js";
import { i as exitCodes, n as unevaluated, r as wrongUsage } from "./io.js";
import { t as messageOf } from "./failure.js";
import { resolve } from "node:path";
import { writeFile } from "node:fs/promises";
// src/cli/check/formats.ts
/** Every format of `tunegate check`. What a format needs is loaded when it is chosen. */
const formats = {
	text: async ({ report, texts }, io, terminal) => {
		const { terminalReport } = await import("./report2.js");
		return terminalReport(report, {
			columns: terminal && io.isTerminal ? Math.max(io.columns, 40) : Number.POSITIVE_INFINITY,
			colours: terminal && io.colours,
			texts
		});
	},
	json: async ({ report }) => `${JSON.stringify(report, null, 2)}\n`,
	sarif: async ({ report, policy }) => {
		const [{ sarifLog }, { judgingRules }, { version }] = await Promise.all([
			import("./report2.js"),
			import("./policy2.js"),
			import("./version.js")
		]);
		const { findings, errors, manifests } = report;
		const anchor = manifests[0]?.path;
		const log = sarifLog({
			findings,
			errors,
			rules: judgingRules(policy),
			version,
			...anchor === void 0 ? {} : { anchor }
		});
		return `${JSON.stringify(log, null, 2)}\n`;
	},
	junit: async ({ report }, io) => {
		const { junitReport } = await import("./report2.js");
		return junitReport(report, io.now());
	},
	github: async ({ report }) => {
		const { errorCommands, plainSummary, workflowCommands } = await import("./report2.js");
		return [
			...errorCommands(report.errors),
			...workflowCommands(report.findings),
			plainSummary(report)
		].map((line) => `${line}\n`).join("");
	}
};
/** Whether a word names a format. */
function isFormat(name) {
	return Object.hasOwn(formats, name);
}
// src/cli/verbs/check.ts
/** `tunegate check`: what the gate would say of the work tree, before anything is pushed. */
const verb = {
	description: "Judges the manifests of a change as the gate would judge a pull request with it: everything that differs from the base branch, committed or not. With paths it judges these manifests, changed or not. The policy is the one on the base branch.",
	arguments: [{
		name: "[paths...]",
		description: "manifests, or folders that hold some; default: all that has changed"
	}],
	options: [
		{
			flags: "--base <ref>",
			description: "branch or commit to compare with; default: the remote’s default branch"
		},
		{
			flags: "--policy <file>",
			description: "judge by this policy of the work tree instead of the one at the base"
		},
		{
			flags: "--format <name>",
			description: "how to say it",
			choices: Object.keys(formats),
			default: "text"
		},
		{
			flags: "--output <file>",
			description: "write it to a file instead of standard output"
		}
	],
	examples: [
		{
			command: "tunegate check",
			does: "judges what you have changed since you left the default branch"
		},
		{
			command: "tunegate check finetune/support-bot.yml",
			does: "judges one manifest, changed or not"
		},
		{
			command: "tunegate check --policy .github/tunegate.yml finetune/",
			does: "tries a new policy on every manifest"
		},
		{
			command: "tunegate check --format sarif --output tunegate.sarif",
			does: "writes a file for code scanning"
		}
	],
	exits: {
		0: "nothing stands against the change; people may still have to sign",
		1: "a rule rejects it",
		2: "it could not be judged"
	},
	run: check
};
async function check({ arguments: paths, values }, io) {
	const { checkWorkTree } = await import("./worktree2.js");
	const format = values["format"] ?? "text";
	if (!isFormat(format)) return wrongUsage(io, `There is no format ${format}`);
	const { cwd, env } = io;
	const checked = await checkWorkTree({
		cwd,
		env,
		elsewhere: githubSource(env),
		paths,
		base: values["base"],
		policy: values["policy"],
		now: io.now()
	});
	if (checked.state === "failed") return unevaluated(io, checked.error);
	const { report } = checked.value;
	const output = values["output"];
	const text = await formats[format](checked.value, io, output === void 0);
	if (output === void 0) io.stdout(text);
	const obstacle = output === void 0 ? void 0 : await obstacleTo(() => writeFile(resolve(cwd, output), text));
	if (obstacle === void 0) return verdictCodes[report.verdict];
	return unevaluated(io, {
		message: `The report cannot be written: ${obstacle}`,
		fix: "Name a file in a folder that is there."
	});
}
const verdictCodes = {
	approved: exitCodes.holds,
	overridden: exitCodes.holds,
	"awaiting-approval": exitCodes.holds,
	"not-applicable": exitCodes.holds,
	rejected: exitCodes.fails,
	error: exitCodes.unevaluated
};
/** Why something could not be done; nothing when it was. */
async function obstacleTo(act) {
	try {
		await act();
		return;
	} catch (error) {
		return messageOf(error);
	}
}
export { verb };
