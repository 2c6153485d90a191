package org.mc2cm.dashboards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mc2cm.dashboards.image.Card;
import org.mc2cm.dashboards.image.ChartImages;
import org.mc2cm.dashboards.image.Still;
import org.mc2cm.dashboards.page.Cards;
import org.mc2cm.dashboards.page.Figures;
import org.mc2cm.dashboards.page.Pictures;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedArea;

/** The pictures of an edition by name, drawn but not written. */
public final class EveryPicture {

    private EveryPicture() {}

    /** All of the network, and those of some cities. */
    public static Map<String, Still> of(Edition edition, String language, Set<String> cities) {
        Map<String, Still> all = new LinkedHashMap<>();
        Figures figures = new Figures(edition);
        network(all, figures, Words.of(language));
        for (PublishedArea area : edition.areas()) {
            if (cities.contains(area.id())) {
                city(all, figures, Words.of(language, area.country()), area);
            }
        }
        return all;
    }

    private static void network(Map<String, Still> all, Figures figures, Words words) {
        Pictures pictures = new Pictures(figures, words);
        all.put("network-map", still(pictures.map()));
        pictures.sideBySide("NETWORK").ifPresent(p -> all.put("network-women-men", still(p)));
        pictures.byCity().forEach(code -> all.put("cities-" + code, still(pictures.byCity(code))));
        pictures.networkTrends().forEach(code -> all.put("network-" + code, still(pictures.trend(code, "NETWORK"))));
        cards(all, new Cards(figures, words), "network", "NETWORK");
    }

    private static void city(Map<String, Still> all, Figures figures, Words words, PublishedArea city) {
        Pictures pictures = new Pictures(figures, words);
        String id = city.id();
        pictures.sideBySide(id).ifPresent(p -> all.put(id + "-women-men", still(p)));
        Stream.concat(pictures.trends(city).stream(), pictures.smallTrends(city).stream())
                .forEach(code -> all.put(id + "-" + code, still(pictures.trend(code, id))));
        Cards cards = new Cards(figures, words);
        all.put(id + "-infographic", cards.infographic(city).draw());
        cards(all, cards, id, id);
    }

    private static void cards(Map<String, Still> all, Cards cards, String name, String area) {
        for (Card.Shape shape : List.of(Card.Shape.values())) {
            all.put(name + "-" + shape, cards.card(area).draw(shape));
        }
    }

    private static Still still(Pictures.Picture picture) {
        return ChartImages.draw(picture.chart(), picture.frame());
    }
}
