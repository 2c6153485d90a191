package org.mc2cm.pipeline.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mc2cm.pipeline.catalogue.Instrument;

/** 01_SUBMISSION: column A the machine key, B the label, C the value, D what to write. */
final class SubmissionSheet {

    private static final int FIRST_ROW = 3;
    private static final double WIDTH = 34;
    /** Filled in by the template; a person has no reason to change them. */
    private static final Set<String> FIXED =
            Set.of("template_version", "city_id", "city_name", "period", "period_start", "period_end", "calendar");

    private SubmissionSheet() {}

    static Sheet write(Cover cover, Instrument instrument, SharedStrings strings, Map<String, String> names) {
        Sheet sheet = new Sheet(instrument.id(), Ink.TEXT, strings);
        sheet.column(16, false, Style.MACHINE);
        sheet.column(38, false, Style.PLAIN);
        sheet.column(WIDTH, false, Style.PLAIN);
        sheet.column(66, false, Style.PLAIN);
        sheet.row(0, 30, false);
        sheet.text(1, Style.TITLE, instrument.title().in(cover.words().language));
        sheet.row(1, 20, false);
        sheet.text(1, Style.SUBTITLE, cover.subject() + " · " + cover.words().of("submission.subtitle"));
        sheet.row(2, cover.filling().synthetic() ? 24 : 10, false);
        if (cover.filling().synthetic()) {
            for (int column = 1; column <= 3; column++) {
                sheet.text(column, Style.BANNER, column == 1 ? cover.banner() : "");
            }
        }
        fields(cover, instrument, sheet, names);
        return sheet;
    }

    private static void fields(Cover cover, Instrument instrument, Sheet sheet, Map<String, String> names) {
        String language = cover.words().language;
        Map<String, String> values = values(cover);
        int row = FIRST_ROW;
        for (Instrument.Field field : instrument.fields()) {
            String value = values.getOrDefault(field.id(), "");
            String help = field.help().in(language);
            sheet.row(row, Math.max(24, Math.max(Heights.of(help, 70), Heights.of(value, WIDTH))), false);
            sheet.text(0, Style.MACHINE, field.id());
            sheet.text(
                    1,
                    field.required() ? Style.LABEL_STRONG : Style.LABEL,
                    field.label().in(language));
            sheet.text(2, FIXED.contains(field.id()) ? Style.FIXED : Style.INPUT_TEXT, value);
            sheet.text(3, Style.NOTE, help);
            if (field.id().equals("template_version")) {
                names.put("template_version", "'" + sheet.name + "'!$C$" + (row + 1));
            }
            if (!field.dimension().isEmpty() && !FIXED.contains(field.id())) {
                sheet.validate(new Validation(
                        "C" + (row + 1),
                        "list",
                        list(field),
                        false,
                        field.label().in(language),
                        help));
            }
            row++;
        }
        if (cover.filling().synthetic()) {
            sheet.row(row, 24, false);
            sheet.text(0, Style.MACHINE, "synthetic");
            sheet.text(1, Style.LABEL_STRONG, cover.words().of("synthetic.label"));
            sheet.text(2, Style.FIXED, "Y");
            sheet.text(3, Style.NOTE, cover.banner());
        }
    }

    /** Codes that speak for themselves are offered alone, others with their meaning. */
    private static String list(Instrument.Field field) {
        boolean plain = Set.of("LANGUAGE", "NUMBER_FORMAT", "YES_NO").contains(field.dimension());
        return (plain ? "codes_" : "list_") + field.dimension();
    }

    private static Map<String, String> values(Cover cover) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean member = cover.city().memberOf() != null;
        values.put("template_version", TemplateWriter.VERSION);
        values.put(
                "city_id",
                member ? String.valueOf(cover.city().memberOf()) : cover.city().id());
        values.put("city_name", cover.city(true));
        values.put("member_id", member ? cover.city().id() : "");
        values.put("period", cover.quarter().toString());
        values.put("period_start", cover.quarter().firstDay().toString());
        values.put("period_end", cover.quarter().lastDay().toString());
        values.put("language", cover.words().language);
        values.put("number_format", cover.words().of("number_format"));
        values.put("calendar", "Gregorian");
        values.put("is_revision", "N");
        values.putAll(cover.filling().submission());
        return values;
    }
}
