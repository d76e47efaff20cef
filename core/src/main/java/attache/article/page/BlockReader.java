package attache.article.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads an element tree into blocks, in one pass. One use an object. */
final class BlockReader implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "select",
            "textarea",
            "button",
            "input",
            "canvas",
            "audio",
            "video",
            "map",
            "math",
            "head",
            "option",
            "datalist",
            "amp-ad",
            "amp-embed");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Elements that part text though jsoup holds them for inline, as custom ones. */
    private static final Set<String> PARTING =
            Set.of("td", "th", "tr", "caption", "hr", "figure", "figcaption", "summary", "details", "picture");

    private final ElementMarks marks;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Block.Marked> leftOut = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private int linked;
    private int links;
    private int captions;
    private int size;
    private boolean space;
    private int breaks;

    private BlockReader(ElementMarks marks, Element root) {
        this.marks = marks;
        this.owner = root;
    }

    /** The blocks of {@code root}, in order. */
    static List<Block> read(Element root, ElementMarks marks) {
        BlockReader reader = new BlockReader(marks, root);
        root.filter(reader);
        reader.flush();
        return List.copyOf(reader.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak();
            return FilterResult.CONTINUE;
        }
        if (SKIPPED.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Set<Mark> marked = marks.of(element);
        if (parts(element)) {
            flush();
            owner = element;
        }
        marked.stream()
                .filter(Mark::leavesOut)
                .findFirst()
                .ifPresent(mark -> leftOut.push(new Block.Marked(element, group(element), mark)));
        captions += isCaption(element, marked) ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            if (parts(element)) {
                flush();
                Element parent = element.parent();
                owner = parent == null ? owner : parent;
            }
            if (!leftOut.isEmpty() && leftOut.getFirst().element().equals(element)) {
                leftOut.pop();
            }
            captions -= isCaption(element, marks.of(element)) ? 1 : 0;
            links -= element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private static String group(Element element) {
        return element.normalName() + " " + element.className() + " " + element.id();
    }

    private static boolean isCaption(Element element, Set<Mark> marked) {
        return marked.contains(Mark.CAPTION) || element.normalName().equals("figure");
    }

    private static boolean parts(Element element) {
        return element.isBlock() || PARTING.contains(element.normalName());
    }

    /** One break ends a line, two end a paragraph. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            Element same = owner;
            flush();
            owner = same;
        } else {
            space = true;
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (PageText.isSpace(c)) {
                space = true;
                continue;
            }
            if (PageText.isInvisible(c)) {
                continue;
            }
            breaks = 0;
            if (space && !text.isEmpty()) {
                text.append(' ');
                linked += links > 0 ? 1 : 0;
                size++;
            }
            space = false;
            text.append(c);
            linked += links > 0 ? 1 : 0;
            size += PageText.isWithoutSpaces(c) ? 2 : 1;
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            blocks.add(new Block(owner, kind(), text.toString(), size, linked, List.copyOf(leftOut), captions > 0));
            text.setLength(0);
        }
        linked = 0;
        size = 0;
        space = false;
        breaks = 0;
    }

    private Page.Kind kind() {
        Page.Kind own = kind(owner);
        Element parent = owner.parent();
        if (own != Page.Kind.TEXT || parent == null) {
            return own;
        }
        for (Element around = parent; around != null; around = around.parent()) {
            if (around.normalName().equals("blockquote") || HEADINGS.contains(around.normalName())) {
                return kind(around);
            }
            if (parts(around) && !around.normalName().equals("div")) {
                break;
            }
        }
        return kind(parent) == Page.Kind.ITEM ? Page.Kind.ITEM : own;
    }

    private static Page.Kind kind(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Page.Kind.HEADING;
            case "li", "dd", "dt" -> Page.Kind.ITEM;
            case "blockquote" -> Page.Kind.QUOTATION;
            default -> Page.Kind.TEXT;
        };
    }
}
