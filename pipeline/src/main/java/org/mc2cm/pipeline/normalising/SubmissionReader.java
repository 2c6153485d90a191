package org.mc2cm.pipeline.normalising;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** Interprets the submission sheet. */
final class SubmissionReader {

    private static final Set<String> YES = folded("Y", "Yes", "Oui", "O", "Sí", "Sì", "S", "نعم", "1", "true");
    private static final Set<String> NO = folded("N", "No", "Non", "لا", "0", "false");

    /** As a spreadsheet program may rewrite it, too. */
    private static final Set<String> KNOWN_VERSIONS = new java.util.TreeSet<>(Set.of("1", "1.0"));

    private final Catalogue catalogue;
    private final WhoFiles who;

    SubmissionReader(Catalogue catalogue, WhoFiles who) {
        this.catalogue = catalogue;
        this.who = who;
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(Fold::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty when the file must be refused; every reason is a finding. */
    Optional<SubmissionHeader> read(KeyValues sheet, boolean date1904) {
        version(sheet);
        Optional<WhoFiles.Filer> filer = who.find(sheet);
        String language = language(sheet, filer.map(WhoFiles.Filer::participant).orElse(""));
        Dates dates = new Dates(date1904, !language.equals("en"));
        Optional<Quarter> quarter = quarter(sheet, dates);
        LocalDate submitted = date(sheet, "submitted_on", dates, false);
        boolean revision = yes(sheet, "is_revision");
        if (filer.isEmpty() || quarter.isEmpty() || !sheet.good()) {
            return Optional.empty();
        }
        return Optional.of(new SubmissionHeader(
                filer.get().participant(),
                filer.get().member(),
                quarter.get(),
                language,
                declaredFormat(sheet),
                CodeReader.head(sheet.text("migrant_definition")),
                submitted,
                revision,
                sheet.text("revision_reason"),
                yes(sheet, "synthetic")));
    }

    /** A template of another version may ask for the same cells in another sense. */
    private static void version(KeyValues sheet) {
        String version = sheet.text("template_version");
        if (!version.isEmpty() && !KNOWN_VERSIONS.contains(version)) {
            Note note = Note.of("M01.version", version, String.join(", ", KNOWN_VERSIONS));
            sheet.refuse("template_version", note);
        }
    }

    private Optional<Quarter> quarter(KeyValues sheet, Dates dates) {
        String text = sheet.text("period");
        Optional<Quarter> quarter = Quarter.parse(text);
        if (quarter.isEmpty()) {
            quarter = QuarterText.read(text);
            quarter.ifPresent(q -> sheet.note("period", Note.of("M16.read", text, q.toString(), "period")));
        }
        if (quarter.isEmpty()) {
            String message = text.isEmpty() ? "M23.noPeriod" : "M23.unknownPeriod";
            sheet.refuse("period", Note.of(message, text));
            return quarter;
        }
        LocalDate start = date(sheet, "period_start", dates, false);
        LocalDate end = date(sheet, "period_end", dates, true);
        contradiction(sheet, "period_start", start, quarter.get().firstDay(), text);
        contradiction(sheet, "period_end", end, quarter.get().lastDay(), text);
        return quarter;
    }

    private static void contradiction(
            KeyValues sheet, String key, @Nullable LocalDate stated, LocalDate expected, String period) {
        if (stated != null && !stated.equals(expected)) {
            sheet.refuse(key, Note.of("M23.periodContradicts", stated.toString(), period, expected.toString()));
        }
    }

    /** A month or a quarter stands for its first or its last day, as the field asks. */
    private static @Nullable LocalDate date(KeyValues sheet, String key, Dates dates, boolean last) {
        VerbatimCell cell = sheet.cell(key);
        if (cell == null) {
            return null;
        }
        List<DateText.Span> spans = dates.readings(cell);
        if (spans.size() != 1) {
            Note note = spans.isEmpty()
                    ? Note.of("M16.date", cell.text(), key)
                    : Note.of(
                            "M16.two",
                            cell.text(),
                            key,
                            spans.get(0).toString(),
                            spans.get(1).toString());
            sheet.note(key, note);
            return null;
        }
        LocalDate day = last ? spans.get(0).end() : spans.get(0).start();
        if (cell.type() != VerbatimCell.Type.NUMBER && !Cells.text(cell).startsWith(day.toString())) {
            sheet.note(key, Note.of("M16.read", cell.text(), day.toString(), key));
        }
        return day;
    }

    private static boolean yes(KeyValues sheet, String key) {
        String answer = Fold.fold(CodeReader.head(sheet.text(key)));
        if (!answer.isEmpty() && !YES.contains(answer) && !NO.contains(answer)) {
            sheet.note(key, Note.of("M28.yesNo", sheet.text(key), key));
        }
        return YES.contains(answer);
    }

    private String language(KeyValues sheet, String participant) {
        String stated = Fold.fold(CodeReader.head(sheet.text("language")));
        return LocalText.LANGUAGES.contains(stated)
                ? stated
                : catalogue
                        .network()
                        .place(participant)
                        .map(Place::workbookLanguage)
                        .orElse("en");
    }

    private static String declaredFormat(KeyValues sheet) {
        String text = sheet.text("number_format");
        NumberFormat format = NumberFormat.of(text);
        if (!text.isEmpty() && format == NumberFormat.UNDECLARED) {
            sheet.note("number_format", Note.of("M07.unknownFormat", text));
        }
        return format.example();
    }
}
