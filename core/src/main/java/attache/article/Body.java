package attache.article;

import attache.text.OffsetMap;
import java.util.List;

/** Makes an article's body from its source: paragraphs on lines of their own, with the way back. Stateless. */
final class Body {
    private Body() {}

    /** The body of plain text: its own characters, white space aside. */
    static OffsetMap ofPlainText(String source, int start) {
        return write(source, PlainBlocks.of(source, start), false);
    }

    /** The body of Markdown: its words and list marks, without the other marks. */
    static OffsetMap ofMarkdown(String source, int start) {
        return write(source, MarkdownBlocks.of(source, start), true);
    }

    private static OffsetMap write(String source, List<Block> blocks, boolean markdown) {
        HardWrap wrap = HardWrap.of(source, blocks);
        Hyphenation hyphens = Hyphenation.of(source, blocks, wrap);
        OffsetMap.Builder body = new OffsetMap.Builder();
        boolean any = false;
        for (Block block : blocks) {
            OffsetMap paragraph = paragraph(source, block, wrap, hyphens);
            OffsetMap shown = markdown && !block.literal() ? MarkdownInline.strip(paragraph) : paragraph;
            if (shown.text().isBlank()) {
                continue;
            }
            int place = block.pieces().getFirst().start();
            if (any) {
                body.append('\n', place);
            }
            if (any && block.parted()) {
                body.append('\n', place);
            }
            append(shown, body);
            any = true;
        }
        return body.build(source.length());
    }

    private static OffsetMap paragraph(String source, Block block, HardWrap wrap, Hyphenation hyphens) {
        OffsetMap.Builder paragraph = new OffsetMap.Builder();
        List<Piece> pieces = block.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean joins = i + 1 < pieces.size() && wrap.joins(piece, pieces.get(i + 1));
            boolean parted = joins && hyphens.parts(piece, pieces.get(i + 1));
            int end = parted && hyphens.isOfPage(piece) ? piece.end() - 1 : piece.end();
            for (int k = piece.start(); k < end; k++) {
                paragraph.append(source.charAt(k), k);
            }
            if (i + 1 < pieces.size() && !parted) {
                paragraph.append(joins ? ' ' : '\n', piece.end());
            }
        }
        return paragraph.build(pieces.getLast().end());
    }

    private static void append(OffsetMap part, OffsetMap.Builder body) {
        for (int i = 0; i < part.text().length(); i++) {
            body.append(part.text().charAt(i), part.toOriginal(i));
        }
    }
}
