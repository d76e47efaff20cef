package attache.annotation.gazetteer;

import attache.record.Support;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The data files: their form, their references, and that every name in them is found again. */
class GazetteerDataTest {
    private static final GazetteerData DATA = GazetteerData.standard();
    private static final Gazetteer GAZETTEER = Gazetteer.of(DATA);
    private static final Set<String> STATES =
            DATA.states().stream().map(StateEntry::code).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states",
                "bodies",
                "institutions",
                "titles",
                "offices",
                "persons",
                "holders",
                "items",
                "outlets",
                "companies",
                "groups",
                "places",
                "decoys",
                "plurals",
                "spelling"
            })
    void everyFileSaysWhatItIsAndUnderWhichLicence(String file) {
        List<String> comment = text(file + ".csv")
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .toList();
        assertThat(comment).hasSizeGreaterThan(1).anyMatch(line -> line.contains("Apache-2.0"));
    }

    @Test
    void statesAreThoseOfIso3166() {
        Set<String> iso = Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getISO3Country())
                .collect(Collectors.toSet());
        assertThat(iso).hasSize(249);
        assertThat(STATES).containsAll(iso).contains("XKX").hasSize(iso.size() + 3);
        assertThat(DATA.states()).allSatisfy(state -> assertThat(state.alpha2()).matches("[A-Z]{2}"));
    }

    @Test
    void alpha2BelongsToAlpha3() {
        assertThat(DATA.states().stream()
                        .filter(state -> !Set.of("XKX", "SUN", "YUG").contains(state.code())))
                .allSatisfy(state -> assertThat(Locale.of("", state.alpha2()).getISO3Country())
                        .isEqualTo(state.code()));
    }

    @Test
    void currenciesAreKnown() {
        Set<String> known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
        assertThat(DATA.states().stream().map(StateEntry::currency).filter(code -> !code.isEmpty()))
                .isSubsetOf(union(known, Set.of("XCG", "SLE", "SUR")));
    }

    @Test
    void thereIsEnough() {
        assertThat(DATA.items()).hasSizeGreaterThanOrEqualTo(450);
        assertThat(DATA.holders()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(DATA.outlets()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(DATA.companies()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(DATA.places()).hasSizeGreaterThanOrEqualTo(600);
        assertThat(DATA.bodies()).hasSizeGreaterThanOrEqualTo(140);
    }

    @Test
    void holdersLeadToPersonsAndOffices() {
        Set<String> persons = names(DATA.persons());
        Set<String> offices = DATA.offices().stream().map(OfficeEntry::id).collect(Collectors.toSet());
        assertThat(DATA.holders().stream().map(Holder::person)).isSubsetOf(persons);
        assertThat(DATA.holders().stream().map(Holder::office)).isSubsetOf(offices);
    }

    @Test
    void officesAndBasesLeadToStatesAndBodies() {
        Set<String> bodies = DATA.bodies().stream().map(BodyEntry::code).collect(Collectors.toSet());
        assertThat(DATA.offices().stream().map(OfficeEntry::of)).isSubsetOf(union(STATES, bodies));
        Stream<String> countries = Stream.of(
                        DATA.outlets().stream().map(OutletEntry::country),
                        DATA.companies().stream().map(CompanyEntry::country),
                        DATA.places().stream().map(PlaceEntry::state))
                .flatMap(all -> all);
        assertThat(countries.filter(code -> !code.isEmpty())).isSubsetOf(STATES);
    }

    @Test
    void nothingStandsTwice() {
        assertThat(DATA.offices().stream().map(OfficeEntry::id)).doesNotHaveDuplicates();
        assertThat(DATA.holders()).doesNotHaveDuplicates();
        assertThat(DATA.decoys()).doesNotHaveDuplicates();
        for (List<? extends Entry> file : List.of(
                DATA.states(),
                DATA.bodies(),
                DATA.persons(),
                DATA.items(),
                DATA.outlets(),
                DATA.companies(),
                DATA.groups(),
                DATA.places(),
                DATA.titles(),
                DATA.institutions())) {
            assertThat(file.stream().map(Entry::name)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyNameFindsItsEntry() {
        assertThat(DATA.entries().filter(entry -> !(entry instanceof OfficeEntry)))
                .allSatisfy(entry -> assertThat(GAZETTEER.matches(entry.name()))
                        .as(entry.name())
                        .singleElement()
                        .satisfies(match -> {
                            assertThat(match.entry()).isEqualTo(entry);
                            assertThat(match.span().in(entry.name())).isEqualTo(entry.name());
                        }));
    }

    @Test
    void decoysHideWhatTheyHold() {
        assertThat(DATA.decoys())
                .allSatisfy(decoy -> assertThat(GAZETTEER.matches(decoy)).isEmpty());
    }

    @Test
    void itemNamesAreSingularAndNotCapitalisedForNoReason() {
        assertThat(DATA.items().stream().filter(ItemEntry::generic).map(ItemEntry::name))
                .allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)));
    }

    /** {@code U.S. aid} as one name would hide the donor. */
    @Test
    void packagesHideNoActor() {
        Gazetteer actors = Gazetteer.of(new GazetteerData(
                DATA.states(),
                DATA.bodies(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                DATA.groups(),
                List.of(),
                Map.of(),
                List.of()));
        assertThat(DATA.items().stream().filter(ItemEntry::generic).flatMap(item -> item.aliases().stream()))
                .allSatisfy(alias -> assertThat(actors.matches(alias)).as(alias).isEmpty());
    }

    @Test
    void supportIsNamedAsTheCodebookNamesIt() {
        assertThat(Arrays.stream(SupportKind.values()).map(SupportKind::code))
                .containsExactlyElementsOf(
                        Arrays.stream(Support.values()).map(Support::code).toList());
    }

    private static Set<String> names(Collection<? extends Entry> entries) {
        return entries.stream().map(Entry::name).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(GazetteerData.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
