package attache.annotation.gazetteer;

/** In which way the words of a match stand for their entry. */
public enum Sense {
    /** By its name or another name for it. */
    NAME,
    /** By a state's adjective, {@code Danish}. */
    ADJECTIVE,
    /** By a noun for a state's people, {@code Danes}. */
    PEOPLE,
    /** By a state's capital, {@code Copenhagen}, which may mean the city. */
    CAPITAL,
    /** By a palace, a ministry or a chamber of a state, {@code the Kremlin}. */
    SEAT,
    /** By a ministry or chamber that goes by words any state's may go by, {@code Congress}; another state named with it owns it. */
    SHARED_SEAT,
    /** By the state named with one of its institutions, {@code Danish Ministry of Defence}. */
    INSTITUTION
}
