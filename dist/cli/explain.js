import { t as githubSource } from "./github-source.js";
import { t as nearest } from "./suggestion.js";
import { _ as unrepeated, g as jsonText, t as explanationText } from "./report.js";
import { t as exitCodes } from "./exit-code.js";
import { i as wrongUsage, r as unevaluated, t as lineWidth } from "./io.js";
import { t as findingLines } from "./finding-lines.js";
import { resolve } from "node:path";
// src/cli/verbs/explain.ts
/** `tunegate explain`: why each rule held or did not, and who must sign. */
const verb = {
	description: "Says of each rule whether it applied to a manifest, what it weighs and which policy says so, what it read, and why it held or not; and of each seat why it is needed or not, and who may fill it.",
	arguments: [{
		name: "<manifest>",
		description: "the manifest"
	}],
	options: [
		{
			flags: "--rule <id>",
			description: "explain this rule only"
		},
		{
			flags: "--base <ref>",
			description: "branch or commit to compare with; default: the remote’s default branch"
		},
		{
			flags: "--policy <file>",
			description: "judge by this policy of the work tree instead of the one at the base"
		},
		{
			flags: "--json",
			description: "write JSON, as policies/explain.schema.json describes it"
		}
	],
	examples: [{
		command: "tunegate explain finetune/support-bot.yml",
		does: "explains every rule and seat"
	}, {
		command: "tunegate explain finetune/support-bot.yml --rule peft/max-rank",
		does: "explains one rule"
	}],
	exits: {
		0: "it was explained, whatever the rules say",
		2: "it could not be explained"
	},
	run
};
async function run({ arguments: [given = ""], values, flags }, io) {
	const { checkWorkTree } = await import("./worktree2.js");
	const { explanationOf, ruleIds } = await import("./explanation.js");
	const { cwd, env } = io;
	const now = io.now();
	const { base, policy: named } = values;
	const checked = await checkWorkTree({
		cwd,
		env,
		elsewhere: githubSource(env),
		paths: [given],
		base,
		policy: named,
		now
	});
	if (checked.state === "failed") return unevaluated(io, checked.error);
	const { report, policy } = checked.value;
	const [error] = report.errors;
	if (policy === void 0) {
		io.stderr(await findingLines(report.findings));
		const problem = error ?? {
			message: "The policy cannot be used",
			fix: "Mend the policy."
		};
		return unevaluated(io, {
			message: unrepeated(problem.message, report.findings),
			fix: problem.fix
		});
	}
	const only = values["rule"];
	if (only !== void 0 && !ruleIds(policy).includes(only)) {
		const meant = nearest(only, ruleIds(policy));
		return wrongUsage(io, `There is no rule ${only}${meant === void 0 ? "" : `; did you mean ${meant}?`}`);
	}
	const path = report.manifests[0]?.path;
	if (path === void 0 || report.manifests.length > 1) return unevaluated(io, {
		message: `${resolve(cwd, given)} is not one manifest`,
		fix: "Name one manifest file that is there."
	});
	const explanation = explanationOf(path, checked.value, policy, {
		only,
		now
	});
	if (explanation.documents.length === 0) {
		const why = report.findings.find((finding) => finding.path === path);
		const message = why ? `${path}:${why.line}:${why.column} ${why.message}` : `${path} is not there any more`;
		return unevaluated(io, {
			message,
			fix: "There is nothing for a rule to look at: mend the file first."
		});
	}
	io.stdout(flags.has("json") ? jsonText(explanation) : explanationText(explanation, lineWidth(io)));
	return exitCodes.holds;
}
export { verb };
