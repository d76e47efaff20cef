package attache.article.page;

import java.util.Locale;

/** What a page turned out to be. */
public enum PageState {
    /** An article, whole as far as can be told. */
    ARTICLE("an article"),
    /** The beginning of an article; the page says that the rest is for subscribers. */
    PAYWALLED("only the beginning of an article, the rest of which is for subscribers"),
    /** A page that asks for consent, a log-in or a proof of being human before it shows anything. */
    CONSENT("a page that asks for consent, a log-in or a proof of being human in place of the article"),
    /** A page that says that something went wrong, or that there is nothing here. */
    ERROR("an error page"),
    /** A page with words, but none that read as an article: a list of links, a start page. */
    NO_ARTICLE("a page without an article");

    private final String words;

    PageState(String words) {
        this.words = words;
    }

    /** The state in words, for a person. */
    public String words() {
        return words;
    }

    /** The word for it in machine-readable output: {@code no-article}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is text of an article to read. */
    public boolean isReadable() {
        return this == ARTICLE || this == PAYWALLED;
    }
}
