package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;

class OpenpyxlTest {

    private static final String SCRIPT = String.join(
            "\n",
            "import sys, datetime, openpyxl",
            "w = openpyxl.Workbook(); s = w.active; s.title = '02_INDICATORS'",
            "s['A1'] = 'valeur é عربي'; s['B2'] = 1234.5; s['C3'] = datetime.date(2025, 1, 1)",
            "s['D4'] = '=1+1'; s['E5'] = True; s.merge_cells('A7:C7'); w.save(sys.argv[1])");

    @Test
    void a_workbook_of_another_program_is_read(@TempDir Path dir) throws IOException, InterruptedException {
        Path file = dir.resolve("w.xlsx");
        if (!written(file)) {
            String message = "NOT RUN: no python3 with openpyxl here (apt-get install python3-openpyxl)";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(message);
            }
            System.out.println(message);
            abort(message);
        }
        var sheet = WorkbookReader.read(file, Limits.CITY, new FindingBook())
                .orElseThrow()
                .sheets()
                .get(0);
        assertThat(sheet.merged()).containsExactly("A7:C7");
        assertThat(sheet.rows().stream().flatMap(r -> r.cells().stream()))
                .extracting(c -> c.a1() + " " + c.type() + " " + c.text() + " " + c.format())
                .containsExactly(
                        "A1 TEXT valeur é عربي null",
                        "B2 NUMBER 1234.5 null",
                        "C3 NUMBER 45658 yyyy-mm-dd",
                        "D4 " + VerbatimCell.Type.NO_VALUE + "  null",
                        "E5 BOOLEAN TRUE null");
    }

    private static boolean written(Path file) throws InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            try {
                Process process = new ProcessBuilder(python, "-c", SCRIPT, file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() == 0) {
                    return true;
                }
            } catch (IOException e) {
                continue;
            }
        }
        return false;
    }
}
