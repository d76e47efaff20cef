package attache.app.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An outlet or body that articles were published by.
 *
 * @param outlet as the articles name it; empty for those that name none
 * @param tier how near to the facts it is by the dossier, 1 to 5; none where the dossier does not know it
 * @param articles how many of its articles were read
 * @param copies how many of them go back to another text or outlet
 * @param entries on how many entries it has reported
 * @param first on how many of them it was the first to report of those that were read
 * @param from the day of its first article
 * @param to the day of its last one
 */
public record SourceLine(
        String outlet,
        OptionalInt tier,
        int articles,
        int copies,
        int entries,
        int first,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
