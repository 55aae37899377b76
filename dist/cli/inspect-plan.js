import { t as planDataset } from "./shard-plan.js";
import { E as visible, g as jsonText, o as shownBytes } from "./report.js";
import { t as exitCodes } from "./exit-code.js";
import { i as wrongUsage, r as unevaluated } from "./io.js";
// src/cli/verbs/inspect-plan.ts
const verb = {
	description: "Splits a dataset of many files into shards of about equal bytes, for the jobs of a matrix. A shard is whole files that follow each other; only names and sizes are read, and the same ones give the same plan.",
	arguments: [{
		name: "<paths...>",
		description: "files, folders or globs: together one dataset, in the order of their names"
	}],
	options: [{
		flags: "--shards <count>",
		description: `how many, from 1 to 256; fewer where there are fewer files`,
		default: "4"
	}, {
		flags: "--json",
		description: "write JSON, which is also the `strategy.matrix` of a workflow: include, with shard, of, files, bytes"
	}],
	examples: [{
		command: "tunegate inspect plan data/ --shards 8",
		does: "shows which files each of eight jobs would read"
	}, {
		command: "tunegate inspect plan data/ --shards 8 --json > plan.json",
		does: "writes the plan for `inspect shard` and `inspect merge`"
	}],
	exits: {
		0: "the plan was written",
		2: "a path names nothing that can be read"
	},
	run
};
async function run(input, io) {
	const asked = input.values["shards"] ?? "";
	const shards = /^\d{1,3}$/.test(asked) ? Number(asked) : 0;
	if (shards < 1 || shards > 256) return wrongUsage(io, `--shards takes a number from 1 to 256, not ‘${asked}’.`);
	const planning = await planDataset(input.arguments, io.cwd, shards);
	if (planning.state === "failed") {
		for (const { path, message, fix } of planning.problems) await unevaluated(io, {
			message: `${path}: ${message}`,
			fix
		});
		return exitCodes.unevaluated;
	}
	io.stdout(input.flags.has("json") ? jsonText(planning.plan) : planText(planning.plan));
	return exitCodes.holds;
}
function planText({ include }) {
	return include.map(({ shard, of, files, bytes }) => {
		const [first = "", last = ""] = [files[0], files.at(-1)];
		const names = files.length === 1 ? visible(first, 500) : `${visible(first, 500)} … ${visible(last, 500)} (${files.length} files)`;
		return `shard ${shard} of ${of}  ${shownBytes(bytes)}  ${names}\n`;
	}).join("");
}
export { verb };
