import { c as textParts, l as writePartial, n as aboutShard, t as planFile } from "./plan-file.js";
import { E as vocabularyLimit } from "./tally.js";
import { t as withDataset } from "./read-dataset.js";
import { t as exitCodes } from "./exit-code.js";
import { t as progressTold } from "./progress.js";
import { i as settingsOptions, n as ownResources, r as settingsAsked, t as writeWhole } from "./write-whole.js";
import { i as wrongUsage, r as unevaluated } from "./io.js";
import { t as version } from "./version2.js";
// src/dataset/inspection/inspect-shard.ts
/**
* Reads files as `inspectDataset` does, and gives what `mergeShards` needs of them to `write`, as bytes that may be
* walked once. Signals that count over all rows are not asked: a shard alone cannot tell.
*/
async function inspectShard(named, cwd, settings, resources, maker, write, progress = () => void 0) {
	return withDataset(named, cwd, settings, resources, { progress }, async ({ collected, files }) => {
		if (collected.unnumbered > 0) return {
			state: "refused",
			problems: [tooManyWords]
		};
		const about = aboutShard(collected, files, settings, maker);
		const problem = await write(writePartial(partsOf(collected, about)));
		if (problem) return {
			state: "refused",
			problems: [problem]
		};
		return {
			state: "written",
			files: files.length,
			rows: collected.rows
		};
	});
}
/** The merge may know words that this shard could not number, and cannot be told which they are. */
const tooManyWords = {
	message: `The shard has more than ${vocabularyLimit} different words, so that its partial result would not hold them all.`,
	fix: "Make more shards, with fewer files in each; a single file of this kind is inspected by `tunegate inspect dataset`."
};
function* partsOf({ rows, corpus }, about) {
	yield {
		part: "about",
		rows,
		about
	};
	for (const texts of textParts(corpus.vocabulary)) yield {
		part: "texts",
		texts
	};
	for (const block of corpus.blocks()) yield {
		part: "block",
		block
	};
}
// src/cli/verbs/inspect-shard.ts
const verb = {
	description: "Reads a part of a dataset as `inspect dataset` does, and writes what `inspect merge` needs of it to a file: words, numbers of rows, and what rows showed by themselves. It says nothing of poison, for which all rows are needed.",
	arguments: [{
		name: "[paths...]",
		description: "files, folders or globs of this shard; none with --plan"
	}],
	options: [
		{
			flags: "--output <file>",
			description: "the partial result to write, whole or not at all; it holds words and excerpts of the data"
		},
		{
			flags: "--plan <file>",
			description: "what `inspect plan --json` wrote: --shard says which of its shards is read"
		},
		{
			flags: "--shard <number>",
			description: "which shard this is: `3` of a plan, `3/8` of paths; the merge asks for all of them"
		},
		...settingsOptions
	],
	examples: [{
		command: "tunegate inspect shard --plan plan.json --shard 3 --output shard-3.bin",
		does: "reads the third shard of a plan"
	}, {
		command: "tunegate inspect shard data/a-*.jsonl --shard 1/2 --output a.bin",
		does: "reads these files as the first shard of two"
	}],
	exits: {
		0: "the partial result was written",
		2: "a file cannot be read, or the partial result not written"
	},
	run
};
async function run(input, io) {
	const output = input.values["output"];
	if (output === void 0) return wrongUsage(io, "--output is missing: it names the file that the merge reads.");
	const settings = settingsAsked(input);
	if (typeof settings === "string") return wrongUsage(io, settings);
	const planned = input.values["plan"];
	const plan = planned === void 0 ? null : await planFile(planned, io.cwd);
	if (plan?.state === "failed") return unevaluated(io, plan);
	const part = plan === null ? namedPart(input) : plannedPart(input, plan.plan);
	if (typeof part === "string") return wrongUsage(io, part);
	const told = progressTold(io);
	const write = (bytes) => writeWhole(io.cwd, output, bytes);
	const maker = {
		version,
		shard: part.shard
	};
	const inspection = await inspectShard(part.paths, io.cwd, settings, ownResources(), maker, write, told.progress);
	told.end();
	switch (inspection.state) {
		case "written": return exitCodes.holds;
		case "refused":
			for (const problem of inspection.problems) await unevaluated(io, problem);
			return exitCodes.unevaluated;
		case "failed":
			for (const { path, message, fix } of inspection.problems) await unevaluated(io, {
				message: `${path}: ${message}`,
				fix
			});
			return exitCodes.unevaluated;
	}
}
/** The paths that were typed; a text says what is wrong with the command line. */
function namedPart({ arguments: paths, values }) {
	if (paths.length === 0) return "Nothing was named to read: name paths, or a plan with --plan.";
	const asked = values["shard"];
	if (asked === void 0) return {
		paths,
		shard: null
	};
	const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(asked) ?? []).map(Number);
	if (number < 1 || number > of) return `--shard takes which shard of how many, such as 3/8, where no plan is named, not ‘${asked}’.`;
	return {
		paths,
		shard: {
			number,
			of
		}
	};
}
/** A shard of the plan; a text says what is wrong with the command line. */
function plannedPart({ arguments: paths, values }, { include }) {
	if (paths.length > 0) return "Name paths or a plan, and not both: the plan says which files the shard has.";
	const asked = values["shard"] ?? "";
	const planned = include.find(({ shard }) => String(shard) === asked);
	if (planned === void 0) return `--shard takes a number from 1 to ${include.length}, which the plan has, not ‘${asked}’.`;
	return {
		paths: planned.files,
		shard: {
			number: planned.shard,
			of: planned.of
		}
	};
}
export { verb };
