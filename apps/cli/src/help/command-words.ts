// The help of every command, its arguments and flags, in each language. Flags by their long names.
import { diffNotes, exportNotes, importNotes, schemaNotes } from "./notes.ts";
import type { Words } from "./words.ts";

export interface CommandWords {
  /** What the command does. */
  readonly about: Words;
  readonly arguments: Readonly<Record<string, Words>>;
  /** Its own flags; the shared ones are below. */
  readonly options: Readonly<Record<string, Words>>;
  /** Formats and the like, before the examples. */
  readonly notes?: Words;
  /** A command line → what comes of it. */
  readonly examples: Readonly<Record<string, Words>>;
  readonly exits: Exits;
}

export type Exits = Readonly<Partial<Record<0 | 1 | 2 | 3 | 130, Words>>>;

export const programWords: CommandWords = {
  about: {
    en: "Briefs from sourced data: checked, built as PDF and HTML, and every figure explained.",
    zh: "由有出处的数据编制简报：检查数据，生成PDF和网页版，逐一说明数字来历。",
  },
  arguments: {},
  options: {},
  notes: {
    en: `The flags of a command: brief help COMMAND. The workspace is the folder that is
named, else --cwd, else BRIEF_WORKSPACE, else the nearest folder upwards that
holds brief.yaml.`,
    zh: `各命令的选项见 brief help 命令名。工作区依次取：命令行写明的文件夹、--cwd、
环境变量BRIEF_WORKSPACE、从当前文件夹往上最近的含 brief.yaml 的文件夹。`,
  },
  examples: {
    "brief init my-briefs": { en: "a first workspace", zh: "建立第一个工作区" },
    "brief check my-briefs": { en: "what is wrong, and where", zh: "指出何处有错" },
    "brief build my-briefs": { en: "the briefs, into out/", zh: "生成简报，放入 out/" },
  },
  exits: {
    0: { en: "good", zh: "正常" },
    1: {
      en: "errors in the material: data, templates, texts, faces",
      zh: "材料有错：数据、模板、文字或字体",
    },
    2: { en: "wrong command line or configuration", zh: "命令行或配置有误" },
    3: { en: "fault of the programme or the machine", zh: "程序或机器故障" },
    130: { en: "stopped by Ctrl-C", zh: "按Ctrl-C停止" },
  },
};

const noFacts = {
  en: "no workspace, or the command line or brief.yaml is wrong",
  zh: "找不到工作区，或者命令行、brief.yaml有误",
};
const workspace = {
  en: "folder of the workspace; found as brief --help says where left out",
  zh: "工作区文件夹；省略时按 brief --help 所述查找",
};
const strict = { en: "warnings fail too: exit code 1", zh: "有警告也算失败，退出码为1" };
const summary = {
  en: "write a short Markdown summary, for a pull request",
  zh: "另写一份简短的Markdown摘要，供合并请求使用",
};

const queueWords = {
  en: "make the briefs by workers elsewhere: PostgreSQL that hands the jobs out (else BRIEF_QUEUE)",
  zh: "由别处的生成进程制作：分派任务的PostgreSQL地址（未写时取BRIEF_QUEUE）",
};
const storeWords = {
  en: "the folder or bucket that the machines of a queue share: DIR or s3://BUCKET/PREFIX (else BRIEF_STORE)",
  zh: "各机器共用的文件夹或存储桶（s3://桶名/前缀），与 --queue 合用（未写时取BRIEF_STORE）",
};

export const commandWords: Readonly<Record<string, CommandWords>> = {
  init: {
    about: {
      en: "Make a small workspace that works: sample tables, one brief, its templates, a workflow.",
      zh: "新建可直接使用的小工作区：示例数据表、一份简报及其模板、自动检查与生成的工作流。",
    },
    arguments: {
      dir: {
        en: "a folder that is new or empty; this one by default",
        zh: "新的或空的文件夹；默认为当前文件夹",
      },
    },
    options: {
      "--yes": {
        en: "ask nothing; nothing is asked in any case",
        zh: "不提问；本命令本来就不提问",
      },
    },
    examples: { "brief init my-briefs": { en: "into a new folder", zh: "建在新文件夹中" } },
    exits: {
      0: { en: "the workspace is there", zh: "工作区已建成" },
      2: {
        en: "the folder holds something: nothing is written over",
        zh: "文件夹不空，不覆盖任何文件",
      },
    },
  },
  build: {
    about: {
      en: "Make the PDF, HTML and figures of the briefs; checks the facts first.",
      zh: "先检查数据，再生成简报的PDF、网页和数字文件。",
    },
    arguments: { workspace },
    options: {
      "--out": {
        en: "output folder; - writes one document to stdout",
        zh: "输出文件夹；写 - 则把一份文件写到标准输出",
      },
      "--format": {
        en: "pdf, html, json (json = the figures), parted by commas; all by default",
        zh: "pdf、html、json（json即数字文件），用逗号分隔；默认全部",
      },
      "--changed-since": {
        en: "only the briefs that facts, templates and brief.yaml touch since a git revision or folder; none: nothing is made",
        zh: "只生成自某个git版本或文件夹以来数据、模板、brief.yaml的改动所涉及的简报；没有则不生成",
      },
      "--bundle": {
        en: "a ZIP for a release, made once all is well: the PDFs of the output folder, the data package, SHA256SUMS",
        zh: "全部无误后打成一个ZIP供发布：输出文件夹中的PDF、数据包和SHA256SUMS",
      },
      "--no-check": {
        en: "skip the rules on facts; every page is then marked as a draft",
        zh: "不检查数据规则；每页因此印“草稿”",
      },
      "--verify": {
        en: "full: read each finished PDF back before it is published (else BRIEF_VERIFY; full when CI=true)",
        zh: "full：出版前把每份成品PDF重新读出核对（未写时取BRIEF_VERIFY；CI=true时为full）",
      },
      "--draft": {
        en: "mark every page as a draft, as for facts that are not committed yet",
        zh: "每页印“草稿”，如数据尚未提交入库时",
      },
      "--issue": {
        en: "give the next number, and add the issue to the file that numbering: names",
        zh: "编下一期号，并登记到 numbering: 所指的文件",
      },
      "--dry-run": {
        en: "name the files that would be made, and why; write none",
        zh: "列出将要生成的文件及原因，不写文件",
      },
      "--strict": strict,
      "--summary": summary,
      "--base": {
        en: "an earlier output folder; the summary, and the list of a site, say what changed since",
        zh: "以前的输出文件夹；摘要列出此后的变化，网站目录标出有变动的简报",
      },
      "--timings": { en: "write durations as JSON", zh: "把各步用时写成JSON" },
      "--jobs": {
        en: "documents made at a time; as many as there are cores where nothing is said",
        zh: "同时生成的份数；未写时与处理器核数相同",
      },
      "--no-cache": {
        en: "make everything anew, and keep nothing in .brief/ for the next build",
        zh: "全部重新生成，且不在 .brief/ 中留存供下次使用",
      },
      "--queue": queueWords,
      "--store": storeWords,
      "--site": {
        en: "a website of static files besides: list, feed, the preview, offline use; the tables are published with it",
        zh: "另生成静态网站：简报目录、订阅源、在线预览，可离线使用；数据表随之公开",
      },
      "--site-url": {
        en: "where the site will stand, for whole addresses in its feed",
        zh: "网站将来的网址，供订阅源写完整链接",
      },
    },
    examples: {
      "brief build --only portfolio -l zh-CN -f pdf": { en: "one document", zh: "只出一份文件" },
      "brief build --only portfolio -l en -f pdf -o - > p.pdf": {
        en: "to stdout",
        zh: "写到标准输出",
      },
      "brief build -P project=P147367 --dry-run": { en: "names its files", zh: "只列文件名" },
      "brief build --site -o public": { en: "a website", zh: "生成网站" },
      "brief build --changed-since main": { en: "what a branch touches", zh: "分支改动所涉及的" },
    },
    exits: {
      0: {
        en: "every brief was made; or none is touched since BASE",
        zh: "全部简报已生成；或自指定版本以来没有涉及任何简报",
      },
      1: {
        en: "errors in the facts: nothing is written; or some briefs failed: the others are there",
        zh: "数据有错，什么也不写；或部分简报未成，其余已生成",
      },
      2: noFacts,
    },
  },
  check: {
    about: {
      en: "Check a workspace, a dataset folder, one table or a finished PDF; makes no brief.",
      zh: "检查工作区、数据集文件夹、一张数据表或一份成品PDF，不生成简报。",
    },
    arguments: {
      path: {
        en: "what is checked: a folder with brief.yaml or projects.csv, a .csv or a .pdf file",
        zh: "检查对象：含 brief.yaml 或 projects.csv 的文件夹，.csv 或 .pdf 文件",
      },
    },
    options: { "--strict": strict, "--summary": summary },
    examples: {
      "brief check": { en: "facts, templates, wording, faces", zh: "数据、模板、行文、字体" },
      "brief check data/assertions.csv": { en: "one table", zh: "一张表" },
      "brief check out/zh-CN/portfolio.pdf": { en: "a finished PDF", zh: "一份成品PDF" },
    },
    exits: {
      0: { en: "no errors", zh: "没有错误" },
      1: { en: "errors; each with its place and a remedy", zh: "有错误，逐条列出位置和改法" },
      2: { en: "nothing there that can be checked", zh: "没有可检查的对象" },
    },
  },
  import: {
    about: {
      en: "Take facts of others into a dataset: IATI, World Bank lists, data packages, tables.",
      zh: "把外部数据导入数据集：IATI、世界银行项目清单、数据包、各类表格。",
    },
    arguments: { file: { en: "the files to read, one or several", zh: "要读入的文件，可写多个" } },
    options: {
      "--from": {
        en: "what the file is, where it is not to be guessed",
        zh: "文件的格式；不写则自动判断",
      },
      "--out": {
        en: "folder of the dataset; that of the workspace by default",
        zh: "数据集文件夹；默认为工作区的数据集",
      },
      "--dry-run": { en: "read and report only; nothing is written", zh: "只读入并报告，不写入" },
      "--guess": {
        en: "draft a mapping file for a table, beside it",
        zh: "为表格起草对照文件，放在表格旁",
      },
      "--mapping": {
        en: "the file that says what the columns of a table mean",
        zh: "说明表格各列含义的对照文件",
      },
      "--source": { en: "id of the source that the file becomes", zh: "该文件登记为来源时的编号" },
      "--published": { en: "when the file was published", zh: "文件的发布日期" },
      "--publisher": { en: "who published it", zh: "发布者" },
      "--title": { en: "what it is called", zh: "文件题名" },
      "--series": {
        en: "what it is an edition of: a newer one supersedes an older one",
        zh: "属于哪一系列：同一系列中新一期取代旧一期",
      },
      "--known-only": {
        en: "only facts on projects that the dataset has already",
        zh: "只取数据集中已有项目的数据",
      },
    },
    notes: importNotes,
    examples: {
      "brief import list.csv --published 2025-03-31 --out data": { en: "", zh: "" },
      "brief import activities.xml --dry-run --json": { en: "report only", zh: "只出报告" },
      "brief import loans.xlsx --guess": {
        en: "drafts loans.mapping.yaml",
        zh: "起草 loans.mapping.yaml",
      },
    },
    exits: {
      0: { en: "all was taken, warnings or not", zh: "全部采用，有无警告均可" },
      1: {
        en: "records were refused, the others are in the dataset; or a file cannot be read, then nothing of it is",
        zh: "部分记录拒收，其余已入数据集；或文件无法读取，一字不入",
      },
      2: { en: "the command line is wrong", zh: "命令行有误" },
    },
  },
  export: {
    about: {
      en: "Give the facts of a workspace or dataset as a data package, IATI, CSV, XLSX or PROV.",
      zh: "把工作区或数据集导出为数据包、IATI、CSV、XLSX或PROV。",
    },
    arguments: {
      path: {
        en: "folder of the workspace or dataset; the workspace by default",
        zh: "工作区或数据集文件夹；默认为工作区",
      },
    },
    options: {
      "--to": { en: "what to write", zh: "导出格式" },
      "--out": {
        en: "file or folder to write; - writes one document to stdout",
        zh: "写入的文件或文件夹；写 - 则写到标准输出",
      },
      "--as-of": {
        en: "what was known on a day, as in 2025-03-31",
        zh: "某日所知的数据，如 2025-03-31",
      },
      "--lang": {
        en: "language of the project list: zh-CN, en or ru",
        zh: "项目清单的语言：zh-CN、en或ru",
      },
      "--bom": {
        en: "begin CSV files with the mark that Excel asks for",
        zh: "CSV文件开头加Excel所需的标记",
      },
      "--keep-incomplete": {
        en: "write IATI lines that lack what the schema asks for too",
        zh: "IATI中缺少必填项的各条也照写",
      },
      "--figure": {
        en: "provenance of this figure only (repeat)",
        zh: "只导出这个数字的来历（可重复）",
      },
    },
    notes: exportNotes,
    examples: {
      "brief export --to iati -o activities.xml": { en: "", zh: "" },
      "brief export data --to xlsx -l en": { en: "an English workbook", zh: "英文工作簿" },
      "brief export --to prov --figure portfolio/headline/loanAmount -o -": { en: "", zh: "" },
    },
    exits: {
      0: { en: "the file was written", zh: "文件已写成" },
      1: { en: "nothing can be written", zh: "无法写出" },
      2: { en: "the command line is wrong", zh: "命令行有误" },
    },
  },
  list: {
    about: {
      en: "List the briefs with their parameters, languages, outputs and as-of day.",
      zh: "列出各份简报及其参数、语种、输出文件和截至日。",
    },
    arguments: { workspace },
    options: {},
    examples: { "brief list -l zh-CN --only portfolio": { en: "", zh: "" } },
    exits: {
      0: { en: "listed", zh: "已列出" },
      1: { en: "errors in the facts", zh: "数据有错" },
      2: noFacts,
    },
  },
  diff: {
    about: {
      en: "Tell what changed since BASE, and which published figures it moves.",
      zh: "说明与BASE相比改了什么，哪些已公布数字随之变动。",
    },
    arguments: {
      base: {
        en: "the earlier side: a git revision, a folder or a data file",
        zh: "较早一方：git版本、文件夹或数据文件",
      },
      new: { en: "the later side; the working tree by default", zh: "较新一方；默认为当前文件" },
    },
    options: {
      "--report": {
        en: "markdown (below 60 kB), json (complete), html (one file); plain text without it",
        zh: "markdown（不超过60 kB）、json（完整）、html（单个文件）；不写则为纯文本",
      },
      "--summary": {
        en: "write the Markdown report into a file too",
        zh: "另把Markdown报告写入文件",
      },
      "--pictures": {
        en: "write a picture of each page that differs into this folder: before, after, the difference in red",
        zh: "把有变化的每一页画成图片，写入该文件夹：改前、改后、差异（红色）",
      },
      "--as-of-base": {
        en: "the day of BASE, where it is not that of the new side",
        zh: "BASE的截至日；不写则与较新一方相同",
      },
    },
    notes: diffNotes,
    examples: {
      "brief diff main": { en: "since the branch main", zh: "与main分支相比" },
      "brief diff main --report html --pictures pages > diff.html": {
        en: "with pictures",
        zh: "带图片",
      },
      "brief diff list-2024.csv list-2025.csv": { en: "two lists", zh: "比较两份清单" },
    },
    exits: {
      0: { en: "nothing differs", zh: "没有差别" },
      1: { en: "something differs", zh: "有差别" },
      2: { en: "a side cannot be read or is not there", zh: "其中一方无法读取或不存在" },
    },
  },
  explain: {
    about: {
      en: "Tell where a printed figure comes from, or what a rule means.",
      zh: "说明一个印出的数字从何而来，或一条规则的含义。",
    },
    arguments: {
      id: {
        en: "ids of figures, as portfolio/headline/loanAmount, or the id of one rule",
        zh: "数字编号，如 portfolio/headline/loanAmount，可写多个；或一条规则的编号",
      },
    },
    options: {
      "--page": { en: "the page on which the figure is printed", zh: "数字印在第几页" },
      "--text": {
        en: "the words in which it is printed, or a part of them",
        zh: "数字印出的文字，可只写一部分",
      },
      "--all": {
        en: "every input and every edition, however many",
        zh: "列出全部输入项和各期，不论多少",
      },
      "--open": { en: "open the preview at the figure", zh: "打开预览并定位到该数字" },
    },
    examples: {
      "brief explain portfolio/headline/loanAmount": { en: "", zh: "" },
      "brief explain --only portfolio -l zh-CN --page 1 --text 26.41": { en: "", zh: "" },
      "brief explain dates-ordered": { en: "a rule", zh: "一条规则" },
    },
    exits: {
      0: { en: "explained", zh: "已说明" },
      1: {
        en: "no such figure or rule, or errors in the facts",
        zh: "没有该数字或规则，或数据有错",
      },
      2: {
        en: "nothing is named, or the edition is not clear",
        zh: "没有写明对象，或未指明是哪一语种的哪份简报",
      },
    },
  },
  fonts: {
    about: {
      en: "Tell what each face slot resolves to, and which code points of the data no face covers.",
      zh: "列出各类字体实际取用的文件，以及数据中没有字体可印的字。",
    },
    arguments: { workspace },
    options: {},
    examples: { "brief fonts my-briefs": { en: "", zh: "" } },
    exits: {
      0: { en: "every character has a face", zh: "每个字都有字体" },
      1: { en: "a character has none, or errors in the facts", zh: "有字没有字体，或数据有错" },
      2: noFacts,
    },
  },
  preview: {
    about: {
      en: "Show the briefs in a browser, made again whenever a file changes.",
      zh: "在浏览器中预览简报，文件一改即更新。",
    },
    arguments: { workspace },
    options: {
      "--port": { en: "port to listen on; 0 takes a free one", zh: "端口；写0则自动取空闲端口" },
      "--host": {
        en: "address to listen on; another than this one opens the preview to others",
        zh: "监听地址；改成其他地址，别的机器也能看到预览",
      },
      "--edit": {
        en: "let the page edit tables, templates and brief.yaml; only the printed address may",
        zh: "允许在页面中修改数据表、模板和 brief.yaml；须用印出的地址打开",
      },
      "--base": {
        en: "git revision or folder to compare with, repeatable; the last revisions are offered anyway",
        zh: "用来对比的git版本或文件夹，可写多个；最近的版本自动列出",
      },
      "--open": { en: "open the browser", zh: "同时打开浏览器" },
    },
    examples: {
      "brief preview my-briefs --open": { en: "", zh: "" },
      "brief preview my-briefs --edit": { en: "edit in the page", zh: "在页面中修改" },
      "brief preview my-briefs --base v1.0": { en: "compare with a tag", zh: "与某个标签对比" },
    },
    exits: { 2: noFacts, 130: { en: "stopped by Ctrl-C", zh: "按Ctrl-C停止" } },
  },
  worker: {
    about: {
      en: "Make briefs for builds on other machines, from a queue into a shared folder.",
      zh: "为其他机器上的 brief build 生成简报：从任务队列领取，写入共用文件夹。",
    },
    arguments: {},
    options: {
      "--queue": {
        en: "PostgreSQL that hands the jobs out, as postgres://USER@HOST/DATABASE (else BRIEF_QUEUE)",
        zh: "分派任务的PostgreSQL地址，如 postgres://用户@主机/数据库（未写时取BRIEF_QUEUE）",
      },
      "--store": storeWords,
      "--jobs": {
        en: "documents made at a time; as many as there are cores where nothing is said",
        zh: "同时生成的份数；未写时与处理器核数相同",
      },
      "--idle": {
        en: "end when the queue has been empty for so long; without it the worker stays",
        zh: "任务队列空闲这么多秒后退出；不写则一直等候",
      },
    },
    examples: {
      "brief worker --queue postgres://brief@db/brief --store /srv/brief": { en: "", zh: "" },
      "brief worker -j 4 --idle 60": { en: "", zh: "" },
    },
    exits: {
      0: {
        en: "the queue was empty for as long as --idle says",
        zh: "空闲时间已满 --idle 所写秒数",
      },
      2: {
        en: "the address is wrong, or the database or the store refuses",
        zh: "地址有误，或数据库、共用文件夹拒绝访问",
      },
      3: { en: "no PostgreSQL answers there", zh: "PostgreSQL没有应答" },
      130: {
        en: "stopped by Ctrl-C after the jobs at hand; a second one stops at once, and nothing is lost",
        zh: "按Ctrl-C，做完手头任务后停止；再按一次立即停止，任务不会丢失",
      },
    },
  },
  schema: {
    about: {
      en: "Write the JSON Schemas by which editors complete and check brief.yaml, kinds and tables.",
      zh: "写出JSON Schema，供编辑器补全和检查 brief.yaml、简报种类和数据表。",
    },
    arguments: {
      dir: {
        en: "folder to write to; schemas/ of the workspace by default",
        zh: "写入的文件夹；默认为工作区的 schemas/",
      },
    },
    options: {},
    notes: schemaNotes,
    examples: { "brief schema": { en: "", zh: "" } },
    exits: {
      0: { en: "the schemas are written", zh: "已写成" },
      2: { en: "no workspace, and no folder is named", zh: "找不到工作区，也没有写明文件夹" },
    },
  },
};

/** The same meaning in every command that has them. */
export const sharedWords: Readonly<Record<string, Words>> = {
  "--as-of": {
    en: "the facts as they were known on a day: 2025-03-31",
    zh: "按某日所知的数据，如 2025-03-31",
  },
  "--parameter": {
    en: "a parameter of the briefs, as project=P147367 (repeat)",
    zh: "简报的参数，如 project=P147367（可重复）",
  },
  "--params": {
    en: "parameters from a YAML or JSON file; -P goes before it",
    zh: "从YAML或JSON文件读取参数；-P优先",
  },
  "--each": {
    en: "one brief for each project, prefecture, sector or lender (repeat)",
    zh: "按project（项目）、prefecture（地州市）、sector（行业）或lender（贷款方）各出一份（可重复）",
  },
  "--only": {
    en: "these briefs only, by their ids (repeat)",
    zh: "只处理这些简报，写编号（可重复）",
  },
  "--lang": { en: "these editions only, as zh-CN,en", zh: "只处理这些语种，如 zh-CN,en" },
  "--cwd": {
    en: "look for the workspace from this folder; relative paths mean it",
    zh: "从这个文件夹起查找工作区；相对路径也以它为准",
  },
  "--profile": {
    en: "lay brief.<name>.yaml over brief.yaml, key by key (else BRIEF_PROFILE)",
    zh: "用 brief.<name>.yaml 逐键覆盖 brief.yaml（未写时取BRIEF_PROFILE）",
  },
  "--reporter": { en: "how findings are written (repeat)", zh: "检查结果的写法（可重复）" },
  "--json": { en: "the same as --reporter json", zh: "等同于 --reporter json" },
  "--quiet": { en: "errors only", zh: "只报错误" },
  "--color": { en: "colour in messages", zh: "消息是否着色" },
  "--ui-lang": {
    en: "language of the command's own words: zh or en; else by LC_ALL, LC_MESSAGES or LANG",
    zh: "命令自身用语：zh或en；未写时依次看LC_ALL、LC_MESSAGES、LANG",
  },
  "--help": { en: "show this help", zh: "显示本说明" },
  "--version": { en: "show the version", zh: "显示版本号" },
};

export const helpCommandWords: CommandWords = {
  about: { en: "Show the help of a command.", zh: "显示某个命令的说明。" },
  arguments: { command: { en: "name of the command", zh: "命令名" } },
  options: {},
  examples: {},
  exits: {},
};
