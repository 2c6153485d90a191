package org.mc2cm.pipeline.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;

/** Reads long separated values of a tool for surveys field by field: UTF-8, the separator that its headings show. */
public final class TextStream {

    private static final int HEAD = 64_000;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private TextStream() {}

    /** Takes the fields that are not empty; rows rise from 0. */
    @FunctionalInterface
    public interface FieldHandler {
        void field(int row, int column, String text);
    }

    /** The headings of a text in UTF-8; empty for any other file. */
    public static Optional<List<String>> headings(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            if (FileForm.of(file) != FileForm.TEXT) {
                return Optional.empty();
            }
            String start = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            String line = bare(start.lines().findFirst().orElse(""));
            char separator = separator(line);
            return Optional.of(
                    List.of(line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)).stream()
                            .map(TextStream::unquoted)
                            .toList());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String bare(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1) : field;
    }

    private static char separator(String line) {
        char best = ',';
        long most = -1;
        for (char candidate : SEPARATORS) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /** False if the file is damaged or over a limit; the book then has a finding that refuses it. */
    public static boolean read(Path file, Limits limits, FindingBook findings, FieldHandler handler) {
        try (InputStream in = Files.newInputStream(file)) {
            String line = String.join(",", headings(file).orElse(List.of()));
            if (line.isEmpty()) {
                throw Refusal.at("CSV", "", "", "M32.text_quotes", "1");
            }
            each(in, file, limits, handler);
            return true;
        } catch (Refusal e) {
            findings.add(e.finding());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            findings.add(Refusal.at("CSV", "", "", "M32.text_quotes", "1").finding());
        }
        return false;
    }

    private static void each(InputStream in, Path file, Limits limits, FieldHandler handler) throws IOException {
        String first;
        try (BufferedReader head = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            first = bare(Optional.ofNullable(head.readLine()).orElse(""));
        } catch (CharacterCodingException e) {
            throw Refusal.at("CSV", "", "", "M32.text_quotes", "1");
        }
        InputStreamReader reader = new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(first))
                .detectBomHeader(false)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(reader)) {
            int row = 0;
            for (CsvRecord fields : csv) {
                if (row >= limits.rows()) {
                    throw Refusal.at("CSV", "", "", "M34.rows", Integer.toString(limits.rows()));
                }
                for (int column = 0; column < fields.getFieldCount(); column++) {
                    String text = row == 0 && column == 0 ? bare(fields.getField(column)) : fields.getField(column);
                    if (!text.isEmpty()) {
                        handler.field(row, column, text);
                    }
                }
                row++;
            }
        }
    }
}
