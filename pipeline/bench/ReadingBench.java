import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell.Type;
import org.mc2cm.pipeline.reading.SheetStream;
import org.mc2cm.pipeline.reading.StreamedRow;
import org.mc2cm.pipeline.reading.WorkbookReader;

/**
 * What reading costs: a survey of 1,000,000 rows x 12 columns against inflating its sheet in the same run, and a
 * city's workbook of 3 sheets x 200 rows. Seconds are CPU seconds of the whole process, collector and compiler
 * included. Prints JSON. Arguments: folder for the workbooks, rows (default 1000000), rounds (default 3).
 *
 * <pre>java -Xmx512m -cp 'pipeline/target/classes:pipeline/target/lib/*' pipeline/bench/ReadingBench.java target/bench</pre>
 */
public final class ReadingBench {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int CITY_READS = 300;

    private ReadingBench() {}

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/bench"));
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        Path survey = folder.resolve("survey-" + rows + ".xlsx");
        Path city = folder.resolve("city.xlsx");
        if (!Files.exists(survey)) {
            write(survey, 1, rows);
        }
        write(city, 3, 200);
        double[] inflating = new double[rounds];
        double[] reading = new double[rounds];
        double wall = Double.MAX_VALUE;
        Sums sums = new Sums();
        for (int i = 0; i < rounds; i++) {
            double start = cpu();
            inflate(survey);
            double between = cpu();
            long clock = System.nanoTime();
            sums = read(survey, rows);
            wall = Math.min(wall, (System.nanoTime() - clock) / 1e9);
            inflating[i] = between - start;
            reading[i] = cpu() - between;
        }
        report(rows, median(inflating), median(reading), wall, cityMilliseconds(city), sums);
    }

    private static void report(int rows, double inflating, double reading, double wall, double city, Sums sums) {
        System.out.printf(
                "{\"rows\": %d, \"columns\": 12, \"inflate_cpu_s\": %.2f, \"read_cpu_s\": %.2f, "
                        + "\"multiple_of_inflating\": %.2f, \"read_wall_s\": %.2f, \"rows_per_second\": %.0f, "
                        + "\"peak_heap_mb\": %d, \"max_heap_mb\": %d, \"city_workbook_cpu_ms\": %.2f, \"cells\": %d}%n",
                rows,
                inflating,
                reading,
                reading / inflating,
                wall,
                rows / wall,
                peakHeap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                city,
                sums.cells);
    }

    /** Uses every value as a loader would: numbers typed, dates told apart, shared texts by number. */
    private static final class Sums {
        private long cells;
        private long rows;
        private long dates;
        private double numbers;
        private long texts;

        private void add(StreamedRow row) {
            rows++;
            cells += row.size();
            for (int i = 0; i < row.size(); i++) {
                if (row.type(i) == Type.NUMBER) {
                    numbers += row.number(i);
                    dates += row.isDate(i) ? 1 : 0;
                } else {
                    texts += row.sharedIndex(i) >= 0 ? row.sharedIndex(i) : row.text(i).length();
                }
            }
        }
    }

    private static Sums read(Path survey, int rows) {
        Sums sums = new Sums();
        boolean done = SheetStream.read(survey, "sheet1", Limits.SURVEY, new FindingBook(), sums::add);
        if (!done || sums.rows != rows || sums.dates != 2L * rows || sums.numbers == 0 || sums.texts == 0) {
            throw new IllegalStateException("the survey was not read as it was written");
        }
        return sums;
    }

    private static void inflate(Path survey) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(survey.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(SHEET))) {
            while (in.read(buffer) >= 0) {
                continue;
            }
        }
    }

    private static double cityMilliseconds(Path city) {
        double[] batches = new double[5];
        for (int batch = 0; batch < batches.length; batch++) {
            double start = cpu();
            for (int i = 0; i < CITY_READS; i++) {
                WorkbookReader.read(city, Limits.CITY, new FindingBook()).orElseThrow();
            }
            batches[batch] = (cpu() - start) * 1_000 / CITY_READS;
        }
        return median(batches);
    }

    private static double cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    // The workbook is written as raw XML, so that no library that is measured made its own input.

    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STYLES = "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
            + "formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"2\"/></cellXfs></styleSheet>";
    private static final int STRINGS = 400;

    private static void write(Path file, int sheets, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            StringBuilder names = new StringBuilder();
            StringBuilder targets = new StringBuilder();
            for (int i = 1; i <= sheets; i++) {
                names.append("<sheet name=\"sheet" + i + "\" sheetId=\"" + i + "\" r:id=\"r" + i + "\"/>");
                targets.append(relationship("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            }
            targets.append(relationship("t", "sharedStrings", "sharedStrings.xml"));
            targets.append(relationship("s", "styles", "styles.xml"));
            part(zip, "_rels/.rels", relationships(relationship("w", "officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml", "<workbook xmlns:r=\"" + REL + "\"><sheets>" + names + "</sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relationships(targets.toString()));
            part(zip, "xl/styles.xml", STYLES);
            part(zip, "xl/sharedStrings.xml", "<sst>" + "<si><t>country of origin</t></si>".repeat(STRINGS) + "</sst>");
            for (int i = 1; i <= sheets; i++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
                sheet(zip, rows, new Random(i));
            }
        }
    }

    private static void sheet(OutputStream out, int rows, Random random) throws IOException {
        out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        StringBuilder xml = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            row(xml, row, random);
            if (xml.length() > 1 << 20 || row == rows) {
                out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
                xml.setLength(0);
            }
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    /** An id, a city, two dates, four answers, a share, an income, a weight, and a code or a note. */
    private static void row(StringBuilder xml, int row, Random random) {
        xml.append("<row r=\"").append(row).append("\" spans=\"1:12\">");
        cell(xml, 'A', row, "", 100_000 + row);
        cell(xml, 'B', row, " t=\"s\"", random.nextInt(200));
        cell(xml, 'C', row, " s=\"1\"", 45_292 + random.nextInt(700));
        cell(xml, 'D', row, " s=\"1\"", 18_000 + random.nextInt(20_000));
        for (char column = 'E'; column <= 'H'; column++) {
            cell(xml, column, row, " t=\"s\"", 200 + random.nextInt(200));
        }
        cell(xml, 'I', row, " s=\"2\"", random.nextInt(900) / 1000.0);
        cell(xml, 'J', row, "", random.nextInt(4_000));
        cell(xml, 'K', row, "", (2_000 + random.nextInt(30_000)) / 10_000.0);
        if (random.nextInt(100) < 15) {
            xml.append("<c r=\"L").append(row).append("\" t=\"inlineStr\"><is><t>see note ");
            xml.append(row % 977).append(" &amp; annex é").append(row % 13).append("</t></is></c>");
        } else {
            cell(xml, 'L', row, " t=\"s\"", random.nextInt(STRINGS));
        }
        xml.append("</row>");
    }

    private static void cell(StringBuilder xml, char column, int row, String attributes, Object value) {
        xml.append("<c r=\"").append(column).append(row).append('"').append(attributes);
        xml.append("><v>").append(value).append("</v></c>");
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + REL + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String inner) {
        return "<Relationships>" + inner + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
