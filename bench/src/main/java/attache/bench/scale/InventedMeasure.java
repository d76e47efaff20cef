package attache.bench.scale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A measure that articles tell of.
 *
 * @param donor code or name of who gives
 * @param recipient code of who gets
 * @param things what is given, one or two
 * @param million its value in millions, where it has one
 * @param currency of the value
 * @param asked the day on which it was asked for
 */
record InventedMeasure(
        String donor, String recipient, List<Lot> things, Optional<Integer> million, String currency, LocalDate asked) {

    private static final List<String> DONORS = List.of(
            "USA", "USA", "USA", "USA", "USA", "USA", "USA", "USA", "DEU", "DEU", "DEU", "DEU", "GBR", "GBR", "GBR",
            "EU", "EU", "EU", "POL", "POL", "NLD", "NLD", "SWE", "SWE", "NOR", "DNK", "CAN", "FRA", "FRA", "ITA", "ESP",
            "FIN", "CZE", "EST", "LVA", "LTU", "JPN", "AUS", "KOR", "NATO");
    private static final List<String> THINGS = List.of(
            "Patriot battery",
            "HIMARS launcher",
            "Leopard 2 tank",
            "Leopard 1 tank",
            "Abrams tank",
            "Caesar howitzer",
            "Archer howitzer",
            "Krab howitzer",
            "M777 howitzer",
            "Bradley vehicle",
            "Marder vehicle",
            "CV90 vehicle",
            "Stryker vehicle",
            "M113 carrier",
            "Gepard gun",
            "NASAMS launcher",
            "IRIS-T launcher",
            "Hawk battery",
            "Storm Shadow missile",
            "ATACMS missile",
            "Taurus missile",
            "Javelin missile",
            "Stinger missile",
            "NLAW launcher",
            "F-16 jet",
            "MiG-29 jet",
            "Sea King helicopter",
            "Mi-17 helicopter",
            "Bayraktar drone",
            "Switchblade drone",
            "Vector drone",
            "155mm artillery shell",
            "122mm artillery shell",
            "120mm mortar round",
            "artillery shell",
            "mortar round",
            "mine-clearing vehicle",
            "armoured ambulance",
            "field hospital",
            "power transformer",
            "diesel generator",
            "gas turbine",
            "water pump",
            "winter uniform",
            "body armour",
            "night-vision goggle",
            "satellite terminal",
            "counter-battery radar",
            "air-surveillance radar",
            "patrol boat",
            "bridge layer",
            "recovery vehicle",
            "fuel truck",
            "cargo truck",
            "school bus",
            "food parcel",
            "sleeping bag",
            "medical kit",
            "hospital bed",
            "vaccine dose",
            "drone",
            "tank",
            "radar",
            "generator",
            "tent",
            "howitzer");

    /**
     * So many of a thing.
     *
     * @param thing the thing's name, singular
     * @param count how many
     */
    record Lot(String thing, int count) {}

    /** The measure that {@code random} leads to. */
    static InventedMeasure of(SplittableRandom random, LocalDate asked) {
        String donor = DONORS.get(random.nextInt(DONORS.size()));
        Lot first = lot(random);
        List<Lot> things = random.nextInt(3) == 0 ? List.of(first, lot(random)) : List.of(first);
        Optional<Integer> million = random.nextInt(2) == 0 ? Optional.empty() : Optional.of(sum(random));
        String currency = donor.equals("USA") || random.nextInt(4) == 0 ? "USD" : "EUR";
        return new InventedMeasure(donor, random.nextInt(12) == 0 ? "MDA" : "UKR", things, million, currency, asked);
    }

    private static Lot lot(SplittableRandom random) {
        double rank = random.nextDouble() * random.nextDouble();
        int few = 2 + random.nextInt(58);
        int count = random.nextInt(4) == 0 ? few * 100 : few;
        return new Lot(THINGS.get((int) (rank * THINGS.size())), count);
    }

    private static int sum(SplittableRandom random) {
        int digits = 10 + random.nextInt(90);
        return random.nextInt(5) == 0 ? digits * 10 : digits * 5;
    }
}
