package org.mc2cm.pipeline.normalising;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a heading announces personal data, which may not be sent. */
final class PersonalHeading {

    /** Words that announce personal data wherever they stand. */
    private static final Set<String> ALWAYS = Set.of(
            "phone",
            "telephone",
            "tel",
            "mobile",
            "telefono",
            "cellulare",
            "movil",
            "gsm",
            "whatsapp",
            "passport",
            "passeport",
            "pasaporte",
            "passaporto",
            "email",
            "mail",
            "courriel",
            "correo",
            "surname",
            "firstname",
            "lastname",
            "fullname",
            "prenom",
            "apellido",
            "apellidos",
            "cognome",
            "dob",
            "birthdate",
            "cin",
            "nif",
            "dni",
            "nie",
            "iban",
            "gps",
            "latitude",
            "longitude",
            "هاتف",
            "الهاتف",
            "جواز",
            "الجواز",
            "لقب",
            "اللقب",
            "بريد",
            "عنوان",
            "العنوان");

    /** Phrases that do, as a whole or within a heading. */
    private static final List<String> PHRASES = List.of(
            "first name",
            "last name",
            "full name",
            "family name",
            "nom de famille",
            "nom complet",
            "nom et prenom",
            "nombre y apellido",
            "nombre completo",
            "nome e cognome",
            "date of birth",
            "birth date",
            "date de naissance",
            "fecha de nacimiento",
            "data di nascita",
            "تاريخ الميلاد",
            "تاريخ الولادة",
            "home address",
            "street address",
            "e mail",
            "case number",
            "numero de dossier",
            "id number",
            "identity card",
            "carte d'identite",
            "codice fiscale",
            "رقم الهوية",
            "بطاقة التعريف");

    /** Headings that do when they stand alone. */
    private static final Set<String> ALONE = Set.of(
            "name",
            "names",
            "nom",
            "noms",
            "nome",
            "اسم",
            "الاسم",
            "الأسماء",
            "address",
            "adresse",
            "direccion",
            "indirizzo",
            "victim name",
            "client name",
            "nom de la victime",
            "اسم الضحية",
            "contact name",
            "submitted by name",
            "submitted by");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");
    // folded once: a workbook has thousands of texts that are asked
    private static final Set<String> ALWAYS_FOLDED = folded(ALWAYS);
    private static final Set<String> ALONE_FOLDED = folded(ALONE);
    private static final List<String> PHRASES_FOLDED =
            PHRASES.stream().map(p -> " " + Fold.fold(p) + " ").toList();

    private PersonalHeading() {}

    static boolean looksPersonal(String heading) {
        String words = BETWEEN_WORDS.matcher(Fold.fold(heading)).replaceAll(" ").strip();
        if (ALONE_FOLDED.contains(words)) {
            return true;
        }
        String apart = " " + words + " ";
        return Arrays.stream(words.split(" ")).anyMatch(ALWAYS_FOLDED::contains)
                || PHRASES_FOLDED.stream().anyMatch(apart::contains);
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream().flatMap(w -> Stream.of(w, Fold.fold(w))).collect(Collectors.toUnmodifiableSet());
    }
}
