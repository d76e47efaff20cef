package attache.app.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** How text and queries are cut into words: Unicode words (UAX #29), accents folded, English endings off. */
final class Words {
    /** Nobody types more; a query beyond it is cut, so that no query can take long. */
    private static final int LONGEST = 1_000;

    private Words() {}

    static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(words));
                return new TokenStreamComponents(words, new PorterStemFilter(new ASCIIFoldingFilter(stream)));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream stream) {
                return new ASCIIFoldingFilter(new LowerCaseFilter(stream));
            }
        };
    }

    /** The query that {@code typed} is: any characters are one, all words are wanted unless {@code |} stands between them. */
    static Query query(String typed, Map<String, Float> fields) {
        SimpleQueryParser parser = new SimpleQueryParser(analyzer(), fields);
        parser.setDefaultOperator(org.apache.lucene.search.BooleanClause.Occur.MUST);
        Query query = parser.parse(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
        return query == null ? new MatchNoDocsQuery("no words") : query;
    }
}
