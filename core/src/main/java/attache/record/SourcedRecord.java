package attache.record;

import attache.article.Article;

/**
 * A record with the article that it stands in: what the later stages join.
 *
 * @param id stable: the same article read by the same version gives the same ids
 * @param article where the record's spans count
 * @param record the claim
 */
public record SourcedRecord(String id, Article article, CodebookRecord record) {}
