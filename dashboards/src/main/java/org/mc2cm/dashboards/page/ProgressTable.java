package org.mc2cm.dashboards.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.TargetRow;
import org.w3c.dom.Element;

/**
 * A row a target: baseline, milestone, target, the latest published value, and what they say of one another. A status
 * that another value within the same interval would change says so.
 */
final class ProgressTable {

    private final Sheet sheet;
    private final Words words;
    private final Markup html;

    ProgressTable(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
    }

    /** @param places whether each row names its city */
    Element of(List<TargetRow> targets, boolean places) {
        Element body = html.el("tbody", "");
        targets.forEach(target -> body.appendChild(row(target, places)));
        Element heads = html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        head("", "", "column.indicator"),
                        head("num", "84px", "targets.baseline"),
                        head("num", "66px", "targets.milestone"),
                        head("num", "92px", "targets.target"),
                        head("num", "92px", "targets.value"),
                        head("st", "138px", "targets.status")));
        return html.el("table", "", html.el("thead", "", heads), body);
    }

    private Element row(TargetRow target, boolean places) {
        PublishedIndicator indicator =
                sheet.figures.indicator(target.indicator()).orElseThrow();
        Element name = html.el(
                "th",
                "",
                places ? html.el("div", "med", place(target)) : "",
                sheet.charts.name(indicator),
                html.el(
                        "div",
                        "sm",
                        words.get(
                                "targets.name",
                                "code",
                                indicator.code(),
                                "unit",
                                words.unitLong(indicator.unit()),
                                "who",
                                words.get("column." + who(target)),
                                "direction",
                                words.get("targets.direction." + direction(target)))));
        return html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        html.with(name, "scope", "row"),
                        dated(target.baseline(), target.baselineDate()),
                        html.el("td", "num", plain(target.milestone())),
                        aim(target),
                        value(target),
                        status(target)));
    }

    private String place(TargetRow target) {
        return sheet.figures.participants(words.language()).stream()
                .filter(a -> a.id().equals(target.area()))
                .map(a -> Figures.name(a, words.language()))
                .findFirst()
                .orElse(target.area());
    }

    private static String who(TargetRow target) {
        return switch (target.sex()) {
            case "F" -> "women";
            case "M" -> "men";
            default -> "all";
        };
    }

    private static String direction(TargetRow target) {
        BigDecimal baseline = target.baseline();
        if (!target.kind().equals("goal")) {
            return target.kind();
        }
        return baseline == null ? "open" : target.low().compareTo(baseline) < 0 ? "down" : "up";
    }

    private Element aim(TargetRow target) {
        BigDecimal high = target.high();
        if (target.kind().equals("goal")) {
            return dated(target.low(), target.targetDate());
        }
        return html.el(
                "td",
                "num",
                high == null
                        ? words.get("targets.least", "figure", plain(target.low()))
                        : words.get("interval", "lower", plain(target.low()), "upper", plain(high)));
    }

    private Element dated(@Nullable BigDecimal figure, String day) {
        return html.el(
                "td",
                "num",
                html.el("div", "", plain(figure)),
                day.isEmpty() ? "" : html.el("div", "sm", words.date(day)));
    }

    private Element value(TargetRow target) {
        PublishedRow row = sheet.consulted.judged(target);
        if (row == null) {
            return html.el("td", "num mut", words.get("mark.none"));
        }
        String interval = sheet.phrases.interval(row);
        return html.el(
                "td",
                Phrases.hasValue(row) ? "num" : "num mut",
                html.el("div", Phrases.hasValue(row) ? "med" : "", sheet.phrases.figure(row)),
                interval.isEmpty() ? "" : html.el("div", "sm nw", interval),
                html.el("div", "sm", words.quarterShort(row.key().quarter())),
                html.el("div", "id nw", row.key().valueId()));
    }

    private Element status(TargetRow target) {
        List<Object> lines = new ArrayList<>();
        boolean sure = !isOpen(target) && !target.status().startsWith("refused");
        lines.add(html.el("div", sure ? "med" : "", words.get("targets.status." + target.status())));
        BigDecimal progress = target.progress();
        if (progress != null) {
            String percent =
                    words.number(progress.setScale(0, RoundingMode.HALF_EVEN).toPlainString());
            lines.add(html.el("div", "sm", words.get("targets.way", "n", percent)));
        }
        if (isOpen(target)) {
            lines.add(html.el("div", "sm", words.get("targets.open")));
        }
        return html.el("td", target.status().startsWith("refused") ? "st mut" : "st", lines);
    }

    /** Whether the interval of the value holds the line that the status depends on. */
    private boolean isOpen(TargetRow target) {
        PublishedRow row = sheet.figures.judged(target);
        if (row == null || !(row.value() instanceof PublishedValue.Shown shown)) {
            return false;
        }
        BigDecimal lower = shown.lower();
        BigDecimal upper = shown.upper();
        if (lower == null || upper == null || target.status().startsWith("refused")) {
            return false;
        }
        Stream<@Nullable BigDecimal> lines = target.kind().equals("goal")
                ? Stream.of(target.milestone())
                : Stream.concat(Stream.of(target.low()), Stream.ofNullable(target.high()));
        return lines.anyMatch(line -> line != null && lower.compareTo(line) <= 0 && upper.compareTo(line) >= 0);
    }

    /** At one decimal at most; a mark where there is none. */
    private String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return words.get("mark.none");
        }
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_EVEN);
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        return words.number((whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded).toPlainString());
    }

    private Element head(String styleClass, String width, String key) {
        Element th = html.with(html.el("th", styleClass, words.get(key)), "scope", "col");
        return width.isEmpty() ? th : html.with(th, "style", "width:" + width);
    }
}
