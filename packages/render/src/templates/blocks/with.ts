// {{#with project.finance as |finance|}} … {{/with}}
import { GuardError, guardedPath } from "../../view/guard.ts";
import type { BlockHelper } from "./block.ts";

export const withBlock: BlockHelper = function withBlock(subject, options) {
  if (guardedPath(subject) === undefined || Array.isArray(subject)) {
    throw new GuardError(
      "template-wrong-argument",
      guardedPath(subject) ?? "",
      `{{#with}} takes a group of values, found ${Array.isArray(subject) ? "a list" : typeof subject}`,
      "give it an object of the view, or walk a list with {{#each}}",
    );
  }
  return options.fn(subject, { data: options.data, blockParams: [subject] });
};
