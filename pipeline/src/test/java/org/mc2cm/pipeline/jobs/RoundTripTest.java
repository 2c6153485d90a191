package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.pipeline.feedback.FeedbackWorkbook;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.template.Prefill;
import org.mc2cm.pipeline.template.TemplateWriter;
import org.mc2cm.release.Hashes;

/** A template of each language, filled in by another program, and sent back again with its comments. */
class RoundTripTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    private static final FileWork WORK = new FileWork(CATALOGUE, Mappings.none());
    private static final String SCRIPT = String.join(
            "\n",
            "import openpyxl, sys",
            "for f in sys.argv[1:]:",
            "    w = openpyxl.load_workbook(f)",
            "    m = w['02W_VIO']; m['E6'] = 120; m['F6'] = 95",
            "    s = w['02_INDICATORS']; h = [c.value for c in s[1]]",
            "    for r, (sex, value) in enumerate([('F', 7), ('M', '1 205'), ('_T', 'x')]):",
            "        for k, v in (('element_id', 'recog_requests'), ('sex', sex), ('value', value)):",
            "            s.cell(4 + r, h.index(k) + 1, v)",
            "    w.save(f)");

    @TempDir
    private static Path folder;

    /** One program for all five: it takes its time to start. */
    @BeforeAll
    static void fillIn() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-c", SCRIPT));
        for (String language : LocalText.LANGUAGES) {
            Path file = folder.resolve(language + ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                new TemplateWriter(CATALOGUE)
                        .write(
                                CATALOGUE.network().place("MA-TNG").orElseThrow(),
                                new Quarter(2026, 3),
                                language,
                                Prefill.NONE,
                                out);
            }
            command.add(file.toString());
        }
        for (String python : List.of("python3", "/usr/bin/python3")) {
            command.set(0, python);
            if (succeeds(command)) {
                return;
            }
        }
        String message = "NOT RUN: no python3 with openpyxl here (apt-get install python3-openpyxl)";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(message);
        }
        System.out.println(message);
        abort(message);
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path filled(String language) {
        return folder.resolve(language + ".xlsx");
    }

    private static TreeSet<String> read(Path file, FindingBook book) throws IOException {
        ReceivedFile received = new ReceivedFile("a.xlsx", file, Hashes.sha256(file), Files.size(file), null);
        TreeSet<String> read = new TreeSet<>();
        for (Submission s : WORK.take(received, book)) {
            for (Observation o : s.observations()) {
                read.add(o.key() + " " + o.value() + " " + o.obsStatus() + " " + o.sheet() + "!" + o.cell());
            }
        }
        return read;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "es", "it"})
    void each_language_gives_the_same_observations_as_english(String language) throws Exception {
        TreeSet<String> english = read(filled("en"), new FindingBook());
        assertThat(english).hasSize(4);
        FindingBook book = new FindingBook();
        assertThat(read(filled(language), book)).as(book.kept().toString()).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_reply_sent_back_unchanged_gives_the_same_observations_and_findings(String language) throws Exception {
        Path file = filled(language);
        FindingBook book = new FindingBook();
        ReceivedFile received = new ReceivedFile("a.xlsx", file, Hashes.sha256(file), Files.size(file), null);
        List<Submission> submissions = WORK.take(received, book);
        Path reply = folder.resolve("reply.xlsx");
        new FeedbackWorkbook(CATALOGUE, new Messages())
                .write(FeedbackWork.letter(submissions, book, null), file, java.util.Optional::empty, reply);
        FindingBook again = new FindingBook();
        assertThat(read(reply, again)).isEqualTo(read(file, new FindingBook()));
        assertThat(again.kept()).isEqualTo(book.kept());
    }
}
