package org.mc2cm.pipeline.publishing.exports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.Edition;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/**
 * iati.xml: the headline rows as results of one activity, IATI 2.03. The actual value is that of the released quarter,
 * the baseline that of four quarters before, the target what the indicator's direction states. Place and sex stand
 * beside each; a value that is withheld or missing has none, and its flags say why.
 */
final class IatiXml {

    private static final String IDENTIFIER = "MC2CM-MONITOR";
    private static final Pattern TARGET = Pattern.compile(
            "target band ([0-9.]+)-([0-9.]+)|quota ([0-9.]+)|towards ([0-9.]+)|reference value ([0-9.]+)");

    private final Xml xml;
    private final Edition edition;
    private final Quarter quarter;
    private final Map<ValueKey, PublishedRow> earlier = new HashMap<>();

    private IatiXml(Xml xml, Edition edition, Quarter quarter) {
        this.xml = xml;
        this.edition = edition;
        this.quarter = quarter;
    }

    static void write(Edition edition, Headline headline, Path file) throws IOException {
        Quarter quarter = Quarter.parse(edition.manifest().quarter()).orElseThrow();
        try (Xml xml = Xml.into(file)) {
            new IatiXml(xml, edition, quarter).activities(headline);
        }
    }

    private void activities(Headline headline) {
        Manifest manifest = edition.manifest();
        headline.of(yearBefore()).forEach(r -> earlier.put(r.key(), r));
        xml.start("iati-activities", "version", "2.03", "generated-datetime", manifest.date() + "T00:00:00Z");
        xml.start("iati-activity", "default-currency", "EUR", "xml:lang", "en");
        xml.text("iati-identifier", IDENTIFIER);
        narrative("reporting-org", "MC2CM network", "ref", "MC2CM", "type", "40");
        narrative(
                "title",
                (manifest.synthetic() ? "Synthetic figures: " : "") + "Migrant women in the cities of the"
                        + " Mediterranean City-to-City Migration network, " + manifest.quarter());
        narrative(
                "description",
                "Edition " + manifest.edition() + " of the network's indicators for " + manifest.quarter()
                        + ". Small counts are protected; flags and rounding are those of values.csv.");
        narrative("participating-org", "MC2CM network", "role", "4", "type", "40");
        xml.empty("activity-status", "code", "2");
        xml.empty("activity-date", "type", "2", "iso-date", firstDay(firstQuarter(headline)));
        edition.areas().forEach(this::location);
        Map<String, List<PublishedRow>> actuals = Headline.by(headline.of(manifest.quarter()), ValueKey::indicator);
        edition.indicators().stream()
                .map(PublishedIndicator::theme)
                .distinct()
                .sorted()
                .forEach(theme -> {
                    List<PublishedIndicator> shown = edition.indicators().stream()
                            .filter(i -> i.theme().equals(theme) && actuals.containsKey(i.code()))
                            .toList();
                    if (!shown.isEmpty()) {
                        xml.start("result", "type", "2", "aggregation-status", "false");
                        narrative("title", theme);
                        shown.forEach(i -> indicator(i, actuals.getOrDefault(i.code(), List.of())));
                        xml.end();
                    }
                });
        xml.end().end();
    }

    private void location(PublishedArea area) {
        xml.start("location", "ref", area.id());
        narrative("name", area.names().getOrDefault("en", area.id()));
        Double latitude = area.latitude();
        Double longitude = area.longitude();
        if (latitude != null && longitude != null) {
            xml.start("point", "srsName", "http://www.opengis.net/def/crs/EPSG/0/4326");
            xml.text("pos", latitude + " " + longitude);
            xml.end();
        }
        xml.end();
    }

    private void indicator(PublishedIndicator indicator, List<PublishedRow> actuals) {
        String direction = indicator.direction();
        String ascending = direction.startsWith("up") ? "true" : direction.startsWith("down") ? "false" : "";
        xml.start(
                "indicator",
                "measure",
                indicator.unit().contains("per cent") ? "2" : "1",
                "ascending",
                ascending,
                "aggregation-status",
                "false");
        narrative("title", indicator.code() + " " + indicator.names().getOrDefault("en", indicator.code()));
        narrative("description", indicator.definition() + " Unit: " + indicator.unit() + ".");
        xml.empty("reference", "vocabulary", "99", "code", indicator.code());
        actuals.forEach(this::baseline);
        String window = actuals.get(0).key().window();
        Quarter first = window.equals("R4") ? quarter.plus(-3) : quarter;
        xml.start("period");
        xml.empty("period-start", "iso-date", firstDay(first));
        xml.empty("period-end", "iso-date", quarter.lastDay().toString());
        target(direction);
        for (PublishedRow actual : actuals) {
            xml.start("actual", "value", value(actual));
            where(actual);
            xml.end();
        }
        xml.end().end();
    }

    private void baseline(PublishedRow actual) {
        PublishedRow before = earlier.get(at(actual.key(), yearBefore()));
        if (before != null) {
            Quarter then = Quarter.parse(yearBefore()).orElseThrow();
            xml.start(
                    "baseline",
                    "year",
                    Integer.toString(then.year()),
                    "iso-date",
                    then.lastDay().toString(),
                    "value",
                    value(before));
            where(before);
            xml.end();
        }
    }

    /** What the network states as the aim, such as both ends of a band; most indicators have a direction and no target. */
    private void target(String direction) {
        Matcher stated = TARGET.matcher(direction);
        if (stated.find()) {
            for (int i = 1; i <= stated.groupCount(); i++) {
                if (stated.group(i) != null) {
                    xml.start("target", "value", stated.group(i));
                    comment("Stated direction: " + direction);
                    xml.end();
                }
            }
        }
    }

    private void where(PublishedRow row) {
        if (!row.key().area().equals(Headline.NETWORK)) {
            xml.empty("location", "ref", row.key().area());
        }
        xml.empty("dimension", "name", "sex", "value", row.key().sex());
        comment("value_id " + row.key().valueId() + "; display " + row.display() + "; obs_status " + row.obsStatus()
                + "; conf_status " + row.confStatus());
    }

    private void comment(String text) {
        narrative("comment", text);
    }

    private void narrative(String element, String text, String... attributes) {
        xml.start(element, attributes).text("narrative", text).end();
    }

    private static String value(PublishedRow row) {
        BigDecimal value = row.value() instanceof PublishedValue.Shown s ? s.value() : null;
        return value == null ? "" : value.toPlainString();
    }

    private String yearBefore() {
        return quarter.plus(-4).toString();
    }

    private static String firstDay(Quarter quarter) {
        return quarter.firstDay().toString();
    }

    private static Quarter firstQuarter(Headline headline) {
        return headline.rows().stream()
                .map(r -> r.key().quarter())
                .min(String::compareTo)
                .flatMap(Quarter::parse)
                .orElseThrow();
    }

    private static ValueKey at(ValueKey key, String quarter) {
        return new ValueKey(
                key.indicator(),
                key.area(),
                key.areaLevel(),
                quarter,
                key.window(),
                key.sex(),
                key.age(),
                key.migstat(),
                key.dimName(),
                key.dimCode());
    }
}
