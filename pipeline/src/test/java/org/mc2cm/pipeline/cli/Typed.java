package org.mc2cm.pipeline.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A command as it is typed in the project's root.
 *
 * @param said what it wrote to standard output
 * @param complained what it wrote to standard error
 */
record Typed(int exitCode, String said, String complained) {

    static Typed mc2cm(Object... words) {
        System.setProperty(
                "mc2cm.root", Path.of("..").toAbsolutePath().normalize().toString());
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            String[] line = java.util.Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
            int code = Main.run(line);
            return new Typed(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    static Typed run(String quarter, Path inbox, Path home) {
        return mc2cm("run", "--quarter", quarter, "--inbox", inbox, "--home", home);
    }

    static List<NamedCsvRecord> table(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
