import { t as exitCodes } from "./exit-code.js";
import { t as githubSource } from "./github-source.js";
import { n as shownLines, r as unevaluated } from "./io.js";
import { t as findingLines } from "./finding-lines.js";
// src/cli/verbs/policy-lock.ts
/** `tunegate policy lock`: writes down what the policy extends, so that none of it changes unseen. */
const verb = {
	description: "Writes the lock of the policy in the work tree: the digest of every file that it extends, as reviewed. The gate refuses a policy whose files are not those of its lock.",
	arguments: [],
	options: [{
		flags: "--policy <file>",
		description: "the policy; default: .github/tunegate.yml"
	}, {
		flags: "--check",
		description: "write nothing, and say whether the lock is up to date"
	}],
	examples: [{
		command: "tunegate policy lock",
		does: "writes .github/tunegate.lock"
	}, {
		command: "tunegate policy lock --check",
		does: "fails in CI when somebody forgot to"
	}],
	exits: {
		0: "the lock is up to date, or was written",
		1: "with --check: it would change",
		2: "the policy cannot be read"
	},
	run: lock
};
async function lock({ values, flags }, io) {
	const { lockWorkTree } = await import("./lock.js");
	const { cwd, env } = io;
	const write = !flags.has("check");
	const result = await lockWorkTree({
		cwd,
		env,
		elsewhere: githubSource(env),
		policy: values["policy"],
		write
	});
	switch (result.state) {
		case "failed": return unevaluated(io, result.error);
		case "unresolved":
			io.stderr(await findingLines(result.findings));
			return exitCodes.unevaluated;
		case "same":
			io.stdout(await shownLines(`${result.path} is up to date.\n`));
			return exitCodes.holds;
		case "changed":
			io.stdout(await shownLines(changeText(result, flags.has("check"))));
			return flags.has("check") ? exitCodes.fails : exitCodes.holds;
	}
}
function changeText({ path, removed, added }, checked) {
	return `${[
		checked ? `${path} is out of date: \`tunegate policy lock\` would change it.` : `Wrote ${path}.`,
		...removed.map((line) => `  - ${line}`),
		...added.map((line) => `  + ${line}`)
	].join("\n")}\n`;
}
export { verb };
