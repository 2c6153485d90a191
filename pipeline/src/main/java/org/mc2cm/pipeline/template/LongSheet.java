package org.mc2cm.pipeline.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.model.VerbatimCell;

/** 02_INDICATORS: row 1 machine headers, row 2 labels, row 3 HXL tags, an observation a row from row 4. */
final class LongSheet {

    private static final int FIRST_ROW = 3;
    /** One-based last row that the drop-downs reach. */
    private static final int LAST_ROW = 5000;

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?");

    private LongSheet() {}

    /** @param money ids of the elements that are amounts: their unit is the city's currency */
    static Sheet write(Cover cover, Instrument instrument, Set<String> money, SharedStrings strings) {
        Sheet sheet = new Sheet(instrument.id(), Ink.TEXT, strings);
        sheet.frozenRows = FIRST_ROW;
        sheet.repeated = "2:2";
        List<Instrument.Field> fields = instrument.fields();
        for (Instrument.Field field : fields) {
            sheet.column(width(field), false, field.type().equals("number") ? Style.LONG_NUMBER : Style.LONG);
        }
        head(cover, sheet, fields);
        for (int i = 0; i < fields.size(); i++) {
            check(cover, sheet, fields, i);
        }
        rows(cover, sheet, fields, money);
        return sheet;
    }

    private static double width(Instrument.Field field) {
        return switch (field.id()) {
            case "element_id", "source_name", "definition_note" -> 34;
            case "sex", "age", "value", "unit" -> 14;
            default -> 18;
        };
    }

    private static void head(Cover cover, Sheet sheet, List<Instrument.Field> fields) {
        String extra = cover.filling().extraColumn();
        String language = cover.words().language;
        sheet.row(0, 13, false);
        for (int i = 0; i < fields.size(); i++) {
            sheet.text(i, Style.MACHINE, fields.get(i).id());
        }
        if (!extra.isEmpty()) {
            sheet.text(fields.size(), Style.MACHINE, extra);
        }
        sheet.row(1, 34, false);
        for (int i = 0; i < fields.size(); i++) {
            String label = fields.get(i).label().in(language);
            boolean marked = i == 0 && cover.filling().synthetic();
            sheet.text(i, Style.HEAD_OTH, marked ? cover.words().of("synthetic.short") + " · " + label : label);
            sheet.note(i, fields.get(i).help().in(language));
        }
        sheet.row(2, 13, false);
        for (int i = 0; i < fields.size(); i++) {
            sheet.text(i, Style.MACHINE, fields.get(i).hxl());
        }
    }

    private static void check(Cover cover, Sheet sheet, List<Instrument.Field> fields, int column) {
        Instrument.Field field = fields.get(column);
        String letter = letter(column);
        String range = letter + (FIRST_ROW + 1) + ":" + letter + LAST_ROW;
        String title = field.label().in(cover.words().language);
        String help = field.help().in(cover.words().language);
        if (field.id().equals("value")) {
            sheet.validate(new Validation(
                    range,
                    "custom",
                    NumberCheck.formula(letter + (FIRST_ROW + 1), false),
                    true,
                    title,
                    cover.words().of("check.value")));
        } else if (field.id().equals("dim_code")) {
            String first = "$" + letter(column - 1) + (FIRST_ROW + 1);
            String list = "INDIRECT(\"list_\"&LEFT(" + first + ",FIND(\" - \"," + first + "&\" - \")-1))";
            sheet.validate(new Validation(range, "list", list, false, title, help));
        } else if (!list(field).isEmpty()) {
            sheet.validate(new Validation(range, "list", list(field), false, title, help));
        }
    }

    private static String list(Instrument.Field field) {
        return switch (field.id()) {
            case "element_id" -> "list_ELEMENT";
            case "indicator_code" -> "list_INDICATOR";
            default -> field.dimension().isEmpty() ? "" : "list_" + field.dimension();
        };
    }

    private static String letter(int column) {
        String cell = VerbatimCell.a1(0, column);
        return cell.substring(0, cell.length() - 1);
    }

    private static void rows(Cover cover, Sheet sheet, List<Instrument.Field> fields, Set<String> money) {
        List<String> ids = new ArrayList<>();
        fields.forEach(f -> ids.add(f.id()));
        int index = FIRST_ROW;
        for (Filling.Row row : cover.filling().rows()) {
            sheet.row(index++, 0, false);
            for (int i = 0; i < ids.size(); i++) {
                String text = row.field(ids.get(i));
                if (ids.get(i).equals("value")) {
                    figure(sheet, i, Style.LONG_NUMBER, text);
                } else if (ids.get(i).equals("unit") && money.contains(row.element())) {
                    sheet.text(i, Style.LONG, cover.city().currency());
                } else if (!text.isEmpty()) {
                    sheet.text(i, Style.LONG, text);
                }
            }
            if (!cover.filling().extraColumn().isEmpty()) {
                sheet.text(ids.size(), Style.LONG, "OK");
            }
        }
    }

    /** A plain decimal as a number, anything else as it was typed. */
    static void figure(Sheet sheet, int column, Style style, String text) {
        if (PLAIN_NUMBER.matcher(text).matches()) {
            sheet.number(column, style, text);
        } else {
            sheet.text(column, style, text);
        }
    }
}
