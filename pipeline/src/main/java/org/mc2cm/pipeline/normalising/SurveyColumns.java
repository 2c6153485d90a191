package org.mc2cm.pipeline.normalising;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;

/** Which columns of a survey's sheet are read: those that the definition names, and no other. */
final class SurveyColumns {

    /** What a tool for surveys adds about the interview and not about anybody. */
    private static final Set<String> HARMLESS = Set.of(
            "start",
            "end",
            "today",
            "_id",
            "_uuid",
            "_index",
            "_status",
            "_submission_time",
            "_validation_status",
            "__version__",
            "_tags",
            "_xform_id_string",
            "meta/instanceID",
            "formhub/uuid");

    private static final List<String> OF_PERSONS = List.of(
            "_submitted_by",
            "username",
            "deviceid",
            "simserial",
            "simid",
            "subscriberid",
            "devicephonenum",
            "phonenumber",
            "email",
            "audit",
            "gps",
            "geolocation",
            "latitude",
            "longitude",
            "altitude",
            "precision");

    private final String[] names;
    private final Map<String, Integer> slots = new HashMap<>();
    private int[] slotOfColumn = new int[0];
    private final Set<Integer> personal = new TreeSet<>();
    private final Set<Integer> unread = new TreeSet<>();
    private final Set<Integer> repeated = new TreeSet<>();

    SurveyColumns(SurveyDefinition survey) {
        Set<String> wanted = new TreeSet<>(survey.questions());
        SurveyDefinition.Columns c = survey.columns();
        wanted.addAll(List.of(c.id(), c.ended(), c.wave(), c.stratum(), c.psu(), c.weight(), c.city()));
        wanted.remove("");
        names = wanted.toArray(String[]::new);
        for (int i = 0; i < names.length; i++) {
            slots.put(names[i], i);
        }
    }

    /** A heading of the sheet. */
    void heading(int column, String text) {
        if (column >= slotOfColumn.length) {
            int before = slotOfColumn.length;
            slotOfColumn = Arrays.copyOf(slotOfColumn, column + 16);
            Arrays.fill(slotOfColumn, before, slotOfColumn.length, -1);
        }
        Integer slot = slots.get(text);
        if (slot != null) {
            // a question's plain name counts before one inside a group
            for (int c = 0; c < column; c++) {
                if (slotOfColumn[c] == slot) {
                    slotOfColumn[c] = -1;
                    unread.add(c);
                }
            }
            slotOfColumn[column] = slot;
        } else if (looksPersonal(text)) {
            personal.add(column);
        } else if (text.indexOf('[') >= 0) {
            repeated.add(column);
        } else if (grouped(text) >= 0) {
            slotOfColumn[column] = grouped(text);
        } else if (!HARMLESS.contains(text) && !isText(text)) {
            unread.add(column);
        }
    }

    /** The place of a question that stands in groups ({@code about/you/age}); -1 for none, and for one that is there already. */
    private int grouped(String text) {
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            Integer slot = slots.get(text.substring(slash + 1));
            if (slot != null) {
                return Arrays.stream(slotOfColumn).anyMatch(s -> s == slot) ? -1 : slot;
            }
        }
        return -1;
    }

    /** A select_multiple's own column, whose choices stand beside it. */
    private boolean isText(String text) {
        String name = text.substring(text.lastIndexOf('/') + 1);
        return slots.keySet().stream().anyMatch(slot -> slot.startsWith(text + "/") || slot.startsWith(name + "/"));
    }

    static boolean looksPersonal(String heading) {
        String name = heading.substring(heading.lastIndexOf('/') + 1);
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return OF_PERSONS.stream().anyMatch(lower::contains) || PersonalHeading.looksPersonal(name);
    }

    int size() {
        return names.length;
    }

    /** The place of a column's answers; -1 for one that is not read. */
    int slot(int column) {
        return column < slotOfColumn.length ? slotOfColumn[column] : -1;
    }

    /** The place of a name's answers; -1 for a name that the definition does not have. */
    int slot(String name) {
        return slots.getOrDefault(name, -1);
    }

    /** Names that no heading had, sorted. */
    List<String> missing() {
        Set<String> found = new TreeSet<>();
        for (int slot : slotOfColumn) {
            if (slot >= 0) {
                found.add(names[slot]);
            }
        }
        return Arrays.stream(names).filter(n -> !found.contains(n)).toList();
    }

    Set<Integer> personal() {
        return personal;
    }

    /** Columns of repeat groups, such as {@code children[2]/age}: they are about others than the respondent. */
    Set<Integer> repeated() {
        return repeated;
    }

    Set<Integer> unread() {
        return unread;
    }
}
