package org.mc2cm.pipeline.normalising;

import java.util.Optional;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.normalising.Reported.Note;

/**
 * M15: a row with the code of an indicator and no element, whose value is the percentage itself. It is kept under the
 * indicator's code, which no count has: so it is in no sum and gets no interval.
 */
final class SharesReported {

    private static final String UNIT = "per cent";

    private final Catalogue catalogue;
    private final Filing filing;
    private final ValueReader values;
    private final Reported reported;

    SharesReported(Catalogue catalogue, Filing filing, ValueReader values, Reported reported) {
        this.catalogue = catalogue;
        this.filing = filing;
        this.values = values;
        this.reported = reported;
    }

    /** Whether the row was such a one; if so, it is kept or its finding says why not. */
    boolean read(String sheet, VerbatimRow row, Columns columns) {
        Optional<Indicator> found = indicator(columns.text(row, "element_id"), columns.text(row, "indicator_code"));
        boolean share = ValueText.Quantity.of(columns.text(row, "unit")).perCent()
                || columns.text(row, "unit").isEmpty();
        if (found.isEmpty() || !share) {
            return false;
        }
        Indicator indicator = found.get();
        RowCodes codes = new RowCodes(catalogue, sheet, filing.language(), columns, row, indicator.code(), reported);
        String sex = codes.code("sex", "SEX");
        String age = codes.code("age", "AGE");
        String migstat = codes.code("migstat", "MIGSTAT");
        String[] breakdown = codes.breakdown();
        VerbatimCell cell = columns.cell(row, "value");
        Optional<Value> value = values.read(sheet, cell, indicator.code(), new ValueText.Quantity(true, ""));
        if (cell == null || !codes.good() || value.isEmpty()) {
            reported.refuse(indicator.code());
        } else if (!value.get().blank()) {
            DataElement counted = catalogue.element(indicator.numerator());
            keep(
                    sheet,
                    row,
                    columns,
                    cell,
                    value.get(),
                    new Observation.Key(
                            filing.member(columns.text(row, "member_id")),
                            indicator.code(),
                            Blanks.sex(counted, sex),
                            Blanks.total(age),
                            Blanks.migstat(counted, migstat),
                            breakdown[0],
                            breakdown[1]));
        }
        return true;
    }

    private Optional<Indicator> indicator(String element, String code) {
        String named = CodeReader.head(element.isEmpty() ? code : element);
        return catalogue.indicators().values().stream()
                .filter(i -> i.code().equals(named) && i.unit().startsWith(UNIT))
                .findFirst();
    }

    private void keep(
            String sheet, VerbatimRow row, Columns columns, VerbatimCell cell, Value value, Observation.Key key) {
        Note note = Note.of("M15.share", cell.text(), key.element()).about(key.element());
        reported.find(sheet, cell.a1(), note);
        reported.keep(new Observation(
                key.member(),
                key.element(),
                key.sex(),
                key.age(),
                key.migstat(),
                key.dimName(),
                key.dimCode(),
                value.number(),
                value.low(),
                value.high(),
                value.number() == null ? value.obsStatus() : "V",
                value.confStatus(),
                CodeReader.head(columns.text(row, "source_type")),
                key.element(),
                sheet,
                cell.a1(),
                row.index(),
                cell.text()));
    }
}
