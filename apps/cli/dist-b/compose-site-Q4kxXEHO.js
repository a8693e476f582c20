require("./kept-code-C0cZi0dN.js");
const require_world = require("./world-CHlqNqXv.js");
const require_policy = require("./policy-D5nr83gd.js");
let node_crypto = require("node:crypto");
// ../web/site/addresses.ts
var appFolder = "app/";
var pageName = "index.html";
var feedName = "feed.xml";
var workerName = "sw.js";
var facesSheet$1 = `${appFolder}faces.css`;
/** A file's name as an address from the site's folder. */
function fileAddress(file) {
	return file.split("/").map(encodeURIComponent).join("/");
}
// ../web/site/markup.ts
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Characters that XML has no way to hold are left out. */
function escapeText(text) {
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/\p{Surrogate}/gu, "�").replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
function printAttributes(attributes) {
	return Object.entries(attributes).map(([name, value]) => {
		if (value === void 0 || value === false) return "";
		return value === true ? ` ${name}=""` : ` ${name}="${escapeText(String(value))}"`;
	}).join("");
}
var printChild = (child) => typeof child === "object" ? child.markup : escapeText(child ?? "");
/** An element with an end tag. */
function tag(name, attributes, ...children) {
	const inside = children.map(printChild).join("");
	return { markup: `<${name}${printAttributes(attributes)}>${inside}</${name}>` };
}
/** An element that holds nothing, and in HTML cannot. */
function bare(name, attributes) {
	return { markup: `<${name}${printAttributes(attributes)} />` };
}
/** Each on a line of its own. */
function lines(children) {
	return { markup: children.map(({ markup }) => `\n${markup}`).join("") };
}
// ../web/site/app-files.ts
var utf8 = (text) => new TextEncoder().encode(text);
/** The page's policy comes with it: who serves static files may send none. */
function withPolicy(page) {
	const text = new TextDecoder().decode(page);
	const meta = `<meta http-equiv="content-security-policy" content="${escapeText(require_policy.pagePolicy)}" />`;
	const held = text.replace(/<head>\s*<meta charset="utf-8" \/>/, (head) => `${head}\n    ${meta}`);
	if (held !== text) return utf8(held);
	throw new require_world.BriefError("preview-not-built", "the built page has no head to put a policy into", "build it anew: npx turbo run build");
}
/** An address names a file as a server of files finds it: without its escapes. */
var fileOf = (address) => decodeURIComponent(address);
function addressesOf(faces) {
	return new Map([...faces].map(([face, bytes]) => [face, { address: require_policy.faceAddress(face, require_policy.shortHash(bytes)) }]));
}
/**
* By their names in the app's folder; what says which files there are comes last.
* @param built files of the built page, by their names
*/
function appFiles(built, { name, folder, snapshot, faces }) {
	const addresses = addressesOf(faces);
	const revision = require_policy.toRevision(snapshot);
	const state = {
		...require_policy.toState(revision, {
			name,
			folder,
			faces: addresses
		}),
		site: {
			home: `../${pageName}`,
			worker: `../${workerName}`
		}
	};
	const page = built.get(pageName);
	return new Map([
		...[...built].filter(([file]) => file !== pageName),
		...[...faces].map(([face, bytes]) => [fileOf(addresses.get(face)?.address ?? face), bytes]),
		...[...snapshot.dataset].map(([file, bytes]) => [fileOf(state.dataset.files[file] ?? file), bytes]),
		...[...snapshot.templates].map(([template, code]) => [fileOf(state.templates[template] ?? template), utf8(require_policy.templateModule(code))]),
		["workspace.json", utf8(`${JSON.stringify(state)}\n`)],
		...page === void 0 ? [] : [[pageName, withPolicy(page)]]
	]);
}
var families = { sans: "Noto Sans SC" };
/** A face that the reader has is as good, and is there at once. */
var ownFaces = [
	"Noto Sans SC",
	"Noto Sans CJK SC",
	"PingFang SC",
	"Microsoft YaHei"
];
/** The list's own faces, by the addresses under which the app has them. */
function facesSheet(faces) {
	return [...addressesOf(faces)].flatMap(([face, { address }]) => {
		const [slot = "", weight] = face.split("-");
		const family = families[slot];
		if (family === void 0 || weight === void 0) return [];
		return [`@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:${[...ownFaces.map((own) => `local("${own}")`), `url("${address}")`].join(",")}}\n`];
	}).join("");
}
// ../web/site/built-app.ts
/** Written by the build beside the page. */
var builtList = "built.json";
var listScript = "src/site/main.ts";
var workerScript = "src/site/service-worker.ts";
function notBuilt() {
	return new require_world.BriefError("preview-not-built", "the page of the preview is not built", "build it: npx turbo run build");
}
/** @param files of the built page's folder, by their names in it */
function readBuiltApp(files) {
	const list = files.get(builtList);
	if (list === void 0 || !files.has("index.html")) throw notBuilt();
	const built = JSON.parse(new TextDecoder().decode(list));
	const [script, worker] = [built[listScript], built[workerScript]];
	const code = worker && files.get(worker.file);
	if (script === void 0 || code === void 0) throw notBuilt();
	const apart = /* @__PURE__ */ new Set([builtList, worker?.file]);
	return {
		files: new Map([...files].filter(([name]) => !apart.has(name))),
		listScript: script.file,
		listStyles: script.css ?? [],
		worker: new TextDecoder().decode(code)
	};
}
// ../web/src/ui-text/site.ts
var monthsEn = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
/** 2025-03-31 → its three numbers, without leading noughts. */
var partsOf = (day) => {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	return [
		year,
		month,
		date
	];
};
var sizeOf = (bytes) => bytes < 999500 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
var zh$1 = {
	heading: "简报目录",
	colon: "：",
	briefs: (count) => `${count}份简报`,
	some: (count, all) => `${all}份简报中的${count}份`,
	nothing: "没有符合条件的简报",
	clear: "清除条件",
	asOf: (day) => {
		const [year, month, date] = partsOf(day);
		return `截至${year}年${month}月${date}日`;
	},
	number: (number, total) => total === void 0 ? `第${number}期` : `第${number}期（总第${total}期）`,
	pages: (pages) => `${pages}页`,
	size: sizeOf,
	between: "，",
	end: "。",
	search: "搜索名称或编号",
	filters: "筛选",
	kind: "类别",
	edition: "语言版本",
	prefecture: "地州市",
	sector: "行业",
	lender: "贷款机构",
	every: "全部",
	changedOnly: "只看有变动的",
	changed: "有变动",
	fresh: "新",
	web: "网页版",
	open: "在线查看",
	openTitle: "打开预览，可查看每个数字的出处",
	feed: "订阅更新",
	uiLanguage: "界面语言",
	offline: "离线使用",
	ready: "目录和预览已可离线使用",
	keepAll: (size) => `保存全部文件（${size}）`,
	keeping: (done, all) => `正在保存：${all}个文件中的${done}个`,
	kept: "全部文件已可离线使用",
	notKept: "有文件未能保存，请联网后再试",
	renewed: "本站有新版本",
	renew: "换用新版本",
	home: "简报目录"
};
var en$1 = {
	heading: "Briefs",
	colon: ": ",
	briefs: (count) => count === 1 ? "1 brief" : `${count} briefs`,
	some: (count, all) => `${count} of ${all} briefs`,
	nothing: "No brief matches",
	clear: "Clear",
	asOf: (day) => {
		const [year, month, date] = partsOf(day);
		return `as of ${date} ${monthsEn[month - 1]} ${year}`;
	},
	number: (number, total) => total === void 0 ? `No. ${number}` : `No. ${number} (${total} in all)`,
	pages: (pages) => pages === 1 ? "1 page" : `${pages} pages`,
	size: sizeOf,
	between: ", ",
	end: ".",
	search: "Search by name or number",
	filters: "Filters",
	kind: "Kind",
	edition: "Language",
	prefecture: "Prefecture",
	sector: "Sector",
	lender: "Lender",
	every: "All",
	changedOnly: "Changed only",
	changed: "Changed",
	fresh: "New",
	web: "HTML",
	open: "Open",
	openTitle: "Opens the preview, which tells where every figure comes from",
	feed: "Feed of editions",
	uiLanguage: "Language of this page",
	offline: "Offline use",
	ready: "This list and the preview work offline",
	keepAll: (size) => `Save all files (${size})`,
	keeping: (done, all) => `Saving: ${done} of ${all} files`,
	kept: "All files work offline",
	notKept: "Some files could not be saved: try again online",
	renewed: "There is a new version of this site",
	renew: "Use it",
	home: "All briefs"
};
/** A Russian edition is listed in its own language in the feed. */
var ru = {
	number: (number) => `№ ${number}`,
	asOf: (day) => {
		const [year, month, date] = partsOf(day);
		const two = (part) => String(part).padStart(2, "0");
		return `по состоянию на ${two(date)}.${two(month)}.${year}`;
	},
	pages: (pages) => `${pages} с.`,
	/** The short word for pages has its own. */
	end: ""
};
// ../web/site/listing.ts
/** By what a reader chooses, beside kind and language. */
var facetNames = [
	"prefecture",
	"sector",
	"lender"
];
/** The words that are there, in the other language where one has none. */
function bothWords(text) {
	const zh = text["zh-CN"] ?? text.en ?? text.ru ?? "";
	return {
		zh,
		en: text.en ?? text.ru ?? zh
	};
}
// ../web/src/ui-text/frame.ts
var zh = {
	/** Of the page, and as the names of things are asked for. */
	lang: "zh-CN",
	uiLanguage: "zh",
	briefs: "简报",
	filter: "筛选简报",
	nothing: "没有符合的简报",
	language: "语言",
	noEdition: "这份简报没有此语言版本",
	pdf: "PDF",
	pages: "页面",
	html: "网页",
	edition: "网页版",
	view: "显示",
	download: "下载PDF",
	previous: "上一页",
	next: "下一页",
	problems: "问题",
	noProblems: "没有问题",
	stale: "显示的是上一次成功的版本",
	failed: "排版失败",
	tooSlow: (seconds) => `排版超过${seconds}秒，已经停止；改正模板或数据后会重新开始`,
	side: "数字与对比",
	emptySide: "选择页面上的数字",
	emptySideHint: "单击一个数字，或用Tab键进入页面、方向键选定，回车查看出处。",
	dock: "问题与编辑",
	openDock: "展开",
	shutDock: "收起",
	figures: "数字",
	both: "并排",
	page: (page, pages) => `第${page}页，共${pages}页`,
	askFigure: "显示出处",
	noFigure: "这份简报没有这个数字",
	close: "关闭",
	copy: "点击复制全文",
	copied: "已复制",
	same: "与CLI一致",
	differs: "与已生成的文件不同",
	counts: (errors, warnings, notes) => `${errors}个错误，${warnings}个警告，${notes}个提示`,
	severity: {
		error: "错误",
		warning: "警告",
		note: "提示"
	},
	kinds: {
		portfolio: "组合简报",
		project: "项目概况表",
		prefecture: "地州市简报",
		sector: "行业简报",
		change: "变动通报",
		card: "一页卡"
	},
	titles: {
		portfolio: "外贷项目组合简报",
		card: "外贷项目一页卡"
	},
	languages: {
		"zh-CN": "中文",
		en: "English",
		ru: "Русский"
	}
};
var en = {
	lang: "en",
	uiLanguage: "en",
	briefs: "Briefs",
	filter: "Filter briefs",
	nothing: "No brief matches",
	language: "Language",
	noEdition: "This brief has no edition in this language",
	pdf: "PDF",
	pages: "Pages",
	html: "HTML",
	edition: "HTML edition",
	view: "View",
	download: "Download PDF",
	previous: "Previous page",
	next: "Next page",
	problems: "Problems",
	noProblems: "No problems",
	stale: "This is the last version that succeeded",
	failed: "Typesetting failed",
	tooSlow: (seconds) => `Typesetting took more than ${seconds} seconds and was stopped; it starts again once the template or the data are put right`,
	side: "Figure and comparison",
	emptySide: "Choose a figure on the page",
	emptySideHint: "Click one; or press Tab to reach the page, the arrows to go on, Enter to ask.",
	dock: "Problems and editing",
	openDock: "Open",
	shutDock: "Shut",
	figures: "Figure",
	both: "Both",
	page: (page, pages) => `Page ${page} of ${pages}`,
	askFigure: "show where it comes from",
	noFigure: "This brief has no such figure",
	close: "Close",
	copy: "Click to copy in full",
	copied: "Copied",
	same: "Same as CLI",
	differs: "Differs from the built file",
	counts: (errors, warnings, notes) => `errors ${errors}, warnings ${warnings}, notes ${notes}`,
	severity: {
		error: "error",
		warning: "warning",
		note: "note"
	},
	kinds: {
		portfolio: "Portfolio briefs",
		project: "Project sheets",
		prefecture: "Prefecture briefs",
		sector: "Sector briefs",
		change: "Change notices",
		card: "One-page cards"
	},
	titles: {
		portfolio: "External loan portfolio brief",
		card: "External loans on one page"
	},
	languages: {
		"zh-CN": "中文",
		en: "English",
		ru: "Русский"
	}
};
// ../web/site/said.ts
var languageOf = {
	zh: "zh-CN",
	en: "en"
};
/** The same in both languages of the page. */
function both(words) {
	return {
		zh: words(zh$1),
		en: words(en$1)
	};
}
/** What briefs of a kind are called; one of the workspace's own goes by its name. */
function kindName(kind) {
	return {
		zh: zh.kinds[kind] ?? kind,
		en: en.kinds[kind] ?? kind
	};
}
/** An element with words alone in it. */
function said(name, words, lead, attributes = {}) {
	return tag(name, {
		...attributes,
		"data-zh": words.zh,
		"data-en": words.en
	}, words[lead]);
}
/** Attributes of a name that only a reader of the screen, or a pointer, meets. */
function named(attribute, words, lead) {
	return {
		[attribute]: words[lead],
		[`data-zh-${attribute}`]: words.zh,
		[`data-en-${attribute}`]: words.en
	};
}
// ../web/site/feed.ts
/** The same words, the same id: a UUID of version 8 (RFC 9562) from their SHA-256. */
function idOf(...words) {
	const bytes = (0, node_crypto.createHash)("sha256").update(JSON.stringify(words)).digest().subarray(0, 16);
	bytes[6] = (bytes[6] ?? 0) & 15 | 128;
	bytes[8] = (bytes[8] ?? 0) & 63 | 128;
	const hex = bytes.toString("hex");
	return `urn:uuid:${[...[
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20)
	], hex.slice(20)].join("-")}`;
}
var inOrder = [
	"new",
	"changed",
	void 0
];
/** What changed comes first, then what is newest; else in the order of the workspace. */
function sorted(editions) {
	return editions.toSorted((a, b) => {
		const change = inOrder.indexOf(a.edition.change) - inOrder.indexOf(b.edition.change);
		if (change !== 0) return change;
		return a.edition.asOf === b.edition.asOf ? 0 : a.edition.asOf < b.edition.asOf ? 1 : -1;
	});
}
var wordsOf = {
	"zh-CN": zh$1,
	en: en$1,
	ru: {
		...en$1,
		...ru
	}
};
function summary({ asOf, number, totalNumber, pdf, language }) {
	const text = wordsOf[language];
	return [
		...number === void 0 ? [] : [text.number(number, totalNumber)],
		text.asOf(asOf),
		...pdf === void 0 ? [] : [text.pages(pdf.pages)]
	].join(text.between) + text.end;
}
function titleOf$1({ title, number, language }) {
	if (number === void 0) return title;
	const words = wordsOf[language].number(number);
	return language === "zh-CN" ? `${title}（${words}）` : `${title} (${words})`;
}
/** ISO day or instant → as Atom writes an instant. */
var instant = (day) => day.includes("T") ? day : `${day}T00:00:00Z`;
function entry({ brief, edition }, listing, options) {
	const { address = "", dated } = options;
	const { language, pdf, html, asOf, change } = edition;
	const unit = bothWords(listing.unit).zh;
	const query = new URLSearchParams({
		brief: brief.id,
		lang: language
	});
	const page = html === void 0 ? `${appFolder}${pageName}?${query}` : fileAddress(html.file);
	const label = kindName(brief.kind)[language === "zh-CN" ? "zh" : "en"];
	return tag("entry", { "xml:lang": language }, tag("id", {}, idOf(unit, brief.id, language, asOf)), tag("title", {}, titleOf$1(edition)), tag("updated", {}, instant(dated ?? asOf)), bare("link", {
		rel: "alternate",
		type: "text/html",
		hreflang: language,
		href: address + page
	}), ...pdf === void 0 ? [] : [bare("link", {
		rel: "enclosure",
		type: "application/pdf",
		hreflang: language,
		length: pdf.bytes,
		href: address + fileAddress(pdf.file)
	})], bare("category", {
		term: brief.kind,
		label
	}), ...change === void 0 ? [] : [bare("category", { term: change })], tag("summary", {}, summary(edition)));
}
function feed(listing, options) {
	const { address = "", dated } = options;
	const { unit, leading } = listing;
	const name = bothWords(unit);
	const words = leading === "zh" ? zh$1 : en$1;
	const editions = listing.briefs.flatMap((brief) => brief.editions.map((edition) => ({
		brief,
		edition
	})));
	const newest = editions.map(({ edition }) => edition.asOf).reduce(later, listing.asOf);
	const parts = [
		tag("id", {}, idOf(name.zh)),
		tag("title", {}, `${words.heading} · ${name[leading]}`),
		tag("updated", {}, instant(dated ?? newest)),
		tag("author", {}, tag("name", {}, name[leading])),
		bare("link", {
			rel: "self",
			type: "application/atom+xml",
			href: address + feedName
		}),
		bare("link", {
			rel: "alternate",
			type: "text/html",
			href: address + pageName
		}),
		...sorted(editions).map((edition) => entry(edition, listing, options))
	];
	return `<?xml version="1.0" encoding="utf-8"?>\n${tag("feed", {
		xmlns: "http://www.w3.org/2005/Atom",
		"xml:lang": languageOf[leading]
	}, { markup: parts.map((p) => `\n${p.markup}`).join("") }).markup}\n`;
}
var later = (a, b) => a < b ? b : a;
// ../web/site/brief-row.ts
var languageNames = {
	"zh-CN": "中文",
	en: "English",
	ru: "Русский"
};
function editionFor({ editions }, ui) {
	return editions.find(({ language }) => language === languageOf[ui]) ?? editions[0];
}
/** In the page's language where there is such an edition; a title says which it is in. */
function titleOf(brief, lead) {
	const [chinese, english] = [editionFor(brief, "zh"), editionFor(brief, "en")];
	const words = {
		zh: chinese?.title ?? brief.id,
		en: english?.title ?? brief.id
	};
	const languages = {
		zh: chinese?.language ?? "zh-CN",
		en: english?.language ?? "en"
	};
	return tag("h3", {}, said("bdi", words, lead, {
		lang: languages[lead],
		"data-zh-lang": languages.zh,
		"data-en-lang": languages.en
	}));
}
function metaOf(edition, brief, lead) {
	if (edition === void 0) return tag("p", { class: "meta" }, brief.id);
	const { asOf, number, totalNumber } = edition;
	const parts = [];
	if (number !== void 0) parts.push(said("span", both((text) => text.number(number, totalNumber)), lead));
	parts.push(said("time", both((text) => text.asOf(asOf)), lead, { datetime: asOf }));
	parts.push(tag("span", { class: "id" }, brief.id));
	return tag("p", { class: "meta" }, ...parts);
}
/** Of all editions together: figures change in every language alike. */
function markOf({ editions }, lead) {
	const changes = new Set(editions.map(({ change }) => change));
	if (changes.has("changed")) return said("span", both((text) => text.changed), lead, { class: "mark" });
	if (!changes.has("new")) return void 0;
	return said("span", both((text) => text.fresh), lead, { class: "mark" });
}
/** A link is named with its brief and language: out of its row it would be one of many alike. */
function linkNames({ edition }, words) {
	const name = (text) => `${words(text)}${text.colon}${edition.title}${text.between}${languageNames[edition.language]}`;
	return {
		zh: name(zh$1),
		en: name(en$1)
	};
}
function pdfLink(row) {
	const { pdf, language } = row.edition;
	if (pdf === void 0) return void 0;
	const facts = (text) => `${text.pages(pdf.pages)}${text.between}${text.size(pdf.bytes)}`;
	return tag("a", {
		href: fileAddress(pdf.file),
		type: "application/pdf",
		hreflang: language,
		...named("aria-label", linkNames(row, (text) => `PDF ${facts(text)}`), row.lead)
	}, tag("span", {}, "PDF"), " ", said("span", both(facts), row.lead, { class: "meta" }));
}
function webLink(row) {
	const { html, language } = row.edition;
	if (html === void 0) return void 0;
	const attributes = {
		href: fileAddress(html.file),
		hreflang: language
	};
	const names = named("aria-label", linkNames(row, (text) => text.web), row.lead);
	return said("a", both((text) => text.web), row.lead, {
		...attributes,
		...names
	});
}
function openLink(row) {
	const { brief, edition, lead } = row;
	if (!brief.isPreviewed) return void 0;
	const query = new URLSearchParams({
		brief: brief.id,
		lang: edition.language
	});
	return said("a", both((text) => text.open), lead, {
		class: "open",
		href: `${appFolder}index.html?${query}`,
		...named("aria-label", linkNames(row, (text) => text.open), lead),
		...named("title", both((text) => text.openTitle), lead)
	});
}
function editionRow(row) {
	const { language } = row.edition;
	const links = [
		pdfLink(row),
		webLink(row),
		openLink(row)
	];
	const name = tag("span", {
		class: "language",
		lang: language
	}, languageNames[language]);
	return tag("li", { "data-edition": language }, name, ...links);
}
/** What a search looks through: titles and ids, and the names of what it is about, in either language. */
function searchWords(brief, about) {
	const titles = brief.editions.map(({ title }) => title);
	const names = about.flatMap(({ name }) => [name.zh, name.en]);
	return [.../* @__PURE__ */ new Set([
		brief.id,
		...titles,
		...names
	])].join("\n").toLowerCase();
}
function briefRow(brief, { facets, leading }) {
	const about = facetNames.flatMap((name) => facets[name].filter(({ id }) => brief.about[name].includes(id)));
	const mark = markOf(brief, leading);
	const chosenBy = Object.fromEntries(facetNames.map((name) => [`data-${name}`, brief.about[name].join(" ") || void 0]));
	return tag("li", {
		class: "entry",
		"data-brief": brief.id,
		"data-kind": brief.kind,
		"data-edition": brief.editions.map(({ language }) => language).join(" "),
		...chosenBy,
		"data-changed": mark !== void 0,
		"data-words": searchWords(brief, about)
	}, tag("div", { class: "what" }, tag("div", { class: "title" }, titleOf(brief, leading), mark), metaOf(editionFor(brief, leading), brief, leading)), tag("ul", { class: "editions" }, lines(brief.editions.map((edition) => editionRow({
		brief,
		edition,
		lead: leading
	})))));
}
// ../web/site/index-page.ts
function head({ unit, leading: lead }, { script, styles }) {
	const names = bothWords(unit);
	const title = both((text) => text.heading);
	const whole = {
		zh: `${title.zh} · ${names.zh}`,
		en: `${title.en} · ${names.en}`
	};
	return tag("head", {}, lines([
		bare("meta", { charset: "utf-8" }),
		bare("meta", {
			"http-equiv": "content-security-policy",
			content: require_policy.pagePolicy
		}),
		bare("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1"
		}),
		bare("meta", {
			name: "color-scheme",
			content: "light dark"
		}),
		said("title", whole, lead),
		bare("link", {
			rel: "icon",
			href: "data:,"
		}),
		bare("link", {
			rel: "alternate",
			type: "application/atom+xml",
			href: feedName,
			title: whole[lead]
		}),
		...[facesSheet$1, ...styles].map((href) => bare("link", {
			rel: "stylesheet",
			href
		})),
		tag("script", {
			type: "module",
			src: script
		})
	]));
}
/** Hidden until the script is there that it works by. */
function languageSwitch(lead) {
	const button = (ui) => tag("button", {
		type: "button",
		lang: languageOf[ui],
		"data-ui": ui,
		"aria-pressed": ui === lead ? "true" : "false"
	}, languageNames[languageOf[ui]]);
	return tag("div", {
		class: "segmented",
		role: "group",
		"data-scripted": true,
		hidden: true,
		...named("aria-label", both((text) => text.uiLanguage), lead)
	}, button("zh"), button("en"));
}
function bar({ leading: lead }) {
	const feed = said("a", both((text) => text.feed), lead, {
		class: "button",
		href: feedName
	});
	return tag("header", { class: "bar" }, tag("strong", { class: "product" }, "Brief"), tag("span", { class: "space" }), feed, languageSwitch(lead));
}
/** Nothing to choose from is no control. */
function select({ name, options }, label, lead) {
	if (options.length < 2) return void 0;
	const all = said("option", both((text) => text.every), lead, { value: "" });
	const rest = options.map(({ id, name: words }) => said("option", words, lead, { value: id }));
	return tag("label", {}, label, tag("select", { name }, all, ...rest));
}
function filters({ kinds, facets, briefs, leading: lead }) {
	const languages = new Set(briefs.flatMap(({ editions }) => editions.map(({ language }) => language)));
	const editions = Object.entries(languageNames).filter(([language]) => [...languages].some((one) => one === language)).map(([id, name]) => ({
		id,
		name: {
			zh: name,
			en: name
		}
	}));
	const label = (key) => said("span", both((text) => text[key]), lead);
	const isCompared = briefs.some((brief) => brief.editions.some(({ change }) => change));
	const search = bare("input", {
		type: "search",
		name: "q",
		autocomplete: "off",
		...named("placeholder", both((text) => text.search), lead),
		...named("aria-label", both((text) => text.search), lead)
	});
	const changed = tag("label", { class: "check" }, bare("input", {
		type: "checkbox",
		name: "changed",
		value: "1"
	}), said("span", both((text) => text.changedOnly), lead));
	return tag("form", {
		class: "filters",
		role: "search",
		"data-scripted": true,
		hidden: true,
		...named("aria-label", both((text) => text.filters), lead)
	}, search, select({
		name: "kind",
		options: kinds.map((id) => ({
			id,
			name: kindName(id)
		}))
	}, label("kind"), lead), select({
		name: "edition",
		options: editions
	}, label("edition"), lead), ...facetNames.map((name) => select({
		name,
		options: facets[name]
	}, label(name), lead)), isCompared ? changed : void 0, said("button", both((text) => text.clear), lead, {
		type: "reset",
		hidden: true
	}));
}
function count({ briefs, leading: lead }) {
	return said("p", both((text) => text.briefs(briefs.length)), lead, {
		class: "count",
		role: "status"
	});
}
function section(kind, listing) {
	const briefs = listing.briefs.filter((brief) => brief.kind === kind);
	return tag("section", { "data-kind": kind }, tag("h2", {}, said("span", kindName(kind), listing.leading), tag("span", { class: "meta" }, String(briefs.length))), tag("ul", { class: "entries" }, lines(briefs.map((brief) => briefRow(brief, listing)))));
}
/** Shown by the script where the browser can keep the site. */
function offline({ leading: lead }, { documentBytes }) {
	const label = named("aria-label", both((text) => text.offline), lead);
	const keepAll = both((text) => text.keepAll(text.size(documentBytes)));
	return tag("footer", {
		class: "offline",
		hidden: true,
		...label
	}, tag("p", {
		role: "status",
		class: "meta"
	}), said("button", keepAll, lead, {
		type: "button",
		hidden: true
	}));
}
function indexPage(listing, assets) {
	const { unit, leading: lead, asOf, kinds } = listing;
	const heading = said("h1", both((text) => text.heading), lead);
	const day = said("p", both((text) => text.asOf(asOf)), lead, { class: "meta" });
	const main = tag("main", {}, lines([
		tag("div", { class: "head" }, said("p", bothWords(unit), lead, { class: "unit" }), heading, day),
		filters(listing),
		count(listing),
		...kinds.map((kind) => section(kind, listing))
	]));
	const body = tag("body", {}, lines([
		bar(listing),
		main,
		offline(listing, assets)
	]));
	return `<!doctype html>\n${tag("html", { lang: languageOf[lead] }, lines([head(listing, assets), body])).markup}\n`;
}
// ../web/site/offline.ts
/** @param code of the worker, as it was built */
function offlineWorker(code, { pages, documents }) {
	const hashes = [...pages].map(([file, bytes]) => [file, require_policy.sha256(bytes)]);
	const files = {
		pages: Object.fromEntries(hashes),
		documents: Object.fromEntries(documents)
	};
	const site = {
		version: require_policy.shortHash(JSON.stringify(files)),
		...files
	};
	return `self.keptSite = ${JSON.stringify(site)};\n${code}`;
}
// ../web/site/compose-site.ts
/** Their names never change: whoever publishes into a folder finds out beforehand whether they are free. */
var fixedNames = [
	pageName,
	feedName,
	workerName,
	facesSheet$1,
	`${appFolder}${pageName}`,
	`${appFolder}workspace.json`
];
var inApp = (file) => `${appFolder}${file}`;
/** In the order in which they are written: what names a file comes after it. */
function composeSite(site) {
	const { app, listing, documents } = site;
	const built = readBuiltApp(site.built);
	const documentBytes = [...documents.values()].reduce((sum, { bytes }) => sum + bytes, 0);
	const list = indexPage(listing, {
		script: inApp(built.listScript),
		styles: built.listStyles.map(inApp),
		documentBytes
	});
	const pages = new Map([
		...[...appFiles(built.files, app)].map(([file, bytes]) => [inApp(file), bytes]),
		[facesSheet$1, utf8(facesSheet(app.faces))],
		[feedName, utf8(feed(listing, site.feed))],
		[pageName, utf8(list)]
	]);
	const hashes = new Map([...documents].map(([file, { sha256 }]) => [file, sha256]));
	return new Map([...pages, [workerName, utf8(offlineWorker(built.worker, {
		pages,
		documents: hashes
	}))]]);
}
exports.composeSite = composeSite;
exports.fixedNames = fixedNames;
exports.readBuiltApp = readBuiltApp;
