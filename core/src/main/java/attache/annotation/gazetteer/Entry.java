package attache.annotation.gazetteer;

/** What a name in a text can stand for. Entries are values; equal entries are the same entry. */
public sealed interface Entry
        permits StateEntry,
                BodyEntry,
                InstitutionEntry,
                TitleEntry,
                OfficeEntry,
                PersonEntry,
                ItemEntry,
                OutletEntry,
                CompanyEntry,
                GroupEntry,
                PlaceEntry {

    /** The name as the codebook writes it: {@code Ukraine}, {@code NATO}, {@code Patriot air defense system}. */
    String name();
}
