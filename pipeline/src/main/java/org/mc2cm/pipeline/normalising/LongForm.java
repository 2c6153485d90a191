package org.mc2cm.pipeline.normalising;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** The sheet with a row an observation. */
final class LongForm {

    private final Catalogue catalogue;
    private final ElementNames elements;
    private final Filing filing;
    private final Reported reported;
    private final ValueReader values;
    private final SharesReported shares;
    private final PrintedTotals totals;

    LongForm(Catalogue catalogue, ElementNames elements, Filing filing, Reported reported) {
        this.catalogue = catalogue;
        this.elements = elements;
        this.filing = filing;
        this.reported = reported;
        this.values = new ValueReader(filing.numberFormat(), reported);
        this.shares = new SharesReported(catalogue, filing, values, reported);
        this.totals = new PrintedTotals(filing.numberFormat(), reported);
    }

    void read(VerbatimSheet sheet, Columns first, HeaderFinder finder) {
        Columns columns = sexes(sheet, first);
        totals.begin();
        for (VerbatimRow row : sheet.rows()) {
            if (row.index() < columns.firstRow() || Cells.blank(row) || footnote(row, columns)) {
                continue;
            }
            Optional<Columns> further = finder.again(sheet, row);
            if (further.isPresent()) {
                columns = sexes(sheet, further.get());
                totals.begin();
                continue;
            }
            reported.read();
            row(sheet.name(), row, columns);
        }
    }

    private Columns sexes(VerbatimSheet sheet, Columns columns) {
        return columns.unsure(SexLetters.unsure(sheet, columns, catalogue.dimension("SEX"), filing.language()));
    }

    /** One text below the table, with no number and no code: not a row of figures. */
    private boolean footnote(VerbatimRow row, Columns columns) {
        long texts = row.cells().stream().filter(c -> !Cells.blank(c)).count();
        String element = columns.text(row, "element_id");
        return texts == 1
                && Cells.blank(columns.cell(row, "value"))
                && elements.read(element).isEmpty();
    }

    private void row(String sheet, VerbatimRow row, Columns columns) {
        String text = columns.text(row, "element_id");
        Optional<CodeReader.Match> match = elements.read(text);
        if (match.isEmpty()) {
            // A sex or an age may be a total too: beside an element that is misspelt it says nothing of the row.
            if (TotalWords.is(text) || text.isEmpty() && TotalWords.in(row)) {
                totals.check(sheet, columns.a1(row, "value"), columns.cell(row, "value"));
            } else if (!shares.read(sheet, row, columns)) {
                reported.refuse("");
                totals.miss();
                Note note = Note.of(text.isEmpty() ? "M28.noElement" : "M28.element", text, elements.like(text));
                reported.find(sheet, columns.a1(row, "element_id"), note);
            }
            return;
        }
        String id = match.get().code();
        if (!match.get().exact()) {
            Note note = Note.of("M28.alias", text, id).about(id);
            reported.find(sheet, columns.a1(row, "element_id"), note);
        }
        observation(sheet, row, columns, catalogue.element(id));
    }

    private void observation(String sheet, VerbatimRow row, Columns columns, DataElement element) {
        RowCodes codes = new RowCodes(catalogue, sheet, filing.language(), columns, row, element.id(), reported);
        String sex = codes.code("sex", "SEX");
        String age = codes.code("age", "AGE");
        String migstat = codes.code("migstat", "MIGSTAT");
        String[] breakdown = codes.breakdown();
        String obs = codes.code("obs_status", "OBS_STATUS");
        String conf = codes.code("conf_status", "CONF_STATUS");
        String source = codes.code("source_type", "SOURCE_TYPE");
        VerbatimCell cell = columns.cell(row, "value");
        Optional<Value> value = values.read(sheet, cell, element.id(), quantity(row, columns, element));
        if (!codes.good() || value.isEmpty()) {
            refuse(element);
            return;
        }
        Optional<Value> told = Statuses.together(value.get(), obs, conf);
        if (told.isEmpty()) {
            Note note = Note.of("M13.contradiction", Cells.text(cell), obs).about(element.id());
            reported.find(sheet, columns.a1(row, "value"), note);
            if (!reported.tries(note)) {
                refuse(element);
                return;
            }
            told = value;
        }
        Optional<Note> unit = UnitWords.wrong(columns.text(row, "unit"), element, filing.currency(), told.get());
        if (unit.isPresent()) {
            reported.find(sheet, columns.a1(row, "unit"), unit.get());
            if (!reported.tries(unit.get())) {
                refuse(element);
                return;
            }
        }
        if (!told.get().blank() || !obs.isEmpty()) {
            Observation kept = new Observation(
                    filing.member(columns.text(row, "member_id")),
                    element.id(),
                    Blanks.sex(element, sex),
                    Blanks.total(age),
                    Blanks.migstat(element, migstat),
                    breakdown[0],
                    breakdown[1],
                    told.get().number(),
                    told.get().low(),
                    told.get().high(),
                    told.get().obsStatus(),
                    told.get().confStatus(),
                    source,
                    CodeReader.head(columns.text(row, "indicator_code")),
                    sheet,
                    columns.a1(row, "value"),
                    row.index(),
                    raw(cell));
            reported.keep(kept);
            totals.add(kept);
        }
    }

    private void refuse(DataElement element) {
        reported.refuse(element.id());
        totals.miss();
    }

    /** The element says whether it is a share; which currency an amount is in, the row's unit says. */
    private static ValueText.Quantity quantity(VerbatimRow row, Columns columns, DataElement element) {
        boolean share = ValueText.Quantity.of(element.unit()).perCent();
        return new ValueText.Quantity(share, columns.text(row, "unit"));
    }

    private static String raw(@Nullable VerbatimCell cell) {
        return cell == null ? "" : cell.text();
    }
}
