package org.mc2cm.dashboards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.QualityRow;
import org.mc2cm.release.ValueKey;

/** A made-up edition for tests: plausible, the same each time, with withheld, missing and provisional figures. */
public final class SyntheticEdition {

    private static final String QUARTER = "2026-Q3";
    private static final int QUARTERS = 9;
    private static final Set<String> LONG_NAMED = Set.of("MA-TNG", "JO-AMM", "ES-FAMSI", "LY-TIP");
    private static final String LONG =
            ", métropole et communauté de communes des rives de la Méditerranée occidentale et orientale";
    private static final String LONG_ARABIC =
            "، المنطقة الحضرية الكبرى وتجمع البلديات المتجاورة على ضفاف البحر الأبيض المتوسط الغربي والشرقي";

    /** How much of an edition is hidden. */
    public enum Kind {
        PLAIN,
        MOSTLY_WITHHELD,
        EMPTY,
        /** names of 80 characters, one quarter alone, 0 and 100 per cent, rates of four digits */
        HARD
    }

    private final Kind kind;
    private final Random random = new Random(7);
    private final List<PublishedArea> areas = new ArrayList<>();
    private final List<PublishedRow> rows = new ArrayList<>();
    private final List<QualityRow> quality = new ArrayList<>();

    private SyntheticEdition(Kind kind) {
        this.kind = kind;
    }

    public static Edition plain() {
        return new SyntheticEdition(Kind.PLAIN).edition();
    }

    public static Edition of(Kind kind) {
        return new SyntheticEdition(kind).edition();
    }

    private Edition edition() {
        places();
        List<PublishedIndicator> indicators = lines("/indicators.csv").stream()
                .map(SyntheticEdition::indicator)
                .toList();
        for (PublishedArea area : areas) {
            reported(area);
            indicators.forEach(i -> rows(i, area.id(), area.level()));
        }
        indicators.forEach(i -> rows(i, "NETWORK", "network"));
        network();
        rows.sort((a, b) -> a.key().compareTo(b.key()));
        Manifest manifest = new Manifest(
                1,
                QUARTER,
                1,
                "2026-11-14",
                true,
                List.of("en"),
                new TreeMap<>(),
                "0".repeat(64),
                Map.of("program", "0.1.0"),
                "a1b2c3d4",
                List.of());
        return new Edition(
                SyntheticTargets.folder(rows),
                manifest,
                List.copyOf(rows),
                indicators,
                List.copyOf(areas),
                List.copyOf(quality),
                List.of());
    }

    private void places() {
        for (String[] f : lines("/places.csv")) {
            boolean located = !f[4].isEmpty();
            areas.add(new PublishedArea(
                    f[0],
                    f[1],
                    Map.of("en", named(f[0], f[2], LONG), "ar", named(f[0], f[7], LONG_ARABIC)),
                    f[0].substring(0, 2),
                    Map.of("en", f[3]),
                    located ? Double.valueOf(f[4]) : null,
                    located ? Double.valueOf(f[5]) : null,
                    f[6]));
        }
    }

    private String named(String id, String name, String rest) {
        return kind == Kind.HARD && LONG_NAMED.contains(id) ? (name + rest).substring(0, 80) : name;
    }

    private void reported(PublishedArea area) {
        if (!area.level().equals("participant")) {
            return;
        }
        String state = kind == Kind.EMPTY
                ? "no"
                : switch (area.id()) {
                    case "LY-TIP", "LY-TAJ" -> "no";
                    case "TN-SUS", "ES-FAMSI" -> "partial";
                    default -> "yes";
                };
        add(area.id(), "reported", state, "");
        if (!state.equals("no")) {
            add(area.id(), "completeness", Integer.toString(70 + random.nextInt(30)), "per cent");
            add(area.id(), "timeliness", Integer.toString(20 + random.nextInt(40)), "days");
            add(area.id(), "on_time", random.nextBoolean() ? "yes" : "no", "");
            add(area.id(), "with_sex", Integer.toString(80 + random.nextInt(20)), "per cent");
            add(area.id(), "withheld", Integer.toString(5 + random.nextInt(20)), "per cent");
            add(area.id(), "revisions", Integer.toString(random.nextInt(4)), "values");
        }
    }

    private void network() {
        add("NETWORK", "completeness", "86", "per cent");
        add("NETWORK", "on_time", "13", "count");
        add("NETWORK", "with_sex", "92", "per cent");
        add("NETWORK", "withheld", "11", "per cent");
        quality.add(new QualityRow("NETWORK", "2025-Q3", "completeness", "79", "per cent"));
    }

    private void add(String area, String measure, String value, String unit) {
        quality.add(new QualityRow(area, QUARTER, measure, value, unit));
    }

    private void rows(PublishedIndicator i, String area, String level) {
        boolean network = level.equals("network");
        boolean s1 = i.disclosureClass().equals("S1");
        boolean share = i.unit().equals("per cent");
        if (s1 && share && !network) {
            return;
        }
        boolean institutional = i.disclosureClass().equals("S4");
        boolean womenOnly = i.code().equals("VIO-13")
                || i.code().equals("HLT-01")
                || i.code().startsWith("MEN");
        List<String> sexes = institutional ? List.of("_T") : womenOnly ? List.of("F") : List.of("F", "M", "_T");
        double base = share ? 35 + random.nextInt(40) : 20 + random.nextInt(200);
        double slope = random.nextInt(9) - 3.5;
        boolean silent = kind == Kind.EMPTY || area.startsWith("LY-");
        boolean allShown = true;
        for (String sex : sexes) {
            double level0 = base + (sex.equals("M") ? random.nextInt(17) - 5 : 0);
            double value = level0;
            for (int q = 0; q < QUARTERS; q++) {
                value = level0 + slope * q / 2 + random.nextInt(5) - 2;
                value = share ? Math.max(2, Math.min(98, value)) : Math.max(1, value);
                value = kind == Kind.HARD ? hard(area, sex, share, value) : value;
                String quarter = quarter(q);
                boolean last = q == QUARTERS - 1;
                ValueKey key = key(i, area, level, quarter, s1 ? "R4" : "Q", sex, "", "");
                boolean hidden = random.nextInt(100) < (kind == Kind.MOSTLY_WITHHELD ? 90 : network ? 0 : 9);
                if (kind == Kind.HARD && !last && i.code().endsWith("9")) {
                    rows.add(missing(i, key));
                } else if (silent || random.nextInt(100) < (network ? 0 : 4)) {
                    rows.add(missing(i, key));
                } else if (hidden) {
                    rows.add(withheld(i, key, s1 && !network && random.nextBoolean() ? "<10" : "c"));
                } else {
                    rows.add(shown(i, key, value, share, institutional, network, last));
                }
            }
            boolean here = rows.get(rows.size() - 1).value() instanceof PublishedValue.Shown;
            allShown &= here;
            if (here && !institutional) {
                double change = value - level0;
                rows.add(difference(
                        i,
                        key(i, area, level, QUARTER, s1 ? "R4" : "Q", sex, "MEASURE", "CHANGE_YEAR"),
                        change,
                        share,
                        network));
            }
        }
        if (allShown && sexes.size() == 3) {
            rows.add(difference(
                    i,
                    key(i, area, level, QUARTER, s1 ? "R4" : "Q", "_T", "MEASURE", "GAP"),
                    random.nextInt(19) - 12.4,
                    share,
                    network));
        }
    }

    private static double hard(String area, String sex, boolean share, double value) {
        if (!share) {
            return area.equals("NETWORK") ? value : sex.equals("M") ? 0 : value * 41.7;
        }
        return area.equals("NETWORK") ? value : (area.charAt(3) + sex.charAt(0)) % 2 == 0 ? 0 : 100;
    }

    private static PublishedRow shown(
            PublishedIndicator i,
            ValueKey key,
            double value,
            boolean share,
            boolean institutional,
            boolean network,
            boolean last) {
        boolean bare = institutional || i.unit().startsWith("median");
        double half = (share ? 4 : value * 0.12) * (network ? 0.5 : 1.3);
        int decimals = share || value < 100 ? 1 : 0;
        BigDecimal v = decimal(bare ? Math.rint(value) : value, decimals);
        return new PublishedRow(
                key,
                new PublishedValue.Shown(
                        v,
                        bare ? null : decimal(Math.max(0, value - half), 4),
                        bare ? null : decimal(share ? Math.min(100, value + half) : value + half, 4),
                        BigDecimal.valueOf(40),
                        BigDecimal.valueOf(90)),
                i.unit(),
                v.toPlainString(),
                last ? "P" : "A",
                "F",
                "administrative",
                network ? 11 + Math.floorMod(i.code().hashCode(), 8) : null,
                network ? "0.91" : "",
                bare ? "none" : "wilson");
    }

    private static PublishedRow difference(
            PublishedIndicator i, ValueKey key, double value, boolean share, boolean network) {
        BigDecimal v = decimal(value, 1);
        BigDecimal half = BigDecimal.valueOf(network ? 2.2 : 6.5);
        return new PublishedRow(
                key,
                new PublishedValue.Shown(v, share ? v.subtract(half) : null, share ? v.add(half) : null, null, null),
                share ? "points" : i.unit(),
                v.toPlainString(),
                "A",
                "F",
                "administrative",
                null,
                "",
                share ? "newcombe" : "none");
    }

    private static PublishedRow withheld(PublishedIndicator i, ValueKey key, String display) {
        return new PublishedRow(
                key,
                new PublishedValue.Withheld(null),
                i.unit(),
                display,
                "Q",
                display.equals("c") ? "C" : "A",
                "administrative",
                null,
                "",
                "none");
    }

    private static PublishedRow missing(PublishedIndicator i, ValueKey key) {
        return new PublishedRow(
                key, new PublishedValue.Missing(), i.unit(), "..", "O", "F", "administrative", null, "", "none");
    }

    private static ValueKey key(
            PublishedIndicator i,
            String area,
            String level,
            String quarter,
            String window,
            String sex,
            String dimName,
            String dimCode) {
        String population = i.disclosureClass().equals("S4") ? "_T" : "MIG";
        return new ValueKey(i.code(), area, level, quarter, window, sex, "_T", population, dimName, dimCode);
    }

    private static String quarter(int index) {
        int at = 2026 * 4 + 2 - (QUARTERS - 1 - index);
        return at / 4 + "-Q" + (at % 4 + 1);
    }

    private static BigDecimal decimal(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private static PublishedIndicator indicator(String[] f) {
        return new PublishedIndicator(
                f[0],
                f[1],
                Map.of("en", f[2], "fr", f[3], "ar", f[4], "es", f[11], "it", f[12]),
                f[8],
                f[5],
                "up",
                f[6],
                "administrative",
                f[9],
                f[10]);
    }

    private static List<String[]> lines(String resource) {
        try (@Nullable InputStream in = SyntheticEdition.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            List<String[]> lines = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> lines.add(line.split("\\|", -1)));
            return Collections.unmodifiableList(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
