package org.mc2cm.pipeline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.model.ReceivedFile;

class InboxTest {

    @TempDir
    Path dir;

    private void put(String path, String text) throws IOException {
        Path file = dir.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void files_are_sorted_by_code_point_and_hidden_and_lock_files_left_out() throws IOException {
        put("b/x.xlsx", "1");
        put("b-1.xlsx", "2");
        put("B.xlsx", "3");
        put(".hidden", "4");
        put(".git/config", "5");
        put("b/~$x.xlsx", "6");
        put("received.csv", "file,received_at\n");
        assertThat(Inbox.scan(dir).files())
                .extracting(ReceivedFile::path)
                .containsExactly("B.xlsx", "b-1.xlsx", "b/x.xlsx");
    }

    @Test
    void the_fingerprint_is_sha_256() throws IOException {
        put("a", "abc");
        assertThat(Inbox.scan(dir).files().get(0).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_same_bytes_stand_for_the_first_path() throws IOException {
        put("c", "same");
        put("a", "same");
        put("b", "other");
        assertThat(Inbox.scan(dir).duplicates()).isEqualTo(Map.of("c", "a"));
    }

    @Test
    void received_csv_gives_the_day_and_its_wrong_lines_are_findings() throws IOException {
        put("a", "1");
        put("b", "2");
        put("received.csv", "file,received_at\na,2026-10-09\nb,9/10/2026\nmissing,2026-10-09\nb\n");
        Scan scan = Inbox.scan(dir);
        assertThat(scan.files()).extracting(ReceivedFile::receivedAt).containsExactly(LocalDate.of(2026, 10, 9), null);
        assertThat(scan.problems())
                .extracting(p -> p.finding().message() + p.finding().arguments())
                .containsExactly("R01.day[3]", "R01.file[4]", "R01.columns[5]");
    }

    @Test
    void a_link_out_of_the_inbox_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "x");
        Files.createSymbolicLink(dir.resolve("link.xlsx"), secret);
        Files.createSymbolicLink(dir.resolve("folder"), elsewhere);
        Scan scan = Inbox.scan(dir);
        assertThat(scan.files()).isEmpty();
        assertThat(scan.problems()).extracting(InboxFinding::file).containsExactlyInAnyOrder("link.xlsx", "folder");
    }
}
