package org.mc2cm.pipeline.normalising;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;
import org.mc2cm.pipeline.catalogue.SurveyRule;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimSheet;

/**
 * Takes a survey's sheet cell by cell and keeps of each row what the definition's elements need. Names, phones,
 * positions, devices and submitters stand in columns that are never looked at.
 */
public final class SurveySheet {

    /** Its name in a city's workbook. */
    public static final String SHEET = "07_SURVEY";

    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?");
    private static final int HEAD_ROWS = 4;
    private static final int TENTH = 10;

    private final SurveyDefinition survey;
    private final XlsForm form;
    private final String sheet;
    private final FindingBook book;
    private final SurveyColumns columns;
    private final List<String> elements;
    private final List<PlacedRule> rules;
    private final PlacedRule migrant;
    private final PlacedRule women;
    private final PlacedRule men;
    private final PlacedRule paid;
    private final Map<String, SurveyWave> waves = new TreeMap<>();
    private final Map<String, Interview> interviews = new HashMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Set<String> cities = new TreeSet<>();
    private final Function<String, String> answer;
    private String[] row;
    private int at = -1;
    private boolean headed;
    private boolean begun;
    private boolean complete;
    private int read;
    private int refused;
    private boolean hasStrata;
    private boolean hasPsus;

    private record Interview(SurveyWave wave, int place, int hash, int row) {}

    /** @param form the sheet 07_XLSFORM, if the workbook has one */
    public SurveySheet(SurveyDefinition survey, Optional<VerbatimSheet> form, String sheet, FindingBook book) {
        this.survey = survey;
        this.form = form.map(XlsForm::read).orElse(XlsForm.NONE);
        this.sheet = sheet;
        this.book = book;
        this.columns = new SurveyColumns(survey);
        this.elements = List.copyOf(survey.elements().keySet());
        this.rules = survey.elements().values().stream()
                .map(rule -> new PlacedRule(rule, columns))
                .toList();
        this.migrant = new PlacedRule(survey.people().migrant(), columns);
        this.women = new PlacedRule(survey.people().women(), columns);
        this.men = new PlacedRule(survey.people().men(), columns);
        this.paid = new PlacedRule(survey.pay().among(), columns);
        this.row = empty();
        this.answer = question -> {
            int slot = columns.slot(question);
            return slot < 0 ? "" : row[slot];
        };
    }

    private String[] empty() {
        String[] fresh = new String[columns.size()];
        Arrays.fill(fresh, "");
        return fresh;
    }

    /** Whether the column is read, so that no text need be made of others. */
    public boolean reads(int rowIndex, int column) {
        return !headed || rowIndex != at || columns.slot(column) >= 0;
    }

    /** A filled cell; rows rise, and in a row columns. */
    public void cell(int rowIndex, int column, String text) {
        if (rowIndex != at) {
            close();
            at = rowIndex;
        }
        if (!headed) {
            columns.heading(column, text.strip());
            return;
        }
        int slot = columns.slot(column);
        if (slot >= 0) {
            row[slot] = text.strip();
        }
    }

    private void close() {
        if (at < 0) {
            return;
        }
        if (!headed) {
            headed = true;
            head();
            return;
        }
        if (complete) {
            respondent();
        }
        Arrays.fill(row, "");
    }

    private void head() {
        List<String> missing = columns.missing();
        SurveyDefinition.Columns c = survey.columns();
        List<String> needed = c.needed().stream().filter(missing::contains).toList();
        complete = needed.isEmpty();
        if (!complete) {
            find("", Severity.REJ_ROW, "M36", "M36.needed", "", String.join(", ", needed));
        }
        if (!form.formId().isEmpty() && !form.formId().equals(survey.form())) {
            find("", Severity.WARN, "M36", "M36.form", "", survey.form());
        }
        hasStrata = !c.stratum().isEmpty() && !missing.contains(c.stratum());
        hasPsus = !c.psu().isEmpty() && !missing.contains(c.psu());
        List<String> questions =
                missing.stream().filter(survey.questions()::contains).toList();
        if (!questions.isEmpty()) {
            find("", Severity.NOTE, "M36", "M36.missing", "", String.join(", ", questions));
        }
        if (!columns.personal().isEmpty()) {
            find("", Severity.NOTE, "M36", "M36.personal", "", places(columns.personal()));
        }
        if (!columns.repeated().isEmpty()) {
            find("", Severity.NOTE, "M36", "M36.repeat", "", places(columns.repeated()));
        }
        if (!columns.unread().isEmpty()) {
            find("", Severity.NOTE, "M36", "M36.unread", "", places(columns.unread()));
        }
    }

    private String places(Set<Integer> of) {
        return String.join(", ", of.stream().map(c -> VerbatimCell.a1(at, c)).toList());
    }

    private void respondent() {
        SurveyDefinition.Columns c = survey.columns();
        Optional<LocalDate> day = day(answer.apply(c.ended()));
        double weight = SurveyRule.number(answer.apply(c.weight()));
        boolean weighted = weight > 0 && !Double.isInfinite(weight);
        if (!begun && at < HEAD_ROWS && day.isEmpty() && !weighted) {
            return;
        }
        begun = true;
        read++;
        if (!c.city().isEmpty() && !answer.apply(c.city()).isEmpty()) {
            cities.add(answer.apply(c.city()));
        }
        if (isLeftOut()) {
            return;
        }
        if (day.isEmpty() || !weighted) {
            refused++;
            String what = day.isEmpty() ? "M38.ended" : "M38.weight";
            find(VerbatimCell.a1(at, 0), Severity.REJ_ROW, "M38", what, "", day.isEmpty() ? c.ended() : c.weight());
            return;
        }
        choices();
        String name = c.wave().isEmpty() ? "" : answer.apply(c.wave());
        SurveyWave wave = waves.computeIfAbsent(name, n -> new SurveyWave(n, elements));
        once(wave, said(day.get(), weight));
    }

    private boolean isLeftOut() {
        for (Map.Entry<String, List<String>> e : survey.leftOut().entrySet()) {
            String given = answer.apply(e.getKey());
            if (e.getValue().contains(given)) {
                leftOut.merge(e.getKey() + " = " + given, 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    /** An answer that the question does not have is none. */
    private void choices() {
        survey.choices().forEach((question, allowed) -> {
            int slot = columns.slot(question);
            if (slot >= 0 && !row[slot].isEmpty() && !allowed(question, allowed).contains(row[slot])) {
                find(VerbatimCell.a1(at, 0), Severity.REJ_CELL, "M37", "M37.choice", row[slot], question);
                row[slot] = "";
            }
        });
    }

    private List<String> allowed(String question, List<String> allowed) {
        Set<String> listed = form.choices().getOrDefault(question, Set.of());
        return listed.isEmpty()
                ? allowed
                : allowed.stream().filter(listed::contains).toList();
    }

    private SurveyWave.Respondent said(LocalDate day, double weight) {
        long yes = 0;
        long known = 0;
        for (int e = 0; e < rules.size(); e++) {
            SurveyRule.Answer holds = rules.get(e).of(row);
            yes |= holds == SurveyRule.Answer.YES ? 1L << e : 0;
            known |= holds == SurveyRule.Answer.UNKNOWN ? 0 : 1L << e;
        }
        SurveyDefinition.Columns c = survey.columns();
        return new SurveyWave.Respondent(
                day,
                hasStrata ? answer.apply(c.stratum()) : "",
                hasPsus ? answer.apply(c.psu()) : "",
                weight,
                sex(),
                band(SurveyRule.number(answer.apply(survey.people().age()))),
                holds(migrant),
                yes,
                known,
                holds(paid) ? pay() : Double.NaN);
    }

    private double pay() {
        double amount = SurveyRule.number(answer.apply(survey.pay().amount()));
        return amount > 0 ? amount : Double.NaN;
    }

    private boolean holds(PlacedRule rule) {
        return rule.of(row) == SurveyRule.Answer.YES;
    }

    private byte sex() {
        if (holds(women)) {
            return SurveyAnswers.WOMAN;
        }
        return holds(men) ? SurveyAnswers.MAN : SurveyAnswers.OTHER;
    }

    private static byte band(double age) {
        if (!(age >= 0 && age <= 120)) {
            return -1;
        }
        return (byte) (age < 25 ? 0 : age < 45 ? 1 : 2);
    }

    /** The same interview twice is one; two that differ are none. */
    private void once(SurveyWave wave, SurveyWave.Respondent respondent) {
        String id = answer.apply(survey.columns().id());
        int hash = Arrays.hashCode(row);
        Interview before = id.isEmpty() ? null : interviews.get(id);
        if (before == null) {
            int place = wave.add(respondent, !hasPsus);
            if (!id.isEmpty()) {
                interviews.put(id, new Interview(wave, place, hash, at));
            }
            return;
        }
        String other = Integer.toString(before.row() + 1);
        if (before.hash() == hash) {
            find(VerbatimCell.a1(at, 0), Severity.NOTE, "M39", "M39.same", "", other);
        } else {
            refused++;
            before.wave().refuse(before.place());
            find(VerbatimCell.a1(at, 0), Severity.REJ_ROW, "M39", "M39.differs", "", other);
        }
    }

    /** A day or a time in ISO form, or a spreadsheet's number of a day. */
    static Optional<LocalDate> day(String text) {
        try {
            if (ISO_DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        double serial = SurveyRule.number(text);
        boolean likely = serial >= 36_526 && serial < 73_051;
        return likely ? Optional.of(LocalDate.of(1899, 12, 30).plusDays((long) serial)) : Optional.empty();
    }

    /** The one city that the rows name; empty where they name none or several. */
    public Optional<String> city() {
        return cities.size() == 1 ? cities.stream().findFirst() : Optional.empty();
    }

    /** Rows that a respondent could stand in. */
    public int rowsRead() {
        return read;
    }

    /** The waves, each by itself; none where the survey cannot be taken, and the book then says why. */
    public List<SurveyAnswers> finish() {
        close();
        at = -1;
        interviews.clear();
        leftOut.forEach(
                (what, count) -> find("", Severity.NOTE, "M40", "M40.leftOut", "", Integer.toString(count), what));
        if (!complete) {
            return List.of();
        }
        if (refused * TENTH > read) {
            find("", Severity.REJ_ROW, "M40", "M40.tenth", "", Integer.toString(refused), Integer.toString(read));
            return List.of();
        }
        if (!hasStrata && !hasPsus) {
            find("", Severity.NOTE, "M40", "M40.design", "");
        }
        return taken();
    }

    private List<SurveyAnswers> taken() {
        List<SurveyWave> all = List.copyOf(waves.values());
        List<SurveyAnswers> taken = new ArrayList<>();
        for (SurveyWave wave : all) {
            Optional<SurveyWave> other =
                    all.stream().filter(w -> w != wave && w.overlaps(wave)).findFirst();
            if (other.isPresent()) {
                find(
                        "",
                        Severity.REJ_ROW,
                        "M40",
                        "M40.overlap",
                        "",
                        wave.name(),
                        other.get().name());
            } else if (wave.size() > 0) {
                SurveyAnswers sorted = wave.sorted(survey.id(), hasStrata || hasPsus, !hasPsus);
                int lonely = SurveyWave.lonely(sorted);
                if (lonely > 0 && hasPsus) {
                    find("", Severity.NOTE, "M40", "M40.lonely", "", Integer.toString(lonely));
                }
                taken.add(sorted);
            }
        }
        return taken;
    }

    private void find(String cell, Severity severity, String rule, String message, String seen, String... arguments) {
        book.add(new Finding(
                sheet,
                cell,
                rule,
                severity,
                "",
                org.mc2cm.pipeline.finding.Seen.of(seen),
                message,
                List.of(arguments)));
    }
}
