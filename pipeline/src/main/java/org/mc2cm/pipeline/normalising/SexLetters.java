package org.mc2cm.pipeline.normalising;

import java.util.Set;
import java.util.stream.Collectors;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.model.VerbatimSheet;

/**
 * Whether the letter M of a column of sexes may mean women: beside H (hombres, homens) and without F it does (mujeres,
 * mulheres), and in Spanish nobody knows what it means alone.
 */
final class SexLetters {

    private SexLetters() {}

    /** Of the rows of a table; where women are written in words or as F, M is no woman. */
    static boolean unsure(VerbatimSheet sheet, Columns columns, Dimension sexes, String language) {
        Set<String> texts = sheet.rows().stream()
                .filter(row -> row.index() >= columns.firstRow())
                .map(row -> columns.text(row, "sex"))
                .collect(Collectors.toSet());
        Set<String> letters =
                texts.stream().map(t -> letter(CodeReader.head(t))).collect(Collectors.toSet());
        if (!letters.contains("m") || letters.contains("f")) {
            return false;
        }
        boolean women = texts.stream().anyMatch(t -> CodeReader.read(sexes, t, language)
                .filter(m -> m.code().equals("F"))
                .isPresent());
        return language.equals("es") || letters.contains("h") && !women;
    }

    /** Whether a text is the letter alone, or stands before a label that is not known to be that of men. */
    static boolean is(String text, Dimension sexes, String language) {
        String head = CodeReader.head(text);
        String label = text.substring(head.length()).replaceFirst("^ +- +", "");
        boolean men = CodeReader.read(sexes, label, language)
                .filter(match -> match.code().equals("M"))
                .isPresent();
        return letter(head).equals("m") && !men;
    }

    private static String letter(String text) {
        return Fold.fold(text.replace(".", ""));
    }
}
