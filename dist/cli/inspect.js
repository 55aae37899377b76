import { T as growingVocabulary, k as field, r as emptyTally, s as rowSignals, t as addHits } from "./tally.js";
import { i as openDataset, n as stretchPool, r as readAll, t as withDataset } from "./read-dataset.js";
import { d as keyWidth, i as rowsOf, l as hasKey, r as exampleOf, u as keyField } from "./stretch.js";
import { i as sortSignals, n as reportOf, r as findingsOf, t as inspectedFiles } from "./report-of.js";
import { a as corpusStore } from "./collector.js";
import { t as listDataset } from "./listing.js";
// src/dataset/comparison/added-corpus.ts
/** The corpus of some rows alone, as though no other had ever been read: rows count from 0 there, as in `order`. */
function addedCorpus(corpus, order) {
	let exchanges = 0;
	for (const block of addedBlocks(corpus, order)) exchanges += block.exchanges.length / 11;
	return {
		rows: order.length,
		exchanges,
		vocabulary: corpus.vocabulary,
		blocks: () => addedBlocks(corpus, order)
	};
}
/** Rows come in order on both sides, so that one walk finds them. */
function* addedBlocks(corpus, order) {
	let next = 0;
	for (const block of corpus.blocks()) {
		const starts = [];
		const rows = [];
		for (let at = 0; at < block.exchanges.length; at += 11) {
			const row = block.exchanges[at + field.row] ?? 0;
			while (next < order.length && (order[next] ?? 0) < row) next += 1;
			if (order[next] !== row) continue;
			starts.push(at);
			rows.push(next);
		}
		if (starts.length > 0) yield blockOf(block, starts, rows);
	}
}
/** Some exchanges of a block, with the tokens of just these. */
function blockOf(block, starts, rows) {
	const { tokens, exchanges } = block;
	const kept = new Uint32Array(starts.length * 11);
	const texts = [];
	let length = 0;
	for (const [index, start] of starts.entries()) {
		const exchange = exchanges.subarray(start, start + 11);
		const [from, end] = [exchange[field.prompt] ?? 0, exchange[field.end] ?? 0];
		const to = index * 11;
		kept.set(exchange, to);
		kept[to + field.row] = rows[index] ?? 0;
		for (const place of places) kept[to + place] = (exchange[place] ?? 0) - from + length;
		texts.push(tokens.subarray(from, end));
		length += end - from;
	}
	const joined = new Uint32Array(length);
	let filled = 0;
	for (const text of texts) {
		joined.set(text, filled);
		filled += text.length;
	}
	return {
		tokens: joined,
		exchanges: kept
	};
}
/** What of an exchange are indices into the tokens. */
const places = [
	field.prompt,
	field.response,
	field.end
];
// src/dataset/comparison/key-counts.ts
/** A table for keys of `width` words, which must be hashes: open addressing in one typed array, at most half full. */
function keyCounts(width) {
	let table = emptyTable(width, 1024);
	return {
		add: (words, at) => {
			if (2 * table.used >= table.size) table = grown(table);
			put(table, words, at, 1);
		},
		take: (words, at) => {
			const slot = slotOf(table, words, at);
			const count = table.slots[slot + width] ?? 0;
			if (count <= noneLeft) return false;
			table.slots[slot + width] = count - 1;
			return true;
		}
	};
}
const noneLeft = 1;
function emptyTable(width, size) {
	return {
		width,
		size,
		slots: new Uint32Array(size * (width + 1)),
		used: 0
	};
}
/** Where a key stands, or the free slot where it belongs. */
function slotOf({ width, size, slots }, words, at) {
	for (let place = words[at] ?? 0;; place += 1) {
		const slot = (place & size - 1) * (width + 1);
		if (slots[slot + width] === 0 || isKey(slots, slot, words, at, width)) return slot;
	}
}
function isKey(slots, slot, words, at, width) {
	for (let word = 0; word < width; word += 1) if (slots[slot + word] !== words[at + word]) return false;
	return true;
}
function put(table, words, at, times) {
	const { width, slots } = table;
	const slot = slotOf(table, words, at);
	const count = slots[slot + width] ?? 0;
	if (count === 0) {
		for (let word = 0; word < width; word += 1) slots[slot + word] = words[at + word] ?? 0;
		table.used += 1;
	}
	slots[slot + width] = Math.max(noneLeft, count) + times;
}
function grown({ width, size, slots }) {
	const larger = emptyTable(width, 2 * size);
	for (let slot = 0; slot < slots.length; slot += width + 1) {
		const count = slots[slot + width] ?? 0;
		if (count > 0) put(larger, slots, slot, count - noneLeft);
	}
	return larger;
}
// src/dataset/comparison/row-set.ts
function rowSet(rows) {
	const bits = new Uint8Array(Math.ceil(rows / 8));
	return {
		add: (row) => {
			bits[row >>> 3] = (bits[row >>> 3] ?? 0) | 1 << (row & 7);
		},
		has: (row) => ((bits[row >>> 3] ?? 0) & 1 << (row & 7)) !== 0
	};
}
// src/dataset/comparison/compare-rows.ts
/** Keys that one table holds, of 2 × 20 bytes each; of more, a part is compared after the other. */
const tableKeys = 2 ** 20;
/** Compares two versions, in memory that grows by two bits for each row alone. Where a row stands does not matter. */
function compareRows(previous, next, mostKeys = tableKeys) {
	const same = matched(previous, next, "row", () => true, () => true, mostKeys);
	const isRemoved = (row) => !same.previous.has(row);
	const isAdded = (row) => !same.next.has(row);
	const alike = matched(previous, next, "prompt", isRemoved, isAdded, mostKeys);
	return {
		added: next.rows - same.count,
		removed: previous.rows - same.count,
		changed: alike.count,
		unchanged: same.count,
		isAdded
	};
}
/** Pairs of a row of each side with the same key, each row in one pair at most: the first ones of each key. */
function matched(previous, next, key, ofPrevious, ofNext, mostKeys) {
	const parts = Math.max(1, Math.ceil(previous.rows / mostKeys));
	const found = {
		previous: rowSet(previous.rows),
		next: rowSet(next.rows)
	};
	let count = 0;
	for (let part = 0; part < parts; part += 1) {
		const [known, both] = [keyCounts(keyWidth[key]), keyCounts(keyWidth[key])];
		eachKey(previous, key, ofPrevious, {
			part,
			parts
		}, (keys, at) => known.add(keys, at));
		eachKey(next, key, ofNext, {
			part,
			parts
		}, (keys, at, row) => {
			if (!known.take(keys, at)) return;
			both.add(keys, at);
			found.next.add(row);
			count += 1;
		});
		eachKey(previous, key, ofPrevious, {
			part,
			parts
		}, (keys, at, row) => {
			if (both.take(keys, at)) found.previous.add(row);
		});
	}
	return {
		count,
		...found
	};
}
function eachKey(list, key, which, { part, parts }, visit) {
	let row = 0;
	for (const keys of list.blocks()) for (let at = keyField[key]; at < keys.length; at += 6) {
		if ((keys[at + keyWidth[key] - 1] ?? 0) % parts === part && which(row) && hasKey(keys, at, keyWidth[key])) visit(keys, at, row);
		row += 1;
	}
}
// src/dataset/comparison/key-list.ts
/**
* A list that waits in memory, and what is more in a temporary file, as blocks of a corpus that has no exchanges.
*/
function growingKeyList(storage) {
	const store = corpusStore(storage);
	let rows = 0;
	return {
		add: (keys) => {
			store.add({
				tokens: keys,
				exchanges: /* @__PURE__ */ new Uint32Array(0)
			});
			rows += keys.length / 6;
		},
		list: () => {
			const { blocks } = store.corpus({
				rows,
				vocabulary: growingVocabulary(1)
			});
			return {
				rows,
				blocks: function* () {
					for (const { tokens } of blocks()) yield tokens;
				}
			};
		},
		close: store.close
	};
}
// src/dataset/inspection/among-added.ts
/**
* Adds to a report what became of the rows since the previous version, and what the signals say of the added rows
* alone: what is invisible among thousands of rows is plain among the few that a change brings.
*/
async function amongAdded(inspected, version, settings) {
	const { collected, report } = inspected;
	const { isAdded, ...counts } = version.compared();
	const order = new Uint32Array(counts.added);
	for (let row = 0, at = 0; row < collected.rows; row += 1) {
		if (!isAdded(row)) continue;
		order[at] = row;
		at += 1;
	}
	const tallying = await talliesOf(inspected, order, isAdded, version.nextBlocks, settings);
	if (tallying.state === "failed") return tallying;
	const corpus = addedCorpus(collected.corpus, order);
	const added = order.length === 0 ? [] : findingsOf(corpus, tallying.tallies, settings.signals, report.thresholds);
	const findings = [...report.findings.map((finding) => ({
		...finding,
		among: "all"
	})), ...added.map((finding) => ({
		...finding,
		among: "added",
		message: `Among the ${order.length} added rows alone: ${finding.message}`,
		rows: finding.rows.map((row) => order[row] ?? 0)
	}))];
	return {
		state: "compared",
		report: {
			...report,
			previous: {
				files: version.files,
				rows: version.rows,
				...counts
			},
			findings: sortSignals(findings),
			notAssessed: [...report.notAssessed, ...notCompared(version, collected)]
		}
	};
}
/**
* Has signals on single rows look at the added ones again, which were not known to be added before all were read. The
* files must still be what they were.
*/
async function talliesOf({ files, read }, order, isAdded, blockRows, { limits, shapes, signals }) {
	const looking = rowSignals(signals);
	const tallies = new Map(looking.map(({ id }) => [id, emptyTally()]));
	if (order.length === 0 || looking.length === 0) return {
		state: "read",
		tallies
	};
	const dataset = openDataset(files, { limits });
	let [row, at] = [0, 0];
	for await (const block of dataset.blocks) {
		const end = row + (blockRows[block.sequence] ?? 0);
		if ((order[at] ?? Infinity) < end) for await (const { rows } of rowsOf(block, limits)) for (const raw of rows) {
			const isMeant = isAdded(row);
			row += 1;
			if (!isMeant) continue;
			at += 1;
			const reading = raw.state === "read" ? exampleOf(raw.value, shapes) : void 0;
			if (reading?.state !== "example") continue;
			for (const { id, examine } of looking) {
				const tally = tallies.get(id);
				if (tally) addHits(tally, at - 1, examine.scan(reading.example));
			}
		}
		row = end;
	}
	const reading = dataset.reading();
	if (reading.state === "failed") return reading;
	const changed = read.filter(({ sha256 }, index) => reading.files[index]?.sha256 !== sha256);
	return changed.length === 0 ? {
		state: "read",
		tallies
	} : {
		state: "failed",
		problems: changed.map(changedFile)
	};
}
function changedFile({ path }) {
	return {
		code: "changed",
		path,
		message: "it changed while it was inspected, so that what was read of it does not fit together",
		fix: "Inspect it again when nobody writes to it."
	};
}
function notCompared({ rejected }, { shape }) {
	const count = rejected + shape.rejected.count;
	if (count === 0) return [];
	return [{
		what: "rows of both versions that cannot be read",
		why: "whether they are in the other version is not known: they count as added, or as removed",
		count,
		rows: shape.rejected.first.map(({ row }) => row)
	}];
}
// src/dataset/inspection/versions.ts
/** Reads the rows of the previous version; nothing is looked for in them. */
async function readPrevious(named, cwd, settings, resources) {
	const listing = await listDataset(named, cwd);
	if (listing.state === "refused") return {
		state: "failed",
		problems: listing.problems
	};
	const { files } = listing;
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	const hashing = {
		...settings,
		signals: [],
		rowKeys: true
	};
	const storage = {
		...resources,
		memoryBytes: resources.memoryBytes / 8
	};
	const [previous, next] = [growingKeyList(storage), growingKeyList(storage)];
	const close = () => [previous, next].forEach((list) => list.close());
	const rowsOfFile = /* @__PURE__ */ new Map();
	let [rows, rejected] = [0, 0];
	const pool = await stretchPool(hashing, bytes < resources.threadsFrom ? 0 : resources.threads);
	try {
		const reading = await readAll(files, hashing, pool, (file, stretch) => {
			previous.add(stretch.rowKeys);
			rowsOfFile.set(file, (rowsOfFile.get(file) ?? 0) + stretch.rows);
			rows += stretch.rows;
			rejected += stretch.shape.rejected.count;
		}, () => void 0);
		if (reading.state === "failed") {
			close();
			return reading;
		}
		const nextBlocks = [];
		return {
			state: "read",
			version: {
				files: inspectedFiles(rowsOfFile, reading.files),
				rows,
				rejected,
				addNext: (stretch) => {
					next.add(stretch.rowKeys);
					nextBlocks.push(stretch.rows);
				},
				nextBlocks,
				compared: () => compareRows(previous.list(), next.list()),
				close
			}
		};
	} catch (error) {
		close();
		throw error;
	} finally {
		await pool.close();
	}
}
// src/dataset/inspection/inspect.ts
/**
* Reads the files, folders and globs that are named, from `cwd`, and says what they hold and what is strange in it. Where a
* `previous` version is named, says as well what became of its rows, and what is strange in the added ones alone.
*/
async function inspectDataset(named, cwd, settings, resources, progress = () => void 0, previous = []) {
	const reported = async ({ collected, files, ignored }) => ({
		state: "inspected",
		report: await reportOf(collected, files, settings),
		ignored
	});
	if (previous.length === 0) return withDataset(named, cwd, settings, resources, { progress }, reported);
	const reading = await readPrevious(previous, cwd, settings, resources);
	if (reading.state === "failed") return {
		state: "failed",
		problems: reading.problems,
		ignored: []
	};
	const { version } = reading;
	const told = {
		progress,
		stretch: version.addNext
	};
	try {
		return await withDataset(named, cwd, {
			...settings,
			rowKeys: true
		}, resources, told, async (dataset) => {
			const { collected, listed, files, ignored } = dataset;
			const { report } = await reported(dataset);
			const compared = await amongAdded({
				files: listed,
				read: files,
				collected,
				report
			}, version, settings);
			return compared.state === "failed" ? {
				state: "failed",
				problems: compared.problems,
				ignored
			} : {
				state: "inspected",
				report: compared.report,
				ignored
			};
		});
	} finally {
		version.close();
	}
}
export { inspectDataset as t };
