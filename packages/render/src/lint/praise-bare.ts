// Words that praise, and words that only fill: the figure says it, or nothing does.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const praiseBare: Rule = {
  id: "praise-bare",
  severity: "warning",
  says: "praises or fills where a brief gives figures",
  remedy: "give the figure, or leave it out",
  inWords: find({
    "zh-CN": [
      pattern`显著|(?<![所拥具没])有力(?!量|气)|坚实|扎实|圆满|走深走实|再上新台阶|突破|高达(?!坂)|喜人|一致好评|丰硕成果|奠定[^\n，。；]{0,6}基础|亮点纷呈|进一步`,
    ],
    en: [
      anyCase`\b(?:significant(?:ly)?|robust|landmark|world-class|successfully|a total of|in order to|it should be noted that)\b`,
    ],
    ru: [
      anyCase`(?<![а-яё])(?:успешн[а-яё]+|значительн[а-яё]+|в рамках|данн(?:ый|ая|ое|ого|ой|ому|ом)|явля(?:ется|ются)|порядка(?=\s\d)|на сегодняшний день)(?![а-яё])`,
    ],
  }),
};
