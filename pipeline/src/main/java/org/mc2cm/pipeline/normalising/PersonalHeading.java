package org.mc2cm.pipeline.normalising;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

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

    private PersonalHeading() {}

    static boolean looksPersonal(String heading) {
        String folded = Fold.fold(heading);
        String words = folded.replaceAll("[^\\p{L}']+", " ").strip();
        return foldedIn(ALONE, words)
                || Arrays.stream(words.split(" ")).anyMatch(word -> foldedIn(ALWAYS, word))
                || PHRASES.stream().anyMatch(phrase -> (" " + words + " ").contains(" " + Fold.fold(phrase) + " "));
    }

    private static boolean foldedIn(Set<String> words, String word) {
        return words.contains(word) || words.stream().anyMatch(w -> Fold.fold(w).equals(word));
    }
}
