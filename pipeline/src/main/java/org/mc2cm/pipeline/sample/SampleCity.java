package org.mc2cm.pipeline.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mc2cm.pipeline.catalogue.Place;

/**
 * An invented city behind a real name: how large, how its migrants are made up, and how its office files.
 *
 * @param index of the participant in the network, from 0; both members of an association carry its own
 * @param migrants at the first quarter of {@link #START}
 * @param women part of them
 * @param growth relative, a quarter
 * @param residents per migrant
 */
record SampleCity(long seed, Place place, int index, double migrants, double women, double growth, double residents) {

    /** Index of 2024-Q1, where trends begin. */
    static final int START = 2024 * 4;

    /** Residents and migrants of the real places, by id. */
    private static final Map<String, double[]> SIZES = sizes();

    static SampleCity of(long seed, Place place, int index) {
        Dice dice = Dice.of(seed, place.id());
        double[] size =
                SIZES.getOrDefault(place.id(), new double[] {0, 22_000 * StrictMath.exp(dice.uniform() * 2.75)});
        double migrants = size[1] * (0.95 + 0.1 * dice.uniform());
        double women = 0.42 + 0.12 * dice.uniform();
        double growth = -0.001 + 0.011 * dice.uniform();
        double residents = size[0] > 0 ? size[0] / migrants : 4 + 12 * dice.uniform();
        return new SampleCity(seed, place, index, migrants, women, growth, residents);
    }

    private static Map<String, double[]> sizes() {
        Map<String, double[]> sizes = new HashMap<>();
        for (String[] f : Table.rows("cities.csv")) {
            sizes.put(f[0], new double[] {Double.parseDouble(f[1]) * 1000, Double.parseDouble(f[2]) * 1000});
        }
        return sizes;
    }

    /** A number that stays with the city and the subject over time: standard normal. */
    double character(String subject) {
        return Dice.of(seed, place.id(), subject).normal();
    }

    /** Whether a rare trait, such as a service that hardly anyone uses, holds for the subject. */
    boolean rare(String subject, double chance) {
        return Dice.of(seed, place.id(), "rare", subject).uniform() < chance;
    }

    /** Some offices type into the matrices, others send what their system exports. */
    boolean matrices() {
        return index % 2 == 1;
    }

    boolean filesAges() {
        return index % 5 == 0 || index % 5 == 2;
    }

    boolean filesOrigins() {
        return index % 3 == 1;
    }

    String migrantDefinition() {
        return index % 10 == 6 ? "REGB" : index % 3 == 0 ? "FN" : "FB";
    }

    /** Moroccan, Tunisian and Lebanese offices use either of their languages. */
    String language() {
        boolean french = place.languages().contains("fr") && place.languages().contains("ar");
        return french && index % 2 == 1 ? "fr" : place.workbookLanguage();
    }

    /** Elements that nobody counts there, or that cannot exist there. */
    String reservedWord(String element) {
        if (index == 7 && element.startsWith("recog_") || index == 13 && element.startsWith("childcare_")) {
            return "NA_NOT_COLLECTED";
        }
        return Set.of(4, 18).contains(index) && element.startsWith("council_") ? "NA_NOT_APPLICABLE" : "";
    }

    static List<String> ageBands() {
        return List.of("Y_LT15", "Y15T17", "Y18T24", "Y25T34", "Y35T44", "Y45T54", "Y55T64", "Y_GE65");
    }
}
