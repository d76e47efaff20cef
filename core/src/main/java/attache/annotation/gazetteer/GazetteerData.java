package attache.annotation.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything a gazetteer is built from: the files of this package, read.
 *
 * @param holders who held which office when; persons and offices are in their own lists
 * @param garbled phrases by which machines name what other files have, with the name there: {@code White Home} for {@code White House}
 * @param decoys phrases that hold a name and do not mean it: {@code Berlin Wall}
 */
public record GazetteerData(
        List<StateEntry> states,
        List<BodyEntry> bodies,
        List<InstitutionEntry> institutions,
        List<TitleEntry> titles,
        List<OfficeEntry> offices,
        List<PersonEntry> persons,
        List<Holder> holders,
        List<ItemEntry> items,
        List<OutletEntry> outlets,
        List<CompanyEntry> companies,
        List<GroupEntry> groups,
        List<PlaceEntry> places,
        Map<String, String> garbled,
        List<String> decoys) {

    public GazetteerData {
        states = List.copyOf(states);
        bodies = List.copyOf(bodies);
        institutions = List.copyOf(institutions);
        titles = List.copyOf(titles);
        offices = List.copyOf(offices);
        persons = List.copyOf(persons);
        holders = List.copyOf(holders);
        items = List.copyOf(items);
        outlets = List.copyOf(outlets);
        companies = List.copyOf(companies);
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        garbled = Map.copyOf(garbled);
        decoys = List.copyOf(decoys);
    }

    /**
     * The data that ships, read from the class path.
     *
     * @throws IllegalStateException where a file is missing or has a fault; names the file, the line and the value
     */
    public static GazetteerData standard() {
        return EntryReader.readAll();
    }

    /** All entries, file by file, in the order of the files. */
    public Stream<Entry> entries() {
        return Stream.of(
                        states,
                        bodies,
                        institutions,
                        titles,
                        offices,
                        persons,
                        items,
                        outlets,
                        companies,
                        groups,
                        places)
                .flatMap(List::stream);
    }
}
