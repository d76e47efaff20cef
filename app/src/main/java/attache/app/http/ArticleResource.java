package attache.app.http;

import attache.app.catalogue.Catalogue;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.catalogue.StoryLine;
import attache.app.review.ReviewForms;
import attache.app.store.ArticleHead;
import attache.app.store.ReviewedRecords.Looked;
import attache.app.store.Store;
import attache.article.Article;
import attache.record.SourcedRecord;
import attache.story.Origins;
import attache.story.TextQuality;
import attache.view.ArticleView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Articles with their text and every record in it, and the stories that they tell. */
final class ArticleResource implements Resource {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final CatalogueKeeper keeper;

    ArticleResource(CatalogueKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(API + "/articles", this::list, Gate.READ);
        routes.get(API + "/articles/{digest}", this::one, Gate.READ);
        routes.get(API + "/stories", this::stories, Gate.READ);
        routes.get(API + "/stories/{id}", this::story, Gate.READ);
    }

    private void list(Context context) {
        Parameters parameters = new Parameters(context, Slice.with("outlet", "q"));
        List<String> outlets = parameters.texts("outlet");
        String words = parameters.text("q").orElse("").toLowerCase(Locale.ROOT);
        List<ArticleHead> articles = keeper.current().newestArticles().stream()
                .filter(article ->
                        outlets.isEmpty() || outlets.contains(article.outlet().orElse("")))
                .filter(article -> (article.name() + " " + article.doc())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
        Answers.json(context, Slice.of(parameters).page(articles, RecordForms::article));
    }

    private void one(Context context) {
        new Parameters(context);
        String digest = context.pathParam("digest");
        Optional<StoryLine> story = keeper.ready().flatMap(catalogue -> catalogue.storyOf(digest));
        Answers.json(context, keeper.look(store -> {
            Article article =
                    store.articles().withDigest(digest).orElseThrow(() -> Problem.notFound("article", digest));
            return form(article, story, store);
        }));
    }

    private static ObjectNode form(Article article, Optional<StoryLine> story, Store store) {
        List<SourcedRecord> extracted = store.records().of(article);
        List<Looked> records = store.reviewed()
                .withIds(extracted.stream().map(SourcedRecord::id).toList());
        Map<String, String> entries = store.derived()
                .entriesOf(extracted.stream().map(SourcedRecord::id).toList());
        CodePoints points = new CodePoints(article.body());
        ObjectNode node = ArticleView.json(article);
        node.put("text", article.body());
        ArrayNode array = node.putArray("records");
        for (Looked looked : records) {
            Optional<String> entry =
                    Optional.ofNullable(entries.get(looked.extracted().id()));
            ObjectNode one = RecordForms.placed(looked.record(), points, entry);
            one.set("review", ReviewForms.record(looked));
            array.add(one);
        }
        node.set("decisions", ReviewForms.decisions(ReviewForms.about(records)));
        node.put("decided", store.decisions().last());
        story.ifPresent(line -> {
            node.putObject("story").put("story", line.id()).put("name", line.name());
            line.articles().stream()
                    .filter(told -> told.article().digest().equals(article.digest()))
                    .findFirst()
                    .ifPresent(told -> node.put("origin", told.origin()).put("copy", told.copy()));
        });
        node.set("quality", quality(article, store));
        return node;
    }

    /** How far the text can be taken for somebody's own reporting. */
    private static ObjectNode quality(Article article, Store store) {
        TextQuality quality = store.derived()
                .quality(article.digest())
                .orElseGet(() -> Origins.of(List.of(article)).quality(article));
        ObjectNode node = JSON.objectNode();
        node.put("doubt", quality.doubt());
        node.put("low", quality.low());
        ArrayNode signals = node.putArray("signals");
        quality.signals()
                .forEach(signal -> signals.addObject()
                        .put("kind", Parameters.code(signal.kind()))
                        .put("because", signal.because()));
        return node;
    }

    private void stories(Context context) {
        Parameters parameters = new Parameters(context, Slice.with("q", "least"));
        int least = parameters.number("least", 1, 1, 1_000_000);
        String words = parameters.text("q").orElse("").toLowerCase(Locale.ROOT);
        List<StoryLine> stories = keeper.current().newestStories().stream()
                .filter(story -> story.articles().size() >= least
                        && story.name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        Answers.json(context, Slice.of(parameters).page(stories, ArticleResource::form));
    }

    private void story(Context context) {
        new Parameters(context);
        Catalogue catalogue = keeper.current();
        String id = context.pathParam("id");
        StoryLine story = catalogue.story(id).orElseThrow(() -> Problem.notFound("story", id));
        Answers.json(context, form(story));
    }

    private static ObjectNode form(StoryLine story) {
        ObjectNode node = JSON.objectNode();
        node.put("story", story.id());
        node.put("name", story.name());
        story.first().map(LocalDate::toString).ifPresent(day -> node.put("first", day));
        story.last().map(LocalDate::toString).ifPresent(day -> node.put("last", day));
        node.put("origins", story.origins());
        ArrayNode articles = node.putArray("articles");
        story.articles()
                .forEach(told -> articles.add(RecordForms.article(told.article())
                        .put("origin", told.origin())
                        .put("copy", told.copy())));
        return node;
    }
}
