package attache.dossier;

import attache.source.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DossierReaderTest {
    private static Dossier valid(String yaml) {
        return ((DossierReader.Valid) DossierReader.read("relief.yaml", yaml)).dossier();
    }

    private static List<Finding> findings(String yaml) {
        return ((DossierReader.Invalid) DossierReader.read("relief.yaml", yaml)).findings();
    }

    @Test
    void readsEveryField() {
        Dossier dossier = valid("""
                name: Relief for the isles
                recipients: [TON]
                adversaries: []
                parties: [NZL, AUS]
                items: [tent, water]
                sources:
                  - {name: The Isles Times, domain: isles.example, tier: 2}
                feeds: [https://isles.example/feed.xml]
                needs:
                  - {item: tent, value: 400}
                words: [Tonga, Nuku]
                """);

        assertThat(dossier.recipients()).containsExactly("TON");
        assertThat(dossier.sources()).containsExactly(new Dossier.KnownSource("The Isles Times", "isles.example", 2));
        assertThat(dossier.needs()).containsExactly(new Dossier.StatedNeed("tent", 400, ""));
        assertThat(dossier.feeds()).containsExactly("https://isles.example/feed.xml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: A~recipients: UKR | line 2, column 13 | recipients",
                "name: A~recipients: [] | line 2 | recipients",
                "recipients: [UKR] | line 1 | name",
                "name: A~recipients: [UKR]~recipient: [POL] | line 3, column 1 | recipient",
                "name: A~name: B~recipients: [UKR] | line 2, column 1 | name",
                "name: A~recipients: [UKR]~adversaries: [UKR] | line 3 | adversaries",
                "name: A~recipients: [UKR]~feeds: [example.org/feed] | line 3, column 9 | feeds",
                "name: A~recipients: [UKR]~feeds: ['file:///etc/passwd'] | line 3 | feeds",
                "name: A~recipients: [UKR]~sources:~- {name: B, domain: b.example, tier: 9} | line 4 | tier",
                "name: A~recipients: [UKR]~sources:~- {name: B, tier: 1} | line 4 | domain",
                "name: A~recipients: [UKR]~needs: [tents] | line 3 | needs",
                "name: A~recipients: [UKR]~gate: some | line 3, column 7 | archives, all",
                "name: [A~recipients: | line | YAML",
            })
    void namesLineAndFieldOfAFault(String yaml, String place, String field) {
        List<Finding> findings = findings(yaml.replace("~", "\n"));

        assertThat(findings)
                .anySatisfy(
                        finding -> assertThat(finding.line()).contains(place).contains(field));
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(findings("nam: A\nrecipients: UKR\nwords: {a: b}")).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "- a list", "just words"})
    void saysThatThereAreNoFields(String yaml) {
        assertThat(findings(yaml)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ukraine", "earthquake"})
    void whatShipsIsOfTheForm(String name) {
        assertThat(Dossier.shipped(name).words()).isNotEmpty();
    }

    @Test
    void theGateLooksAtBeginningsOfWords() {
        DossierGate gate =
                valid("name: A\nrecipients: [TON]\nwords: [Tonga, Hunga]").gate();

        assertThat(gate.admits("What TONGANS need")).isTrue();
        assertThat(gate.admits("aid (hunga) came")).isTrue();
        assertThat(gate.admits("the Katonga ferry")).isFalse();
        assertThat(gate.admits("")).isFalse();
    }

    @Test
    void inputsThatAPersonNamesPassUnlessTheDossierSaysOtherwise() {
        String yaml = "name: A\nrecipients: [TON]\nwords: [Tonga]\n";

        assertThat(valid(yaml).inputGate().admits("anything")).isTrue();
        assertThat(valid(yaml + "gate: archives").inputGate().admits("anything"))
                .isTrue();
        assertThat(valid(yaml + "gate: all").inputGate().admits("anything")).isFalse();
        assertThat(valid(yaml + "gate: all").inputGate().admits("aid to Tonga")).isTrue();
    }

    @Test
    void aDossierWithoutWordsAdmitsEverything() {
        assertThat(valid("name: A\nrecipients: [TON]").gate().admits("anything"))
                .isTrue();
    }
}
