// What readers get for each code of an embedded face. ISO 32000-1 9.10.3, a map as Adobe's note 5411 wants it.

/** Codes in a range share their first byte. */
const mostInRange = 256;

const hex = (unit: number): string => unit.toString(16).padStart(4, "0");

/** UTF-16, big end first. */
function unitsOf(text: string): string {
  let units = "";
  for (let at = 0; at < text.length; at += 1) units += hex(text.charCodeAt(at));
  return `<${units}>`;
}

/** @param texts by code, from 0 */
export function toUnicodeMap(texts: readonly string[]): string {
  const ranges: string[] = [];
  for (let first = 0; first < texts.length; first += mostInRange) {
    const range = texts.slice(first, first + mostInRange);
    const last = first + range.length - 1;
    ranges.push(`<${hex(first)}><${hex(last)}>[${range.map(unitsOf).join("")}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join("\n")}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
