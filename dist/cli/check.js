import { t as conclusionOf } from "./conclusion.js";
import { i as wrongUsage, r as unevaluated, t as lineWidth } from "./io.js";
import { t as exitCodes } from "./exit-code.js";
import { t as messageOf } from "./failure.js";
import { t as writeReport } from "./output-file.js";
import { t as githubSource } from "./github-source.js";
// src/cli/check/failed-check.ts
/** A check that came to nothing, so that every format can tell it: neither a base nor a policy was read. */
function failedCheck(error, policy) {
	return {
		report: {
			verdict: "error",
			conclusion: conclusionOf("error"),
			findings: [],
			seats: [],
			ignored: [],
			manifests: [],
			errors: [error],
			notes: [],
			policy: {
				path: policy ?? null,
				source: policy === void 0 ? "base" : "work-tree",
				sha256: null
			},
			base: null
		},
		policy: void 0,
		changed: void 0,
		texts: /* @__PURE__ */ new Map()
	};
}
// src/cli/check/formats.ts
/** Every format of `tunegate check`. What a format needs is loaded when it is chosen. */
const formats = {
	text: async ({ report, texts }, io, terminal) => {
		const { terminalReport } = await import("./report2.js");
		return terminalReport(report, {
			columns: terminal ? lineWidth(io) : Number.POSITIVE_INFINITY,
			colours: terminal && io.colours,
			texts
		});
	},
	json: async ({ report }) => {
		const { jsonText } = await import("./report2.js");
		return jsonText(report);
	},
	sarif: async ({ report, policy, changed }) => {
		const [{ jsonText, sarifLog }, { judgingRules }, { version }] = await Promise.all([
			import("./report2.js"),
			import("./policy2.js"),
			import("./version.js")
		]);
		const { findings, errors, manifests } = report;
		const anchor = manifests[0]?.path;
		return jsonText(sarifLog({
			findings,
			errors,
			rules: changed ? judgingRules(policy) : [],
			version,
			...anchor === void 0 ? {} : { anchor }
		}));
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
async function check(input, io) {
	const format = input.values["format"] ?? "text";
	if (!isFormat(format)) return wrongUsage(io, `There is no format ${format}`);
	const request = {
		format,
		output: input.values["output"]
	};
	try {
		const { checkWorkTree } = await import("./worktree2.js");
		const { arguments: paths, values } = input;
		const { cwd, env } = io;
		const { base, policy } = values;
		const checked = await checkWorkTree({
			cwd,
			env,
			elsewhere: githubSource(env),
			paths,
			base,
			policy,
			now: io.now()
		});
		if (checked.state === "done") return await deliver(checked.value, request, io);
		if (isWanted(request)) await deliver(failedCheck(checked.error, policy), request, io);
		return await unevaluated(io, checked.error);
	} catch (error) {
		const mistake = {
			code: "unexpected",
			message: `tunegate failed: ${messageOf(error)}`,
			fix: "With TUNEGATE_DEBUG=1 it says where."
		};
		if (isWanted(request)) await deliver(failedCheck(mistake, input.values["policy"]), request, io);
		throw error;
	}
}
/** Standard error tells a person what failed; whoever asked for a file or for another format reads that. */
function isWanted({ format, output }) {
	return format !== "text" || output !== void 0;
}
async function deliver(checked, { format, output }, io) {
	const text = await formats[format](checked, io, output === void 0);
	if (output === void 0) io.stdout(text);
	const obstacle = output === void 0 ? void 0 : await writeReport(io, output, text);
	return obstacle ? unevaluated(io, obstacle) : verdictCodes[checked.report.verdict];
}
const verdictCodes = {
	approved: exitCodes.holds,
	overridden: exitCodes.holds,
	"awaiting-approval": exitCodes.holds,
	"not-applicable": exitCodes.holds,
	rejected: exitCodes.fails,
	error: exitCodes.unevaluated
};
export { verb };
