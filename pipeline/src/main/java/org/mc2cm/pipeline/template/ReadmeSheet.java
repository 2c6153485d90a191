package org.mc2cm.pipeline.template;

import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Instrument;

/** 00_README: how to fill the workbook, what its sheets are, privacy, and where to ask. */
final class ReadmeSheet {

    private static final double WIDTH = 96;

    private final Sheet sheet;
    private final Words words;
    private int row;

    private ReadmeSheet(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    static Sheet write(Cover cover, List<Instrument> instruments, Catalogue catalogue, SharedStrings strings) {
        Sheet sheet = new Sheet("00_README", Ink.TEXT, strings);
        sheet.landscape = false;
        sheet.column(2.5, false, Style.PLAIN);
        sheet.column(24, false, Style.PLAIN);
        sheet.column(WIDTH, false, Style.PLAIN);
        ReadmeSheet readme = new ReadmeSheet(sheet, cover.words());
        readme.head(cover);
        readme.rules();
        readme.reserved();
        readme.sheets(cover, instruments);
        readme.paragraph("privacy");
        readme.paragraph("contact");
        readme.line(Style.SUBTITLE, catalogue.network().funders().in(cover.words().language));
        return sheet;
    }

    private void head(Cover cover) {
        sheet.row(row++, 10, false);
        sheet.row(row++, 30, false);
        sheet.text(1, Style.TITLE, words.of("readme.title"));
        sheet.row(row++, 20, false);
        sheet.text(1, Style.SUBTITLE, cover.subject());
        if (cover.filling().synthetic()) {
            sheet.row(row++, 24, false);
            sheet.text(1, Style.BANNER, cover.banner());
            sheet.blank(2, Style.BANNER);
        }
    }

    private void rules() {
        heading("rules");
        for (int i = 1; i <= 8; i++) {
            pair(words.of("rule." + i + ".what"), words.of("rule." + i + ".how"));
        }
    }

    private void reserved() {
        heading("reserved");
        for (String word : ListsSheet.RESERVED) {
            pair(word, words.of("reserved." + word));
        }
    }

    private void sheets(Cover cover, List<Instrument> instruments) {
        heading("sheets");
        for (Instrument instrument : instruments) {
            if (instrument.layout().equals("matrix") && !cover.filling().matrices()) {
                continue;
            }
            String title = instrument.title().in(words.language);
            pair(instrument.id(), title + ". " + words.orElse("sheet." + instrument.layout(), ""));
        }
    }

    private void paragraph(String key) {
        heading(key);
        sheet.row(row++, Heights.of(words.of(key + ".text"), WIDTH), false);
        sheet.text(1, Style.STRONG, "");
        sheet.text(2, Style.TEXT, words.of(key + ".text"));
    }

    private void heading(String key) {
        sheet.row(row++, 28, false);
        sheet.text(1, Style.SECTION_OTH, words.of(key));
        sheet.blank(2, Style.SECTION_OTH);
    }

    private void pair(String what, String how) {
        sheet.row(row++, Math.max(Heights.of(how, WIDTH), Heights.of(what, 21)), false);
        sheet.text(1, Style.LABEL_STRONG, what);
        sheet.text(2, Style.LABEL, how);
    }

    private void line(Style style, String text) {
        sheet.row(row++, 14, false);
        sheet.row(row++, 20, false);
        sheet.text(1, style, text);
    }
}
