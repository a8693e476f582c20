// The XMP packet of a brief: what its Info dictionary says, and that it is PDF/A-3b. ISO 16684-1; ISO 19005-3 6.6.

export interface Info {
  readonly Title: string;
  readonly Author: string;
  readonly Producer: string;
  readonly Creator: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const second = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

export function xmpPacket(info: Info, language: string): string {
  const { Title, Author, Producer, Creator, CreationDate, ModDate } = info;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(Title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(Author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(Creator)}</xmp:CreatorTool>
<xmp:CreateDate>${second(CreationDate)}</xmp:CreateDate>
<xmp:ModifyDate>${second(ModDate)}</xmp:ModifyDate>
<pdf:Producer>${escaped(Producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}
