import { AlignmentType, Document as WordDocument, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Document } from '../../view/document.ts';
import { repacked } from '../repack.ts';
import { xmlText } from '../xml-text.ts';
import { parts } from './blocks.ts';
import { numbering, stylesFor } from './styles.ts';

const LANGUAGES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A4 with margins of two centimetres at the sides and less above and below, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 964, right: 1134, bottom: 964, left: 1134 } };

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: 17, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/** A document for a word processor: real headings, real lists, real tables. `day` stands in the file as its date. */
export async function renderDocx(document: Document, day: string): Promise<Uint8Array> {
  let drawings = 0;
  const nextId = (): number => (drawings += 1);
  const children = document.blocks.flatMap((block, index) =>
    parts(block, { onNewPage: document.blocks[index - 1]?.kind === 'page-break', list: index, depth: 0, nextId }),
  );
  const word = new WordDocument({
    title: xmlText(document.title),
    creator: 'kiem',
    lastModifiedBy: 'kiem',
    description: '',
    styles: stylesFor(LANGUAGES[document.language]),
    numbering,
    // The word processor knows where a long word of its language may break.
    hyphenation: { autoHyphenation: true },
    sections: [{ properties: { page: PAGE }, footers: { default: footer() }, children }],
  });
  return repacked(() => Packer.toArrayBuffer(word), day);
}
