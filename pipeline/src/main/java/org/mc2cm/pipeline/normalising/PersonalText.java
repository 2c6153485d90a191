package org.mc2cm.pipeline.normalising;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a text holds what identifies a person: an address, a number, or a name. Says of what kind, never what. */
final class PersonalText {

    private static final Pattern MAIL = Pattern.compile("[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern TAG = Pattern.compile("#[\\p{L}][\\p{L}_]*(?:\\s*\\+\\s*[\\p{L}0-9_]+)*");
    private static final int PHONE_DIGITS = 8;
    /** An international or a national number: it begins with +, 00 or 0 and has 9 to 15 digits. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w.,/-])(?:\\+|00|0)(?:[ .()/-]{0,2}[0-9]){8,14}(?![\\w/-]|[.,][0-9])");

    private static final Pattern DOCUMENT = Pattern.compile(
            "[A-Z]{1,2} ?[0-9]{6,8}|[XYZ]-?[0-9]{7}-?[A-Z]|[0-9]{8}-?[A-HJ-NP-TV-Z]|[A-Z]{6}[0-9]{2}[A-Z][0-9]{2}[A-Z][0-9]{3}[A-Z]"
                    + "|[12] ?[0-9]{2} ?[01][0-9] ?[0-9AB]{5} ?[0-9]{3} ?[0-9]{2}|[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]{4}){4,7}");
    private static final Pattern DOCUMENT_WORD = Pattern.compile(
            "(?:passport|passeport|pasaporte|passaporto|cin|nie|dni|carte de sejour|permesso|titre de sejour|جواز|بطاقه|هويه)"
                    + "[^0-9]{0,20}[\\p{L}]{0,2}[0-9]{5,}");
    private static final Pattern PLACE = Pattern.compile(
            "-?[0-9]{1,2}\\.[0-9]{4,}[°]?[ ,;]+-?[0-9]{1,3}\\.[0-9]{4,}|[0-9]{1,2}° ?[0-9]{1,2}['′].*[NSEW]");
    private static final Pattern STREET = Pattern.compile(
            "\\b[0-9]{1,4} ?(?:bis|ter)?,? (?:rue|avenue|boulevard|bd|impasse|allee|lotissement|hay|derb|street|road|lane)\\b.*"
                    + "|\\b(?:rue|avenue|boulevard|calle|avenida|plaza|via|viale|piazza|rua) [\\p{L}' .]{2,40},? (?:n[o°.]* ?)?[0-9]{1,4}\\b.*"
                    + "|(?:شارع|زنقه|نهج|حي) [\\p{L} ]{2,40} (?:رقم )?[0-9]{1,4}.*");
    private static final Pattern TITLED = Pattern.compile(
            "(?<!\\p{L})(?:Mme|Mlle|Mr|Mrs|Ms|Sra|Srta|Sr|Sig\\.?ra|Sig|Dña|Doña|Madame|Mademoiselle|Monsieur)\\.? \\p{Lu}\\p{L}+.*"
                    + "|(?<!\\p{L})(?:السيدة|الآنسة|السيد) \\p{InArabic}{2,}.*");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}'’-]+");
    /** Given names of the network's countries, folded. */
    private static final Set<String> GIVEN = Stream.of(
                    "fatima fatma fatoumata fatimah zahra khadija khadidja aicha aisha amina aminata mariam maryam meryem"
                            + " zineb zeinab zaynab nadia naima samira latifa rachida malika hayat hanane hanan imane iman"
                            + " salma sara sarah leila layla laila karima jamila houda huda rania noura nora yasmine"
                            + " yasmin hajar hafsa halima hawa mohamed mohammed muhammad mohamad ahmed ahmad ali hassan"
                            + " hussein omar youssef yusuf ibrahim abdallah abdullah khaled mustafa mustapha said rachid"
                            + " hamid karim samir nabil tarek tariq mahmoud bilal ismail mehdi amadou mamadou ousmane"
                            + " ibrahima moussa issa boubacar aboubacar awa binta kadiatou mariama marie jeanne jean"
                            + " pierre michel maria ana carmen rosa lucia giulia francesca giovanna anna elena antonio"
                            + " jose juan carlos luis giuseppe mario paolo blessing joy grace precious svetlana oksana"
                            + " olena tatiana rania rasha rima reem dina dalia ghada sanaa souad siham wafa amal"
                            + " فاطمة خديجة عائشة أمينة مريم زينب نادية نعيمة سميرة لطيفة رشيدة مليكة حياة حنان إيمان"
                            + " سلمى سارة ليلى كريمة جميلة هدى رانيا نورة ياسمين هاجر حفصة حليمة محمد أحمد علي حسن حسين"
                            + " عمر يوسف إبراهيم عبدالله خالد مصطفى سعيد رشيد حميد كريم سمير نبيل طارق محمود بلال إسماعيل")
            .flatMap(s -> Stream.of(s.split(" ")))
            .map(Fold::fold)
            .collect(Collectors.toUnmodifiableSet());

    /** Given names that are words as well: age, life, beautiful, faith, happy, generous, guidance, tenderness, good. */
    private static final Set<String> ALSO_WORDS = Stream.of(
                    "عمر", "حياة", "جميلة", "إيمان", "سعيد", "كريم", "كريمة", "هدى", "حنان", "حسن", "حسين", "رشيد")
            .map(Fold::fold)
            .collect(Collectors.toUnmodifiableSet());

    /** Words that stand before a noun; no name has one within it. */
    private static final Set<String> BEFORE_NOUNS = Stream.of(
                    "في من على إلى عن حسب متوسط فوق تحت دون عند بين ذات مدى طول بعمر".split(" "))
            .map(Fold::fold)
            .collect(Collectors.toUnmodifiableSet());

    /** More words than a name has are a sentence. */
    private static final int LONGEST_NAME = 4;

    /** Before a name these make it that of a house or a street. */
    private static final Set<String> HOUSES = Stream.of(
                    "rue avenue boulevard place fondation foundation fondazione fundacion hopital hospital ospedale chu"
                            + " universite university universidad universita ecole lycee school association asociacion"
                            + " associazione centre center centro maison casa complexe stade quartier hay cite sidi lalla"
                            + " moulay santa santo san sainte saint via viale piazza calle prefecture province clinique"
                            + " مستشفى مؤسسة جمعية جامعة مدرسة مركز شارع ساحة حي سيدي دار الملك الأمير")
            .flatMap(s -> Stream.of(s.split(" ")))
            .map(Fold::fold)
            .collect(Collectors.toUnmodifiableSet());

    private PersonalText() {}

    /** The key of what was found: mail, phone, document, place, address or name. */
    static Optional<String> kind(String text) {
        String plain = Fold.trim(text);
        if (plain.length() < 5 || TAG.matcher(plain).matches()) {
            return Optional.empty();
        }
        long digits = plain.codePoints().filter(Character::isDigit).count();
        if (plain.indexOf('@') > 0 && MAIL.matcher(plain).find()) {
            return Optional.of("mail");
        }
        if (digits > 0) {
            Optional<String> number = number(plain, Fold.fold(plain), digits);
            if (number.isPresent()) {
                return number;
            }
        }
        return TITLED.matcher(plain).find() || named(plain) ? Optional.of("name") : Optional.empty();
    }

    /** What cannot be without figures: most texts have none, and are not looked through for it. */
    private static Optional<String> number(String plain, String folded, long digits) {
        if (digits >= PHONE_DIGITS && PHONE.matcher(digits(plain)).find()) {
            return Optional.of("phone");
        }
        if (DOCUMENT.matcher(plain).matches() || DOCUMENT_WORD.matcher(folded).find()) {
            return Optional.of("document");
        }
        if (PLACE.matcher(plain).find()) {
            return Optional.of("place");
        }
        return STREET.matcher(folded).find() ? Optional.of("address") : Optional.empty();
    }

    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** A given name beside another word written as a name, unless it is that of a house or a street. */
    private static boolean named(String text) {
        Matcher words = WORDS.matcher(text);
        String before = "";
        String last = "";
        int lastEnd = -9;
        while (words.find()) {
            String word = words.group();
            boolean beside = words.start() - lastEnd <= 2;
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || arabic(word);
            boolean pair = beside
                    && capital
                    && word.length() > 1
                    && !last.isEmpty()
                    && (Character.isUpperCase(last.codePointAt(0)) || arabic(last))
                    && given(Fold.fold(last), Fold.fold(word), text);
            if (pair && !HOUSES.contains(Fold.fold(last)) && !HOUSES.contains(Fold.fold(before)) && !numeral(word)) {
                return true;
            }
            before = last;
            last = word;
            lastEnd = words.end();
        }
        return false;
    }

    /** One of two words beside each other is a given name, and not only a word of a sentence. */
    private static boolean given(String first, String second, String text) {
        boolean one = GIVEN.contains(first);
        boolean other = GIVEN.contains(second);
        boolean sure = one && !ALSO_WORDS.contains(first) || other && !ALSO_WORDS.contains(second);
        return sure || one && other || (one || other) && !sentence(text);
    }

    private static boolean sentence(String text) {
        List<String> words =
                WORDS.matcher(text).results().map(w -> Fold.fold(w.group())).toList();
        return words.size() > LONGEST_NAME
                || words.stream().anyMatch(BEFORE_NOUNS::contains)
                || text.codePoints().anyMatch(Character::isDigit);
    }

    /** Mohammed V and Hassan II are names of houses. */
    private static boolean numeral(String word) {
        return word.matches("[IVX]+") || word.toUpperCase(Locale.ROOT).equals("SIX");
    }

    private static boolean arabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
