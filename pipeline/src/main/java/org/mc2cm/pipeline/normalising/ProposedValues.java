package org.mc2cm.pipeline.normalising;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.catalogue.Catalogue;

/** The columns of figures of a proposed mapping, and the questions that they leave. */
final class ProposedValues {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final HeadingCodes codes;
    private final boolean sexInRows;
    private final List<String> lines = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final TreeSet<String> counted = new TreeSet<>();
    private boolean twice;
    private boolean nobody;

    /** @param sexInRows whether a column of the table says the sex */
    ProposedValues(Catalogue catalogue, Collection<String> paths, boolean sexInRows) {
        this.codes = new HeadingCodes(catalogue, paths);
        this.sexInRows = sexInRows;
    }

    void add(String path, List<String> below) {
        if (HeadingCodes.numbers(path, below)) {
            questions.add("# unsure: the column " + MappingProposal.quoted(path)
                    + " looks like codes and is left out; add it below values if it counts something");
            return;
        }
        Optional<String> sex = sexInRows ? Optional.empty() : codes.sex(path);
        Optional<String> age = codes.age(path);
        if (age.isEmpty() && codes.ageBand(path).isPresent()) {
            questions.add(
                    "# unsure: " + MappingProposal.quoted(codes.ageBand(path).orElse(""))
                            + " is no age band of the network; the column is left out");
            return;
        }
        nobody |= sex.isEmpty() && !sexInRows;
        Matcher year = YEAR.matcher(path);
        twice |= !counted.add((year.find() ? year.group() : "") + sex.orElse("") + age.orElse(""));
        lines.add("  - {heading: " + MappingProposal.quoted(path)
                + sex.map(c -> ", sex: " + c).orElse("")
                + age.map(c -> ", age: " + c).orElse("") + "}");
    }

    List<String> lines() {
        List<String> all = new ArrayList<>();
        all.add("values:");
        all.addAll(lines);
        all.addAll(new TreeSet<>(questions));
        if (nobody) {
            all.add("# unsure: whom the columns without sex count; add sex: F, M or _T to each, or to the constants");
        }
        if (twice) {
            all.add("# unsure: several columns count the same persons; keep one, or add element to each");
        }
        return all;
    }
}
