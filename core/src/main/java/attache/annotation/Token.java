package attache.annotation;

import attache.text.Span;

/**
 * A word or mark of a sentence, with its place in the dependency tree.
 *
 * @param span where it stands in the article's body
 * @param form the characters at {@code span}, curly quotes and dashes made plain for the parser
 * @param lemma the dictionary form, lower case
 * @param tag part of speech, Penn Treebank tag set ({@code NNP}, {@code VBD}, …)
 * @param entity name type of OntoNotes ({@code PERSON}, {@code GPE}, {@code ORG}, …) with a BILOU prefix ({@code B-}, {@code I-},
 *     {@code L-}, {@code U-}), or {@code O}
 * @param head index in the sentence of the governing token, or {@link #ROOT}
 * @param relation label of the arc to the head, in the Emory (ClearNLP) dependency scheme: {@code nsubj}, {@code dobj},
 *     {@code prep}, {@code pobj}, …; {@code root} for the root
 */
public record Token(Span span, String form, String lemma, String tag, String entity, int head, String relation) {

    /** The head of a sentence's root. */
    public static final int ROOT = -1;

    /** Whether the tag is a verb's ({@code VB*}, {@code MD}). */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether the tag is a common or proper noun's. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether the tag is a proper noun's. */
    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether the tag is a personal or possessive pronoun's. */
    public boolean isPronoun() {
        return tag.equals("PRP") || tag.equals("PRP$");
    }
}
