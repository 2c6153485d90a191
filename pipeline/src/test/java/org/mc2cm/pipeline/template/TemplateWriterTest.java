package org.mc2cm.pipeline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.catalogue.MatrixTag;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;

class TemplateWriterTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final List<String> MATRICES = List.of("02W_VIO", "02W_HOU", "02W_LAB", "02W_OTH");

    private static byte[] bytes(String city, String language, Prefill prefill, Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Place place = CATALOGUE.network().place(city).orElseThrow();
        new TemplateWriter(CATALOGUE).write(place, QUARTER, language, prefill, filling, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(String city, String language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(city, language, Prefill.NONE, Filling.NONE)));
    }

    private static List<String> tags(Sheet sheet) {
        List<String> tags = new ArrayList<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(MatrixTag.TAG_COLUMN);
            if (row.getRowNum() > MatrixTag.TAG_ROW && cell != null) {
                tags.add(cell.getStringCellValue());
            }
        }
        return tags;
    }

    @Test
    void two_writes_give_the_same_bytes() throws IOException {
        assertThat(bytes("MA-TNG", "ar", Prefill.NONE, Filling.NONE))
                .isEqualTo(bytes("MA-TNG", "ar", Prefill.NONE, Filling.NONE));
    }

    @Test
    void every_tag_of_a_matrix_names_an_element_that_cities_count() throws IOException {
        List<String> counted =
                MatrixRow.counted(CATALOGUE).stream().map(DataElement::id).toList();
        try (XSSFWorkbook book = open("FR-GNB", "fr")) {
            for (String name : MATRICES) {
                assertThat(tags(book.getSheet(name))).isNotEmpty().allSatisfy(tag -> assertThat(
                                MatrixTag.parse(tag).orElseThrow().element())
                        .isIn(counted));
            }
        }
    }

    @Test
    void every_element_that_cities_count_has_a_row() throws IOException {
        List<String> elements = new ArrayList<>();
        try (XSSFWorkbook book = open("FR-GNB", "fr")) {
            for (String name : MATRICES) {
                tags(book.getSheet(name))
                        .forEach(tag ->
                                elements.add(MatrixTag.parse(tag).orElseThrow().element()));
            }
        }
        assertThat(elements)
                .containsAll(MatrixRow.counted(CATALOGUE).stream()
                        .map(DataElement::id)
                        .toList());
    }

    @Test
    void arabic_sheets_run_from_right_to_left() throws IOException {
        try (XSSFWorkbook book = open("JO-AMM", "ar")) {
            assertThat(book)
                    .allSatisfy(sheet -> assertThat(sheet.isRightToLeft()).isTrue());
        }
    }

    @Test
    void the_long_form_has_the_machine_headers_of_the_catalogue_in_its_first_row() throws IOException {
        Instrument instrument = CATALOGUE.instrument("02_INDICATORS");
        try (XSSFWorkbook book = open("FR-GNB", "fr")) {
            List<String> heads = new ArrayList<>();
            book.getSheet("02_INDICATORS").getRow(0).forEach(c -> heads.add(c.getStringCellValue()));
            assertThat(heads)
                    .isEqualTo(instrument.fields().stream()
                            .map(Instrument.Field::id)
                            .toList());
        }
    }

    @Test
    void each_coded_column_of_the_long_form_has_a_drop_down_of_an_existing_list() throws IOException {
        try (XSSFWorkbook book = open("FR-GNB", "fr")) {
            List<XSSFDataValidation> lists = book.getSheet("02_INDICATORS").getDataValidations().stream()
                    .filter(v -> v.getValidationConstraint().getFormula1().startsWith("list_"))
                    .toList();
            assertThat(lists).hasSizeGreaterThanOrEqualTo(8).allSatisfy(v -> assertThat(
                            book.getName(v.getValidationConstraint().getFormula1()))
                    .isNotNull());
        }
    }

    @Test
    void a_cell_that_no_figure_can_stand_in_is_locked_and_an_input_is_not() throws IOException {
        try (XSSFWorkbook book = open("FR-GNB", "fr")) {
            XSSFSheet sheet = book.getSheet("02W_VIO");
            Row row = sheet.getRow(MatrixTag.TAG_ROW + 1 + rowsBefore(sheet, "shelter_req|_T|MIG||"));
            assertThat(List.of(
                            row.getCell(4).getCellStyle().getLocked(),
                            row.getCell(5).getCellStyle().getLocked()))
                    .containsExactly(false, true);
            assertThat(sheet.getProtect()).isTrue();
        }
    }

    private static int rowsBefore(Sheet sheet, String tag) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getStringCellValue().equals(tag)) {
                return row.getRowNum() - MatrixTag.TAG_ROW - 1;
            }
        }
        throw new AssertionError("no row " + tag);
    }

    @Test
    void the_label_of_an_element_says_in_a_comment_what_to_count() throws IOException {
        try (XSSFWorkbook book = open("FR-GNB", "fr")) {
            XSSFSheet sheet = book.getSheet("02W_VIO");
            int row = MatrixTag.TAG_ROW + 1 + rowsBefore(sheet, "gbv_cases_registered|_T|MIG||");
            assertThat(sheet.getRow(row).getCell(1).getCellComment().getString().getString())
                    .contains("VIO-06", "2026-07-01");
        }
    }

    @Test
    void last_quarters_values_stand_in_columns_that_are_not_read() throws IOException {
        MatrixTag tag = new MatrixTag("pop_migrant", "_T", "MIG", "", "");
        Prefill prefill = new Prefill(Map.of(new Prefill.Cell(tag, "F"), new BigDecimal("1234")));
        byte[] bytes = bytes("FR-GNB", "fr", prefill, Filling.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheet("02W_VIO");
            Row row = sheet.getRow(MatrixTag.TAG_ROW + 1 + rowsBefore(sheet, tag.format()));
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(MatrixTag.TAG_ROW).getCell(5).getStringCellValue())
                    .isEqualTo(MatrixTag.PREVIOUS);
        }
    }

    @Test
    void the_version_of_the_template_stands_in_a_named_cell() throws IOException {
        try (XSSFWorkbook book = open("FR-GNB", "fr")) {
            assertThat(book.getName("template_version").getRefersToFormula()).isEqualTo("'01_SUBMISSION'!$C$4");
        }
    }

    @Test
    void the_lists_are_hidden_and_protected() throws IOException {
        try (XSSFWorkbook book = open("FR-GNB", "fr")) {
            assertThat(book.isSheetHidden(book.getSheetIndex("99_LISTS"))).isTrue();
            assertThat(book.getSheet("99_LISTS").getProtect()).isTrue();
        }
    }
}
