package org.mc2cm.pipeline.normalising;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimNote;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/**
 * M31: looks for personal data in every sheet, comment and property before anything else is done with a file. Its
 * findings name positions and kinds alone; a file that has one is not looked at further.
 */
public final class PersonalScan {

    /** The sheets that the template fills itself. */
    private static final Set<String> STATIC = Set.of("99_LISTS", "00_README", "00_FEEDBACK");

    /** The survey has rows of persons by design, without names; it is checked where it is read. */
    private static final Set<String> OF_PERSONS = Set.of("07_SURVEY", "07_XLSFORM");

    /** Sheets whose first columns hold the city's own codes, such as those of its services. */
    private static final Pattern OWN = Pattern.compile("0[3-6]_[A-Z_]+");

    private static final Pattern PLACES =
            Pattern.compile("(adm|label|etablissement|institution|place|lieu|localite|quartier"
                    + "|district|commune|municip|barrio|quartiere|comune|البلديه|الحي).*");

    private static final int HEAD_ROWS = 20;
    private static final int FEWEST_CASES = 5;
    private static final int FEWEST_CODES = 10;
    private static final Pattern CASE_ID = Pattern.compile(
            "(case|victim|client|beneficiary|beneficiaire|survivor|patient|person|dossier|victime|caso|usuaria|vittima|pratica"
                    + "|ملف|حاله|ضحيه)( ?(id|no|n|nr|number|code|numero|num|رقم))?|(id|no|n|numero|num|code|رقم)"
                    + "( (du|de|del|di|de la|della|of))? ?(case|victim|client|dossier|victime|beneficiaire|caso|usuaria|pratica"
                    + "|الملف|الحاله|الضحيه|ملف)");
    private static final Pattern TRAIT = Pattern.compile(
            "age|edad|eta|sex|sexe|sexo|sesso|gender|genre|nationality|nationalite|nacionalidad|nazionalita|marital status"
                    + "|situation matrimoniale|estado civil|stato civile|date of incident|date de l'incident|children|enfants"
                    + "|country of origin|pays d'origine|العمر|السن|الجنس|الجنسيه|الحاله العائليه");
    private static final Set<String> AUTHORS =
            Set.of("creator", "lastmodifiedby", "manager", "initial-creator", "printed-by", "author");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]+([ ,]+\\p{Lu}[\\p{L}'’-]+){1,3}|\\p{InArabic}{2,}( +\\p{InArabic}{2,}){1,3}");
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i).*\\b(microsoft|office|user|utilisateur|usuario|utente|windows|apache|poi|openpyxl|libreoffice|admin\\w*|ville"
                    + "|mairie|city|comune|commune|ayuntamiento|camara|service|direction|observatoire|ministry|ministere"
                    + "|institute?|istituto|instituto|department|bureau|synthetic|mc2cm|monitor|statisti\\w*)\\b.*|.*(بلديه|وزاره|مصلحه|معهد).*");

    /** Texts that are remembered: the words of the template stand in every file. */
    private static final int REMEMBERED = 1 << 14;

    private final Normaliser normaliser;
    /** Texts without anything personal, of all files so far. */
    private final Set<String> plain = ConcurrentHashMap.newKeySet();

    /** @param normaliser knows the words of the catalogue, which are nobody's name */
    public PersonalScan(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** @return whether the file must be set aside; the book then has findings of M31 alone */
    public boolean finds(VerbatimWorkbook workbook, List<VerbatimNote> notes, FindingBook book) {
        FindingBook found = new FindingBook();
        Set<String> clean = new HashSet<>();
        for (VerbatimSheet sheet : workbook.sheets()) {
            if (!STATIC.contains(sheet.name())) {
                sheet(sheet, clean, found);
            }
        }
        boolean own = normaliser.owns(workbook);
        notes.stream().filter(n -> own || !author(n)).forEach(note -> note(note, found));
        found.kept().forEach(book::add);
        return !found.kept().isEmpty();
    }

    private void sheet(VerbatimSheet sheet, Set<String> clean, FindingBook found) {
        boolean form = FormDefinition.is(sheet);
        boolean cases = !form && !OF_PERSONS.contains(sheet.name()) && caseList(sheet, found);
        for (VerbatimRow row : sheet.rows()) {
            if (!cases && !form && row.index() < HEAD_ROWS) {
                headings(sheet, row, found);
            }
            for (VerbatimCell cell : row.cells()) {
                if (cell.type() == VerbatimCell.Type.TEXT && !clean.contains(cell.text())) {
                    cell(sheet, cell, clean, found);
                }
            }
        }
    }

    private void cell(VerbatimSheet sheet, VerbatimCell cell, Set<String> clean, FindingBook found) {
        Optional<String> kind = kind(cell.text());
        boolean document = kind.equals(Optional.of("document"));
        boolean code =
                document && cell.column() < 2 && OWN.matcher(sheet.name()).matches()
                        || document && codeList(sheet, cell)
                        || kind.equals(Optional.of("name")) && placesBelow(sheet, cell);
        if (kind.isEmpty() || code || normaliser.knows(cell.text())) {
            clean.add(cell.text());
        } else {
            add(found, sheet.name(), cell.a1(), "M31." + kind.get());
        }
    }

    /** Places and houses bear names of persons; their column says what they are. */
    private static boolean placesBelow(VerbatimSheet sheet, VerbatimCell cell) {
        return sheet.rows().stream()
                .limit(1)
                .map(r -> r.at(cell.column()))
                .anyMatch(c -> c != null && PLACES.matcher(Fold.fold(c.text())).matches());
    }

    /** Many codes that begin alike in one column are those of places, not of papers. */
    private static boolean codeList(VerbatimSheet sheet, VerbatimCell cell) {
        String start = cell.text().strip().substring(0, 2);
        return sheet.rows().stream()
                        .map(r -> r.at(cell.column()))
                        .filter(c -> c != null && c.text().startsWith(start))
                        .limit(FEWEST_CODES)
                        .count()
                == FEWEST_CODES;
    }

    /** Two headings of personal data in one row announce a list of persons wherever it stands. */
    private static void headings(VerbatimSheet sheet, VerbatimRow row, FindingBook found) {
        List<VerbatimCell> personal = row.cells().stream()
                .filter(c -> c.type() == VerbatimCell.Type.TEXT && c.text().length() < 60)
                .filter(c -> PersonalHeading.looksPersonal(c.text()))
                .toList();
        if (personal.size() > 1) {
            personal.forEach(c -> add(found, sheet.name(), c.a1(), "M31.heading"));
        }
    }

    /** A row a person: a heading that numbers cases beside two traits of persons, and rows below. */
    private static boolean caseList(VerbatimSheet sheet, FindingBook found) {
        for (VerbatimRow row : sheet.rows()) {
            if (row.index() >= HEAD_ROWS) {
                return false;
            }
            Optional<VerbatimCell> id = row.cells().stream()
                    .filter(c -> CASE_ID.matcher(heading(c)).matches())
                    .findFirst();
            long traits = row.cells().stream()
                    .filter(c -> TRAIT.matcher(heading(c)).matches())
                    .count();
            boolean elements = row.cells().stream().anyMatch(c -> heading(c).equals("element id"));
            long below =
                    sheet.rows().stream().filter(r -> r.index() > row.index()).count();
            if (id.isPresent() && traits >= 2 && !elements && below >= FEWEST_CASES) {
                add(found, sheet.name(), id.get().a1(), "M31.cases");
                return true;
            }
        }
        return false;
    }

    private static String heading(VerbatimCell cell) {
        return Fold.fold(cell.text().replace('°', ' ').replace('º', ' ').replace('.', ' '));
    }

    private void note(VerbatimNote note, FindingBook found) {
        Optional<String> kind = kind(note.text());
        if (ours(note)) {
            return;
        }
        if (author(note)
                && NAME.matcher(note.text()).matches()
                && !NO_PERSON.matcher(Fold.fold(note.text())).matches()) {
            kind = Optional.of("name");
        }
        kind.ifPresent(k -> {
            String message = note.sheet().isEmpty() ? "M31.property" : "M31.comment";
            String cell = note.sheet().isEmpty() ? "" : note.cell();
            found.add(Messes.at(note.sheet(), cell, "", message, note.cell()));
        });
    }

    /** The network's own workbook tells the program to leave its author out; others cannot be asked to. */
    private static boolean author(VerbatimNote note) {
        return note.sheet().isEmpty() && AUTHORS.contains(note.cell().toLowerCase(Locale.ROOT));
    }

    /** A comment of an earlier reply repeats only what findings may repeat. */
    private static boolean ours(VerbatimNote note) {
        return note.text().startsWith("MC2CM");
    }

    private static void add(FindingBook found, String sheet, String cell, String message) {
        found.add(Messes.at(sheet, cell, "", message));
    }

    private Optional<String> kind(String text) {
        if (plain.contains(text)) {
            return Optional.empty();
        }
        Optional<String> kind = PersonalText.kind(text);
        if (kind.isEmpty() && plain.size() < REMEMBERED) {
            plain.add(text);
        }
        return kind;
    }
}
