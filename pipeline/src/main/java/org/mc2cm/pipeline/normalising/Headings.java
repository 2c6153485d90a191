package org.mc2cm.pipeline.normalising;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mc2cm.pipeline.catalogue.Instrument;

/** What a heading of an instrument's sheet may say: its machine header, its HXL tag, its label or an alias. */
final class Headings {

    private final Map<String, String> byMachineHeader = new LinkedHashMap<>();
    private final Map<String, String> byTag = new LinkedHashMap<>();
    private final Map<String, String> byName = new LinkedHashMap<>();

    Headings(Instrument instrument) {
        for (Instrument.Field field : instrument.fields()) {
            byMachineHeader.put(field.id(), field.id());
            if (!field.hxl().isEmpty()) {
                byTag.put(tag(field.hxl()), field.id());
            }
        }
        for (Instrument.Field field : instrument.fields()) {
            byName.putIfAbsent(Fold.fold(field.id()), field.id());
            field.label().byLanguage().values().forEach(label -> byName.putIfAbsent(Fold.fold(label), field.id()));
            field.aliases().forEach(alias -> byName.putIfAbsent(Fold.fold(alias), field.id()));
        }
    }

    int size() {
        return byMachineHeader.size();
    }

    Optional<String> machine(String text) {
        return Optional.ofNullable(byMachineHeader.get(text.toLowerCase(Locale.ROOT)));
    }

    Optional<String> tagged(String text) {
        return text.startsWith("#") ? Optional.ofNullable(byTag.get(tag(text))) : Optional.empty();
    }

    Optional<String> named(String text) {
        return Optional.ofNullable(byName.get(Fold.fold(text)));
    }

    /** The order of attributes and blanks between them do not count in HXL. */
    private static String tag(String text) {
        String[] parts = text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT).split("\\+");
        TreeSet<String> attributes =
                new TreeSet<>(Arrays.asList(parts).subList(Math.min(1, parts.length), parts.length));
        return parts[0] + "+" + String.join("+", attributes);
    }
}
