package org.mc2cm.pipeline.disclosure;

import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.ValueKey;

/** Looks rows up by rising keys, as two sorted lists are merged: half a million rows need no map. */
final class InOrder<T> {

    private final Iterator<? extends T> rows;
    private final Function<T, ValueKey> keyOf;
    private @Nullable T next;

    InOrder(Iterable<? extends T> sorted, Function<T, ValueKey> keyOf) {
        this.rows = sorted.iterator();
        this.keyOf = keyOf;
        advance();
    }

    /** The row of the key, null if there is none. Keys must rise from call to call. */
    @Nullable
    T at(ValueKey key) {
        T row = next;
        while (row != null) {
            int order = keyOf.apply(row).compareTo(key);
            if (order == 0) {
                return row;
            }
            if (order > 0) {
                return null;
            }
            advance();
            row = next;
        }
        return null;
    }

    private void advance() {
        T last = next;
        next = rows.hasNext() ? rows.next() : null;
        if (last != null && next != null && keyOf.apply(last).compareTo(keyOf.apply(next)) > 0) {
            throw new IllegalArgumentException(
                    "rows out of order at " + keyOf.apply(next).valueId());
        }
    }
}
