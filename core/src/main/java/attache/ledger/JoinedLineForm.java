package attache.ledger;

import attache.record.Stage;
import attache.record.Support;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form in which a {@link JoinedLine} is kept: every text that it holds, once; what its members say, each once; the members; the steps.
 * Numbers of texts, profiles and members are counted from 0. The same line gives the same bytes.
 */
final class JoinedLineForm {
    private JoinedLineForm() {}

    static byte[] write(JoinedLine line) {
        Writer writer = new Writer();
        try {
            return writer.write(line);
        } catch (IOException e) {
            // Nothing is written but memory.
            throw new UncheckedIOException(e);
        }
    }

    static JoinedLine read(byte[] kept) {
        return new Reader(kept).line();
    }

    private static final class Writer {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final Map<Profile, Integer> profiles = new LinkedHashMap<>();

        byte[] write(JoinedLine line) throws IOException {
            ByteArrayOutputStream behind = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(behind);
            line.members().forEach(member -> profiles.putIfAbsent(member.profile(), profiles.size()));
            number(out, profiles.size());
            for (Profile profile : profiles.keySet()) {
                profile(out, profile);
            }
            number(out, line.members().size());
            for (JoinedLine.Member member : line.members()) {
                text(out, member.id());
                text(out, member.digest());
                out.writeLong(day(member.published().orElse(LocalDate.MAX)));
                number(out, member.place());
                number(out, Optional.ofNullable(profiles.get(member.profile())).orElseThrow());
            }
            number(out, line.steps().size());
            for (JoinedLine.Followed step : line.steps()) {
                number(out, step.earlier());
                number(out, step.later());
                out.writeDouble(step.strength());
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream(behind.size() * 2);
            DataOutputStream before = new DataOutputStream(all);
            number(before, texts.size());
            for (String text : texts.keySet()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                number(before, bytes.length);
                before.write(bytes);
            }
            behind.writeTo(all);
            return all.toByteArray();
        }

        private void profile(DataOutputStream out, Profile profile) throws IOException {
            text(out, profile.stage().name());
            text(out, profile.support().name());
            out.writeBoolean(profile.total());
            texts(out, profile.donors());
            texts(out, profile.recipients());
            number(out, profile.things().size());
            for (Thing thing : profile.things()) {
                texts(out, thing.words());
                texts(out, thing.names());
                text(out, thing.head());
                out.writeBoolean(thing.range().isPresent());
                if (thing.range().isPresent()) {
                    range(out, thing.range().get());
                }
            }
            out.writeBoolean(profile.money().isPresent());
            if (profile.money().isPresent()) {
                text(out, profile.money().get().currency());
                range(out, profile.money().get().range());
            }
            out.writeBoolean(profile.when().isPresent());
            if (profile.when().isPresent()) {
                out.writeLong(day(profile.when().get().first()));
                out.writeLong(day(profile.when().get().last()));
            }
        }

        private static void range(DataOutputStream out, Range range) throws IOException {
            out.writeDouble(range.low());
            out.writeDouble(range.high());
        }

        private static long day(LocalDate date) {
            return date.toEpochDay();
        }

        /** In order of the alphabet: sets have none. */
        private void texts(DataOutputStream out, Collection<String> some) throws IOException {
            number(out, some.size());
            for (String text : some.stream().sorted().toList()) {
                text(out, text);
            }
        }

        private void text(DataOutputStream out, String text) throws IOException {
            Integer known = texts.putIfAbsent(text, texts.size());
            number(out, known == null ? texts.size() - 1 : known);
        }

        /** Seven bits a byte, the lowest first; the eighth says that more follow. */
        private static void number(DataOutputStream out, int number) throws IOException {
            int rest = number;
            while (rest > 0x7f) {
                out.writeByte(rest | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        }
    }

    private static final class Reader {
        private final byte[] kept;
        private final ByteBuffer in;
        private final List<String> texts = new ArrayList<>();

        Reader(byte[] kept) {
            this.kept = kept;
            in = ByteBuffer.wrap(kept);
        }

        JoinedLine line() {
            for (int left = number(); left > 0; left--) {
                int length = number();
                texts.add(new String(kept, in.position(), length, StandardCharsets.UTF_8));
                in.position(in.position() + length);
            }
            List<Profile> profiles = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                profiles.add(profile());
            }
            List<JoinedLine.Member> members = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                String id = text();
                String digest = text();
                LocalDate published = day();
                members.add(new JoinedLine.Member(
                        id,
                        published.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(published),
                        digest,
                        number(),
                        profiles.get(number())));
            }
            List<JoinedLine.Followed> steps = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                int earlier = number();
                int later = number();
                steps.add(new JoinedLine.Followed(earlier, later, in.getDouble()));
            }
            return new JoinedLine(members, steps);
        }

        private Profile profile() {
            Stage stage = Stage.valueOf(text());
            Support support = Support.valueOf(text());
            boolean total = flag();
            Set<String> donors = texts();
            Set<String> recipients = texts();
            List<Thing> things = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                Set<String> words = texts();
                Set<String> names = texts();
                String head = text();
                things.add(new Thing(words, names, head, flag() ? Optional.of(range()) : Optional.empty()));
            }
            Optional<Profile.Sum> money = flag() ? Optional.of(new Profile.Sum(text(), range())) : Optional.empty();
            Optional<Days> when = flag() ? Optional.of(new Days(day(), day())) : Optional.empty();
            return new Profile(
                    stage, donors, recipients, Collections.unmodifiableList(things), money, when, support, total);
        }

        private Range range() {
            double low = in.getDouble();
            return new Range(low, in.getDouble());
        }

        private LocalDate day() {
            return LocalDate.ofEpochDay(in.getLong());
        }

        private boolean flag() {
            return in.get() != 0;
        }

        private Set<String> texts() {
            String[] some = new String[number()];
            for (int i = 0; i < some.length; i++) {
                some[i] = text();
            }
            return Set.of(some);
        }

        private String text() {
            return texts.get(number());
        }

        private int number() {
            int number = 0;
            int shift = 0;
            while (true) {
                byte part = in.get();
                number |= (part & 0x7f) << shift;
                if (part >= 0) {
                    return number;
                }
                shift += 7;
            }
        }
    }
}
