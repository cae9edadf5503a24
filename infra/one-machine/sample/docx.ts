/** Word documents out of plain paragraphs, as small as Word takes them: for the sample library. */
import { crc32 } from 'node:zlib';

export interface Paragraph {
  readonly text: string;
  /** Half points; 24 (12 pt) where left out. */
  readonly size?: number;
  readonly bold?: true;
  readonly centred?: true;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraphXml = ({ text, size = 24, bold, centred }: Paragraph): string => {
  const place = `<w:pPr><w:spacing w:after="160"/>${centred === true ? '<w:jc w:val="center"/>' : ''}</w:pPr>`;
  const look = `<w:rPr>${bold === true ? '<w:b/>' : ''}<w:sz w:val="${String(size)}"/></w:rPr>`;
  return `<w:p>${place}<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';

const typesXml = `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relationsXml = `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentXml = (paragraphs: readonly Paragraph[]): string =>
  `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs.map(paragraphXml).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr></w:body></w:document>`;

interface Entry {
  readonly name: Buffer;
  readonly bytes: Buffer;
  readonly at: number;
}

/** 1 January 1980, the first day that a ZIP file knows: the same text gives the same file. */
const firstDay = 0x21;

/** What the local header and the central one have in common, from the version on. */
const facts = ({ name, bytes }: Entry): Buffer => {
  const made = Buffer.alloc(26);
  made.writeUInt16LE(20, 0);
  made.writeUInt16LE(0x0800, 2);
  made.writeUInt16LE(firstDay, 8);
  made.writeUInt32LE(crc32(bytes), 10);
  made.writeUInt32LE(bytes.length, 14);
  made.writeUInt32LE(bytes.length, 18);
  made.writeUInt16LE(name.length, 22);
  return made;
};

const local = (entry: Entry): Buffer =>
  Buffer.concat([Buffer.from('PK\u0003\u0004'), facts(entry), entry.name, entry.bytes]);

const central = (entry: Entry): Buffer => {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.at, 10);
  return Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    facts(entry),
    rest,
    entry.name,
  ]);
};

/** A ZIP file of these parts, stored as they are. */
const zipped = (parts: readonly (readonly [string, string])[]): Buffer => {
  const entries: Entry[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const entry = { name: Buffer.from(name), bytes: Buffer.from(text), at };
    entries.push(entry);
    at += local(entry).length;
  }
  const list = Buffer.concat(entries.map(central));
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...entries.map(local), list, end]);
};

/** A document of one A4 page or more, which Word and LibreOffice open. */
export const docx = (paragraphs: readonly Paragraph[]): Buffer =>
  zipped([
    ['[Content_Types].xml', typesXml],
    ['_rels/.rels', relationsXml],
    ['word/document.xml', documentXml(paragraphs)],
  ]);
