package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.VerbatimNote;

/** Comments and properties are all looked through, or the file is refused. */
class WorkbookNotesTest {

    private static final String COMMENTS = "<comments><authors><author>a</author></authors><commentList>"
            + "<comment ref=\"B2\"><text><t>first@</t></text></comment>"
            + "<comment ref=\"B3\"><text><t>second</t></text></comment></commentList></comments>";

    private final FindingBook damage = new FindingBook();

    @TempDir
    private Path folder;

    private Path workbook(byte[] comments) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/comments1.xml"));
            zip.write(comments);
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write("<p><creator>Somebody</creator></p>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static byte[] broken() {
        byte[] comments = COMMENTS.getBytes(StandardCharsets.UTF_8);
        comments[COMMENTS.indexOf('@')] = (byte) 0xC3;
        return comments;
    }

    @Test
    void each_comment_and_property_is_read() throws IOException {
        assertThat(WorkbookNotes.read(workbook(COMMENTS.getBytes(StandardCharsets.UTF_8)), damage))
                .extracting(VerbatimNote::text)
                .contains("first@", "second", "Somebody");
        assertThat(damage.kept()).isEmpty();
    }

    @Test
    void a_damaged_part_of_comments_is_named_and_the_others_are_read_all_the_same() throws IOException {
        assertThat(WorkbookNotes.read(workbook(broken()), damage))
                .extracting(VerbatimNote::text)
                .contains("Somebody");
        assertThat(damage.kept()).hasSize(1).allMatch(f -> f.severity().refuses());
        assertThat(damage.kept()).flatExtracting(Finding::arguments).containsExactly("xl/comments1.xml");
    }

    @Test
    void nothing_is_printed_about_a_damaged_part() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            WorkbookNotes.read(workbook(broken()), damage);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
