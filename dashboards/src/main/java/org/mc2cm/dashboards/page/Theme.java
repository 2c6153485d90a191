package org.mc2cm.dashboards.page;

import java.util.List;
import java.util.Locale;
import org.mc2cm.dashboards.chart.ThemeColour;
import org.mc2cm.release.PublishedIndicator;

/** The four parts of a report. Which indicators lead is a choice of layout; what is not named here follows by code. */
enum Theme {
    VIOLENCE(ThemeColour.VIOLENCE, List.of("VIO-06", "VIO-13", "VIO-03"), List.of("VIO-11", "VIO-06", "VIO-13")),
    HOUSING(ThemeColour.HOUSING, List.of("HOU-09", "HOU-06", "HOU-04"), List.of("HOU-09", "HOU-04", "HOU-07")),
    LABOUR(ThemeColour.LABOUR, List.of("LAB-13", "LAB-09", "LAB-15"), List.of("LAB-13", "LAB-09", "LAB-08")),
    OTHER(ThemeColour.OTHER, List.of("RGT-01", "HLT-01", "GOV-01"), List.of("RGT-01", "HLT-01", "GOV-01"));

    private final ThemeColour colour;
    private final List<String> byCity;
    private final List<String> trends;

    Theme(ThemeColour colour, List<String> byCity, List<String> trends) {
        this.colour = colour;
        this.byCity = byCity;
        this.trends = trends;
    }

    /** The part that an indicator belongs to; every theme without a part of its own is among the others. */
    static Theme of(PublishedIndicator indicator) {
        return switch (indicator.theme()) {
            case "violence" -> VIOLENCE;
            case "housing" -> HOUSING;
            case "labour" -> LABOUR;
            default -> OTHER;
        };
    }

    /** The part of a key such as {@code violence}. */
    static Theme ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    ThemeColour colour() {
        return colour;
    }

    /** In order of preference, for the chart by city. */
    List<String> byCity() {
        return byCity;
    }

    /** In order of preference, for the trends of the network. */
    List<String> trends() {
        return trends;
    }

    /** Class in the style sheet and part of message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
