import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.jobs.FeedbackWork;
import org.mc2cm.pipeline.jobs.FileWork;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.release.Hashes;

/**
 * What a feedback workbook costs of a city's file with 5,000 rows and 2,000 cells in question: the first in a new
 * process, and the median with the following ones. Prints JSON. Arguments: folder, config.
 */
public final class FeedbackBench {

    private static final int ROWS = 5_000;
    private static final int ROUNDS = 7;

    private FeedbackBench() {}

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path file = folder.resolve("five-thousand.xlsx");
        write(file);
        Catalogue catalogue = CatalogueReader.read(Path.of(args[1]));
        FileWork reading = new FileWork(catalogue, Mappings.read(Path.of(args[1])));
        FindingBook book = new FindingBook();
        List<Submission> submissions = reading.take(
                new ReceivedFile("a", file, Hashes.sha256(file), Files.size(file), null), book);
        double[] wall = new double[ROUNDS];
        double[] cpu = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long clock = System.nanoTime();
            double used = cpu();
            new FeedbackWork(catalogue, reading)
                    .write(file, FeedbackWork.letter(submissions, book, "fr"), folder.resolve("reply.xlsx"));
            wall[i] = (System.nanoTime() - clock) / 1e9;
            cpu[i] = cpu() - used;
        }
        double first = wall[0];
        double firstCpu = cpu[0];
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.printf(
                "{\"feedback_rows\": %d, \"cells_in_question\": %d, \"first_wall_s\": %.2f, \"first_cpu_s\": %.2f, "
                        + "\"median_wall_s\": %.2f, \"median_cpu_s\": %.2f}%n",
                ROWS, book.kept().size(), first, firstCpu, wall[ROUNDS / 2], cpu[ROUNDS / 2]);
    }

    private static double cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static void write(Path file) throws IOException {
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String pack = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                            + "Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType="
                            + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                            + "PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "spreadsheetml.sheet.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    pack + "<Relationship Id=\"w\" Type=\"" + rel
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + main + " xmlns:r=\"" + rel + "\"><sheets><sheet name=\"01_SUBMISSION\" sheetId=\"1\" "
                            + "r:id=\"a\"/><sheet name=\"02_INDICATORS\" sheetId=\"2\" r:id=\"b\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    pack + "<Relationship Id=\"a\" Type=\"" + rel + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "<Relationship Id=\"b\" Type=\"" + rel + "/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                            + "</Relationships>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet " + main + "><sheetData>" + row(1, "city_id", "", "MA-TNG")
                            + row(2, "period", "", "2026-Q3") + "</sheetData></worksheet>");
            part(zip, "xl/worksheets/sheet2.xml", "<worksheet " + main + "><sheetData>" + figures() + "</sheetData></worksheet>");
        }
    }

    private static String figures() {
        StringBuilder rows = new StringBuilder(row(1, "element_id", "sex", "dim_name", "dim_code", "value"));
        for (int r = 2; r <= ROWS + 1; r++) {
            String value = r % 5 == 0 ? "12 (dont " + r % 7 + ")" : Integer.toString(100 + r);
            rows.append(row(r, "recog_requests", r % 2 == 0 ? "F" : "M", "ORIGIN", "X" + r, value));
        }
        return rows.toString();
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            String place = (char) ('A' + i) + Integer.toString(number);
            if (texts[i].matches("[0-9]+")) {
                row.append("<c r=\"" + place + "\"><v>" + texts[i] + "</v></c>");
            } else if (!texts[i].isEmpty()) {
                row.append("<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + texts[i] + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
