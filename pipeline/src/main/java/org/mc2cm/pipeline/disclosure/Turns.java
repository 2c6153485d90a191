package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which tables are worked on: what a share is bounded by comes before the share. Tables of one turn know
 * nothing of each other, so that they can be worked on at the same time with the same result.
 */
final class Turns {

    private Turns() {}

    static List<List<LinkedTable>> of(Collection<LinkedTable> tables) {
        Map<String, Set<String>> waitsFor = new HashMap<>();
        Set<String> left = new HashSet<>();
        tables.forEach(t -> left.add(t.element));
        for (LinkedTable t : tables) {
            Set<String> wholes = new HashSet<>();
            for (Cell c : t.cells) {
                Cell whole = c.whole;
                if (whole != null && !whole.key.element().equals(t.element)) {
                    wholes.add(whole.key.element());
                }
            }
            waitsFor.put(t.element, wholes);
        }
        List<LinkedTable> rest = new ArrayList<>(tables);
        List<List<LinkedTable>> turns = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<LinkedTable> turn = rest.stream()
                    .filter(t ->
                            waitsFor.getOrDefault(t.element, Set.of()).stream().noneMatch(left::contains))
                    .toList();
            if (turn.isEmpty()) {
                // two elements that bound each other: one goes first
                turn = List.of(rest.get(0));
            }
            turns.add(turn);
            rest.removeAll(turn);
            turn.forEach(t -> left.remove(t.element));
        }
        return turns;
    }
}
