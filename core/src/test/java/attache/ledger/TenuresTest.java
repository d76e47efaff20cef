package attache.ledger;

import attache.record.RoleStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Offices over time: one line a person, office and status, never two persons in one. */
class TenuresTest {

    private static Records role(String doc, String day, String person, RoleStatus status) {
        return Records.article(doc, day).role(person + " spoke.", person, "Chancellor", "NOR", status);
    }

    @Test
    void daysOfTheFirstAndLastReportAreKeptByStatus() {
        List<Tenure> tenures = Tenures.of(
                Records.of(
                        role("a", "2024-03-01", "Ada Sample", RoleStatus.CURRENT),
                        role("b", "2024-05-01", "A. Sample", RoleStatus.CURRENT),
                        role("c", "2025-05-01", "Ada Sample", RoleStatus.FORMER)),
                name -> name.equals("A. Sample") ? "Ada Sample" : name);
        assertThat(tenures).extracting(Tenure::status).containsExactly(RoleStatus.CURRENT, RoleStatus.FORMER);
        assertThat(tenures.getFirst().first()).contains(LocalDate.parse("2024-03-01"));
        assertThat(tenures.getFirst().last()).contains(LocalDate.parse("2024-05-01"));
    }

    @Test
    void namesThatAreSpeltNearlyAlikeAreTwoPersons() {
        List<Tenure> tenures = Tenures.of(
                Records.of(
                        role("a", "2024-03-01", "Ole Scholz", RoleStatus.CURRENT),
                        role("b", "2024-03-01", "Ole Schulz", RoleStatus.CURRENT)),
                name -> name);
        assertThat(tenures).hasSize(2);
    }
}
