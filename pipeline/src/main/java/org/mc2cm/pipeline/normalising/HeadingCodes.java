package org.mc2cm.pipeline.normalising;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Dimension.Code;
import org.mc2cm.pipeline.catalogue.LocalText;

/**
 * Whom a column of figures counts, by the whole path of its heading: {@code Hommes / Total} are men of all ages. For a
 * proposal only, which a person looks through; hence also words of languages in which no city is answered.
 */
final class HeadingCodes {

    private static final Map<String, String> ELSEWHERE = words(Map.of(
            "F", "weiblich frauen mulheres feminino feminina dones vrouwen",
            "M", "männlich männer homens masculino homes mannen",
            "_T", "insgesamt zusammen gesamt total totale totaux"));
    private static final Pattern SUFFIX = Pattern.compile("(.*[\\p{L}0-9])[_ -]([FMHTW]|total)");
    private static final Pattern SEX_FIRST = Pattern.compile("(\\p{L}{2,})[_ ]+(.+)");
    private static final Pattern YEARS = Pattern.compile("^([0-9]{1,3}) ([0-9]{1,3})$");
    private static final Pattern CODES = Pattern.compile(
            "(.*[^\\p{L}])?(code|codes|codice|codigo|cod|kod|id|sn|nr|no|pcode|كود|رمز)|(code|codice|codigo|cod) .*");

    private final Catalogue catalogue;
    /** Headings such as {@code diplomes_F}: what stands before the last letter, and the letters beside each other. */
    private final Map<String, TreeSet<String>> suffixes = new TreeMap<>();

    HeadingCodes(Catalogue catalogue, Collection<String> paths) {
        this.catalogue = catalogue;
        for (String path : paths) {
            Matcher suffix = SUFFIX.matcher(last(path));
            if (suffix.matches()) {
                suffixes.computeIfAbsent(suffix.group(1), s -> new TreeSet<>()).add(suffix.group(2));
            }
        }
    }

    /** F, M or _T; empty where the path says nothing, or two things. A sex in one level goes before a total in another. */
    Optional<String> sex(String path) {
        TreeSet<String> said =
                levels(path).flatMap(l -> sexOf(l).stream()).collect(Collectors.toCollection(TreeSet::new));
        if (said.size() > 1) {
            said.remove("_T");
        }
        return said.size() == 1 ? Optional.of(said.first()) : Optional.empty();
    }

    /** The text of the level that is an age band, whether or not the network has it. */
    Optional<String> ageBand(String path) {
        return levels(path).filter(l -> AgeText.code(l).isPresent()).findFirst();
    }

    /** The network's code of the path's age band; empty where there is none. */
    Optional<String> age(String path) {
        return ageBand(path).flatMap(AgeText::code).filter(age -> catalogue.dimension("AGE").codes().stream()
                .filter(Code::entered)
                .anyMatch(c -> c.id().equals(age)));
    }

    /** Whether figures below the heading number things rather than count them. */
    static boolean numbers(String path, List<String> below) {
        long zeros = below.stream().filter(t -> t.matches("0[0-9]+")).count();
        return CODES.matcher(Fold.fold(last(path)).replace('_', ' ')).matches() || zeros > 1;
    }

    private Optional<String> sexOf(String level) {
        Optional<String> elsewhere = Optional.ofNullable(ELSEWHERE.get(Fold.fold(level)));
        return elsewhere.or(() -> bySuffix(level)).or(() -> LocalText.LANGUAGES.stream()
                .flatMap(language -> CodeReader.read(catalogue.dimension("SEX"), level, language).stream())
                .map(CodeReader.Match::code)
                .filter(code -> level.length() > 1)
                .findFirst());
    }

    /** M beside F are men; beside H nobody knows without asking. */
    private Optional<String> bySuffix(String level) {
        Matcher suffix = SUFFIX.matcher(level);
        if (!suffix.matches()
                || !suffixes.getOrDefault(suffix.group(1), new TreeSet<>()).contains("F")) {
            return Optional.empty();
        }
        return switch (suffix.group(2)) {
            case "F" -> Optional.of("F");
            case "M", "H" -> Optional.of("M");
            case "T", "total" -> Optional.of("_T");
            default -> Optional.empty();
        };
    }

    private Stream<String> levels(String path) {
        return Arrays.stream(path.split(" / ")).map(String::strip).flatMap(this::parted);
    }

    /** {@code Female_5_11} and {@code Hommes total} are two levels in one text: a sex, and an age band or a total. */
    private Stream<String> parted(String level) {
        Matcher two = SEX_FIRST.matcher(level);
        if (!two.matches()) {
            return Stream.of(level);
        }
        String rest = YEARS.matcher(two.group(2).replace('_', ' ')).replaceAll("$1-$2");
        boolean meant = AgeText.code(rest).isPresent() || "_T".equals(ELSEWHERE.get(Fold.fold(rest)));
        return meant && sexOf(two.group(1)).filter(s -> !s.equals("_T")).isPresent()
                ? Stream.of(two.group(1), rest)
                : Stream.of(level);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf(" / ") < 0 ? 0 : path.lastIndexOf(" / ") + 3);
    }

    private static Map<String, String> words(Map<String, String> byCode) {
        Map<String, String> words = new TreeMap<>();
        byCode.forEach((code, list) -> Arrays.stream(list.split(" ")).forEach(w -> words.put(Fold.fold(w), code)));
        return words;
    }
}
