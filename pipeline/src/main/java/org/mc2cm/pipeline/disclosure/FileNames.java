package org.mc2cm.pipeline.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Place;

/** The names that files of an edition may have: made of the catalogue's codes, so that no figure stands in one. */
final class FileNames {

    private static final Set<String> TABLES = Set.of(
            "values.csv",
            "values.parquet",
            "indicators.csv",
            "areas.csv",
            "quality.csv",
            "revisions.csv",
            "targets.csv",
            "surveys.csv",
            "network.csv",
            "limits.md");
    private static final Pattern PAGE =
            Pattern.compile("(?:dashboards|images|html)/([a-z]{2})/([A-Za-z0-9_-]+)\\.(?:pdf|png|txt|html|svg)");
    private static final Pattern EXPORT = Pattern.compile("exports/[a-z][a-z-]*\\.(?:csv|xml|json|xlsx)");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]+(?:-[A-Za-z]+)*");

    private final Set<String> codes = new HashSet<>();
    private final Set<String> languages;

    FileNames(Catalogue catalogue, List<String> languages) {
        this.languages = Set.copyOf(languages);
        codes.add("NETWORK");
        codes.addAll(catalogue.indicators().keySet());
        for (Place p : catalogue.network().places()) {
            codes.add(p.id());
        }
    }

    boolean allowed(String file) {
        Matcher page = PAGE.matcher(file);
        if (page.matches()) {
            return languages.contains(page.group(1)) && words(page.group(2));
        }
        return TABLES.contains(file) || EXPORT.matcher(file).matches();
    }

    /** Codes and words; the only number is that of a page. */
    private boolean words(String name) {
        String left = name.replaceFirst("-page-[1-9][0-9]?$", "");
        for (String code : codes) {
            left = left.replace(code, "x");
        }
        return WORDS.matcher(left).matches();
    }
}
