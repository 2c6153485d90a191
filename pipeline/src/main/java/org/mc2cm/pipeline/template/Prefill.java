package org.mc2cm.pipeline.template;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.MatrixTag;
import org.mc2cm.pipeline.model.Observation;

/** Last quarter's accepted values, shown muted beside the empty cells. */
public record Prefill(Map<Cell, BigDecimal> values) {

    /** Nothing is known of the quarter before: the workbook has no such columns. */
    public static final Prefill NONE = new Prefill(Map.of());

    /** A cell of a matrix sheet. */
    public record Cell(MatrixTag tag, String sex) {}

    public Prefill {
        values = Map.copyOf(values);
    }

    /** Of one submission's observations; those without a value are left out. */
    public static Prefill of(List<Observation> observations) {
        Map<Cell, BigDecimal> values = new LinkedHashMap<>();
        for (Observation o : observations) {
            if (o.value() != null) {
                MatrixTag tag = new MatrixTag(o.element(), o.age(), o.migstat(), o.dimName(), o.dimCode());
                values.put(new Cell(tag, o.sex()), o.value());
            }
        }
        return new Prefill(values);
    }

    boolean present() {
        return !values.isEmpty();
    }

    @Nullable
    BigDecimal at(MatrixTag tag, String sex) {
        return values.get(new Cell(tag, sex));
    }
}
