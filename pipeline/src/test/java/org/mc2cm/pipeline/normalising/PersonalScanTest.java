package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.model.VerbatimNote;

class PersonalScanTest {

    private static final PersonalScan SCAN = new PersonalScan(new Normaliser(Book.CATALOGUE, Mappings.none()));
    private final FindingBook found = new FindingBook();

    private List<String> told(Book book, VerbatimNote... notes) {
        SCAN.finds(book.workbook(), List.of(notes), found);
        return found.kept().stream().map(Book::brief).toList();
    }

    private static Book noting(String text) {
        return Book.of("MA-TNG", "2026-Q3")
                .figures(Book.row("recog_requests", "F", 7))
                .says("notes", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact: amina.b@example.org",
                "appeler le +212 661 23 45 67",
                "tél. 06 12 34 56 78",
                "هاتف ٠٦٦١٢٣٤٥٦٧",
                "AB1234567",
                "X1234567L",
                "passeport n° 0912345",
                "35.7595, -5.8340",
                "12 rue de la Liberté, Tanger",
                "Calle Mayor 14",
                "Mme Benali a été orientée",
                "Fatima Zahra El Amrani",
                "dossier de Khadija Benali",
                "السيدة بنعلي",
                "فاطمة بنعلي",
                "عمر المختار",
                "ملف حياة بنعلي",
                "اتصلنا مع عمر حسن في مركز المدينة يوم الاثنين"
            })
    void what_identifies_a_person_is_found_with_its_cell_alone(String text) {
        assertThat(told(noting(text))).containsExactly("M31 REJ-FILE 01_SUBMISSION!C3");
        assertThat(found.kept().get(0).seen()).isEmpty();
        assertThat(new Messages().text(found.kept().get(0), "en")).doesNotContain(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 234 567",
                "2026-03-31 10:15",
                "31/12/2025",
                "Hôpital Mohammed V",
                "Fondation Hassan II",
                "12 (dont 3 mineures)",
                "Source: Direction de la Police, 2025",
                "Ville de Lyon, Service Social",
                "شارع محمد الخامس",
                "كم مرة تلقى الطفل اللقاح في عمر 9 أشهر على الأقل",
                "متوسط عمر النساء",
                "تحسين حياة المهاجرات في المدينة والوصول إلى السكن",
                "0,5 0,6 0,7",
                "عدد النساء المهاجرات"
            })
    void what_is_no_person_passes(String text) {
        assertThat(told(noting(text))).isEmpty();
    }

    @Test
    void a_list_of_persons_beside_the_figures_is_found_by_its_headings() {
        Book book = noting("").sheet("Liste", new Object[] {"Nom", "Prénom", "Téléphone"}, new Object[] {"x", "y", 1});
        assertThat(told(book))
                .containsExactly("M31 REJ-FILE Liste!A1", "M31 REJ-FILE Liste!B1", "M31 REJ-FILE Liste!C1");
    }

    @Test
    void a_question_about_a_name_is_nobodys_name() {
        Object[][] form = {
            {"type", "name", "label::English (en)", "label::Français (fr)"},
            {"start", "start", "", ""},
            {"text", "tel", "Phone number", "Téléphone"},
            {"select_one yesno", "ok", "Consent", "Accord"}
        };
        assertThat(told(noting("").sheet("survey", form))).isEmpty();
        form[1][0] = "x";
        assertThat(told(noting("").sheet("survey", form))).contains("M31 REJ-FILE survey!C3", "M31 REJ-FILE survey!D3");
    }

    @Test
    void a_row_a_case_is_refused_whole() {
        Object[][] rows = new Object[7][];
        rows[0] = new Object[] {"N° dossier", "Âge", "Nationalité", "Date"};
        for (int r = 1; r < rows.length; r++) {
            rows[r] = new Object[] {r, 20 + r, "SY", "2026-01-0" + r};
        }
        assertThat(told(noting("").sheet("Cas", rows))).containsExactly("M31 REJ-FILE Cas!A1");
    }

    @Test
    void a_table_of_counts_by_sex_and_age_passes() {
        Book book = noting("").sheet("Tab", new Object[] {"Age", "Sex", "Count"}, new Object[] {"15-24", "F", 12});
        assertThat(told(book)).isEmpty();
    }

    @Test
    void a_comment_is_looked_through_and_ours_are_not() {
        assertThat(told(
                        noting(""),
                        new VerbatimNote("02_INDICATORS", "I2", "demander à Mme Benali"),
                        new VerbatimNote("02_INDICATORS", "I3", "MC2CM \u00B7 M07: Mme Benali")))
                .containsExactly("M31 REJ-FILE 02_INDICATORS!I2");
    }

    @Test
    void the_authors_name_in_the_properties_is_found() {
        assertThat(told(noting(""), new VerbatimNote("", "creator", "Benali Amina")))
                .containsExactly("M31 REJ-FILE ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"openpyxl", "Microsoft Office User", "Ville de Lyon", "MC2CM Monitor", "Observatoire Migration"})
    void an_author_that_is_no_person_passes(String author) {
        assertThat(told(noting(""), new VerbatimNote("", "creator", author))).isEmpty();
    }
}
