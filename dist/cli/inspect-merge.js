import { a as readAbout, i as ownTables, o as toolOf, r as accountOf, s as readPartial, t as planFile } from "./plan-file.js";
import { t as collector } from "./collector.js";
import { n as reportOf } from "./report-of.js";
import { t as compareText } from "./text-order.js";
import { t as exitCodes } from "./exit-code.js";
import { n as ownResources } from "./write-whole.js";
import { n as reportOptions, r as toldReport, t as manifestOption } from "./told-report.js";
import { r as unevaluated } from "./io.js";
import { t as version } from "./version2.js";
import { isDeepStrictEqual } from "node:util";
import { resolve } from "node:path";
import { createReadStream } from "node:fs";
// src/dataset/inspection/shard-order.ts
/**
* Puts shards in the order in which one inspection would read their files. Refused where that is no such inspection: of
* other settings, with a shard that is missing or there twice, or whose files lie between those of another.
*/
function inOrder(shards, plan) {
	const [first] = shards;
	if (first === void 0) return refused([{
		message: "No partial result was named.",
		fix: "Name one of each shard."
	}]);
	const problems = [...otherSettings(shards, first), ...wrongNumbers(shards)];
	if (problems.length > 0) return refused(problems);
	const ordered = shards.toSorted((one, other) => compareText(firstPath(one), firstPath(other)));
	const misplaced = [...wrongFiles(ordered), ...plan === null ? [] : unplanned(ordered, plan)];
	return misplaced.length > 0 ? refused(misplaced) : {
		state: "ordered",
		shards: ordered,
		settings: first.settings
	};
}
function refused(problems) {
	return {
		state: "refused",
		problems
	};
}
function otherSettings(shards, first) {
	return shards.filter(({ settings }) => !isDeepStrictEqual(settings, first.settings)).map(({ name }) => ({
		message: `${name} was read with other settings than ${first.name}, so that their numbers do not add up.`,
		fix: "Give the same --columns and --signals to every shard, and run those again that differ."
	}));
}
/** Shards that say which they are must be all there, each once. */
function wrongNumbers(shards) {
	const numbered = shards.flatMap(({ name, shard }) => shard === null ? [] : [{
		name,
		...shard
	}]);
	const [first] = numbered;
	if (first === void 0) return [];
	if (numbered.length < shards.length) return [{
		message: `${nameOfOther(shards)} does not say which shard it is, and ${first.name} does.`,
		fix: "Give --shard to all of them, or to none."
	}];
	const strange = numbered.find(({ of }) => of !== first.of);
	if (strange) return [{
		message: `${strange.name} is ${titleOf(strange)}, and ${first.name} is ${titleOf(first)}.`,
		fix: "Merge the shards of one plan."
	}];
	return [...doubledNumbers(numbered), ...missingNumbers(numbered, first.of)];
}
function nameOfOther(shards) {
	return shards.find(({ shard }) => shard === null)?.name ?? "";
}
function titleOf({ number, of }) {
	return `shard ${number} of ${of}`;
}
function doubledNumbers(shards) {
	return shards.flatMap((shard, index) => {
		const before = shards.slice(0, index).find(({ number }) => number === shard.number);
		if (before === void 0) return [];
		return [{
			message: `${shard.name} and ${before.name} are both ${titleOf(shard)}.`,
			fix: "Name each shard once."
		}];
	});
}
function missingNumbers(shards, of) {
	const there = new Set(shards.map(({ number }) => number));
	if (there.size === of) return [];
	const first = [];
	for (let number = 1; number <= of && first.length < mostNamed; number += 1) if (!there.has(number)) first.push(number);
	const missing = of - there.size;
	const rest = missing > first.length ? ` and ${missing - first.length} more` : "";
	return [{
		message: `Of ${of} shards ${missing} ${missing === 1 ? "is" : "are"} missing: ${first.join(", ")}${rest}. Nothing is known of a dataset of which a part was not read.`,
		fix: "Name the partial results of all shards; run those again that failed."
	}];
}
/** How many of a kind a message names. */
const mostNamed = 10;
/** Files of all shards must stand in the order of their names, each once. */
function wrongFiles(ordered) {
	const paths = ordered.flatMap(({ name, files }) => files.map(({ path }) => ({
		name,
		path
	})));
	const seen = /* @__PURE__ */ new Map();
	const doubled = [];
	for (const { name, path } of paths) {
		const before = seen.get(path);
		seen.set(path, name);
		if (before !== void 0) {
			const message = `${path} was read twice: it is in ${before} and in ${name}, and its rows would count double.`;
			doubled.push({
				message,
				fix: "Give each file to one shard."
			});
		}
	}
	if (doubled.length > 0) return doubled.slice(0, mostNamed);
	const at = paths.findIndex(({ path }, index) => index > 0 && compareText(paths[index - 1]?.path ?? "", path) > 0);
	if (at === -1) return [];
	const [before, here] = [paths[at - 1], paths[at]];
	return [{
		message: `${here?.path} (in ${here?.name}) stands before ${before?.path} (in ${before?.name}) when one inspection reads them all, so that the rows would not be numbered as there.`,
		fix: "Give each shard files that follow each other in the order of their names, as `tunegate inspect plan` does."
	}];
}
/** Where shards are not what the plan has. */
function unplanned(ordered, { include }) {
	const fix = "Read the shards as the plan has them, or make a new plan of the files that are there now.";
	if (ordered.length !== include.length) return [{
		message: `The plan has ${include.length} shards, and there are ${ordered.length} partial results.`,
		fix
	}];
	return ordered.flatMap(({ name, files, shard }, index) => {
		const planned = include[index];
		const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
		const paths = files.map(({ path }) => path);
		if (isDeepStrictEqual(paths, planned?.files) && bytes === planned?.bytes && (shard === null || shard.number === planned.shard && shard.of === planned.of)) return [];
		return [{
			message: `${name} has not the files of shard ${index + 1} of the plan, or other bytes in them.`,
			fix
		}];
	});
}
function firstPath({ files }) {
	return files[0]?.path ?? "";
}
// src/dataset/inspection/merge-shards.ts
/**
* Puts partial results behind each other, in the order of their files however they are named, and reports what one
* inspection of all these files reports.
*/
async function mergeShards(named, cwd, options) {
	const heads = [];
	const problems = [];
	for (const name of named) try {
		heads.push(await headOf(name, cwd, options.version));
	} catch (error) {
		problems.push(unread(name, error));
	}
	if (problems.length > 0) return {
		state: "refused",
		problems
	};
	const order = inOrder(heads, options.plan);
	return order.state === "refused" ? order : merged(order.shards, order.settings, cwd, options);
}
async function merged(shards, settings, cwd, options) {
	const collecting = collector(options);
	const files = shards.flatMap((shard) => shard.files);
	try {
		let firstFile = 0;
		for (const shard of shards) {
			try {
				await addShard(shard, firstFile, collecting, cwd, options.version);
			} catch (error) {
				return {
					state: "refused",
					problems: [unread(shard.name, error)]
				};
			}
			firstFile += shard.files.length;
		}
		return {
			state: "inspected",
			report: await reportOf(collecting.collected(), files, settings),
			settings
		};
	} finally {
		collecting.close();
	}
}
/** What tells the place of a shard; the rest of its file is not read yet. */
async function headOf(name, cwd, version) {
	const stream = opened(name, cwd);
	try {
		const first = await readPartial(stream).next();
		if (first.done === true || first.value.part !== "about") throw new Error("It says nothing about its shard.");
		return headIn(name, soundAbout(first.value.about, first.value.rows, version));
	} finally {
		stream.destroy();
	}
}
function headIn(name, { settings, shard, files }) {
	return {
		name,
		settings,
		shard,
		files
	};
}
/** Reads a shard to its end, where its digest is known to be right. Throws where it is not what it was before. */
async function addShard(head, firstFile, collecting, cwd, version) {
	const stream = opened(head.name, cwd);
	const joining = collecting.shard();
	let about;
	try {
		for await (const part of readPartial(stream)) if (part.part === "about") about = soundAbout(part.about, part.rows, version);
		else if (part.part === "texts") joining.addTexts(part.texts);
		else joining.addBlock(part.block);
	} finally {
		stream.destroy();
	}
	if (about === void 0 || !isDeepStrictEqual(headIn(head.name, about), head)) throw new Error("It changed while it was read.");
	joining.end(accountOf(about), new Map(about.files.map(({ rows }, index) => [firstFile + index, rows])));
}
/** What a partial result says of its shard. Throws where another program wrote it, or nobody can read it. */
function soundAbout(about, rows, version) {
	const tool = toolOf(about);
	const same = "Make all shards and the merge with the same version of tunegate.";
	if (tool !== void 0 && tool !== version) throw new Error(`It was made by tunegate ${tool}, and this is ${version}. ${same}`);
	const read = readAbout(about, rows);
	if (read === void 0) throw new Error("What it says of its shard cannot be read, or contradicts itself.");
	if (!isDeepStrictEqual(read.tables, ownTables)) throw new Error(`It was made with other tables than those of this program. ${same}`);
	return read;
}
function opened(name, cwd) {
	return createReadStream(resolve(cwd, name), { highWaterMark: portion });
}
/** Bytes that are read at once. */
const portion = 1 << 20;
function unread(name, error) {
	return {
		message: `${name}: ${error instanceof Error ? error.message : String(error)}`,
		fix: "Run the shard again, and name the file that it wrote."
	};
}
// src/cli/verbs/inspect-merge.ts
const verb = {
	description: "Puts the partial results of `inspect shard` together and reports what `inspect dataset` reports of all their files. Refuses what is altered or cut off, missing, there twice, or made by another version or with other options.",
	arguments: [{
		name: "<partials...>",
		description: "what `inspect shard` wrote, in any order: the names of the data files order it"
	}],
	options: [
		{
			flags: "--plan <file>",
			description: "what `inspect plan --json` wrote: the shards must have just its files"
		},
		manifestOption,
		...reportOptions
	],
	examples: [{
		command: "tunegate inspect merge shards/*.bin",
		does: "says what is strange in all shards together"
	}, {
		command: "tunegate inspect merge shards/*.bin --plan plan.json --output tickets.json",
		does: "writes evidence for the gate, if every shard of the plan is there"
	}],
	exits: {
		0: "all shards were put together, no signal is an error, and the manifest declares the files",
		1: "a signal is an error, or the manifest does not declare a file as it is",
		2: "the partial results cannot be put together, so nothing is said of the dataset"
	},
	run
};
async function run(input, io) {
	const planned = input.values["plan"];
	const plan = planned === void 0 ? null : await planFile(planned, io.cwd);
	if (plan?.state === "failed") return unevaluated(io, plan);
	const merge = await mergeShards(input.arguments, io.cwd, {
		...ownResources(),
		version,
		plan: plan?.plan ?? null
	});
	if (merge.state === "inspected") return toldReport(merge.report, merge.settings, input, io);
	for (const problem of merge.problems) await unevaluated(io, problem);
	return exitCodes.unevaluated;
}
export { verb };
