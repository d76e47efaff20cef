package attache.annotation.gazetteer;

import java.util.Locale;

/** What sort of thing an item is. */
public enum ItemClass {
    /** Missiles, guns and radars against aircraft, missiles and drones. */
    AIR_DEFENCE,
    /** Tanks and armoured vehicles. */
    ARMOUR,
    /** Guns, mortars and rocket launchers for fire on the ground. */
    ARTILLERY,
    /** What is fired, laid or dropped, missiles apart. */
    AMMUNITION,
    /** Missiles against ground, ship and armour. */
    MISSILE,
    /** Aeroplanes and helicopters with crews. */
    AIRCRAFT,
    /** Without crews, in the air, at sea or on land. */
    DRONE,
    /** Ships and boats. */
    NAVAL,
    /** Carried by one or two. */
    SMALL_ARMS,
    /** Worn. */
    PROTECTION,
    /** Mine clearing, bridges, construction. */
    ENGINEERING,
    /** Jamming, and guarding against it. */
    ELECTRONIC_WARFARE,
    /** Radios, satellites, computers, radars, optics. */
    COMMUNICATION,
    /** Without armour. */
    VEHICLE,
    /** Fuel, spare parts, containers, kitchens. */
    LOGISTICS,
    /** Medicine and its tools. */
    MEDICAL,
    /** Power, heat, fuel for them. */
    ENERGY,
    /** Food, water, grain. */
    FOOD,
    /** Tents, blankets, clothing, housing. */
    SHELTER,
    /** Money in all its forms. */
    FINANCE,
    /** Courses, advisers. */
    TRAINING,
    /** What is known and shared. */
    INTELLIGENCE,
    /** Production, licences, repair. */
    INDUSTRIAL,
    /** Anything else, or several at once. */
    OTHER;

    /** The word in the data files, {@code air-defence}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
