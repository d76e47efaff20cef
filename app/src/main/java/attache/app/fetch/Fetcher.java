package attache.app.fetch;

import attache.app.fetch.AddressPolicy.Resolver;
import attache.app.fetch.Exchange.Answer;
import attache.app.fetch.Fetched.Body;
import attache.app.fetch.Fetched.NotModified;
import attache.app.fetch.Fetched.Refused;
import attache.app.fetch.Fetched.Validators;
import attache.source.Limits;
import attache.source.WebAddress;
import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Fetches addresses of the web, one at a time. Not safe for several threads. */
public final class Fetcher {
    private static final int ROBOTS_BYTES = 500 * 1024;

    private final FetchLimits limits;
    private final AddressPolicy policy;
    private final Resolver resolver;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Exchange exchange;
    private final Robots robots = new Robots();
    private final Pace pace = new Pace();

    /** Waits. */
    @FunctionalInterface
    public interface Sleeper {
        /** Waits for {@code time}; returns early where somebody asked to stop. */
        void sleep(Duration time);
    }

    /** A fetcher. Tests give their own clock, look-up and way to wait. */
    public Fetcher(FetchLimits limits, AddressPolicy policy, Resolver resolver, InstantSource clock, Sleeper sleeper) {
        this.limits = limits;
        this.policy = policy;
        this.resolver = resolver;
        this.clock = clock;
        this.sleeper = sleeper;
        this.exchange = new Exchange(limits);
    }

    /**
     * Fetches {@code address}; asks {@code robots.txt} first and waits as it and the limits ask.
     *
     * @param known what the last answer gave to ask again by
     */
    public Fetched fetch(String address, Validators known) {
        Optional<URI> parsed = parse(address);
        if (parsed.isEmpty()) {
            return new Refused("this is no address of the web that can be fetched", false);
        }
        URI at = parsed.get();
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            BaseRobotRules rules = robots.rules(at, clock.instant(), this::robotsFile);
            if (rules.isDeferVisits()) {
                return new Refused("robots.txt of " + at.getHost() + " cannot be fetched now", true);
            }
            if (!rules.isAllowed(at.toString())) {
                return new Refused("robots.txt of " + at.getHost() + " does not allow it", false);
            }
            Step step = ask(at, known, delay(rules), limits.bytes());
            if (step.result().isPresent()) {
                return step.result().get();
            }
            at = step.next();
        }
        return new Refused("it redirects more than " + limits.redirects() + " times", false);
    }

    /** How long {@link #fetch} would wait before it asks {@code address}'s host; zero where it would ask at once. */
    public Duration wait(String address) {
        return parse(address)
                .map(at -> pace.wait(at.getRawAuthority(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    private Fetched robotsFile(URI file) {
        URI at = file;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Step step = ask(at, Validators.NONE, Duration.ZERO, ROBOTS_BYTES);
            if (step.result().isPresent()) {
                return step.result().get();
            }
            at = step.next();
        }
        return new Refused("robots.txt redirects without end", false);
    }

    private Duration delay(BaseRobotRules rules) {
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        return longer(asked, limits.delay());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** A result, or where a redirect leads. */
    private record Step(Optional<Fetched> result, URI next) {
        static Step done(Fetched result) {
            return new Step(Optional.of(result), URI.create("about:blank"));
        }
    }

    /** Asks once; after a failure the host is left alone for a while, even one that may be asked again at once after an answer. */
    private Step ask(URI at, Validators known, Duration delay, int mostBytes) {
        String host = at.getRawAuthority();
        Duration wait = pace.wait(host, clock.instant());
        if (wait.compareTo(limits.longestDelay()) > 0) {
            return Step.done(new Refused("the host asks for " + wait.toSeconds() + " s between two requests", true));
        }
        sleeper.sleep(wait);
        try {
            Answer answer = exchange.get(at, judged(at.getHost()), known, mostBytes);
            Duration asked = answer.retryAfter().map(Fetcher::seconds).orElse(Duration.ZERO);
            if (answer.status() == 429 || answer.status() >= 500) {
                pace.failed(host, clock.instant(), longer(delay, limits.delay()), asked);
            } else {
                pace.asked(host, clock.instant(), delay);
            }
            return judge(at, answer, mostBytes);
        } catch (IOException | RuntimeException e) {
            // A server can drive the parser of answers to whatever it throws.
            pace.failed(host, clock.instant(), longer(delay, limits.delay()), Duration.ZERO);
            boolean again = !(e instanceof NotAdmitted);
            return Step.done(new Refused(Optional.ofNullable(e.getMessage()).orElse(e.toString()), again));
        }
    }

    private static Duration seconds(String header) {
        try {
            return Duration.ofSeconds(Math.clamp(Long.parseLong(header.strip()), 0, 86_400));
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }

    private static Step judge(URI at, Answer answer, int mostBytes) {
        int status = answer.status();
        if (status == 304) {
            return Step.done(new NotModified());
        }
        if (status >= 300 && status < 400 && answer.location().isPresent()) {
            Optional<URI> next = follow(at, answer.location().get());
            return next.map(uri -> new Step(Optional.empty(), uri))
                    .orElseGet(() -> Step.done(new Refused(
                            "it redirects to " + answer.location().get() + ", which is no address of the web", false)));
        }
        if (status != 200) {
            return Step.done(new Refused("the server answers " + status, status == 429 || status >= 500));
        }
        if (answer.body().length > mostBytes) {
            return Step.done(new Refused("it has more than " + Limits.size(mostBytes), false));
        }
        return Step.done(new Body(at, answer.type(), answer.charset(), answer.body(), answer.validators()));
    }

    private static Optional<URI> follow(URI at, String location) {
        try {
            return parse(at.resolve(location.strip()).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An address of the web without a name and password; its fragment is no part of what is asked for. */
    private static Optional<URI> parse(String address) {
        return WebAddress.of(address.strip()).filter(parsed -> parsed.getRawUserInfo() == null);
    }

    /** An address of {@code host}, every one of which may be connected to; the connection goes there and nowhere else. */
    private InetAddress judged(String host) throws IOException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        List<InetAddress> addresses;
        try {
            addresses = resolver.resolve(bare);
        } catch (UnknownHostException e) {
            throw new IOException("there is no host " + host, e);
        }
        for (InetAddress address : addresses) {
            if (!policy.admits(address)) {
                throw new NotAdmitted(
                        host + " is at " + address.getHostAddress() + ", which is no address of the public internet");
            }
        }
        if (addresses.isEmpty()) {
            throw new IOException("there is no host " + host);
        }
        return addresses.getFirst();
    }

    /** An address that the policy keeps this program from. */
    private static final class NotAdmitted extends IOException {
        private static final long serialVersionUID = 1;

        NotAdmitted(String message) {
            super(message);
        }
    }
}
