package attache.bench.scale;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a running server as many analysts would: {@code LoadMain ADDRESS CLIENTS SECONDS PAUSE}.
 *
 * <p>Each client asks for a part of the ledger, an entry, an article or words, by turns and at random, waits for the answer, pauses up to
 * PAUSE milliseconds and asks again. Prints how many answers of each kind came and how long they took; the first third of the time, in
 * which the server warms up, is left out. Answers other than 200 are counted apart.
 */
public final class LoadMain {
    private static final List<String> DONORS = List.of("USA", "DEU", "GBR", "POL", "NLD", "SWE", "EU");
    private static final List<String> STAGES = List.of("pledged", "delivered", "authorised", "requested");
    private static final List<String> SORTS = List.of("name", "-date", "-money", "-origins", "stage", "donor");
    private static final List<String> WORDS = List.of(
            "Patriot", "howitzer", "Leopard tank", "said", "generator", "\"field hospital\"", "Minister", "HIMARS");
    private static final int SAMPLED = 500;

    private final String api;
    private final HttpClient http;
    private final List<String> entries = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();
    private final Map<String, List<Long>> taken = new TreeMap<>();
    private long failed;

    private LoadMain(String address) {
        api = address.replaceAll("/$", "") + "/api/v1";
        http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    }

    /** Runs; throws where the server cannot be asked. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        LoadMain load = new LoadMain(args[0]);
        load.sample();
        load.run(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }

    private void sample() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(1);
        for (String list : List.of("entries", "articles")) {
            int total = json(get(list + "?limit=1")).path("total").asInt();
            for (int i = 0; i < SAMPLED; i += 50) {
                int offset = random.nextInt(Math.max(1, total - 50));
                json(get(list + "?limit=50&offset=" + offset)).path("items").forEach(item -> {
                    (list.equals("entries") ? entries : articles)
                            .add(item.path(list.equals("entries") ? "entry" : "article")
                                    .asString());
                });
            }
            System.out.println(total + " " + list);
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(request(path), BodyHandlers.ofString()).body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(
                        URI.create(api + "/" + path.replace(" ", "%20").replace("\"", "%22")))
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    private void run(int clients, int seconds, int pause) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long warm = start + TimeUnit.SECONDS.toNanos(seconds) / 3;
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                SplittableRandom random = new SplittableRandom(i);
                running.add(threads.submit(() -> client(random, warm, end, pause)));
            }
            for (Future<Object> one : running) {
                one.get();
            }
        }
        double measured = (end - warm) / 1e9;
        taken.forEach((kind, nanos) -> {
            Collections.sort(nanos);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %6d answers, %5.0f a second; p50 %s, p95 %s, p99 %s, most %s%n",
                    kind,
                    nanos.size(),
                    nanos.size() / measured,
                    millis(nanos, 50),
                    millis(nanos, 95),
                    millis(nanos, 99),
                    millis(nanos, 100));
        });
        System.out.println(failed + " answers that were not 200");
    }

    private static String millis(List<Long> sorted, int percent) {
        long nanos = sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    private Object client(SplittableRandom random, long warm, long end, int pause)
            throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            String kind = List.of("ledger", "entry", "article", "search").get(random.nextInt(4));
            String path = path(kind, random);
            long start = System.nanoTime();
            int status = http.send(request(path), BodyHandlers.ofByteArray()).statusCode();
            long nanos = System.nanoTime() - start;
            if (start >= warm) {
                synchronized (taken) {
                    taken.computeIfAbsent(kind, _ -> new ArrayList<>()).add(nanos);
                    failed += status == 200 ? 0 : 1;
                }
            }
            if (pause > 0) {
                Thread.sleep(random.nextInt(pause + 1));
            }
        }
        return api;
    }

    private String path(String kind, SplittableRandom random) {
        return switch (kind) {
            case "ledger" ->
                "entries?limit=50&offset=" + 50 * random.nextInt(20) + "&sort=" + some(SORTS, random)
                        + (random.nextBoolean() ? "&donor=" + some(DONORS, random) : "")
                        + (random.nextInt(3) == 0 ? "&stage=" + some(STAGES, random) : "");
            case "entry" -> "entries/" + some(entries, random);
            case "article" -> "articles/" + some(articles, random);
            default -> "search?q=" + some(WORDS, random);
        };
    }

    private static String some(List<String> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
