package org.mc2cm.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The figures that the tests file: seven participants, FAMSI by its two members, four quarters. */
final class Figures {

    static final List<String> QUARTERS = List.of("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3");
    static final List<String> DAYS = List.of("2026-01-20", "2026-04-20", "2026-07-20", "2026-10-20");

    /** Municipality by municipality; FAMSI's are the last two. */
    static final List<String> TOWNS =
            List.of("MA-TNG", "IT-TRN", "TN-TUN", "JO-AMM", "PT-LIS", "ES-MAD", "ES-SEV", "ES-CAD");

    /** What a town counts of an element and sex in a quarter (0 to 3): plain functions, so that a hand can follow. */
    static int of(String town, String element, String sex, int quarter) {
        int t = TOWNS.indexOf(town);
        int woman = sex.equals("F") ? 1 : 0;
        return switch (element) {
            case "tempacc_exits_known" -> 90 + 13 * t + 21 * woman;
            case "tempacc_exits_stable" -> 31 + 7 * t + 5 * woman;
            case "train_ended" -> 120 + 11 * t + 9 * woman;
            case "train_completed" -> 71 + 6 * t + 4 * woman;
            case "recog_decided" -> 60 + 5 * t + 8 * woman;
            case "recog_granted" -> 33 + 2 * t + 3 * woman;
            case "gbv_cases_registered" -> 17 + 3 * t + 11 * woman + 2 * quarter;
            case "pop_migrant" -> 9_000 + 1_100 * t + 350 * woman + 40 * quarter;
            default -> throw new IllegalArgumentException(element);
        };
    }

    /** Evictions of a town: one city has under ten, so that its interval is the exact one. */
    static int evictions(String town) {
        return 7 + 6 * TOWNS.indexOf(town);
    }

    static int households(String town) {
        return 2_400 + 310 * TOWNS.indexOf(town);
    }

    static List<RawInbox.Cell> cells(String town, String member, int quarter) {
        List<RawInbox.Cell> cells = new ArrayList<>();
        List<String> elements = new ArrayList<>(List.of("gbv_cases_registered", "pop_migrant"));
        if (quarter == 3) {
            elements.addAll(List.of(
                    "tempacc_exits_known",
                    "tempacc_exits_stable",
                    "train_ended",
                    "train_completed",
                    "recog_decided",
                    "recog_granted"));
            cells.add(new RawInbox.Cell(member, "evictions_executed", "_T", evictions(town)));
            cells.add(new RawInbox.Cell(member, "hh_migrant", "_T", households(town)));
        }
        for (String element : elements) {
            for (String sex : List.of("M", "F")) {
                cells.add(new RawInbox.Cell(member, element, sex, of(town, element, sex, quarter)));
            }
        }
        return cells;
    }

    /** All workbooks; with {@code quarters} 1 the last quarter alone. */
    static void write(Path inbox, int quarters) throws IOException {
        RawInbox raw = new RawInbox(inbox);
        for (int q = QUARTERS.size() - quarters; q < QUARTERS.size(); q++) {
            TreeMap<String, List<RawInbox.Cell>> books = new TreeMap<>();
            for (String town : TOWNS) {
                boolean member = town.equals("ES-SEV") || town.equals("ES-CAD");
                books.computeIfAbsent(member ? "ES-FAMSI" : town, k -> new ArrayList<>())
                        .addAll(cells(town, member ? town : "", q));
            }
            for (var book : books.entrySet()) {
                raw.city(book.getKey(), QUARTERS.get(q), DAYS.get(q), book.getValue());
            }
        }
    }

    private Figures() {}
}
