const require_kept_code = require("./kept-code-C0cZi0dN.js");
const require_world = require("./world-CHlqNqXv.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_place_text = require("./place-text-DQU0leuU.js");
let node_path = require("node:path");
let node_os = require("node:os");
let node_util = require("node:util");
// src/press/runner.ts
/** As many as there are cores to work on, within reason. */
var defaultJobs = () => Math.min((0, node_os.availableParallelism)(), 8);
// src/press/verification.ts
/** full: the finished file is read back before it is published. */
var verifications = ["fast", "full"];
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var EventEmitter = require("node:events").EventEmitter;
	var childProcess = require("node:child_process");
	var path = require("node:path");
	var fs = require("node:fs");
	var process = require("node:process");
	var { Argument, humanReadableArgName } = require_argument();
	var { CommanderError } = require_error();
	var { Help, stripColor } = require_help();
	var { Option, DualOptions } = require_option();
	var { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/index.js
var require_commander = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var { Argument } = require_argument();
	var { Command } = require_command();
	var { CommanderError, InvalidArgumentError } = require_error();
	var { Help } = require_help();
	var { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));
var { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ require_kept_code.__toESM(require_commander(), 1)).default;
// src/help/words.ts
/** Between the languages of one refusal: commander keeps nothing of an error but its text. */
var between = "\0";
function wrongValue({ en, zh }) {
	return new InvalidArgumentError([en, zh].join(between));
}
/** A refusal's text in one language; commander's own words have no second one. */
function heard(text, language) {
	const [en = "", zh = en] = text.split(between);
	return language === "zh" ? zh : en;
}
var mostListed = 12;
/** The nearest known name, else those that there are. */
function suggestWords(wrong, known) {
	const near = require_subject_of.nearestName(wrong, known);
	const more = known.length > mostListed ? "等" : "";
	return {
		en: require_subject_of.suggestName(wrong, known),
		zh: near === void 0 ? `可用：${known.slice(0, mostListed).join("、")}${more}` : `是否要写“${near}”？`
	};
}
// src/progress-text.ts
/** In things a second; undefined before anything can be said. */
function paceOf({ since, from }, done, now) {
	const seconds = (now - since) / 1e3;
	return done > from && seconds >= 1 ? (done - from) / seconds : void 0;
}
/** @example progressText(120, 1000, 8) // "120/1000  8.0/s  2 min left" */
function progressText(done, total, pace) {
	const count = `${done}/${total}`;
	if (pace === void 0 || done >= total) return count;
	return `${count}  ${pace.toFixed(1)}/s  ${timeText((total - done) / pace)} left`;
}
function timeText(seconds) {
	if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
	return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
// src/reporters/compact.ts
function compactLine(finding, folder) {
	const place = require_place_text.placeText(finding.place, folder) || editionOf(finding);
	const head = `${finding.severity} ${finding.rule}: ${finding.message}`;
	const from = (finding.related ?? []).map((other) => ` from ${require_place_text.placeText(other, folder)}`);
	return `${place === "" ? "" : `${place}: `}${head}${from.join("")}`;
}
/** A finding of a brief as a whole stands at its edition. */
function editionOf({ brief, language }) {
	return brief === void 0 ? "" : `${language}/${brief}`;
}
var compact = (findings, { folder }) => findings.map((finding) => `${compactLine(finding, folder)}\n`).join("");
// src/reporters/github.ts
var commands = {
	error: "error",
	warning: "warning",
	note: "notice"
};
var severities = [
	"error",
	"warning",
	"note"
];
var shown = 9;
function escapeText(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function annotation(finding, folder) {
	const { severity, rule, message, remedy, place, related = [] } = finding;
	const properties = [
		...place.file === void 0 ? [] : [`file=${escapeProperty(require_place_text.fileText(place.file, folder))}`],
		...place.line === void 0 ? [] : [`line=${place.line}`],
		...place.column === void 0 ? [] : [`col=${place.column}`],
		`title=${escapeProperty(rule)}`
	];
	const text = escapeText(`${message}${related.map((other) => `\nfrom ${require_place_text.placeText(other, folder)}`).join("")}\nremedy: ${remedy}`);
	return `::${commands[severity]} ${properties.join(",")}::${text}\n`;
}
var github = (findings, { folder }) => severities.map((severity) => {
	const all = findings.filter((finding) => finding.severity === severity);
	const lines = all.slice(0, shown).map((finding) => annotation(finding, folder));
	const more = all.length - shown;
	if (more > 0) lines.push(`::${commands[severity]}::${more} more: see the summary\n`);
	return lines.join("");
}).join("");
/** All findings for the step's summary, where annotations leave some out; empty where they do not. */
var githubSummary = (findings, { folder }) => {
	if (!severities.some((severity) => findings.filter((finding) => finding.severity === severity).length > shown)) return "";
	const lines = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity).map((finding) => `- \`${compactLine(finding, folder).replace(/[`\r\n]+/g, "'")}\``));
	return `**Findings**: ${findings.length}\n\n${lines.join("\n")}\n\n`;
};
// src/reporters/json.ts
function toRecord(finding, folder) {
	const { rule, severity, message, place, found, expected, remedy, related, brief } = finding;
	const name = (file) => file === void 0 ? void 0 : require_place_text.fileText(file, folder);
	return {
		schema: 1,
		rule,
		severity,
		message,
		file: name(place.file),
		line: place.line,
		column: place.column,
		path: place.path,
		found,
		expected,
		remedy,
		related: related?.map((other) => ({
			...other,
			file: name(other.file)
		})),
		brief,
		lang: finding.language
	};
}
var json = (findings, { folder }) => findings.map((finding) => `${JSON.stringify(toRecord(finding, folder))}\n`).join("");
// src/reporters/junit.ts
/** What XML 1.0 takes in no form. */
var unfit$1 = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
var signs = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"	": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;"
};
var escaped = (text) => text.replace(unfit$1, "�").replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign);
function element(name, attributes, children = []) {
	const open = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`).join("")}`;
	return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}
function textOf({ message, remedy, place, related = [] }, folder) {
	const from = related.map((other) => `from ${require_place_text.placeText(other, folder)}`);
	return [
		require_place_text.placeText(place, folder),
		message,
		...from,
		`remedy: ${remedy}`
	].filter((line) => line !== "").join("\n");
}
/** An error fails its case; warnings and notes stand beside one that passes. */
function caseOf(suite, rule, found, folder) {
	const errors = found.filter(({ severity }) => severity === "error");
	const others = found.filter(({ severity }) => severity !== "error");
	const failures = errors.map((one) => element("failure", {
		type: rule,
		message: one.message
	}, [escaped(textOf(one, folder))]));
	const told = others.map((one) => `${one.severity}: ${textOf(one, folder)}`);
	const out = told.length === 0 ? [] : [element("system-out", {}, [escaped(told.join("\n\n"))])];
	return element("testcase", {
		classname: suite,
		name: rule
	}, [...failures, ...out]);
}
var general = "workspace";
var passed = "nothing found";
function suiteOf(name, found, folder) {
	const rules = [...new Set(found.map(({ rule }) => rule))];
	const broken = new Set(found.filter(({ severity }) => severity === "error").map(({ rule }) => rule));
	const cases = rules.length === 0 ? [element("testcase", {
		classname: name,
		name: passed
	})] : rules.map((rule) => caseOf(name, rule, found.filter((one) => one.rule === rule), folder));
	return element("testsuite", {
		name,
		tests: cases.length,
		failures: broken.size,
		errors: 0
	}, cases);
}
var junit = (findings, { folder, editions = [] }) => {
	const of = (finding) => editionOf(finding) || general;
	return `<?xml version="1.0" encoding="UTF-8"?>
${element("testsuites", { name: "Brief" }, [.../* @__PURE__ */ new Set([
		general,
		...editions,
		...findings.map(of)
	])].map((name) => suiteOf(name, findings.filter((finding) => of(finding) === name), folder)))}\n`;
};
// src/reporters/pretty.ts
var colors = {
	error: "red",
	warning: "yellow",
	note: "cyan"
};
var words = {
	en: {
		error: "error",
		warning: "warning",
		note: "note",
		remedy: "remedy: ",
		colon: ": "
	},
	zh: {
		error: "错误",
		warning: "警告",
		note: "提示",
		remedy: "改法：",
		colon: "："
	}
};
var before = 40;
var after$1 = 60;
/** East Asian characters take two columns of a terminal. */
function pad(text) {
	return text.replace(/[\t]|[^\t]/gu, (c) => c === "	" ? c : /[\u1100-\u9fff\uf900-\uffef]/u.test(c) ? "  " : " ");
}
/** Long lines (wide tables) are cut round the place. */
function excerpt({ file, line, column }, context) {
	if (file === void 0 || line === void 0) return [];
	const text = context.readText(file)?.split(/\r?\n/)[line - 1];
	if (text === void 0 || text.trim() === "") return [];
	const at = (column ?? 1) - 1;
	const start = Math.max(0, at - before);
	const part = `${start > 0 ? "…" : ""}${text.slice(start, at + after$1)}`;
	const cut = at + after$1 < text.length ? "…" : "";
	const shown = [`  ${String(line).padStart(4)} | ${part}${cut}`];
	if (column === void 0 || at > text.length) return shown;
	const lead = pad(`${start > 0 ? "…" : ""}${text.slice(start, at)}`);
	return [...shown, `       | ${lead}^`];
}
function block(finding, context) {
	const line = compactLine(finding, context.folder);
	const { remedy, colon, ...severities } = words[context.language];
	const label = severities[finding.severity];
	const said = line.replace(`${finding.severity} ${finding.rule}: `, () => `${label} ${finding.rule}${colon}`);
	const color = colors[finding.severity];
	return `${[
		context.color ? said.replace(label, (word) => (0, node_util.styleText)(color, word, { validateStream: false })) : said,
		...excerpt(finding.place, context),
		`  ${remedy}${finding.remedy}`
	].join("\n")}\n`;
}
function countLine(findings, language) {
	return `${[
		"error",
		"warning",
		"note"
	].flatMap((severity) => {
		const number = require_subject_of.count(findings, severity);
		if (number === 0) return [];
		if (language === "zh") return [`${number}处${words.zh[severity]}`];
		return [`${number} ${severity}${number === 1 ? "" : "s"}`];
	}).join(language === "zh" ? "，" : ", ")}\n`;
}
/** Of one rule in one file; a publisher's habit would bury what stands alone. */
var most = 5;
var pretty = (findings, context) => {
	if (findings.length === 0) return "";
	const keyOf = ({ rule, place }) => `${rule} ${place.file ?? ""}`;
	const total = /* @__PURE__ */ new Map();
	for (const finding of findings) total.set(keyOf(finding), (total.get(keyOf(finding)) ?? 0) + 1);
	const shown = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const key = keyOf(finding);
		const nth = (shown.get(key) ?? 0) + 1;
		shown.set(key, nth);
		if (nth > most) return "";
		const more = (total.get(key) ?? 0) - most;
		return block(finding, context) + (nth === most && more > 0 ? moreLine(finding, more) : "");
	}).join("") + countLine(findings, context.language);
};
function moreLine({ rule }, more) {
	return `  and ${more} more of ${rule} in this file: --reporter compact lists them all\n`;
}
// src/reporters/sarif.ts
var schema$1 = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** A path from the folder, as the reference that a URI is. */
var toUri = (file, folder) => require_place_text.fileText(file, folder).split("/").map(encodeURIComponent).join("/");
/** In a file; by a path in a document alone where there is none. */
function locationOf({ file, line, column, path }, folder) {
	const region = line === void 0 ? void 0 : {
		startLine: line,
		startColumn: column
	};
	const artifactLocation = file === void 0 ? void 0 : { uri: toUri(file, folder) };
	return {
		physicalLocation: artifactLocation && {
			artifactLocation,
			region
		},
		logicalLocations: path === void 0 ? void 0 : [{ fullyQualifiedName: path }]
	};
}
function placesOf(finding, folder) {
	const { place } = finding;
	if (place.file !== void 0 || place.path !== void 0) return [locationOf(place, folder)];
	const edition = editionOf(finding);
	return edition === "" ? [] : [locationOf({ path: edition }, folder)];
}
function toResult(finding, folder, ruleIndex) {
	const { rule, severity, message, remedy, related = [], found, expected, brief } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: severity,
		message: { text: `${message}\nremedy: ${remedy}` },
		locations: placesOf(finding, folder),
		relatedLocations: related.length === 0 ? void 0 : related.map((other) => locationOf(other, folder)),
		properties: {
			found,
			expected,
			remedy,
			brief,
			lang: finding.language
		}
	};
}
var sarif = (findings, { folder }) => {
	const ids = [...new Set(findings.map(({ rule }) => rule))];
	const rules = ids.map((id) => ({
		id,
		help: { text: `brief explain ${id}` }
	}));
	const run = {
		tool: { driver: {
			name: "Brief",
			version: require_subject_of.version,
			rules
		} },
		columnKind: "unicodeCodePoints",
		results: findings.map((one) => toResult(one, folder, ids.indexOf(one.rule)))
	};
	return `${JSON.stringify({
		$schema: schema$1,
		version: "2.1.0",
		runs: [run]
	}, null, 1)}\n`;
};
// src/reporters/step-summary.ts
/** GitHub takes 1 MiB a step, and shows nothing of a longer one. */
var mostBytes = 1e6;
var utf8 = new TextEncoder();
/** Where the host shows a step's summary; undefined elsewhere. */
function stepSummaryOf({ environment }) {
	return environment["GITHUB_STEP_SUMMARY"] || void 0;
}
/** Whole lines, as many as there is room for, and how many more there are. */
function cutLines(text, room) {
	if (utf8.encode(text).length <= room) return text;
	const lines = text.trimEnd().split("\n");
	let left = room - 40;
	const kept = lines.filter((line) => {
		left -= utf8.encode(line).length + 1;
		return left >= 0;
	});
	return `${kept.join("\n")}\n\n… and ${lines.length - kept.length} more lines\n`;
}
/** What an earlier command of the step has told stays above; any other file is written anew. */
function writeSummary(world, path, text) {
	const shown = stepSummaryOf(world);
	const isStep = shown !== void 0 && (0, node_path.resolve)(shown) === path;
	const before = isStep && world.isFile(path) ? world.readText(path) : "";
	const room = mostBytes - utf8.encode(before).length;
	const whole = isStep ? `${before}${cutLines(text, room)}` : text;
	require_subject_of.writeOutput(world, (0, node_path.dirname)(path), (0, node_path.basename)(path), utf8.encode(whole));
}
// src/report.ts
var reporters = {
	pretty,
	compact,
	json,
	github,
	junit,
	sarif
};
/** Files are read again for each finding's excerpt. */
var largestExcerpted = 4e6;
/** Between two lines of a meter. */
var meterMs = {
	terminal: 100,
	elsewhere: 3e3
};
function wantsColor(choice, environment, tty) {
	if (choice !== "auto") return choice === "always";
	if (environment["NO_COLOR"]) return false;
	const forced = environment["FORCE_COLOR"];
	return forced === void 0 ? tty : forced !== "0" && forced !== "false";
}
/** What a programme reads stands alone on stdout: other reporters stay on stderr. */
function streamOf(name, to) {
	return (name === "json" || name === "junit" || name === "sarif") && to === "stdout" ? process.stdout : process.stderr;
}
/** Annotations and scans name files by their paths in the repository, wherever the step runs. */
function contextOf(world, name, context) {
	const root = name === "github" || name === "junit" || name === "sarif" ? world.environment["GITHUB_WORKSPACE"] : void 0;
	return root === void 0 || root === "" ? context : {
		...context,
		folder: root
	};
}
function tellSummary(world, findings, context) {
	const file = stepSummaryOf(world);
	const text = githubSummary(findings, contextOf(world, "github", context));
	if (file !== void 0 && text !== "") writeSummary(world, (0, node_path.resolve)(file), text);
}
function openReport(world, options) {
	const terminal = process.stderr.isTTY === true;
	const color = wantsColor(options.color, world.environment, terminal);
	const started = world.clock();
	let [drawn, metered] = [false, started];
	let pace;
	const clear = () => {
		if (drawn) process.stderr.write("\r\x1B[K");
		drawn = false;
	};
	const readText = (file) => (0, node_path.isAbsolute)(file) && world.isFile(file) && world.fileSize(file) <= largestExcerpted ? world.readText(file) : void 0;
	const { language = "en" } = options;
	const context = {
		folder: world.callerFolder,
		color,
		readText,
		language
	};
	const results = (lines) => {
		clear();
		if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
	};
	return {
		structured: options.reporters.includes("json"),
		resultColor: wantsColor(options.color, world.environment, process.stdout.isTTY === true),
		result: (line) => results([line]),
		results,
		bytes: (bytes) => void process.stdout.write(bytes),
		line(text) {
			clear();
			if (!options.quiet) process.stderr.write(`${text}\n`);
		},
		progress(line, done, total) {
			if (options.quiet) return;
			if (!terminal) return void process.stderr.write(`${line}\n`);
			const now = world.clock();
			pace ??= {
				since: now,
				from: done
			};
			if (now - started < 1e3) return;
			clear();
			const text = `${progressText(done, total, paceOf(pace, done, now))}  ${line}`.slice(0, (process.stderr.columns || 80) - 1);
			process.stderr.write(text);
			drawn = true;
			if (done === total) clear();
		},
		meter(line) {
			const now = world.clock();
			if (options.quiet || now - metered < (terminal ? meterMs.terminal : meterMs.elsewhere)) return;
			metered = now;
			if (!terminal) return void process.stderr.write(`${line}\n`);
			process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
			drawn = true;
		},
		findings(findings, to = "stderr", editions = []) {
			clear();
			const shown = options.quiet ? findings.filter((f) => f.severity === "error") : findings;
			for (const name of options.reporters) {
				const reporter = reporters[name];
				const text = reporter(require_subject_of.sortFindings(shown), contextOf(world, name, {
					...context,
					editions
				}));
				if (text !== "") streamOf(name, to).write(text);
				if (name === "github") tellSummary(world, require_subject_of.sortFindings(shown), context);
			}
		}
	};
}
// src/commands/parameter-options.ts
function parseParameter(text, earlier) {
	const [key = "", ...rest] = text.split("=");
	const value = rest.join("=");
	if (key === "" || value === "") throw wrongValue({
		en: "write -P project=P147367",
		zh: "写作 -P project=P147367"
	});
	return {
		...earlier,
		[key]: value
	};
}
function parseEach(text, earlier) {
	const subject = require_subject_of.subjectOf(text);
	if (subject === void 0) throw wrongValue(suggestWords(text, require_subject_of.subjects));
	return [...earlier, subject];
}
function addParameters(command) {
	return command.option("-P, --parameter <key=value>", "", parseParameter, {}).option("--params <file>").option("--each <key>", "", parseEach, []);
}
// src/commands/options.ts
function isOneOf(known, word) {
	return known.includes(word);
}
/** `a,b` → each of them known, or a located refusal with the nearest one. */
function parseList(known) {
	return (text, earlier) => {
		const checked = text.split(",").filter((word) => word !== "").map((word) => {
			if (!isOneOf(known, word)) throw wrongValue(suggestWords(word, known));
			return word;
		});
		return [...earlier ?? [], ...checked];
	};
}
function collect(text, earlier) {
	return [...earlier, ...text.split(",").filter((word) => word !== "")];
}
var names = Object.keys(reporters);
function addCommon(command) {
	const reporter = new Option("--reporter <name>").choices(names).argParser((text, earlier) => parseList(names)(text, earlier?.length ? earlier : [])).default([], "pretty");
	const color = new Option("--color <when>").choices([
		"auto",
		"always",
		"never"
	]).default("auto");
	return addUiLanguage(command.option("--cwd <dir>").option("--profile <name>").addOption(reporter).option("--json").option("-q, --quiet").addOption(color));
}
function addSelection(command) {
	return addDay(addParameters(command).option("--only <id>", "", collect, []).option("-l, --lang <languages>", "", collect, []));
}
var uiLanguages = ["zh", "en"];
/** An edition's name is taken for its language. */
function parseUiLanguage(text) {
	const word = text === "zh-CN" ? "zh" : text;
	if (!isOneOf(uiLanguages, word)) throw wrongValue(suggestWords(text, uiLanguages));
	return word;
}
/** The language of the command's own words; rule ids, figure ids and JSON keys never change. */
function addUiLanguage(command) {
	return command.addOption(new Option("--ui-lang <language>").argParser(parseUiLanguage));
}
/** What was asked for, else as the terminal's locale has it; English where it says neither. */
function uiLanguage({ environment }, args) {
	const at = args.findLastIndex((word) => /^--ui-lang(=|$)/.test(word));
	const asked = args[at]?.split("=")[1] ?? (at < 0 ? void 0 : args[at + 1]);
	const locale = [
		"LC_ALL",
		"LC_MESSAGES",
		"LANG"
	].map((name) => environment[name]).find(Boolean);
	if (asked === "zh" || asked === "zh-CN" || asked === "en") return asked === "en" ? "en" : "zh";
	return /^zh/i.test(locale ?? "") ? "zh" : "en";
}
function addDay(command) {
	return command.option("--as-of <day>");
}
// src/press/formats.ts
var formats = [
	"pdf",
	"html",
	"json"
];
function outputFile({ stem }, format) {
	return `${stem}.${format === "json" ? "figures.json" : format}`;
}
// src/queue/shelf.ts
var isBucket = (store) => store.startsWith("s3://");
// src/queue/address.ts
function queueFault(rule, message, remedy) {
	return {
		rule,
		severity: "error",
		message,
		place: {},
		remedy
	};
}
function addressOf(world, options) {
	const url = options.queue ?? (world.environment["BRIEF_QUEUE"] || void 0);
	const store = options.store ?? (world.environment["BRIEF_STORE"] || void 0);
	if (url === void 0) {
		if (options.store === void 0) return void 0;
		return queueFault("queue-address", "--store is of a queue, and none is named", "add --queue postgres://…, or leave --store out");
	}
	const address = URL.canParse(url) ? new URL(url) : void 0;
	if (address === void 0 || !/^postgres(ql)?:$/.test(address.protocol)) return queueFault("queue-address", "the address of the queue is no PostgreSQL address", "write it as postgres://USER:PASSWORD@HOST:5432/DATABASE");
	if (store === void 0) return queueFault("queue-address", "a queue needs a store, and none is named", "name a folder or bucket that all machines share: --store, or BRIEF_STORE");
	return {
		url,
		name: `${address.host || "local socket"}${address.pathname}`,
		store: isBucket(store) ? store : (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), store)
	};
}
// src/commands/build-options.ts
/** With the slash that addresses below it are joined by. */
function parseAddress(text) {
	const address = URL.canParse(text) ? new URL(text) : void 0;
	if (address !== void 0 && /^https?:$/.test(address.protocol)) {
		const { origin, pathname } = address;
		return `${origin}${pathname.replace(/\/*$/, "/")}`;
	}
	throw wrongValue({
		en: "give a whole address, as https://example.org/briefs/",
		zh: "写完整网址，如 https://example.org/briefs/"
	});
}
function parseJobs(text) {
	if (/^[1-9]\d?$/.test(text)) return Number(text);
	throw wrongValue({
		en: "give a number from 1 to 99",
		zh: "写 1 至 99 的整数"
	});
}
function declareBuild(program) {
	return addCommon(addSelection(program.command("build [workspace]").addOption(new Option("-o, --out <dir>").default("out")).addOption(new Option("-f, --format <formats>").argParser(parseList(formats))).option("--changed-since <base>").option("--bundle <file>").option("--no-check").addOption(new Option("--verify <how>").choices([...verifications])).option("--draft").option("--issue").option("--dry-run").option("--strict").option("--summary <file>").option("--base <dir>").option("--timings <file>").option("-j, --jobs <number>", "", parseJobs).option("--no-cache").option("--queue <url>").option("--store <place>").option("--site").option("--site-url <url>", "", parseAddress)));
}
// src/commands/check-options.ts
function declareCheck(program) {
	return addCommon(addSelection(program.command("check [path]").option("--strict").option("--summary <file>")));
}
// src/commands/diff.ts
var reportForms = [
	"markdown",
	"json",
	"html"
];
function declareDiff(program) {
	return addCommon(addSelection(program.command("diff <base> [new]").addOption(new Option("--report <form>").choices([...reportForms])).option("--summary <file>").option("--pictures <dir>").option("--as-of-base <day>")));
}
// src/commands/explain-options.ts
function parsePage(text) {
	if (/^[1-9]\d*$/.test(text)) return Number(text);
	throw wrongValue({
		en: "give a page number from 1",
		zh: "写页码，从1起"
	});
}
function declareExplain(program) {
	const command = program.command("explain [id...]").option("--page <number>", "", parsePage).option("--text <text>");
	command.option("--all").option("--open");
	return addCommon(addSelection(command));
}
// src/commands/export.ts
var exportFormats = [
	"package",
	"iati",
	"csv",
	"xlsx",
	"prov"
];
function declareExport(program) {
	return addCommon(program.command("export [path]").addOption(new Option("--to <format>").choices([...exportFormats]).makeOptionMandatory()).option("-o, --out <path>").option("--as-of <day>").addOption(new Option("-l, --lang <language>").argParser(parseList(require_subject_of.sheetLanguages))).option("--bom").option("--keep-incomplete").option("--figure <id>", "", (id, earlier) => [...earlier, id], []));
}
// src/commands/fonts-options.ts
function declareFonts(program) {
	return addCommon(addDay(program.command("fonts [workspace]")));
}
// src/commands/import.ts
function parseDate(text) {
	if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return text;
	throw wrongValue({
		en: "give a day, month or year, as in 2025-03-31",
		zh: "写日、月或年，如 2025-03-31"
	});
}
function parseId(text) {
	if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return text;
	throw wrongValue({
		en: "use letters, digits and . _ - only",
		zh: "只用字母、数字和 . _ -"
	});
}
function declareImport(program) {
	return addCommon(program.command("import <file...>").addOption(new Option("--from <format>").choices([...require_subject_of.importFormats])).option("-o, --out <dataset>").option("--dry-run").option("--guess").option("--mapping <file>").option("--source <id>", "", parseId).option("--published <date>", "", parseDate).option("--publisher <name>").option("--title <text>").option("--series <id>", "", parseId).option("--known-only"));
}
// src/commands/init.ts
function declareInit(program) {
	return addCommon(program.command("init [dir]").option("-y, --yes"));
}
/** A new repository may be there before its workspace. */
var mayBeThere = /* @__PURE__ */ new Set([".git", ".DS_Store"]);
function unfit({ world }, folder) {
	const fault = (message, remedy) => ({
		rule: "folder-not-empty",
		severity: "error",
		message,
		place: { file: folder },
		expected: "a folder that is new or empty",
		remedy
	});
	if (world.isFile(folder)) return fault("this is a file", "name a folder: brief init my-briefs");
	const held = world.listFolder(folder).filter((name) => !mayBeThere.has(name));
	if (held.length === 0) return void 0;
	return fault(`the folder holds ${held.slice(0, 3).join(", ")}${held.length > 3 ? ` and ${held.length - 3} more` : ""}: nothing is written over`, "name a new folder: brief init my-briefs");
}
async function init(session, named, options) {
	const { world, report } = session;
	const folder = (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), named ?? ".");
	const fault = unfit(session, folder);
	if (fault !== void 0) {
		report.findings([fault]);
		return 2;
	}
	const { starterFiles } = await Promise.resolve().then(() => require("./starter-DfA0SGl9.js"));
	const { editorSchemas } = await Promise.resolve().then(() => require("./editor-schemas-Z_W_bHgO.js"));
	const schemas = [...editorSchemas()].map(([name, text]) => [`schemas/${name}`, text]);
	world.makeFolder(folder);
	const real = world.realPath(folder);
	const files = [...starterFiles, ...schemas].toSorted(([a], [b]) => a < b ? -1 : 1);
	for (const [file, text] of files) {
		require_subject_of.writeOutput(world, real, file, new TextEncoder().encode(text));
		report.result((0, node_path.relative)(world.callerFolder, (0, node_path.join)(folder, file)).replaceAll("\\", "/"));
	}
	const typed = (0, node_path.relative)(world.callerFolder, folder).replaceAll("\\", "/") || ".";
	report.line(`next: brief check ${typed}, then brief build ${typed}, then brief preview ${typed}`);
	return 0;
}
// src/commands/list-options.ts
function declareList(program) {
	return addCommon(addSelection(program.command("list [workspace]")));
}
// src/commands/preview-options.ts
function parsePort(text) {
	const port = /^\d+$/.test(text) ? Number(text) : NaN;
	if (port <= 65535) return port;
	throw wrongValue({
		en: "give a port from 0 to 65535",
		zh: "写0至65535之间的端口"
	});
}
function declarePreview(program) {
	return addCommon(addDay(program.command("preview [workspace]").option("--port <number>", "", parsePort, 4321).addOption(new Option("--host <address>").default("127.0.0.1")).option("--edit").option("--base <base>", "", (word, earlier) => [...earlier, word], []).option("--open")));
}
// src/commands/schema.ts
function declareSchema(program) {
	return addCommon(program.command("schema [dir]"));
}
async function schema({ world, report }, named, { cwd }) {
	const caller = require_subject_of.callerFolder(world, cwd);
	const workspace = named === void 0 ? require_subject_of.findWorkspace(world, { cwd }) : void 0;
	if (workspace !== void 0 && typeof workspace !== "string") {
		const remedy = "name the folder to write to: brief schema schemas";
		report.findings([{
			...workspace,
			remedy
		}]);
		return 2;
	}
	const folder = workspace === void 0 ? (0, node_path.resolve)(caller, named ?? ".") : (0, node_path.join)(workspace, "schemas");
	const { editorSchemas } = await Promise.resolve().then(() => require("./editor-schemas-Z_W_bHgO.js"));
	world.makeFolder(folder);
	const real = world.realPath(folder);
	for (const [file, text] of editorSchemas()) {
		require_subject_of.writeOutput(world, real, file, new TextEncoder().encode(text));
		report.result((0, node_path.relative)(world.callerFolder, (0, node_path.join)(folder, file)).replaceAll("\\", "/"));
	}
	return 0;
}
// src/commands/worker.ts
function parseSeconds(text) {
	if (/^\d{1,5}$/.test(text)) return Number(text);
	throw wrongValue({
		en: "give whole seconds, as 60",
		zh: "写整数秒，如60"
	});
}
function declareWorker(program) {
	return addCommon(program.command("worker").option("--queue <url>").option("--store <place>").option("-j, --jobs <number>", "", parseJobs).option("--idle <seconds>", "", parseSeconds));
}
async function worker(session, options) {
	const { world, report } = session;
	const address = addressOf(world, options);
	if (address === void 0 || "rule" in address) {
		report.findings([address ?? queueFault("queue-address", "no queue is named", "add --queue postgres://USER@HOST/DATABASE --store DIR, or set BRIEF_QUEUE")]);
		return 2;
	}
	const { openQueue } = await Promise.resolve().then(() => require("./open-queue-BrI5Sob0.js"));
	const opened = await openQueue(world, address);
	if ("code" in opened) {
		report.findings(opened.findings);
		return opened.code;
	}
	const threads = options.jobs ?? defaultJobs();
	report.line(`waiting for jobs at ${address.name}, ${threads} at a time; Ctrl-C ends`);
	const { workQueue } = await Promise.resolve().then(() => require("./work-loop-CCz-QJYv.js"));
	const made = await workQueue(session, {
		...opened,
		threads,
		idle: options.idle
	});
	report.line(`${made} job${made === 1 ? "" : "s"} done`);
	return 0;
}
// src/help/notes.ts
var importNotes = {
	en: `Formats, guessed from the file when --from is left out:
  iati      IATI activity XML, versions 1.01 to 2.03
  wb-list   World Bank project list, CSV or XLSX of any year
  wb-api    answer of the World Bank projects API, JSON
  package   Frictionless data package: datapackage.json or its folder
  rates     a table of exchange rates, CSV or XLSX, quoted either way
  table     a CSV or XLSX table of your own, by a mapping that --guess drafts

An import adds to a dataset and overwrites nothing: a newer edition supersedes,
another publisher's word stands beside.`,
	zh: `格式（不写 --from 时按文件内容判断）：
  iati      IATI活动XML文件，1.01至2.03版
  wb-list   世界银行项目清单，任何年份的CSV或XLSX
  wb-api    世界银行项目接口返回的JSON
  package   Frictionless数据包：datapackage.json 或其文件夹
  rates     汇率表，CSV或XLSX，直接、间接标价均可
  table     自己的CSV或XLSX表格，按对照文件读取；--guess 可起草对照文件

导入只增不改：同一系列新一期取代旧一期，其他发布者的说法并存。`
};
var exportNotes = {
	en: `Formats:
  package   Frictionless data package: every table as it is, with sizes and
            hashes; brief import reads it back
  iati      IATI 2.03 activity XML, an activity a finance line
  csv       a project list and all tables for people; texts that look like
            formulas are defused
  xlsx      the same as one workbook
  prov      PROV-JSON of the assertions, or of the figures named by --figure

The report, on stderr, counts by table and column what the format cannot carry,
and why. As of a day: what was known then; a package has the whole history
unless --as-of is given. IATI lines that lack what the schema asks for are left
out and told; with --keep-incomplete they are written as they are, and the file
is then not valid.`,
	zh: `格式：
  package   Frictionless数据包：各表原样，附大小和校验值；brief import可读回
  iati      IATI 2.03活动XML，一笔资金一项活动
  csv       供人阅读的项目清单和全部数据表；形似公式的文字已作处理
  xlsx      内容同上，合为一个工作簿
  prov      PROV-JSON：各条数据的来历，或 --figure 所指数字的来历

报告写到标准错误，按表、按列统计该格式容纳不下的内容并说明原因。导出截至某日
所知的数据；数据包则含全部历史，写 --as-of 时除外。IATI中缺少必填项的各条不写入
文件，但会说明；写 --keep-incomplete 则照写，文件因此不合规范。`
};
var diffNotes = {
	en: `What BASE and NEW may be:
  main, v1.2, HEAD~3           a git revision, read without a checkout
  main:packages/data/dataset   a folder in a revision
  ../old                       a workspace, or a folder of tables
  list-2024.csv                a World Bank list (CSV, XLSX, JSON), or one
                               table such as assertions.csv`,
	zh: `BASE和NEW可以是：
  main, v1.2, HEAD~3           git版本，无须检出
  main:packages/data/dataset   某一版本中的文件夹
  ../old                       工作区，或数据表所在文件夹
  list-2024.csv                世界银行项目清单（CSV、XLSX、JSON），或单张
                               数据表，如 assertions.csv`
};
var firstLines = `  # yaml-language-server: $schema=schemas/brief.schema.json   brief.yaml
  # yaml-language-server: $schema=schemas/profile.schema.json  brief.<name>.yaml
  # yaml-language-server: $schema=../schemas/kind.schema.json  kinds/<name>.yaml
  # yaml-language-server: $schema=schemas/mapping.schema.json  a mapping`;
var schemaNotes = {
	en: `The first line of a YAML file tells the editor which schema to take:\n${firstLines}`,
	zh: `YAML文件的首行告诉编辑器用哪份Schema：\n${firstLines}`
};
// src/help/command-words.ts
var programWords = {
	about: {
		en: "Briefs from sourced data: checked, built as PDF and HTML, and every figure explained.",
		zh: "由有出处的数据编制简报：检查数据，生成PDF和网页版，逐一说明数字来历。"
	},
	arguments: {},
	options: {},
	notes: {
		en: `The flags of a command: brief help COMMAND. The workspace is the folder that is
named, else --cwd, else BRIEF_WORKSPACE, else the nearest folder upwards that
holds brief.yaml.`,
		zh: `各命令的选项见 brief help 命令名。工作区依次取：命令行写明的文件夹、--cwd、
环境变量BRIEF_WORKSPACE、从当前文件夹往上最近的含 brief.yaml 的文件夹。`
	},
	examples: {
		"brief init my-briefs": {
			en: "a first workspace",
			zh: "建立第一个工作区"
		},
		"brief check my-briefs": {
			en: "what is wrong, and where",
			zh: "指出何处有错"
		},
		"brief build my-briefs": {
			en: "the briefs, into out/",
			zh: "生成简报，放入 out/"
		}
	},
	exits: {
		0: {
			en: "good",
			zh: "正常"
		},
		1: {
			en: "errors in the material: data, templates, texts, faces",
			zh: "材料有错：数据、模板、文字或字体"
		},
		2: {
			en: "wrong command line or configuration",
			zh: "命令行或配置有误"
		},
		3: {
			en: "fault of the programme or the machine",
			zh: "程序或机器故障"
		},
		130: {
			en: "stopped by Ctrl-C",
			zh: "按Ctrl-C停止"
		}
	}
};
var noFacts = {
	en: "no workspace, or the command line or brief.yaml is wrong",
	zh: "找不到工作区，或者命令行、brief.yaml有误"
};
var workspace = {
	en: "folder of the workspace; found as brief --help says where left out",
	zh: "工作区文件夹；省略时按 brief --help 所述查找"
};
var strict = {
	en: "warnings fail too: exit code 1",
	zh: "有警告也算失败，退出码为1"
};
var summary = {
	en: "write a short Markdown summary, for a pull request",
	zh: "另写一份简短的Markdown摘要，供合并请求使用"
};
var queueWords = {
	en: "make the briefs by workers elsewhere: PostgreSQL that hands the jobs out (else BRIEF_QUEUE)",
	zh: "由别处的生成进程制作：分派任务的PostgreSQL地址（未写时取BRIEF_QUEUE）"
};
var storeWords = {
	en: "the folder or bucket that the machines of a queue share: DIR or s3://BUCKET/PREFIX (else BRIEF_STORE)",
	zh: "各机器共用的文件夹或存储桶（s3://桶名/前缀），与 --queue 合用（未写时取BRIEF_STORE）"
};
var commandWords = {
	init: {
		about: {
			en: "Make a small workspace that works: sample tables, one brief, its templates, a workflow.",
			zh: "新建可直接使用的小工作区：示例数据表、一份简报及其模板、自动检查与生成的工作流。"
		},
		arguments: { dir: {
			en: "a folder that is new or empty; this one by default",
			zh: "新的或空的文件夹；默认为当前文件夹"
		} },
		options: { "--yes": {
			en: "ask nothing; nothing is asked in any case",
			zh: "不提问；本命令本来就不提问"
		} },
		examples: { "brief init my-briefs": {
			en: "into a new folder",
			zh: "建在新文件夹中"
		} },
		exits: {
			0: {
				en: "the workspace is there",
				zh: "工作区已建成"
			},
			2: {
				en: "the folder holds something: nothing is written over",
				zh: "文件夹不空，不覆盖任何文件"
			}
		}
	},
	build: {
		about: {
			en: "Make the PDF, HTML and figures of the briefs; checks the facts first.",
			zh: "先检查数据，再生成简报的PDF、网页和数字文件。"
		},
		arguments: { workspace },
		options: {
			"--out": {
				en: "output folder; - writes one document to stdout",
				zh: "输出文件夹；写 - 则把一份文件写到标准输出"
			},
			"--format": {
				en: "pdf, html, json (json = the figures), parted by commas; all by default",
				zh: "pdf、html、json（json即数字文件），用逗号分隔；默认全部"
			},
			"--changed-since": {
				en: "only the briefs that facts, templates and brief.yaml touch since a git revision or folder; none: nothing is made",
				zh: "只生成自某个git版本或文件夹以来数据、模板、brief.yaml的改动所涉及的简报；没有则不生成"
			},
			"--bundle": {
				en: "a ZIP for a release, made once all is well: the PDFs of the output folder, the data package, SHA256SUMS",
				zh: "全部无误后打成一个ZIP供发布：输出文件夹中的PDF、数据包和SHA256SUMS"
			},
			"--no-check": {
				en: "skip the rules on facts; every page is then marked as a draft",
				zh: "不检查数据规则；每页因此印“草稿”"
			},
			"--verify": {
				en: "full: read each finished PDF back before it is published (else BRIEF_VERIFY; full when CI=true)",
				zh: "full：出版前把每份成品PDF重新读出核对（未写时取BRIEF_VERIFY；CI=true时为full）"
			},
			"--draft": {
				en: "mark every page as a draft, as for facts that are not committed yet",
				zh: "每页印“草稿”，如数据尚未提交入库时"
			},
			"--issue": {
				en: "give the next number, and add the issue to the file that numbering: names",
				zh: "编下一期号，并登记到 numbering: 所指的文件"
			},
			"--dry-run": {
				en: "name the files that would be made, and why; write none",
				zh: "列出将要生成的文件及原因，不写文件"
			},
			"--strict": strict,
			"--summary": summary,
			"--base": {
				en: "an earlier output folder; the summary, and the list of a site, say what changed since",
				zh: "以前的输出文件夹；摘要列出此后的变化，网站目录标出有变动的简报"
			},
			"--timings": {
				en: "write durations as JSON",
				zh: "把各步用时写成JSON"
			},
			"--jobs": {
				en: "documents made at a time; as many as there are cores where nothing is said",
				zh: "同时生成的份数；未写时与处理器核数相同"
			},
			"--no-cache": {
				en: "make everything anew, and keep nothing in .brief/ for the next build",
				zh: "全部重新生成，且不在 .brief/ 中留存供下次使用"
			},
			"--queue": queueWords,
			"--store": storeWords,
			"--site": {
				en: "a website of static files besides: list, feed, the preview, offline use; the tables are published with it",
				zh: "另生成静态网站：简报目录、订阅源、在线预览，可离线使用；数据表随之公开"
			},
			"--site-url": {
				en: "where the site will stand, for whole addresses in its feed",
				zh: "网站将来的网址，供订阅源写完整链接"
			}
		},
		examples: {
			"brief build --only portfolio -l zh-CN -f pdf": {
				en: "one document",
				zh: "只出一份文件"
			},
			"brief build --only portfolio -l en -f pdf -o - > p.pdf": {
				en: "to stdout",
				zh: "写到标准输出"
			},
			"brief build -P project=P147367 --dry-run": {
				en: "names its files",
				zh: "只列文件名"
			},
			"brief build --site -o public": {
				en: "a website",
				zh: "生成网站"
			},
			"brief build --changed-since main": {
				en: "what a branch touches",
				zh: "分支改动所涉及的"
			}
		},
		exits: {
			0: {
				en: "every brief was made; or none is touched since BASE",
				zh: "全部简报已生成；或自指定版本以来没有涉及任何简报"
			},
			1: {
				en: "errors in the facts: nothing is written; or some briefs failed: the others are there",
				zh: "数据有错，什么也不写；或部分简报未成，其余已生成"
			},
			2: noFacts
		}
	},
	check: {
		about: {
			en: "Check a workspace, a dataset folder, one table or a finished PDF; makes no brief.",
			zh: "检查工作区、数据集文件夹、一张数据表或一份成品PDF，不生成简报。"
		},
		arguments: { path: {
			en: "what is checked: a folder with brief.yaml or projects.csv, a .csv or a .pdf file",
			zh: "检查对象：含 brief.yaml 或 projects.csv 的文件夹，.csv 或 .pdf 文件"
		} },
		options: {
			"--strict": strict,
			"--summary": summary
		},
		examples: {
			"brief check": {
				en: "facts, templates, wording, faces",
				zh: "数据、模板、行文、字体"
			},
			"brief check data/assertions.csv": {
				en: "one table",
				zh: "一张表"
			},
			"brief check out/zh-CN/portfolio.pdf": {
				en: "a finished PDF",
				zh: "一份成品PDF"
			}
		},
		exits: {
			0: {
				en: "no errors",
				zh: "没有错误"
			},
			1: {
				en: "errors; each with its place and a remedy",
				zh: "有错误，逐条列出位置和改法"
			},
			2: {
				en: "nothing there that can be checked",
				zh: "没有可检查的对象"
			}
		}
	},
	import: {
		about: {
			en: "Take facts of others into a dataset: IATI, World Bank lists, data packages, tables.",
			zh: "把外部数据导入数据集：IATI、世界银行项目清单、数据包、各类表格。"
		},
		arguments: { file: {
			en: "the files to read, one or several",
			zh: "要读入的文件，可写多个"
		} },
		options: {
			"--from": {
				en: "what the file is, where it is not to be guessed",
				zh: "文件的格式；不写则自动判断"
			},
			"--out": {
				en: "folder of the dataset; that of the workspace by default",
				zh: "数据集文件夹；默认为工作区的数据集"
			},
			"--dry-run": {
				en: "read and report only; nothing is written",
				zh: "只读入并报告，不写入"
			},
			"--guess": {
				en: "draft a mapping file for a table, beside it",
				zh: "为表格起草对照文件，放在表格旁"
			},
			"--mapping": {
				en: "the file that says what the columns of a table mean",
				zh: "说明表格各列含义的对照文件"
			},
			"--source": {
				en: "id of the source that the file becomes",
				zh: "该文件登记为来源时的编号"
			},
			"--published": {
				en: "when the file was published",
				zh: "文件的发布日期"
			},
			"--publisher": {
				en: "who published it",
				zh: "发布者"
			},
			"--title": {
				en: "what it is called",
				zh: "文件题名"
			},
			"--series": {
				en: "what it is an edition of: a newer one supersedes an older one",
				zh: "属于哪一系列：同一系列中新一期取代旧一期"
			},
			"--known-only": {
				en: "only facts on projects that the dataset has already",
				zh: "只取数据集中已有项目的数据"
			}
		},
		notes: importNotes,
		examples: {
			"brief import list.csv --published 2025-03-31 --out data": {
				en: "",
				zh: ""
			},
			"brief import activities.xml --dry-run --json": {
				en: "report only",
				zh: "只出报告"
			},
			"brief import loans.xlsx --guess": {
				en: "drafts loans.mapping.yaml",
				zh: "起草 loans.mapping.yaml"
			}
		},
		exits: {
			0: {
				en: "all was taken, warnings or not",
				zh: "全部采用，有无警告均可"
			},
			1: {
				en: "records were refused, the others are in the dataset; or a file cannot be read, then nothing of it is",
				zh: "部分记录拒收，其余已入数据集；或文件无法读取，一字不入"
			},
			2: {
				en: "the command line is wrong",
				zh: "命令行有误"
			}
		}
	},
	export: {
		about: {
			en: "Give the facts of a workspace or dataset as a data package, IATI, CSV, XLSX or PROV.",
			zh: "把工作区或数据集导出为数据包、IATI、CSV、XLSX或PROV。"
		},
		arguments: { path: {
			en: "folder of the workspace or dataset; the workspace by default",
			zh: "工作区或数据集文件夹；默认为工作区"
		} },
		options: {
			"--to": {
				en: "what to write",
				zh: "导出格式"
			},
			"--out": {
				en: "file or folder to write; - writes one document to stdout",
				zh: "写入的文件或文件夹；写 - 则写到标准输出"
			},
			"--as-of": {
				en: "what was known on a day, as in 2025-03-31",
				zh: "某日所知的数据，如 2025-03-31"
			},
			"--lang": {
				en: "language of the project list: zh-CN, en or ru",
				zh: "项目清单的语言：zh-CN、en或ru"
			},
			"--bom": {
				en: "begin CSV files with the mark that Excel asks for",
				zh: "CSV文件开头加Excel所需的标记"
			},
			"--keep-incomplete": {
				en: "write IATI lines that lack what the schema asks for too",
				zh: "IATI中缺少必填项的各条也照写"
			},
			"--figure": {
				en: "provenance of this figure only (repeat)",
				zh: "只导出这个数字的来历（可重复）"
			}
		},
		notes: exportNotes,
		examples: {
			"brief export --to iati -o activities.xml": {
				en: "",
				zh: ""
			},
			"brief export data --to xlsx -l en": {
				en: "an English workbook",
				zh: "英文工作簿"
			},
			"brief export --to prov --figure portfolio/headline/loanAmount -o -": {
				en: "",
				zh: ""
			}
		},
		exits: {
			0: {
				en: "the file was written",
				zh: "文件已写成"
			},
			1: {
				en: "nothing can be written",
				zh: "无法写出"
			},
			2: {
				en: "the command line is wrong",
				zh: "命令行有误"
			}
		}
	},
	list: {
		about: {
			en: "List the briefs with their parameters, languages, outputs and as-of day.",
			zh: "列出各份简报及其参数、语种、输出文件和截至日。"
		},
		arguments: { workspace },
		options: {},
		examples: { "brief list -l zh-CN --only portfolio": {
			en: "",
			zh: ""
		} },
		exits: {
			0: {
				en: "listed",
				zh: "已列出"
			},
			1: {
				en: "errors in the facts",
				zh: "数据有错"
			},
			2: noFacts
		}
	},
	diff: {
		about: {
			en: "Tell what changed since BASE, and which published figures it moves.",
			zh: "说明与BASE相比改了什么，哪些已公布数字随之变动。"
		},
		arguments: {
			base: {
				en: "the earlier side: a git revision, a folder or a data file",
				zh: "较早一方：git版本、文件夹或数据文件"
			},
			new: {
				en: "the later side; the working tree by default",
				zh: "较新一方；默认为当前文件"
			}
		},
		options: {
			"--report": {
				en: "markdown (below 60 kB), json (complete), html (one file); plain text without it",
				zh: "markdown（不超过60 kB）、json（完整）、html（单个文件）；不写则为纯文本"
			},
			"--summary": {
				en: "write the Markdown report into a file too",
				zh: "另把Markdown报告写入文件"
			},
			"--pictures": {
				en: "write a picture of each page that differs into this folder: before, after, the difference in red",
				zh: "把有变化的每一页画成图片，写入该文件夹：改前、改后、差异（红色）"
			},
			"--as-of-base": {
				en: "the day of BASE, where it is not that of the new side",
				zh: "BASE的截至日；不写则与较新一方相同"
			}
		},
		notes: diffNotes,
		examples: {
			"brief diff main": {
				en: "since the branch main",
				zh: "与main分支相比"
			},
			"brief diff main --report html --pictures pages > diff.html": {
				en: "with pictures",
				zh: "带图片"
			},
			"brief diff list-2024.csv list-2025.csv": {
				en: "two lists",
				zh: "比较两份清单"
			}
		},
		exits: {
			0: {
				en: "nothing differs",
				zh: "没有差别"
			},
			1: {
				en: "something differs",
				zh: "有差别"
			},
			2: {
				en: "a side cannot be read or is not there",
				zh: "其中一方无法读取或不存在"
			}
		}
	},
	explain: {
		about: {
			en: "Tell where a printed figure comes from, or what a rule means.",
			zh: "说明一个印出的数字从何而来，或一条规则的含义。"
		},
		arguments: { id: {
			en: "ids of figures, as portfolio/headline/loanAmount, or the id of one rule",
			zh: "数字编号，如 portfolio/headline/loanAmount，可写多个；或一条规则的编号"
		} },
		options: {
			"--page": {
				en: "the page on which the figure is printed",
				zh: "数字印在第几页"
			},
			"--text": {
				en: "the words in which it is printed, or a part of them",
				zh: "数字印出的文字，可只写一部分"
			},
			"--all": {
				en: "every input and every edition, however many",
				zh: "列出全部输入项和各期，不论多少"
			},
			"--open": {
				en: "open the preview at the figure",
				zh: "打开预览并定位到该数字"
			}
		},
		examples: {
			"brief explain portfolio/headline/loanAmount": {
				en: "",
				zh: ""
			},
			"brief explain --only portfolio -l zh-CN --page 1 --text 26.41": {
				en: "",
				zh: ""
			},
			"brief explain dates-ordered": {
				en: "a rule",
				zh: "一条规则"
			}
		},
		exits: {
			0: {
				en: "explained",
				zh: "已说明"
			},
			1: {
				en: "no such figure or rule, or errors in the facts",
				zh: "没有该数字或规则，或数据有错"
			},
			2: {
				en: "nothing is named, or the edition is not clear",
				zh: "没有写明对象，或未指明是哪一语种的哪份简报"
			}
		}
	},
	fonts: {
		about: {
			en: "Tell what each face slot resolves to, and which code points of the data no face covers.",
			zh: "列出各类字体实际取用的文件，以及数据中没有字体可印的字。"
		},
		arguments: { workspace },
		options: {},
		examples: { "brief fonts my-briefs": {
			en: "",
			zh: ""
		} },
		exits: {
			0: {
				en: "every character has a face",
				zh: "每个字都有字体"
			},
			1: {
				en: "a character has none, or errors in the facts",
				zh: "有字没有字体，或数据有错"
			},
			2: noFacts
		}
	},
	preview: {
		about: {
			en: "Show the briefs in a browser, made again whenever a file changes.",
			zh: "在浏览器中预览简报，文件一改即更新。"
		},
		arguments: { workspace },
		options: {
			"--port": {
				en: "port to listen on; 0 takes a free one",
				zh: "端口；写0则自动取空闲端口"
			},
			"--host": {
				en: "address to listen on; another than this one opens the preview to others",
				zh: "监听地址；改成其他地址，别的机器也能看到预览"
			},
			"--edit": {
				en: "let the page edit tables, templates and brief.yaml; only the printed address may",
				zh: "允许在页面中修改数据表、模板和 brief.yaml；须用印出的地址打开"
			},
			"--base": {
				en: "git revision or folder to compare with, repeatable; the last revisions are offered anyway",
				zh: "用来对比的git版本或文件夹，可写多个；最近的版本自动列出"
			},
			"--open": {
				en: "open the browser",
				zh: "同时打开浏览器"
			}
		},
		examples: {
			"brief preview my-briefs --open": {
				en: "",
				zh: ""
			},
			"brief preview my-briefs --edit": {
				en: "edit in the page",
				zh: "在页面中修改"
			},
			"brief preview my-briefs --base v1.0": {
				en: "compare with a tag",
				zh: "与某个标签对比"
			}
		},
		exits: {
			2: noFacts,
			130: {
				en: "stopped by Ctrl-C",
				zh: "按Ctrl-C停止"
			}
		}
	},
	worker: {
		about: {
			en: "Make briefs for builds on other machines, from a queue into a shared folder.",
			zh: "为其他机器上的 brief build 生成简报：从任务队列领取，写入共用文件夹。"
		},
		arguments: {},
		options: {
			"--queue": {
				en: "PostgreSQL that hands the jobs out, as postgres://USER@HOST/DATABASE (else BRIEF_QUEUE)",
				zh: "分派任务的PostgreSQL地址，如 postgres://用户@主机/数据库（未写时取BRIEF_QUEUE）"
			},
			"--store": storeWords,
			"--jobs": {
				en: "documents made at a time; as many as there are cores where nothing is said",
				zh: "同时生成的份数；未写时与处理器核数相同"
			},
			"--idle": {
				en: "end when the queue has been empty for so long; without it the worker stays",
				zh: "任务队列空闲这么多秒后退出；不写则一直等候"
			}
		},
		examples: {
			"brief worker --queue postgres://brief@db/brief --store /srv/brief": {
				en: "",
				zh: ""
			},
			"brief worker -j 4 --idle 60": {
				en: "",
				zh: ""
			}
		},
		exits: {
			0: {
				en: "the queue was empty for as long as --idle says",
				zh: "空闲时间已满 --idle 所写秒数"
			},
			2: {
				en: "the address is wrong, or the database or the store refuses",
				zh: "地址有误，或数据库、共用文件夹拒绝访问"
			},
			3: {
				en: "no PostgreSQL answers there",
				zh: "PostgreSQL没有应答"
			},
			130: {
				en: "stopped by Ctrl-C after the jobs at hand; a second one stops at once, and nothing is lost",
				zh: "按Ctrl-C，做完手头任务后停止；再按一次立即停止，任务不会丢失"
			}
		}
	},
	schema: {
		about: {
			en: "Write the JSON Schemas by which editors complete and check brief.yaml, kinds and tables.",
			zh: "写出JSON Schema，供编辑器补全和检查 brief.yaml、简报种类和数据表。"
		},
		arguments: { dir: {
			en: "folder to write to; schemas/ of the workspace by default",
			zh: "写入的文件夹；默认为工作区的 schemas/"
		} },
		options: {},
		notes: schemaNotes,
		examples: { "brief schema": {
			en: "",
			zh: ""
		} },
		exits: {
			0: {
				en: "the schemas are written",
				zh: "已写成"
			},
			2: {
				en: "no workspace, and no folder is named",
				zh: "找不到工作区，也没有写明文件夹"
			}
		}
	}
};
/** The same meaning in every command that has them. */
var sharedWords = {
	"--as-of": {
		en: "the facts as they were known on a day: 2025-03-31",
		zh: "按某日所知的数据，如 2025-03-31"
	},
	"--parameter": {
		en: "a parameter of the briefs, as project=P147367 (repeat)",
		zh: "简报的参数，如 project=P147367（可重复）"
	},
	"--params": {
		en: "parameters from a YAML or JSON file; -P goes before it",
		zh: "从YAML或JSON文件读取参数；-P优先"
	},
	"--each": {
		en: "one brief for each project, prefecture, sector or lender (repeat)",
		zh: "按project（项目）、prefecture（地州市）、sector（行业）或lender（贷款方）各出一份（可重复）"
	},
	"--only": {
		en: "these briefs only, by their ids (repeat)",
		zh: "只处理这些简报，写编号（可重复）"
	},
	"--lang": {
		en: "these editions only, as zh-CN,en",
		zh: "只处理这些语种，如 zh-CN,en"
	},
	"--cwd": {
		en: "look for the workspace from this folder; relative paths mean it",
		zh: "从这个文件夹起查找工作区；相对路径也以它为准"
	},
	"--profile": {
		en: "lay brief.<name>.yaml over brief.yaml, key by key (else BRIEF_PROFILE)",
		zh: "用 brief.<name>.yaml 逐键覆盖 brief.yaml（未写时取BRIEF_PROFILE）"
	},
	"--reporter": {
		en: "how findings are written (repeat)",
		zh: "检查结果的写法（可重复）"
	},
	"--json": {
		en: "the same as --reporter json",
		zh: "等同于 --reporter json"
	},
	"--quiet": {
		en: "errors only",
		zh: "只报错误"
	},
	"--color": {
		en: "colour in messages",
		zh: "消息是否着色"
	},
	"--ui-lang": {
		en: "language of the command's own words: zh or en; else by LC_ALL, LC_MESSAGES or LANG",
		zh: "命令自身用语：zh或en；未写时依次看LC_ALL、LC_MESSAGES、LANG"
	},
	"--help": {
		en: "show this help",
		zh: "显示本说明"
	},
	"--version": {
		en: "show the version",
		zh: "显示版本号"
	}
};
var helpCommandWords = {
	about: {
		en: "Show the help of a command.",
		zh: "显示某个命令的说明。"
	},
	arguments: { command: {
		en: "name of the command",
		zh: "命令名"
	} },
	options: {},
	examples: {},
	exits: {}
};
// src/help/wrap.ts
var wide = /[\u1100-\u115f\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/u;
/** Stand at no beginning of a line, as the end of what is before them. */
var closing = /^[，。；：、？！）》”’]/u;
/** Stand at no end of a line. */
var opening = /[（《“‘]$/u;
function displayWidth(text) {
	return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}
/** What holds together: a word with the space before it, or one wide character with its marks. */
function pieces(line) {
	const parts = [];
	for (const character of line) {
		const last = parts.at(-1);
		if (last !== void 0 && (closing.test(character) || opening.test(last) || (character === " " ? false : !wide.test(character) && !wide.test(last.at(-1) ?? "")))) parts[parts.length - 1] = last + character;
		else parts.push(character);
	}
	return parts;
}
function wrapLine(line, columns) {
	const lines = [];
	let held = "";
	for (const piece of pieces(line)) if (held !== "" && displayWidth(held + piece) > columns) {
		lines.push(held);
		held = piece.trimStart();
	} else held += piece;
	return [...lines, held];
}
function wrapText(text, columns) {
	return text.split("\n").flatMap((line) => wrapLine(line, columns)).join("\n");
}
// src/help/speak.ts
var titles = {
	"Usage:": "用法：",
	"Arguments:": "参数：",
	"Options:": "选项：",
	"Commands:": "命令："
};
var own = {
	examples: {
		en: "Examples:",
		zh: "示例："
	},
	exits: {
		en: "Exit codes:",
		zh: "退出码："
	},
	choices: {
		en: "one of",
		zh: "可写"
	},
	initially: {
		en: "default:",
		zh: "默认"
	}
};
/** Commander's words inside a usage line. */
function usageIn(language, usage) {
	if (language === "en") return usage;
	return usage.replace("[options]", "[选项]").replace("[command]", "[命令]");
}
function wordsOf(command) {
	return command.parent === null ? programWords : commandWords[command.name()];
}
function optionWords(command, option) {
	const name = option.long ?? option.flags;
	return wordsOf(command)?.options[name] ?? sharedWords[name];
}
/** What may be written, and what holds where nothing is. */
function optionFacts(option, language) {
	const { argChoices, defaultValue, defaultValueDescription } = option;
	const value = defaultValueDescription ?? defaultValue;
	const isTold = (option.required || option.optional) && (typeof value === "string" || typeof value === "number");
	const choices = argChoices?.join(language === "zh" ? "、" : ", ");
	return [...choices === void 0 ? [] : [`${own.choices[language]} ${choices}`], ...isTold ? [`${own.initially[language]} ${value}`] : []];
}
/** A flag's text with what may be written, as its help has it. */
function optionText(option, text, language) {
	return withFacts(text, optionFacts(option, language), language);
}
/** In the brackets that the text ends with, where it does. */
function withFacts(text, facts, language) {
	if (facts.length === 0) return text;
	const [open, between, close] = language === "zh" ? [
		"（",
		"；",
		"）"
	] : [
		" (",
		"; ",
		")"
	];
	const told = facts.join(between);
	return text.endsWith(close) ? `${text.slice(0, -close.length)}${between}${told}${close}` : `${text}${open}${told}${close}`;
}
/** Terms in one column, texts beside them; a term too long for it has its text below. */
function rows(list, columns) {
	const widest = Math.max(0, ...list.map(([term]) => displayWidth(term)));
	return list.map(([term, text]) => {
		if (text === "") return `  ${term}`;
		const gap = " ".repeat(widest - displayWidth(term) + 2);
		const indent = `\n${" ".repeat(widest + 4)}`;
		return `  ${term}${gap}${wrapText(text, columns - widest - 4).replaceAll("\n", indent)}`;
	});
}
function exitRows(exits, language) {
	return Object.entries(exits).map(([code, words]) => [code, words[language]]);
}
/** Notes, examples and exit codes: what commander has no place for. */
function after(words, language, columns) {
	const examples = Object.entries(words.examples).map(([line, told]) => [line, told[language]]);
	const codes = exitRows(words.exits, language);
	return [
		...words.notes === void 0 ? [] : [words.notes[language]],
		...examples.length === 0 ? [] : [[own.examples[language], ...rows(examples, columns)].join("\n")],
		...codes.length === 0 ? [] : [[own.exits[language], ...rows(codes, columns)].join("\n")]
	].map((part) => `\n${part}`).join("\n");
}
function speakCommand(command, words, language) {
	const shared = (name) => sharedWords[name]?.[language] ?? "";
	command.description(words.about[language]);
	for (const argument of command.registeredArguments) argument.description = words.arguments[argument.name()]?.[language] ?? "";
	for (const option of command.options) option.description = optionWords(command, option)?.[language] ?? "";
	command.helpOption("-h, --help", shared("--help"));
	command.configureHelp({
		displayWidth,
		boxWrap: wrapText,
		styleTitle: (title) => language === "zh" ? titles[title] ?? title : title,
		styleUsage: (usage) => usageIn(language, usage),
		styleSubcommandTerm: (term) => usageIn(language, term),
		optionDescription: (option) => optionText(option, option.description, language)
	});
	command.addHelpText("after", () => {
		const { getOutHelpWidth } = command.configureOutput();
		return after(words, language, getOutHelpWidth?.() ?? 80);
	});
}
function speak(program, language) {
	speakCommand(program, programWords, language);
	program.helpCommand("help [command]", helpCommandWords.about[language]);
	for (const command of program.commands) {
		const words = wordsOf(command);
		if (words !== void 0) speakCommand(command, words, language);
	}
	return program;
}
// src/program.ts
function declareProgram(ask, language) {
	const program = new Command("brief").version(require_subject_of.version).exitOverride().showSuggestionAfterError(false).configureOutput({ writeErr: () => void 0 });
	addUiLanguage(program);
	declareInit(program).action((folder, options) => ask(options, (session) => init(session, folder, options)));
	declareBuild(program).action((folder, options) => ask(options, async (session) => {
		const { build } = await Promise.resolve().then(() => require("./build-DgfBTZFy.js"));
		return build(session, folder, options);
	}));
	declareCheck(program).action((path, options) => ask(options, async (session) => {
		const { check } = await Promise.resolve().then(() => require("./check-BlhReCMi.js"));
		return check(session, path, options);
	}));
	declareImport(program).action((files, options) => ask(options, async (session) => {
		const { runImport } = await Promise.resolve().then(() => require("./run-import-BM9bEYEM.js"));
		return runImport(session, files, options);
	}));
	declareExport(program).action((path, options) => ask(options, async (session) => {
		const { runExport } = await Promise.resolve().then(() => require("./run-export-D9GrR-He.js"));
		return runExport(session, path, options);
	}));
	declareList(program).action((folder, options) => ask(options, async (session) => {
		const { list } = await Promise.resolve().then(() => require("./list-ClsNANiU.js"));
		return list(session, folder, options);
	}));
	declareDiff(program).action((base, now, options) => ask(options, async (session) => {
		const { runDiff } = await Promise.resolve().then(() => require("./run-diff-BpOJUiWd.js"));
		return runDiff(session, [base, now], options);
	}));
	declareExplain(program).action((ids, options) => ask(options, async (session) => {
		const { explain } = await Promise.resolve().then(() => require("./explain-DKzFoR8g.js"));
		return explain(session, ids, options);
	}));
	declareFonts(program).action((folder, options) => ask(options, async (session) => {
		const { fontsCommand } = await Promise.resolve().then(() => require("./fonts-N64XU8oQ.js"));
		return fontsCommand(session, folder, options);
	}));
	declarePreview(program).action((folder, options) => ask(options, async (session) => {
		const { preview } = await Promise.resolve().then(() => require("./preview-BU-IieEj.js"));
		return preview(session, folder, options);
	}));
	declareWorker(program).action((options) => ask(options, (session) => worker(session, options)));
	declareSchema(program).action((folder, options) => ask(options, (session) => schema(session, folder, options)));
	return speak(program, language);
}
// src/usage-finding.ts
/** Where in commander's English its names stand; which of its errors they are, is said by a code. */
function quoted(said) {
	return [...said.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
}
function flagsOf(command) {
	return [...command.options.flatMap(({ long, short }) => [long, short]).filter((flag) => flag !== void 0 && flag !== null), "--help"];
}
/** The line as its help has it. */
function usageOf(command, line) {
	const whole = `${line} ${command.registeredArguments.map((one) => {
		const name = one.variadic ? `${one.name()}...` : one.name();
		return one.required ? `<${name}>` : `[${name}]`;
	}).join(" ")}`.trim();
	return {
		en: `write ${whole}; see ${line} --help`,
		zh: `写作 ${whole}；详见 ${line} --help`
	};
}
function unknownFlag(command, said) {
	const [word = ""] = quoted(said);
	const flag = word.split("=")[0] ?? word;
	const known = flagsOf(command);
	if (known.includes(flag)) return {
		rule: "wrong-argument",
		message: {
			en: `the flag "${flag}" takes no value`,
			zh: `选项“${flag}”不带值`
		},
		remedy: {
			en: `write ${flag} alone`,
			zh: `只写 ${flag}`
		},
		found: word
	};
	const longs = known.filter((name) => name.startsWith("--") || flag.length === 2);
	return {
		rule: "unknown-flag",
		message: {
			en: `unknown flag "${flag}"`,
			zh: `没有选项“${flag}”`
		},
		remedy: suggestWords(flag, longs),
		found: flag
	};
}
function unknownCommand(program, word) {
	const remedy = suggestWords(word, program.commands.map((one) => one.name()));
	if (word === "") return {
		rule: "no-command",
		message: {
			en: "no command",
			zh: "未写命令"
		},
		remedy
	};
	return {
		rule: "unknown-command",
		message: {
			en: `unknown command "${word}"`,
			zh: `没有命令“${word}”`
		},
		remedy,
		found: word
	};
}
/** A value that a flag or an argument refuses; what is asked for stands behind commander's sentence. */
function wrongValueOf(command, said) {
	const [flags = "", value = ""] = quoted(said);
	const [, hint = ""] = said.split(/ is invalid\. /);
	const option = command.options.find((one) => one.flags === flags);
	const choices = option?.argChoices;
	const asked = {
		en: heard(hint, "en"),
		zh: heard(hint, "zh")
	};
	const name = option?.long ?? flags;
	return {
		rule: "wrong-argument",
		message: {
			en: `${name} "${value}" is invalid`,
			zh: `${name} 的值“${value}”不可用`
		},
		remedy: choices === void 0 ? asked : suggestWords(value, choices),
		found: value
	};
}
function missing(said) {
	const [name = ""] = quoted(said);
	if (said.startsWith("missing required argument")) return {
		en: `the argument "${name}" is missing`,
		zh: `缺少参数“${name}”`
	};
	if (said.startsWith("required option")) return {
		en: `the flag "${name}" is missing`,
		zh: `缺少选项“${name}”`
	};
	return {
		en: `"${name}" lacks its value`,
		zh: `“${name}”后面缺少值`
	};
}
function tooMany(said) {
	const [allowed = "0", given = "0"] = [...said.matchAll(/\d+/g)].map(([number]) => number);
	return {
		en: `too many arguments: ${given} where ${allowed} may stand`,
		zh: `参数过多：写了${given}个，至多${allowed}个`
	};
}
function tell(program, command, error, args) {
	const said = error.message.replace(/^error: /, "");
	const line = command === program ? "brief" : `brief ${command.name()}`;
	const rule = "wrong-argument";
	switch (error.code) {
		case "commander.unknownOption": return unknownFlag(command, said);
		case "commander.unknownCommand": return unknownCommand(program, quoted(said)[0] ?? "");
		case "commander.help": return unknownCommand(program, args[0] === "help" ? args[1] ?? "" : "");
		case "commander.invalidArgument": return wrongValueOf(command, said);
		case "commander.excessArguments": return {
			rule,
			message: tooMany(said),
			remedy: usageOf(command, line)
		};
		case "commander.missingArgument": return {
			rule,
			message: missing(said),
			remedy: usageOf(command, line)
		};
		case "commander.optionMissingArgument":
		case "commander.missingMandatoryOptionValue": {
			const remedy = {
				en: `see ${line} --help`,
				zh: `见 ${line} --help`
			};
			const flags = quoted(said)[0] ?? "";
			const choices = command.options.find((one) => one.flags === flags)?.argChoices;
			return {
				rule,
				message: missing(said),
				remedy: choices ? suggestWords("", choices) : remedy
			};
		}
		default: return {
			rule,
			message: {
				en: said,
				zh: said
			},
			remedy: {
				en: `see ${line} --help`,
				zh: `见 ${line} --help`
			}
		};
	}
}
/** The command whose line was wrong: what is named first, behind flags of the programme. */
function commandOf(program, args) {
	return program.commands.find((one) => args.includes(one.name())) ?? program;
}
function usageFinding(program, error, args, language) {
	const command = commandOf(program, args);
	const { rule, message, remedy, found } = tell(program, command, error, args);
	const finding = {
		rule,
		severity: "error",
		message: `${command === program ? "brief" : `brief ${command.name()}`}${language === "zh" ? "：" : ": "}${message[language]}`,
		place: {},
		remedy: remedy[language]
	};
	return found === void 0 ? finding : {
		...finding,
		found
	};
}
// src/main.ts
var cleaners = /* @__PURE__ */ new Set();
function onStop(clean) {
	cleaners.add(clean);
	return () => cleaners.delete(clean);
}
/** A second signal ends the process at once. */
function stop() {
	const waits = [...cleaners].map((clean) => clean()).filter((wait) => wait instanceof Promise);
	if (waits.length === 0) process.exit(130);
	Promise.allSettled(waits).then(() => process.exit(130));
}
function reportOptions(world, options) {
	const asked = [...options.reporter ?? [], ...options.json ? ["json"] : []];
	const chosen = asked.length > 0 ? asked : ["pretty"];
	const onGithub = world.environment["GITHUB_ACTIONS"] === "true";
	return {
		reporters: [.../* @__PURE__ */ new Set([...chosen, ...onGithub ? ["github"] : []])],
		color: options.color ?? "auto",
		quiet: options.quiet === true
	};
}
/** A flag goes before its variable: whoever reads the workspace then finds it there. */
function withProfile(world, { profile }) {
	if (profile === void 0) return world;
	return {
		...world,
		environment: {
			...world.environment,
			BRIEF_PROFILE: profile
		}
	};
}
/** What is broken is a programme or a machine: say which, and what to do. */
function faultFinding(cause) {
	if (cause instanceof require_world.BriefError) {
		const { code, message, remedy } = cause;
		return {
			rule: code,
			severity: "error",
			message,
			place: {},
			remedy
		};
	}
	return {
		rule: "programme-fault",
		severity: "error",
		message: cause instanceof Error ? cause.message : String(cause),
		place: {},
		remedy: "report this with the command line and brief --version; BRIEF_TRACE=1 adds the trace"
	};
}
async function run(world, args) {
	let asked;
	const language = uiLanguage(world, args);
	const program = declareProgram((options, work) => {
		asked = {
			options,
			work
		};
	}, language);
	try {
		await program.parseAsync(args, { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return 0;
		openReport(world, {
			...reportOptions(world, args.includes("--json") ? { json: true } : {}),
			language
		}).findings([usageFinding(program, error, args, language)]);
		return 2;
	}
	if (asked === void 0) return 0;
	const report = openReport(world, reportOptions(world, asked.options));
	try {
		return await asked.work({
			world: withProfile(world, asked.options),
			report,
			language,
			onStop
		});
	} catch (cause) {
		report.findings([faultFinding(cause)]);
		if (world.environment["BRIEF_TRACE"] && cause instanceof Error) report.line(cause.stack ?? "");
		return 3;
	}
}
/** Ends with the exit code of what the arguments ask for. */
async function main(args) {
	process.stdout.on("error", (error) => {
		if (error.code === "EPIPE") process.exit(0);
		throw error;
	});
	process.once("SIGINT", stop);
	process.once("SIGTERM", stop);
	process.exitCode = await run(require_world.openWorld(), args);
}
exports.addressOf = addressOf;
exports.compactLine = compactLine;
exports.defaultJobs = defaultJobs;
exports.editionOf = editionOf;
exports.formats = formats;
exports.isBucket = isBucket;
exports.isOneOf = isOneOf;
exports.main = main;
exports.outputFile = outputFile;
exports.queueFault = queueFault;
exports.verifications = verifications;
exports.writeSummary = writeSummary;
