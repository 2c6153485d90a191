package org.mc2cm.pipeline.normalising;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** From a workbook as it came to its observations, with every finding in one pass. Thread-safe. */
public final class Normaliser {

    private final Catalogue catalogue;
    private final Mappings mappings;
    private final WhoFiles who;
    private final ElementNames elements;
    private final KnownWords words;

    /** @throws org.mc2cm.pipeline.catalogue.ConfigException if a mapping names what the catalogue has not */
    public Normaliser(Catalogue catalogue, Mappings mappings) {
        mappings.check(catalogue);
        this.catalogue = catalogue;
        this.mappings = mappings;
        this.who = new WhoFiles(catalogue.network());
        this.elements = new ElementNames(catalogue);
        this.words = new KnownWords(catalogue, mappings);
    }

    /** Whether a text is a heading, a label or an alias of the catalogue or of a mapping, whatever its case. */
    public boolean knows(String text) {
        return words.has(text);
    }

    /**
     * The drafts of a file: one of the network's own workbook, one a city and quarter of a sheet that a mapping knows.
     * Never empty.
     */
    public List<Draft> normaliseAll(ReceivedFile file, VerbatimWorkbook workbook, FindingBook book) {
        VerbatimWorkbook shown = HiddenSheets.emptied(workbook);
        Optional<Mapping> mapping = mapping(shown);
        if (mapping.isEmpty()) {
            return List.of(normalise(file, shown, book));
        }
        List<Draft> drafts = new MappedForm(catalogue, mapping.get(), book).read(shown);
        return drafts.isEmpty() ? List.of(new Reported(book).draft(null)) : drafts;
    }

    /** Whether a workbook has the network's own submission sheet. */
    boolean owns(VerbatimWorkbook workbook) {
        return new SheetRoles(catalogue, workbook).submission().isPresent();
    }

    /** Whether a workbook has a survey and no sheet of figures. */
    public boolean surveyAlone(VerbatimWorkbook workbook) {
        SheetRoles roles = new SheetRoles(catalogue, workbook);
        return surveyed(workbook)
                && roles.indicators().isEmpty()
                && roles.matrices().isEmpty();
    }

    private static boolean surveyed(VerbatimWorkbook workbook) {
        return workbook.sheet(SurveySheet.SHEET).isPresent()
                || workbook.sheet(SurveyTable.SHEET).isPresent();
    }

    private Optional<Mapping> mapping(VerbatimWorkbook workbook) {
        return new SheetRoles(catalogue, workbook).submission().isPresent()
                ? Optional.empty()
                : mappings.matching(workbook);
    }

    /** The draft of the network's own workbook. */
    public Draft normalise(ReceivedFile file, VerbatimWorkbook workbook, FindingBook book) {
        Reported reported = new Reported(book);
        SheetRoles roles = new SheetRoles(catalogue, workbook);
        Optional<VerbatimSheet> submission = roles.submission();
        if (submission.isEmpty()) {
            missing(workbook, SheetRoles.SUBMISSION, reported);
        }
        SubmissionHeader header = submission
                .flatMap(sheet -> header(sheet, workbook.date1904(), reported))
                .orElse(null);
        figures(workbook, roles, filing(header), reported);
        return reported.draft(header);
    }

    private Optional<SubmissionHeader> header(VerbatimSheet sheet, boolean date1904, Reported reported) {
        KeyValues values = new KeyValues(sheet, instrument(SheetRoles.SUBMISSION), reported);
        return new SubmissionReader(catalogue, who).read(values, date1904);
    }

    private Filing filing(@Nullable SubmissionHeader header) {
        if (header == null) {
            return new Filing("en", NumberFormat.UNDECLARED, "", "", Map.of(), "");
        }
        return new Filing(
                header.language(),
                NumberFormat.of(header.numberFormat()),
                header.member(),
                who.names().defaultReporter(header.participant()),
                who.names().members(header.participant()),
                catalogue
                        .network()
                        .place(header.participant())
                        .map(Place::currency)
                        .orElse(""));
    }

    private void figures(VerbatimWorkbook workbook, SheetRoles roles, Filing filing, Reported reported) {
        Optional<VerbatimSheet> indicators = roles.indicators();
        List<VerbatimSheet> matrices = roles.matrices();
        if (indicators.isEmpty() && matrices.isEmpty() && !surveyed(workbook)) {
            missing(workbook, SheetRoles.INDICATORS, reported);
        }
        HeaderFinder finder = new HeaderFinder(instrument(SheetRoles.INDICATORS), reported);
        LongForm form = new LongForm(catalogue, elements, filing, reported);
        indicators.ifPresent(sheet -> finder.find(sheet).ifPresent(columns -> form.read(sheet, columns, finder)));
        MatrixForm matrix = new MatrixForm(catalogue, filing, reported);
        matrices.forEach(sheet -> MatrixForm.tagRow(sheet).ifPresent(tags -> matrix.read(sheet, tags)));
    }

    private static void missing(VerbatimWorkbook workbook, String sheet, Reported reported) {
        if (FormDefinition.is(workbook)) {
            if (sheet.equals(SheetRoles.SUBMISSION)) {
                reported.find("", "", Note.of("M32.form", ""));
            }
            return;
        }
        String found = String.join(
                ", ", workbook.sheets().stream().map(VerbatimSheet::name).toList());
        reported.find("", "", Note.of("M01.noSheet", found, sheet));
    }

    private Instrument instrument(String id) {
        return Optional.ofNullable(catalogue.instruments().get(id))
                .orElseThrow(() -> new IllegalArgumentException("no instrument " + id));
    }
}
