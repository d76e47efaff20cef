package attache.annotation.parse;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.testing.SharedReading;
import attache.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the words behind a dateline begin, and that a parser does not take its place for who acts. */
class DatelineTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            GENEVA - The Red Cross said so.                | The Red Cross said so.
            GENEVA (Agency) — The Red Cross said so.       | The Red Cross said so.
            GENEVA, May 5 - The Red Cross said so.         | The Red Cross said so.
            Kyiv, 5 May - The ministry said so.            | The ministry said so.
            CAPRI, Italy (AP) — Ministers met.             | Ministers met.
            NATO - Ministers met.                          | NATO - Ministers met.
            Poland - a member of NATO - sent tanks.        | Poland - a member of NATO - sent tanks.
            NORWAY - the largest donor - sent tanks.       | NORWAY - the largest donor - sent tanks.
            The T-72 - an old tank - was sent.             | The T-72 - an old tank - was sent.
            """)
    void theWordsBeginBehindIt(String body, String words) {
        Span sentence = new Span(0, body.length());
        assertThat(body.substring(Dateline.end(body, sentence))).isEqualTo(words);
    }

    @Test
    void onlyALineOpensWithOne() {
        String body = "He left. GENEVA - The Red Cross said so.";
        assertThat(Dateline.end(body, new Span(9, body.length()))).isEqualTo(9);
    }

    @Test
    void itsWordsHangOnTheRootAndSayNothing() {
        String body = "GENEVA (Agency) - The Red Cross sent 40 lorries to Kherson.";
        Sentence sentence = SharedReading.parser().parse(body, new Span(0, body.length()));
        assertThat(sentence.tokens().subList(0, 5)).extracting(Token::relation).containsOnly("meta");
        assertThat(sentence.tokens())
                .allSatisfy(
                        token -> assertThat(token.form()).isEqualTo(token.span().in(body)));
        assertThat(sentence.tokens().stream().filter(token -> token.relation().equals("nsubj")))
                .extracting(Token::form)
                .containsExactly("Cross");
    }
}
