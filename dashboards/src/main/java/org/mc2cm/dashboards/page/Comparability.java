package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;

/**
 * How far a city's figures follow the network's definitions: A they do, B a figure deviates as the city says, C the city
 * counts other people as migrants.
 */
final class Comparability {

    private static final String MEASURE = "comparability:";

    private final Sheet sheet;
    private final Words words;

    Comparability(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
    }

    /** {@code 33 of 34}: indicators of grade A of all that are graded; a mark where none is. */
    String share(PublishedArea area) {
        int all = graded(area, "A").size()
                + graded(area, "B").size()
                + graded(area, "C").size();
        return all == 0
                ? words.get("mark.missing")
                : words.get("n.short", "n", graded(area, "A").size(), "of", all);
    }

    void city(PublishedArea area) {
        if (!share(area).equals(words.get("mark.missing"))) {
            String text = words.get("quality.line", "measure", words.get("quality.comparable"), "value", share(area));
            sheet.add(sheet.html.el("p", "text", text + "."));
            others(List.of(area));
        }
    }

    /** What the column says, and which figures of which city follow another definition. */
    void network(List<PublishedArea> areas) {
        sheet.add(sheet.html.el("p", "text mut part", words.get("quality.comparable.note")));
        others(areas);
    }

    private void others(List<PublishedArea> areas) {
        for (PublishedArea area : areas) {
            for (String grade : List.of("B", "C")) {
                List<String> codes = graded(area, grade);
                if (!codes.isEmpty()) {
                    sheet.add(sheet.html.el(
                            "p",
                            "text",
                            words.get(
                                    "quality.comparable." + grade,
                                    "city",
                                    Figures.name(area, words.language()),
                                    "codes",
                                    String.join(words.get("list.join"), codes))));
                }
            }
        }
    }

    private List<String> graded(PublishedArea area, String grade) {
        List<String> codes = new ArrayList<>();
        for (PublishedIndicator indicator : sheet.figures.indicators()) {
            String measure = MEASURE + indicator.code();
            if (sheet.figures
                    .quality(area.id(), sheet.figures.quarter(), measure)
                    .equals(grade)) {
                codes.add(indicator.code());
            }
        }
        return codes;
    }
}
