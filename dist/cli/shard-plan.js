import { t as listDataset } from "./listing.js";
// src/dataset/inspection/json-guard.ts
function isText(value) {
	return typeof value === "string";
}
function isNumber(value) {
	return typeof value === "number" && Number.isFinite(value);
}
/** A whole number from 0 on. */
function isCount(value) {
	return Number.isSafeInteger(value) && isNumber(value) && value >= 0;
}
function isNothing(value) {
	return value === null;
}
function either(one, other) {
	return (value) => one(value) || other(value);
}
function oneOf(values) {
	return (value) => values.some((each) => each === value);
}
function listOf(item) {
	return (value) => Array.isArray(value) && value.every((each) => item(each));
}
function pairOf(first, second) {
	return (value) => Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
}
/** An object of just these fields. */
function objectOf(fields) {
	const guards = Object.entries(fields);
	return (value) => isObject(value) && Object.keys(value).length === guards.length && guards.every(([name, guard]) => Object.hasOwn(value, name) && guard(Reflect.get(value, name)));
}
/** An object with any keys. */
function recordOf(item) {
	return (value) => isObject(value) && Object.values(value).every((each) => item(each));
}
/** An object with some of these keys. */
function someOf(keys, item) {
	const known = new Set(keys);
	return (value) => isObject(value) && Object.entries(value).every(([name, each]) => known.has(name) && item(each));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/dataset/inspection/shard-plan.ts
/** Plans the reading of the files that are named, from `cwd`: the same for the same names and sizes. */
async function planDataset(named, cwd, shards) {
	const listing = await listDataset(named, cwd);
	if (listing.state === "refused") return {
		state: "failed",
		problems: listing.problems
	};
	return {
		state: "planned",
		plan: planOf(listing.files, shards)
	};
}
/**
* Cuts a list of files, in its order, so that the largest shard is as small as it can be. No shard is empty, so there
* are fewer where there are fewer files.
*/
function planOf(files, shards) {
	const of = Math.min(shards, files.length);
	const most = smallestBound(files.map(({ size }) => size), of);
	const parts = [];
	for (const [index, { path, size }] of files.entries()) {
		const last = parts.at(-1);
		const isNeeded = files.length - index <= of - parts.length;
		if (last === void 0 || isNeeded || last.bytes + size > most) parts.push({
			files: [path],
			bytes: size
		});
		else {
			last.files.push(path);
			last.bytes += size;
		}
	}
	return { include: parts.map((part, index) => ({
		shard: index + 1,
		of,
		...part
	})) };
}
/** The fewest bytes for which so many shards are enough, found by halving. */
function smallestBound(sizes, shards) {
	let low = sizes.reduce((most, size) => Math.max(most, size), 0);
	let high = sizes.reduce((sum, size) => sum + size, 0);
	while (low < high) {
		const middle = low + Math.floor((high - low) / 2);
		if (shardsNeeded(sizes, middle) <= shards) high = middle;
		else low = middle + 1;
	}
	return low;
}
function shardsNeeded(sizes, most) {
	let [count, bytes] = [1, 0];
	for (const size of sizes) {
		if (bytes + size > most) {
			count += 1;
			bytes = 0;
		}
		bytes += size;
	}
	return count;
}
const isPlan = objectOf({ include: listOf(objectOf({
	shard: isCount,
	of: isCount,
	files: listOf(isText),
	bytes: isCount
})) });
/** A plan from its JSON; undefined where it is none, or its shards are not numbered from 1 on. */
function readPlan(text) {
	const plan = parsed(text);
	if (!isPlan(plan)) return void 0;
	return plan.include.length > 0 && plan.include.every((one, index) => isInPlace(one, index, plan)) ? plan : void 0;
}
function isInPlace({ shard, of, files }, index, { include }) {
	return shard === index + 1 && of === include.length && files.length > 0;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
export { isNothing as a, listOf as c, pairOf as d, recordOf as f, isCount as i, objectOf as l, readPlan as n, isNumber as o, someOf as p, either as r, isText as s, planDataset as t, oneOf as u };
