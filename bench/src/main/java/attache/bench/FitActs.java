package attache.bench;

import attache.annotation.speech.SpeechReader;
import attache.record.Act;
import attache.record.Form;
import attache.record.statement.ActFeatures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weights by which the act of a statement is told from its cue and words: {@code FitActs GOLD.jsonl > act-weights.tsv}.
 * A multinomial logistic regression (Cox 1958; Böhning 1992 for the step's bound) with a quadratic penalty, by gradient descent
 * from zero, so that the same input gives the same weights. The agreement in ten-fold cross-validation by article goes to the
 * standard error, beside that of the cue's force alone.
 */
public final class FitActs {
    private static final int FOLDS = 10;
    private static final int STEPS = 1500;
    private static final int FEWEST_ARTICLES = 3;
    private static final double PENALTY = 0.01;
    private static final Act[] ACTS = Act.values();

    /** A statement of an article: its features, its act, and the act of its cue alone. */
    private record Case(int article, SortedSet<String> features, Act act, Act byCue) {}

    private FitActs() {}

    /** Runs; throws where the file cannot be read. */
    public static void main(String[] args) throws IOException {
        List<Case> cases = read(Path.of(args[0]));
        int right = 0;
        int byCue = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<String, double[]> weights =
                    fit(cases.stream().filter(c -> c.article() % FOLDS != out).toList());
            for (Case one : cases) {
                if (one.article() % FOLDS == out) {
                    right += told(weights, one) == place(one.act()) ? 1 : 0;
                    byCue += one.byCue() == one.act() ? 1 : 0;
                }
            }
        }
        System.err.printf(
                Locale.ROOT,
                "%d statements; act agrees in %.1f of 100 (cross-validated by article), by the cue alone in %.1f%n",
                cases.size(),
                100.0 * right / cases.size(),
                100.0 * byCue / cases.size());
        write(fit(cases));
    }

    private static List<Case> read(Path gold) throws IOException {
        ActFeatures features = ActFeatures.standard();
        SpeechReader cues = SpeechReader.standard();
        List<Case> cases = new ArrayList<>();
        int article = 0;
        for (String line : Files.readAllLines(gold)) {
            for (JsonNode record : JsonMapper.shared().readTree(line).path("records")) {
                if (record.path("kind").asString().equals("statement")) {
                    String cue = record.path("cue").asString();
                    Form form = Form.valueOf(record.path("form").asString().toUpperCase(Locale.ROOT));
                    String act = record.path("act").asString("inform");
                    cases.add(new Case(
                            article,
                            features.of(
                                    cues.force(cue),
                                    cue,
                                    form,
                                    record.path("content").asString()),
                            Act.valueOf(act.toUpperCase(Locale.ROOT)),
                            Act.valueOf(cues.force(cue).name())));
                }
            }
            article++;
        }
        return cases;
    }

    private static Map<String, double[]> fit(List<Case> cases) {
        Map<String, double[]> weights = new TreeMap<>();
        common(cases).forEach(name -> weights.put(name, new double[ACTS.length]));
        int widest = cases.stream().mapToInt(c -> c.features().size()).max().orElse(1);
        // Half the widest row bounds the curvature, so that every step descends.
        double step = 1 / (0.5 * widest + PENALTY);
        for (int i = 0; i < STEPS; i++) {
            Map<String, double[]> slope = slope(cases, weights);
            weights.forEach((name, row) -> {
                double[] down = slope.get(name);
                for (int a = 0; a < row.length; a++) {
                    row[a] -= step * ((down == null ? 0 : down[a]) + PENALTY * row[a]);
                }
            });
        }
        return weights;
    }

    /** The features of at least a few articles; a cue of fewer says nothing about others. */
    private static Set<String> common(List<Case> cases) {
        Map<String, Set<Integer>> articles = new HashMap<>();
        for (Case one : cases) {
            one.features()
                    .forEach(name -> articles.computeIfAbsent(name, key -> new HashSet<>())
                            .add(one.article()));
        }
        articles.values().removeIf(of -> of.size() < FEWEST_ARTICLES);
        return articles.keySet();
    }

    private static Map<String, double[]> slope(List<Case> cases, Map<String, double[]> weights) {
        Map<String, double[]> slope = new HashMap<>();
        for (Case one : cases) {
            double[] shares = shares(scores(weights, one));
            shares[place(one.act())] -= 1;
            for (String name : one.features()) {
                double[] row = slope.computeIfAbsent(name, key -> new double[ACTS.length]);
                for (int a = 0; a < row.length; a++) {
                    row[a] += shares[a] / cases.size();
                }
            }
        }
        return slope;
    }

    private static double[] scores(Map<String, double[]> weights, Case one) {
        double[] scores = new double[ACTS.length];
        for (String name : one.features()) {
            double[] row = weights.get(name);
            for (int a = 0; row != null && a < scores.length; a++) {
                scores[a] += row[a];
            }
        }
        return scores;
    }

    private static double[] shares(double[] scores) {
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int a = 0; a < scores.length; a++) {
            shares[a] = Math.exp(scores[a]);
            sum += shares[a];
        }
        for (int a = 0; a < shares.length; a++) {
            shares[a] /= sum;
        }
        return shares;
    }

    /** The act as statements take it: the cue's where it has one, else the weights'. */
    private static int told(Map<String, double[]> weights, Case one) {
        return one.byCue() == Act.INFORM ? best(scores(weights, one)) : place(one.byCue());
    }

    private static int place(Act act) {
        return List.of(ACTS).indexOf(act);
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int a = 1; a < scores.length; a++) {
            best = scores[a] > scores[best] ? a : best;
        }
        return best;
    }

    private static void write(Map<String, double[]> weights) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# Weights of a statement's features for every act, as ActFeatures names them.");
        out.println(
                "# Source: fitted by attache.bench.FitActs on annotated articles (decision record 0006). Licence: Apache-2.0.");
        StringBuilder head = new StringBuilder("# Columns, tab-separated: feature");
        for (Act act : ACTS) {
            head.append(", ").append(act.code());
        }
        out.println(head.append('.'));
        weights.forEach((name, row) -> {
            StringBuilder line = new StringBuilder(name);
            for (double weight : row) {
                line.append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
            }
            out.println(line);
        });
    }
}
