package attache.article.page;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days written with the name of a month, in one language and in English. The names are CLDR's. Immutable and thread-safe. */
final class MonthNames {
    /** A month and a year stand no further than this many words from the day. */
    private static final int REACH = 3;

    private final Locale locale;
    private final Map<String, Integer> months = new HashMap<>();

    MonthNames(Locale locale) {
        this.locale = locale;
        add(ULocale.ENGLISH);
        if (!isEnglish() && !locale.getLanguage().isEmpty()) {
            add(ULocale.forLocale(locale));
        }
    }

    boolean isEnglish() {
        return locale.getLanguage().equals("en") || locale.getLanguage().isEmpty();
    }

    private void add(ULocale language) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] names = symbols.getMonths(context, width);
                for (int month = 0; month < Math.min(12, names.length); month++) {
                    String name = bare(names[month]);
                    if (name.length() > 1 && Character.isLetter(name.charAt(0))) {
                        months.put(name, month + 1);
                    }
                }
            }
        }
        months.put("sept", 9);
    }

    private static String bare(String name) {
        String folded = name.toLowerCase(Locale.ROOT).strip();
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /** The first day that {@code text} names: "5 June 2025", "June 5th, 2025", "5. Juni 2025", "5 de junio de 2025". */
    Optional<LocalDate> day(String text) {
        List<String> words = PageText.words(text);
        for (int i = 0; i < words.size(); i++) {
            Integer month = months.get(words.get(i));
            if (month != null) {
                Optional<LocalDate> day = around(words, i, month);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> around(List<String> words, int at, int month) {
        String year = null;
        int yearAt = -1;
        for (int k = at + 1; k <= Math.min(words.size() - 1, at + REACH) && year == null; k++) {
            if (isYear(words.get(k))) {
                year = words.get(k);
                yearAt = k;
            }
        }
        if (year == null) {
            return Optional.empty();
        }
        String day = before(words, at);
        for (int k = at + 1; k < yearAt && day == null; k++) {
            day = dayNumber(words.get(k));
        }
        return day == null ? Optional.empty() : PageTimes.day(year, Integer.toString(month), day);
    }

    private static @Nullable String before(List<String> words, int at) {
        for (int k = at - 1; k >= Math.max(0, at - 2); k--) {
            String day = dayNumber(words.get(k));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable String dayNumber(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits >= 1 && digits <= 2 && word.length() - digits <= 3 ? word.substring(0, digits) : null;
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
